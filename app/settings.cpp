// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "graph/discovery/domain_name.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString key(const char *name)
{
    return QLatin1String(name);
}

const char *nameOf(wizard::ProxySettings::Mode mode)
{
    switch (mode) {
    case wizard::ProxySettings::Mode::None:
        return "none";
    case wizard::ProxySettings::Mode::Manual:
        return "manual";
    case wizard::ProxySettings::Mode::System:
        break;
    }
    return "system";
}

wizard::ProxySettings::Mode proxyMode(const QString &name)
{
    using Mode = wizard::ProxySettings::Mode;
    for (Mode mode : {Mode::None, Mode::Manual}) {
        if (name == QLatin1String(nameOf(mode)))
            return mode;
    }
    return Mode::System;
}

} // namespace

Settings::Settings(QString file)
    : m_file(std::move(file))
{
    if (m_file.isEmpty())
        m_file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/work-account-wizard/settings.ini");
}

//! QSettings makes its file readable for all, and keeps the permissions of one that is there: so it is made first.
bool Settings::makePrivate() const
{
    if (QFileInfo::exists(m_file))
        return QFile::setPermissions(m_file, ownerOnly);
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QFileInfo::exists(folder)
        && !(QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner)))
        return false;
    QFile file(m_file);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}

wizard::Preferences Settings::preferences() const
{
    wizard::Preferences read;
    if (!QFileInfo::exists(m_file))
        return read;
    const QSettings settings(m_file, QSettings::IniFormat);
    // Whatever stands in the file was written by people, too: what does not fit is left at its default.
    read.cloud = graph::cloudNamed(settings.value(key("cloud")).toString()).value_or(graph::Cloud::Global);
    for (graph::Cloud cloud : graph::allClouds()) {
        const QString id = settings.value(key("client-id/") + graph::cloudName(cloud)).toString();
        if (graph::isGuid(id))
            read.clientIds[cloud] = graph::ClientId(id.toLower());
    }
    read.language = settings.value(key("language")).toString();
    read.proxy.mode = proxyMode(settings.value(key("proxy/mode")).toString());
    read.proxy.type = settings.value(key("proxy/type")).toString() == QLatin1String("socks5")
        ? wizard::ProxySettings::Type::Socks5
        : wizard::ProxySettings::Type::Http;
    read.proxy.host = settings.value(key("proxy/host")).toString();
    const int port = settings.value(key("proxy/port")).toInt();
    read.proxy.port = port > 0 && port < 65536 ? static_cast<quint16>(port) : 0;
    read.proxy.user = settings.value(key("proxy/user")).toString();
    if (read.proxy.mode == wizard::ProxySettings::Mode::Manual && (read.proxy.host.isEmpty() || read.proxy.port == 0))
        read.proxy.mode = wizard::ProxySettings::Mode::System;
    return read;
}

bool Settings::setPreferences(const wizard::Preferences &preferences)
{
    if (!makePrivate())
        return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(key("cloud"), graph::cloudName(preferences.cloud));
    settings.remove(key("client-id"));
    for (const auto &[cloud, id] : preferences.clientIds) {
        if (!id.isEmpty())
            settings.setValue(key("client-id/") + graph::cloudName(cloud), id.toString());
    }
    settings.setValue(key("language"), preferences.language);
    settings.setValue(key("proxy/mode"), key(nameOf(preferences.proxy.mode)));
    settings.setValue(
        key("proxy/type"), key(preferences.proxy.type == wizard::ProxySettings::Type::Socks5 ? "socks5" : "http"));
    settings.setValue(key("proxy/host"), preferences.proxy.host);
    settings.setValue(key("proxy/port"), preferences.proxy.port);
    settings.setValue(key("proxy/user"), preferences.proxy.user);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

std::vector<graph::Account> Settings::accounts() const
{
    std::vector<graph::Account> accounts;
    if (!QFileInfo::exists(m_file))
        return accounts;
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = settings.beginReadArray(key("accounts"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto cloud = graph::cloudNamed(settings.value(key("cloud")).toString());
        const QString tenant = settings.value(key("tenant")).toString();
        const QString user = settings.value(key("user")).toString();
        if (cloud && graph::isGuid(tenant) && graph::isGuid(user))
            accounts.emplace_back(*cloud, graph::TenantId(tenant), graph::UserId(user),
                settings.value(key("username")).toString(), settings.value(key("name")).toString());
    }
    return accounts;
}

void Settings::setAccounts(const std::vector<graph::Account> &accounts)
{
    if (!makePrivate())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(key("accounts"));
    settings.beginWriteArray(key("accounts"), static_cast<int>(accounts.size()));
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(key("cloud"), graph::cloudName(accounts[i].cloud()));
        settings.setValue(key("tenant"), accounts[i].tenant().toString());
        settings.setValue(key("user"), accounts[i].user().toString());
        settings.setValue(key("username"), accounts[i].username());
        settings.setValue(key("name"), accounts[i].displayName());
    }
    settings.endArray();
}

std::vector<wizard::DomainNote> Settings::domains() const
{
    std::vector<wizard::DomainNote> domains;
    if (!QFileInfo::exists(m_file))
        return domains;
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = settings.beginReadArray(key("domains"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto domain = graph::domainOf(settings.value(key("domain")).toString());
        const QString tenant = settings.value(key("tenant")).toString();
        if (domain && graph::isGuid(tenant))
            domains.push_back({settings.value(key("account")).toString(), tenant,
                settings.value(key("username")).toString(), domain.value()});
    }
    return domains;
}

void Settings::setDomains(const std::vector<wizard::DomainNote> &domains)
{
    if (!makePrivate())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(key("domains"));
    settings.beginWriteArray(key("domains"), static_cast<int>(domains.size()));
    for (std::size_t i = 0; i < domains.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(key("account"), domains[i].accountKey);
        settings.setValue(key("tenant"), domains[i].tenant);
        settings.setValue(key("username"), domains[i].username);
        settings.setValue(key("domain"), domains[i].domain);
    }
    settings.endArray();
}

std::optional<wizard::Goal> Settings::place() const
{
    if (!QFileInfo::exists(m_file))
        return std::nullopt;
    bool number = false;
    const int goal = QSettings(m_file, QSettings::IniFormat).value(key("window/task")).toInt(&number);
    if (!number || goal < 0 || goal > static_cast<int>(wizard::Goal::Many))
        return std::nullopt;
    return static_cast<wizard::Goal>(goal);
}

void Settings::setPlace(std::optional<wizard::Goal> goal)
{
    if (goal == place() || !makePrivate())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    if (goal)
        settings.setValue(key("window/task"), static_cast<int>(*goal));
    else
        settings.remove(key("window/task"));
}

QString Settings::addressPattern() const
{
    if (!QFileInfo::exists(m_file))
        return {};
    return QSettings(m_file, QSettings::IniFormat).value(key("create/pattern")).toString();
}

void Settings::setAddressPattern(const QString &name)
{
    if (makePrivate())
        QSettings(m_file, QSettings::IniFormat).setValue(key("create/pattern"), name);
}

QByteArray Settings::windowGeometry() const
{
    if (!QFileInfo::exists(m_file))
        return {};
    return QSettings(m_file, QSettings::IniFormat).value(key("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    if (!makePrivate())
        return;
    QSettings(m_file, QSettings::IniFormat).setValue(key("window/geometry"), geometry);
}

} // namespace app
