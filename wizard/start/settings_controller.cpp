// SPDX-License-Identifier: MIT
#include "wizard/start/settings_controller.h"

#include <QCoroTask>

namespace wizard {

namespace {

QString bare(const QString &typed)
{
    QString id = typed.trimmed();
    if (id.startsWith(QLatin1Char('{')) && id.endsWith(QLatin1Char('}')))
        id = id.mid(1, id.size() - 2).trimmed();
    return id.toLower();
}

} // namespace

SettingsController::SettingsController(
    graph::SharedSecretStore secrets, Preferences preferences, Save save, QObject *parent)
    : QObject(parent)
    , m_secrets(std::move(secrets))
    , m_preferences(std::move(preferences))
    , m_save(std::move(save))
{
}

bool SettingsController::isClientId(const QString &typed)
{
    const QString id = bare(typed);
    return id.isEmpty() || graph::isGuid(id);
}

graph::ClientId SettingsController::clientIdFrom(const QString &typed)
{
    return graph::ClientId(bare(typed));
}

SettingsController::Problem SettingsController::problemOf(const Preferences &preferences)
{
    for (const auto &[cloud, id] : preferences.clientIds) {
        if (!isClientId(id.toString()))
            return Problem::ClientId;
    }
    if (preferences.proxy.mode == ProxySettings::Mode::Manual) {
        const QString &host = preferences.proxy.host;
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(host, QUrl::StrictMode);
        if (host.isEmpty() || url.host().isEmpty())
            return Problem::ProxyHost;
        if (preferences.proxy.port == 0)
            return Problem::ProxyPort;
    }
    return Problem::None;
}

void SettingsController::save(Preferences preferences, graph::SharedSecret proxyPassword)
{
    if (problemOf(preferences) != Problem::None)
        return;
    m_preferences = std::move(preferences);
    const int turn = ++m_turn;
    std::optional<graph::Error> error;
    if (m_save && !m_save(m_preferences))
        error = graph::Error(graph::Fault::Storage, QStringLiteral("settings.write"));
    if (!proxyPassword) {
        finish(std::move(error));
        return;
    }
    m_state = State::Saving;
    emit changed();
    const QString name = QLatin1String(proxyPasswordName);
    QCoro::connect(proxyPassword->isEmpty() ? m_secrets->remove(name) : m_secrets->write(name, proxyPassword), this,
        [this, turn, error](const graph::Result<graph::Done> &written) {
            if (turn == m_turn)
                finish(written ? error : std::optional(written.error()));
        });
}

void SettingsController::finish(std::optional<graph::Error> error)
{
    m_error = std::move(error);
    m_state = m_error ? State::Failed : State::Saved;
    emit applied();
    emit changed();
}

} // namespace wizard
