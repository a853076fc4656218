// SPDX-License-Identifier: MIT
#include "app/services.h"

#include "graph/http/http_stack.h"
#include "graph/http/proxy_choice.h"
#include "graph/identity/keychain_store.h"
#include "graph/sandbox/sandbox.h"

#include <QStandardPaths>

namespace app {

namespace {

using wizard::ProxySettings;

graph::ProxyChoice choiceOf(const CommandLine &line, const ProxySettings &settings, std::string_view password)
{
    if (!line.proxy.isEmpty()) {
        const bool named = line.proxy.host().isEmpty();
        graph::Result<graph::ProxyChoice> given =
            graph::ProxyChoice::fromText(named ? line.proxy.scheme() : line.proxy.toString());
        return given ? given.value() : graph::ProxyChoice();
    }
    switch (settings.mode) {
    case ProxySettings::Mode::None:
        return graph::ProxyChoice::none();
    case ProxySettings::Mode::Manual: {
        QUrl url;
        url.setScheme(settings.type == ProxySettings::Type::Socks5 ? QStringLiteral("socks5") : QStringLiteral("http"));
        url.setHost(settings.host);
        url.setPort(settings.port);
        url.setUserName(settings.user, QUrl::DecodedMode);
        if (!password.empty())
            url.setPassword(
                QString::fromUtf8(password.data(), static_cast<qsizetype>(password.size())), QUrl::DecodedMode);
        graph::Result<graph::ProxyChoice> choice = graph::ProxyChoice::fromText(url.toString(QUrl::FullyEncoded));
        return choice ? choice.value() : graph::ProxyChoice();
    }
    case ProxySettings::Mode::System:
        break;
    }
    return {};
}

} // namespace

Services::Services(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log, Hooks hooks)
    : m_line(line)
    , m_preferences(std::move(preferences))
    , m_log(std::move(log))
    , m_hooks(std::move(hooks))
    , m_clock(std::make_shared<graph::SystemClock>())
    , m_random(std::make_shared<graph::SystemRandom>())
    , m_secrets(m_hooks.secrets)
    , m_dataFolder(m_hooks.dataFolder)
    , m_alive(std::make_shared<bool>(true))
{
    if (!m_secrets) {
        if (m_line.noKeychain)
            m_secrets = std::make_shared<graph::MemorySecretStore>();
        else
            m_secrets = std::make_shared<graph::KeychainStore>(m_clock);
    }
    // Without a keychain the key that seals the ledger would be gone at the next start: then it stays in memory, too.
    if (m_dataFolder.isEmpty() && !m_line.noKeychain)
        m_dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/work-account-wizard");
}

Services::~Services()
{
    *m_alive = false;
}

graph::HttpStack &Services::http()
{
    if (!m_http) {
        m_http = std::make_unique<graph::HttpStack>(m_clock, m_random, m_log);
        applyProxy();
    }
    return *m_http;
}

void Services::applyProxy()
{
    if (!m_http)
        return;
    m_http->setProxy(choiceOf(m_line, m_preferences.proxy, {}));
    const ProxySettings &proxy = m_preferences.proxy;
    if (!m_line.proxy.isEmpty() || proxy.mode != ProxySettings::Mode::Manual || proxy.user.isEmpty())
        return;
    // The password comes from the keychain, which may take its time.
    m_secrets->read(QLatin1String(wizard::proxyPasswordName))
        .then([this, alive = m_alive, proxy](const graph::Result<graph::Secret> &password) {
            if (*alive && password && m_preferences.proxy == proxy)
                m_http->setProxy(choiceOf(m_line, proxy, password.value().reveal()));
        });
}

wizard::Machine Services::machine()
{
    wizard::Machine machine;
    machine.clock = m_clock;
    machine.random = m_random;
    machine.secrets = m_secrets;
    machine.plainPipeline = [this] { return http().plain(); };
    machine.authorizedPipeline = [this](const graph::Endpoints &endpoints, const graph::SharedTokens &tokens) {
        return http().authorized(endpoints, tokens);
    };
    machine.openBrowser = m_hooks.openBrowser ? m_hooks.openBrowser : [](const QUrl &) { return false; };
    machine.dataFolder = m_dataFolder;
    return machine;
}

graph::Cloud Services::cloud() const
{
    return m_line.cloud.value_or(m_preferences.cloud);
}

graph::ClientId Services::clientId() const
{
    if (!m_line.clientId.isEmpty())
        return m_line.clientId;
    const auto found = m_preferences.clientIds.find(cloud());
    return found == m_preferences.clientIds.end() ? graph::ClientId() : found->second;
}

graph::Result<wizard::World> Services::firstWorld()
{
    return world(m_line.sandbox);
}

graph::Result<wizard::World> Services::world(bool sandbox)
{
    std::vector<graph::Endpoints> clouds;
    if (!sandbox) {
        for (graph::Cloud each : graph::allClouds()) {
            const graph::Endpoints endpoints = graph::endpointsOf(each);
            // Other endpoints stand in for the chosen cloud's.
            clouds.push_back(each == cloud() ? endpoints.with(m_line.authority, m_line.graph) : endpoints);
        }
        return wizard::World(false, cloud(), clientId(), std::move(clouds));
    }
    if (!m_sandbox) {
        graph::sandbox::Options options;
        options.approve = m_hooks.sandboxApprove;
        auto made = std::make_unique<graph::sandbox::Sandbox>(options, m_clock, m_random);
        const graph::Result<graph::Done> listening = made->listen();
        if (!listening)
            return listening.error();
        m_sandbox = std::move(made);
    }
    for (graph::Cloud each : graph::allClouds())
        clouds.push_back(m_sandbox->endpoints(each));
    return wizard::World(true, cloud(), graph::ClientId(graph::sandbox::Sandbox::clientId()), std::move(clouds));
}

void Services::setPreferences(wizard::Preferences preferences)
{
    const bool otherProxy = !(preferences.proxy == m_preferences.proxy);
    m_preferences = std::move(preferences);
    if (otherProxy)
        applyProxy();
}

} // namespace app
