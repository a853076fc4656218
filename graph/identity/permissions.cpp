// SPDX-License-Identifier: MIT
#include "graph/identity/permissions.h"

#include <QUrlQuery>

#include <algorithm>

namespace graph {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool has(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const QString &n) { return same(n, name); });
}

//! Wider permissions that the Graph accepts for the same calls (permissions reference, "also accepted").
class Cover {
public:
    const char *permission;
    std::initializer_list<const char *> wider;
};

const Cover covers[] = {
    {"User.Read", {"User.ReadWrite", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All"}},
    {"User.ReadBasic.All", {"User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"}},
    {"User.Read.All", {"User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"}},
    {"User.ReadWrite.All", {"Directory.ReadWrite.All"}},
    {"User.EnableDisableAccount.All", {"User.ReadWrite.All", "Directory.ReadWrite.All"}},
    {"User.DeleteRestore.All", {"User.ReadWrite.All", "Directory.ReadWrite.All"}},
    {"User.RevokeSessions.All", {"User.ReadWrite.All", "Directory.ReadWrite.All"}},
    {"Domain-InternalFederation.Read.All", {"Domain-InternalFederation.ReadWrite.All", "Domain.ReadWrite.All"}},
    {"Organization.Read.All", {"Organization.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"}},
    {"LicenseAssignment.Read.All",
        {"LicenseAssignment.ReadWrite.All", "Organization.Read.All", "Directory.Read.All", "Directory.ReadWrite.All"}},
    {"UserAuthenticationMethod.Read.All", {"UserAuthenticationMethod.ReadWrite.All"}},
    {"Policy.Read.AuthenticationMethod", {"Policy.Read.All", "Policy.ReadWrite.AuthenticationMethod"}},
    {"Application.Read.All", {"Application.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"}},
    {"IdentityRiskyUser.Read.All", {"IdentityRiskyUser.ReadWrite.All"}},
    {"Domain.Read.All", {"Domain.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"}},
    {"RoleManagement.Read.Directory", {"RoleManagement.ReadWrite.Directory", "Directory.Read.All"}},
};

} // namespace

Permissions Permissions::ofScope(const QString &scope, const Endpoints &endpoints)
{
    static const QStringList openId{
        QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"), QStringLiteral("offline_access")};
    const QStringList roots{
        endpoints.scope({}), endpointsOf(endpoints.cloud()).scope({}), endpointsOf(Cloud::Global).scope({})};
    QStringList names;
    const QStringList parts = scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString name : parts) {
        for (const QString &root : roots) {
            if (name.startsWith(root, Qt::CaseInsensitive)) {
                name = name.mid(root.size());
                break;
            }
        }
        if (!name.isEmpty() && !has(openId, name) && !has(names, name))
            names.append(name);
    }
    return Permissions(std::move(names));
}

bool Permissions::cover(const QString &permission) const
{
    if (has(m_names, permission))
        return true;
    for (const Cover &entry : covers) {
        if (same(permission, QLatin1String(entry.permission)))
            return std::any_of(entry.wider.begin(), entry.wider.end(),
                [this](const char *wider) { return has(m_names, QLatin1String(wider)); });
    }
    return false;
}

QStringList Permissions::lackingOf(const QStringList &wanted) const
{
    QStringList lacking;
    for (const QString &permission : wanted) {
        if (!cover(permission))
            lacking.append(permission);
    }
    return lacking;
}

QStringList Permissions::with(const QStringList &more) const
{
    QStringList all = m_names;
    for (const QString &name : more) {
        if (!has(all, name))
            all.append(name);
    }
    return all;
}

QUrl adminConsentUrl(
    const Endpoints &endpoints, const QString &tenant, const QString &clientId, const QStringList &permissions)
{
    const bool nowhere = tenant.isEmpty() || tenant == QLatin1String("common") || tenant == QLatin1String("consumers");
    QUrl url = endpoints.adminConsent(nowhere ? QStringLiteral("organizations") : tenant, clientId);
    if (permissions.isEmpty())
        return url;
    QStringList scopes;
    for (const QString &permission : permissions)
        scopes.append(endpoints.scope(permission));
    QUrlQuery query(url);
    query.removeQueryItem(QStringLiteral("scope"));
    query.addQueryItem(QStringLiteral("scope"), scopes.join(QLatin1Char(' ')));
    url.setQuery(query);
    return url;
}

QString scopeParameter(const Endpoints &endpoints, const QStringList &permissions)
{
    QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
    for (const QString &permission : permissions)
        scopes.append(endpoints.scope(permission));
    return scopes.join(QLatin1Char(' '));
}

} // namespace graph
