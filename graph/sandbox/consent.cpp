// SPDX-License-Identifier: MIT
#include "graph/sandbox/consent.h"

#include "graph/directory/role.h"
#include "graph/sandbox/permissions.h"

#include <algorithm>

namespace graph::sandbox {

namespace {

QString consentKey(const Person &who, const QString &clientId)
{
    return who.id + QLatin1Char(' ') + clientId;
}

} // namespace

QStringList everyPermission()
{
    QStringList names;
    for (const Permission &permission : permissions())
        names.append(QString::fromLatin1(permission.name));
    return names;
}

ScopeRequest parseScopes(const QString &scope, const QStringList &graphRoots)
{
    ScopeRequest request;
    static const QStringList openIdScopes{
        QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"), QStringLiteral("offline_access")};
    for (const QString &word : scope.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (openIdScopes.contains(word)) {
            request.openId.append(word);
            continue;
        }
        QString bare = word;
        const qsizetype slash = word.lastIndexOf(QLatin1Char('/'));
        if (slash > 0 && graphRoots.contains(word.left(slash))) {
            bare = word.mid(slash + 1);
            request.fullUris = true;
        } else if (word.contains(QLatin1String("://"))) {
            const QString resource = word.left(slash);
            request.error = IdentityError(QStringLiteral("invalid_resource"), 500011,
                QStringLiteral("The resource principal named %1 was not found in the tenant. This can happen if the "
                               "application has not been installed by the administrator of the tenant.")
                    .arg(resource));
            return request;
        }
        if (bare == QLatin1String(".default")) {
            request.everything = true;
            continue;
        }
        const Permission *permission = permissionNamed(bare);
        if (!permission) {
            request.error = IdentityError(QStringLiteral("invalid_client"), 650053,
                QStringLiteral("The application asked for scope '%1' that doesn't exist on the resource "
                               "'00000003-0000-0000-c000-000000000000'. Contact the app vendor.")
                    .arg(bare));
            return request;
        }
        const QString name = QString::fromLatin1(permission->name);
        if (!request.permissions.contains(name))
            request.permissions.append(name);
    }
    if (request.everything && !request.permissions.isEmpty()) {
        request.error = IdentityError(QStringLiteral("invalid_scope"), 70011,
            QStringLiteral("The provided value for the input parameter 'scope' is not valid. .default scope can't be "
                           "combined with resource-specific scopes."));
    }
    return request;
}

Consent consentFor(const ScopeRequest &scopes, const Company &company, const Person &who, const QString &clientId)
{
    const QStringList held = consented(company, who, clientId);
    // `.default` asks for what was agreed before; only where nothing was, for everything the app is registered for.
    QStringList wanted = scopes.permissions;
    if (scopes.everything && held.isEmpty())
        wanted = everyPermission();
    Consent consent;
    for (const QString &name : wanted) {
        if (held.contains(name))
            continue;
        consent.missing.append(name);
        if (permissionNamed(name)->adminOnly && !maySpeakForCompany(who))
            consent.adminNeeded = true;
    }
    return consent;
}

void grantConsent(
    const QStringList &permissions, Company &company, const Person &who, const QString &clientId, bool forAll)
{
    QSet<QString> &held = forAll ? company.tenantConsents[clientId] : company.userConsents[consentKey(who, clientId)];
    for (const QString &name : permissions)
        held.insert(name);
}

QStringList consented(const Company &company, const Person &who, const QString &clientId)
{
    const QSet<QString> held =
        company.userConsents.value(consentKey(who, clientId)) | company.tenantConsents.value(clientId);
    QStringList names;
    for (const QString &name : everyPermission()) {
        if (held.contains(name))
            names.append(name);
    }
    return names;
}

bool maySpeakForCompany(const Person &who)
{
    static constexpr const char *speakers[] = {role::globalAdministrator,
        "e8611ab8-c189-46e8-94e1-60213ab1f814", // Privileged Role Administrator
        "158c047a-c907-4556-b7ef-446551a6b5f7", // Cloud Application Administrator
        "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"}; // Application Administrator
    return std::any_of(std::begin(speakers), std::end(speakers), [&](const char *id) { return who.hasRole(id); });
}

} // namespace graph::sandbox
