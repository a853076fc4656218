// SPDX-License-Identifier: MIT
#include "wizard/create/equivalent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace wizard {

namespace {

const QString &placeholder()
{
    static const QString text = QStringLiteral("<password>");
    return text;
}

//! For POSIX shells: nothing is special between single quotes.
QString quoted(QString value)
{
    value.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

//! PowerShell takes typographic quotes for single quotes too (about_Quoting_Rules), so O’Brien would end the string.
QString quotedForPowerShell(const QString &value)
{
    QString out;
    for (QChar c : value) {
        out += c;
        if (QStringLiteral("'‘’‚‛").contains(c))
            out += c;
    }
    return QLatin1Char('\'') + out + QLatin1Char('\'');
}

QString graphRequest(const graph::NewUser &user, const graph::Endpoints &endpoints)
{
    QJsonObject body{{QStringLiteral("accountEnabled"), true}, {QStringLiteral("displayName"), user.displayName()},
        {QStringLiteral("mailNickname"), user.mailNickname()}, {QStringLiteral("userPrincipalName"), user.upn()},
        {QStringLiteral("passwordProfile"),
            QJsonObject{{QStringLiteral("forceChangePasswordNextSignIn"), user.changeAtFirstSignIn()},
                {QStringLiteral("password"), placeholder()}}}};
    const auto add = [&body](const char *name, const QString &value) {
        if (!value.isEmpty())
            body.insert(QLatin1String(name), value);
    };
    add("givenName", user.givenName());
    add("surname", user.surname());
    add("usageLocation", user.usageLocation());
    return QStringLiteral("POST %1\nContent-Type: application/json\n\n%2")
        .arg(endpoints.v1(QStringLiteral("users")).toString(),
            QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Indented)));
}

QString powerShell(const graph::NewUser &user, const graph::Endpoints &endpoints)
{
    const QString environment = [&endpoints] {
        switch (endpoints.cloud()) {
        case graph::Cloud::UsGov:
            return QStringLiteral(" -Environment USGov");
        case graph::Cloud::UsGovDod:
            return QStringLiteral(" -Environment USGovDoD");
        case graph::Cloud::China:
            return QStringLiteral(" -Environment China");
        case graph::Cloud::Global:
            break;
        }
        return QString();
    }();
    QStringList lines{QStringLiteral("New-MgUser -AccountEnabled"),
        QStringLiteral("-DisplayName ") + quotedForPowerShell(user.displayName()),
        QStringLiteral("-UserPrincipalName ") + quotedForPowerShell(user.upn()),
        QStringLiteral("-MailNickname ") + quotedForPowerShell(user.mailNickname())};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QLatin1String(name) + QLatin1Char(' ') + quotedForPowerShell(value));
    };
    add("-GivenName", user.givenName());
    add("-Surname", user.surname());
    add("-UsageLocation", user.usageLocation());
    lines.append(QStringLiteral("-PasswordProfile @{ Password = '%1'; ForceChangePasswordNextSignIn = $%2 }")
            .arg(placeholder(), user.changeAtFirstSignIn() ? QStringLiteral("true") : QStringLiteral("false")));
    return QStringLiteral("Connect-MgGraph -Scopes 'User.ReadWrite.All'%1\n").arg(environment)
        + lines.join(QStringLiteral(" `\n    "));
}

QString azureCli(const graph::NewUser &user)
{
    const QStringList lines{QStringLiteral("az ad user create"),
        QStringLiteral("--display-name ") + quoted(user.displayName()),
        QStringLiteral("--user-principal-name ") + quoted(user.upn()),
        QStringLiteral("--mail-nickname ") + quoted(user.mailNickname()),
        QStringLiteral("--password ") + quoted(placeholder()),
        QStringLiteral("--force-change-password-next-sign-in ")
            + (user.changeAtFirstSignIn() ? QStringLiteral("true") : QStringLiteral("false"))};
    return lines.join(QStringLiteral(" \\\n    "));
}

QString m365Cli(const graph::NewUser &user)
{
    QStringList lines{QStringLiteral("m365 entra user add"),
        QStringLiteral("--displayName ") + quoted(user.displayName()),
        QStringLiteral("--userName ") + quoted(user.upn()),
        QStringLiteral("--mailNickname ") + quoted(user.mailNickname())};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QLatin1String(name) + QLatin1Char(' ') + quoted(value));
    };
    add("--firstName", user.givenName());
    add("--lastName", user.surname());
    add("--usageLocation", user.usageLocation());
    add("--password", placeholder());
    if (user.changeAtFirstSignIn())
        lines.append(QStringLiteral("--forceChangePasswordNextSignIn"));
    return lines.join(QStringLiteral(" \\\n    "));
}

} // namespace

QString equivalentOf(Tool tool, const graph::NewUser &user, const graph::Endpoints &endpoints)
{
    switch (tool) {
    case Tool::Graph:
        return graphRequest(user, endpoints);
    case Tool::PowerShell:
        return powerShell(user, endpoints);
    case Tool::AzureCli:
        return azureCli(user);
    case Tool::M365Cli:
        return m365Cli(user);
    }
    return {};
}

} // namespace wizard
