// SPDX-License-Identifier: MIT
#include "wizard/create/equivalent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

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

QString connectLine(const QString &scope, const graph::Endpoints &endpoints)
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
    return QStringLiteral("Connect-MgGraph -Scopes '%1'%2\n").arg(scope, environment);
}

QString powerShell(const graph::NewUser &user, const graph::Endpoints &endpoints)
{
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
    return connectLine(QStringLiteral("User.ReadWrite.All"), endpoints) + lines.join(QStringLiteral(" `\n    "));
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
    lines.append(QStringLiteral("--password ") + quoted(placeholder()));
    if (user.changeAtFirstSignIn())
        lines.append(QStringLiteral("--forceChangePasswordNextSignIn"));
    return lines.join(QStringLiteral(" \\\n    "));
}

//! The request a deed is.
class DeedRequest {
public:
    QString method;
    QUrl url;
    QJsonObject body;
    QString permission;
};

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

DeedRequest requestOf(const Deed &deed, const graph::Endpoints &endpoints)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(deed.userId));
    const QUrl user = endpoints.v1(QStringLiteral("users/%1").arg(id));
    const auto enabled = [&](bool on) {
        return DeedRequest{QStringLiteral("PATCH"), user, {{QStringLiteral("accountEnabled"), on}},
            QStringLiteral("User.EnableDisableAccount.All")};
    };
    switch (deed.kind) {
    case Deed::Kind::NewPassword:
        return {QStringLiteral("PATCH"), user,
            {{QStringLiteral("passwordProfile"),
                QJsonObject{{QStringLiteral("forceChangePasswordNextSignIn"), deed.changeAtNextSignIn},
                    {QStringLiteral("password"), placeholder()}}}},
            QStringLiteral("User-PasswordProfile.ReadWrite.All")};
    case Deed::Kind::AccessPass:
        return {QStringLiteral("POST"),
            endpoints.v1(QStringLiteral("users/%1/authentication/temporaryAccessPassMethods").arg(id)),
            {{QStringLiteral("isUsableOnce"), deed.once}, {QStringLiteral("lifetimeInMinutes"), deed.minutes}},
            QStringLiteral("UserAuthenticationMethod.ReadWrite.All")};
    case Deed::Kind::Block:
        return enabled(false);
    case Deed::Kind::Unblock:
        return enabled(true);
    case Deed::Kind::Delete:
        return {QStringLiteral("DELETE"), user, {}, QStringLiteral("User.DeleteRestore.All")};
    case Deed::Kind::Restore:
        return {QStringLiteral("POST"), endpoints.v1(QStringLiteral("directory/deletedItems/%1/restore").arg(id)), {},
            QStringLiteral("User.DeleteRestore.All")};
    }
    return {};
}

QString deedPowerShell(const Deed &deed, const graph::Endpoints &endpoints)
{
    const QString connect = connectLine(requestOf(deed, endpoints).permission, endpoints);
    const QString id = quotedForPowerShell(deed.userId);
    switch (deed.kind) {
    case Deed::Kind::NewPassword:
        return connect
            + QStringLiteral("Update-MgUser -UserId %1 `\n    -PasswordProfile @{ Password = '%2'; "
                             "ForceChangePasswordNextSignIn = $%3 }")
                  .arg(id, placeholder(), yesNo(deed.changeAtNextSignIn));
    case Deed::Kind::AccessPass:
        return connect
            + QStringLiteral("New-MgUserAuthenticationTemporaryAccessPassMethod -UserId %1 `\n    -BodyParameter @{ "
                             "isUsableOnce = $%2; lifetimeInMinutes = %3 }")
                  .arg(id, yesNo(deed.once), QString::number(deed.minutes));
    case Deed::Kind::Block:
    case Deed::Kind::Unblock:
        return connect
            + QStringLiteral("Update-MgUser -UserId %1 -AccountEnabled:$%2")
                  .arg(id, yesNo(deed.kind == Deed::Kind::Unblock));
    case Deed::Kind::Delete:
        return connect + QStringLiteral("Remove-MgUser -UserId ") + id;
    case Deed::Kind::Restore:
        return connect + QStringLiteral("Restore-MgDirectoryDeletedItem -DirectoryObjectId ") + id;
    }
    return {};
}

//! For what a tool has no command of its own: the request, sent by the tool. `start` is up to the method's value.
QString rawRequest(const QString &start, const QString &contentType, const DeedRequest &request)
{
    QStringList lines{start + request.method.toLower(), QStringLiteral("--url ") + quoted(request.url.toString())};
    if (!request.body.isEmpty()) {
        lines.append(contentType);
        lines.append(QStringLiteral("--body ")
            + quoted(QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact))));
    }
    return lines.join(QStringLiteral(" \\\n    "));
}

QString deedAzureCli(const Deed &deed, const graph::Endpoints &endpoints)
{
    const QString id = quoted(deed.userId);
    switch (deed.kind) {
    case Deed::Kind::NewPassword:
        return QStringLiteral("az ad user update --id %1 \\\n    --password %2 \\\n    "
                              "--force-change-password-next-sign-in %3")
            .arg(id, quoted(placeholder()), yesNo(deed.changeAtNextSignIn));
    case Deed::Kind::Block:
    case Deed::Kind::Unblock:
        return QStringLiteral("az ad user update --id %1 --account-enabled %2")
            .arg(id, yesNo(deed.kind == Deed::Kind::Unblock));
    case Deed::Kind::Delete:
        return QStringLiteral("az ad user delete --id ") + id;
    case Deed::Kind::AccessPass:
    case Deed::Kind::Restore:
        break;
    }
    return rawRequest(QStringLiteral("az rest --method "),
        QStringLiteral("--headers ") + quoted(QStringLiteral("Content-Type=application/json")),
        requestOf(deed, endpoints));
}

QString deedM365Cli(const Deed &deed, const graph::Endpoints &endpoints)
{
    const QString id = quoted(deed.userId);
    switch (deed.kind) {
    case Deed::Kind::NewPassword:
        return QStringLiteral("m365 entra user set --id %1 \\\n    --resetPassword --newPassword %2%3")
            .arg(id, quoted(placeholder()),
                deed.changeAtNextSignIn ? QStringLiteral(" \\\n    --forceChangePasswordNextSignIn") : QString());
    case Deed::Kind::Block:
    case Deed::Kind::Unblock:
        return QStringLiteral("m365 entra user set --id %1 --accountEnabled %2")
            .arg(id, yesNo(deed.kind == Deed::Kind::Unblock));
    case Deed::Kind::Delete:
        return QStringLiteral("m365 entra user remove --id ") + id;
    case Deed::Kind::Restore:
        return QStringLiteral("m365 entra user recyclebinitem restore --id ") + id;
    case Deed::Kind::AccessPass:
        break;
    }
    return rawRequest(QStringLiteral("m365 request --method "),
        QStringLiteral("--content-type ") + quoted(QStringLiteral("application/json")), requestOf(deed, endpoints));
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

QString equivalentOf(Tool tool, const Deed &deed, const graph::Endpoints &endpoints)
{
    switch (tool) {
    case Tool::Graph: {
        const DeedRequest request = requestOf(deed, endpoints);
        const QString line = request.method + QLatin1Char(' ') + request.url.toString();
        if (request.body.isEmpty())
            return line;
        return line
            + QStringLiteral("\nContent-Type: application/json\n\n%1")
                  .arg(QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Indented)));
    }
    case Tool::PowerShell:
        return deedPowerShell(deed, endpoints);
    case Tool::AzureCli:
        return deedAzureCli(deed, endpoints);
    case Tool::M365Cli:
        return deedM365Cli(deed, endpoints);
    }
    return {};
}

} // namespace wizard
