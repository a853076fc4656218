// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"

#include <QNetworkProxy>
#include <QString>

namespace graph {

//! How to reach the network. This machine itself is always reached directly.
class ProxyChoice {
public:
    enum class Kind { System, None, Manual };

    //! What the desktop or the environment (`http_proxy`, `https_proxy`) says.
    ProxyChoice() = default;
    static ProxyChoice none();
    //! "system", "none", or `http://[user:password@]host:port` or `socks5://...`; "host:port" means http.
    //! Fault::Rejected with code "proxy.syntax" for anything else.
    static Result<ProxyChoice> fromText(const QString &text);

    Kind kind() const { return m_kind; }
    //! Only for Manual.
    const QNetworkProxy &proxy() const { return m_proxy; }
    //! "system", "none" or the URL without its password, for settings and display.
    QString text() const;

private:
    Kind m_kind = Kind::System;
    QNetworkProxy m_proxy;
};

} // namespace graph
