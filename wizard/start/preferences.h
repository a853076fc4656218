// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/ids.h"

#include <QString>

#include <map>

namespace wizard {

//! How the network is reached. The password of a manual proxy is a secret and lives in the keychain, not here.
class ProxySettings {
public:
    enum class Mode { System, None, Manual };
    enum class Type { Http, Socks5 };

    Mode mode = Mode::System;
    Type type = Type::Http;
    QString host;
    quint16 port = 0;
    QString user;

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

//! What the admin may set once and for all; kept in the settings file. No secret is ever in it.
class Preferences {
public:
    graph::Cloud cloud = graph::Cloud::Global;
    std::map<graph::Cloud, graph::ClientId> clientIds; //!< an app is registered in one cloud only
    QString language; //!< empty: the system's
    ProxySettings proxy;

    graph::ClientId clientId() const //!< of the chosen cloud; empty until one is registered
    {
        const auto found = clientIds.find(cloud);
        return found == clientIds.end() ? graph::ClientId() : found->second;
    }

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

//! Where a proxy's password is kept in the SecretStore.
inline constexpr char proxyPasswordName[] = "proxy-password";

} // namespace wizard
