// SPDX-License-Identifier: MIT
#include "app/services.h"

#include "graph/identity/keychain_store.h"
#include "graph/sandbox/sandbox.h"

#include <QStandardPaths>

namespace app {

Services::Services(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log, Hooks hooks)
    : m_line(line)
    , m_hooks(std::move(hooks))
    , m_clock(std::make_shared<graph::SystemClock>())
    , m_random(std::make_shared<graph::SystemRandom>())
    , m_secrets(m_hooks.secrets)
    , m_dataFolder(m_hooks.dataFolder)
{
    if (!m_secrets) {
        if (m_line.noKeychain)
            m_secrets = std::make_shared<graph::MemorySecretStore>();
        else
            m_secrets = std::make_shared<graph::KeychainStore>(m_clock);
    }
    m_connection =
        std::make_unique<Connection>(line, std::move(preferences), std::move(log), m_clock, m_random, m_secrets);
    // Without a keychain the key that seals the ledger would be gone at the next start: then it stays in memory, too.
    if (m_dataFolder.isEmpty() && !m_line.noKeychain)
        m_dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/work-account-wizard");
}

Services::~Services() = default;

wizard::Machine Services::machine()
{
    wizard::Machine machine;
    machine.clock = m_clock;
    machine.random = m_random;
    machine.secrets = m_secrets;
    machine.plainPipeline = [this] { return m_connection->http().plain(); };
    machine.authorizedPipeline = [this](const graph::Endpoints &endpoints, const graph::SharedTokens &tokens) {
        return m_connection->http().authorized(endpoints, tokens);
    };
    machine.openBrowser = m_hooks.openBrowser ? m_hooks.openBrowser : [](const QUrl &) { return false; };
    machine.dataFolder = m_dataFolder;
    return machine;
}

graph::Result<wizard::World> Services::firstWorld()
{
    return world(m_line.sandbox);
}

graph::Result<wizard::World> Services::world(bool sandbox)
{
    if (!sandbox)
        return wizard::World(false, m_connection->cloud(), m_connection->clientId(), m_connection->clouds());
    if (!m_sandbox) {
        graph::sandbox::Options options;
        options.approve = m_hooks.sandboxApprove;
        auto made = std::make_unique<graph::sandbox::Sandbox>(options, m_clock, m_random);
        const graph::Result<graph::Done> listening = made->listen();
        if (!listening)
            return listening.error();
        m_sandbox = std::move(made);
    }
    std::vector<graph::Endpoints> clouds;
    for (graph::Cloud each : graph::allClouds())
        clouds.push_back(m_sandbox->endpoints(each));
    return wizard::World(
        true, m_connection->cloud(), graph::ClientId(graph::sandbox::Sandbox::clientId()), std::move(clouds));
}

} // namespace app
