// SPDX-License-Identifier: MIT
#include "app/connection.h"

#include "graph/http/proxy_choice.h"

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

bool asksForPassword(const CommandLine &line, const ProxySettings &proxy)
{
    return line.proxy.isEmpty() && proxy.mode == ProxySettings::Mode::Manual && !proxy.user.isEmpty();
}

} // namespace

Connection::Connection(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log,
    graph::SharedClock clock, graph::SharedRandom random, graph::SharedSecretStore secrets)
    : m_line(line)
    , m_preferences(std::move(preferences))
    , m_log(std::move(log))
    , m_clock(std::move(clock))
    , m_random(std::move(random))
    , m_secrets(std::move(secrets))
    , m_alive(std::make_shared<bool>(true))
{
}

Connection::~Connection()
{
    *m_alive = false;
}

bool Connection::suffices(const CommandLine &line, const wizard::Preferences &preferences)
{
    return !line.sandbox && (line.noKeychain || !asksForPassword(line, preferences.proxy));
}

graph::HttpStack &Connection::http()
{
    if (!m_http) {
        m_http = std::make_unique<graph::HttpStack>(m_clock, m_random, m_log);
        applyProxy();
    }
    return *m_http;
}

void Connection::applyProxy()
{
    if (!m_http)
        return;
    m_http->setProxy(choiceOf(m_line, m_preferences.proxy, {}));
    const ProxySettings &proxy = m_preferences.proxy;
    if (!m_secrets || !asksForPassword(m_line, proxy))
        return;
    // The password comes from the keychain, which may take its time.
    m_secrets->read(QLatin1String(wizard::proxyPasswordName))
        .then([this, alive = m_alive, proxy](const graph::Result<graph::Secret> &password) {
            if (*alive && password && m_preferences.proxy == proxy)
                m_http->setProxy(choiceOf(m_line, proxy, password.value().reveal()));
        });
}

graph::Cloud Connection::cloud() const
{
    return m_line.cloud.value_or(m_preferences.cloud);
}

graph::ClientId Connection::clientId() const
{
    if (!m_line.clientId.isEmpty())
        return m_line.clientId;
    const auto found = m_preferences.clientIds.find(cloud());
    return found == m_preferences.clientIds.end() ? graph::ClientId() : found->second;
}

std::vector<graph::Endpoints> Connection::clouds() const
{
    std::vector<graph::Endpoints> clouds;
    for (graph::Cloud each : graph::allClouds()) {
        const graph::Endpoints endpoints = graph::endpointsOf(each);
        // Other endpoints stand in for the chosen cloud's.
        clouds.push_back(each == cloud() ? endpoints.with(m_line.authority, m_line.graph) : endpoints);
    }
    return clouds;
}

void Connection::setPreferences(wizard::Preferences preferences)
{
    const bool otherProxy = !(preferences.proxy == m_preferences.proxy);
    m_preferences = std::move(preferences);
    if (otherProxy)
        applyProxy();
}

} // namespace app
