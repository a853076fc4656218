// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace graph {

//! What the desktop or the environment says about proxies. Finding out may load and run a script (PAC) and take as long
//! as it likes: it is done on a thread of its own, a host at a time, and remembered for a while.
class SystemProxies : public QObject {
    Q_OBJECT
public:
    using Lookup = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    //! `lookup` is called on another thread, never by two at once. A host about which it says nothing within `patience`
    //! is reached directly, as browsers do; what it says later counts from then on.
    SystemProxies(Lookup lookup, std::chrono::milliseconds patience);
    //! Does not wait for a lookup under way.
    ~SystemProxies() override;

    //! True where the way to this host is known. Else it is being found out, and found() tells the end of it.
    bool ready(const QUrl &url);
    //! The way to this host; directly where nothing is known.
    QList<QNetworkProxy> proxies(const QUrl &url) const;
    //! What is known of this host may not hold any more: something failed on the way.
    void forget(const QUrl &url);

signals:
    void found();

private:
    class Worker;
    class Known;
    void learn(const QUrl &host, QList<QNetworkProxy> proxies);

    const std::chrono::milliseconds m_patience;
    const std::shared_ptr<Worker> m_worker;
    QHash<QUrl, std::shared_ptr<Known>> m_known;
};

} // namespace graph
