// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection.h"
#include "graph/http/log_policy.h"
#include "graph/identity/secret_store.h"
#include "graph/result.h"
#include "wizard/domains/dns_servers.h"
#include "wizard/environment.h"
#include "wizard/start/preferences.h"

#include <functional>
#include <memory>

namespace graph::sandbox {
class Sandbox;
}

namespace app {

//! The machine's services, each opened when it is first needed: network, keychain, sandbox.
class Services {
public:
    //! What a test or a tour replaces; empty takes the machine's own.
    class Hooks {
    public:
        std::function<bool(QUrl)> openBrowser; //!< empty: there is none, as without a window
        graph::SharedSecretStore secrets;
        QString dataFolder;
        wizard::DnsServers dnsServers;
        QString sandboxApprove; //!< signs this user of the sandbox in without a click
    };

    Services(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log, Hooks hooks = {});
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    //! The functions in it hold this object: it outlives the controllers.
    wizard::Machine machine();
    //! The world to begin with, without starting anything: `--sandbox` starts the sandbox.
    graph::Result<wizard::World> firstWorld();
    graph::Result<wizard::World> world(bool sandbox);
    const graph::SharedSecretStore &secrets() const { return m_secrets; }
    graph::sandbox::Sandbox *sandbox() const { return m_sandbox.get(); } //!< nullptr until it is started
    const QString &dataFolder() const { return m_dataFolder; }
    //! Where the records of a domain are looked for; empty: where everybody looks.
    const wizard::DnsServers &dnsServers() const { return m_hooks.dnsServers; }

    void setPreferences(wizard::Preferences preferences) { m_connection->setPreferences(std::move(preferences)); }
    const wizard::Preferences &preferences() const { return m_connection->preferences(); }

private:
    CommandLine m_line;
    Hooks m_hooks;
    graph::SharedClock m_clock;
    graph::SharedRandom m_random;
    graph::SharedSecretStore m_secrets;
    QString m_dataFolder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<graph::sandbox::Sandbox> m_sandbox;
};

} // namespace app
