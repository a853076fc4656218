// SPDX-License-Identifier: MIT
#include "graph/sandbox/roles.h"

#include "graph/sandbox/world.h"

#include <algorithm>

namespace graph::sandbox::roles {

namespace {

bool isAny(const Person &who, std::initializer_list<const char *> ids)
{
    return std::any_of(ids.begin(), ids.end(), [&](const char *id) { return who.hasRole(id); });
}

} // namespace

QString displayName(const QString &templateId)
{
    static const QHash<QString, QString> names{
        {QLatin1String(role::globalAdministrator), QStringLiteral("Global Administrator")},
        {QLatin1String(role::userAdministrator), QStringLiteral("User Administrator")},
        {QLatin1String(role::directoryWriters), QStringLiteral("Directory Writers")},
        {QLatin1String(role::domainNameAdministrator), QStringLiteral("Domain Name Administrator")},
        {QLatin1String(role::authenticationAdministrator), QStringLiteral("Authentication Administrator")},
        {QLatin1String(role::helpdeskAdministrator), QStringLiteral("Helpdesk Administrator")},
        {QLatin1String(licenseAdministrator), QStringLiteral("License Administrator")},
        {QLatin1String(role::passwordAdministrator), QStringLiteral("Password Administrator")},
        {QLatin1String(role::privilegedAuthenticationAdministrator),
            QStringLiteral("Privileged Authentication Administrator")},
        {QLatin1String(role::globalReader), QStringLiteral("Global Reader")},
    };
    return names.value(templateId);
}

QString objectId(const Company &company, const QString &templateId)
{
    return fixedGuid(company.tenantId + QStringLiteral("/role/") + templateId);
}

bool createsUsers(const Person &who)
{
    return isAny(who, {role::globalAdministrator, role::userAdministrator, role::directoryWriters});
}

bool manages(const Person &who, const Person &target)
{
    // A User Administrator has no power over other administrators.
    return who.hasRole(role::globalAdministrator) || (who.hasRole(role::userAdministrator) && target.roles.isEmpty());
}

bool resetsPasswordOf(const Person &who, const Person &target)
{
    if (isAny(who, {role::globalAdministrator, role::privilegedAuthenticationAdministrator}))
        return true;
    return target.roles.isEmpty()
        && isAny(who,
            {role::userAdministrator, role::helpdeskAdministrator, role::passwordAdministrator,
                role::authenticationAdministrator});
}

bool assignsLicenses(const Person &who)
{
    return isAny(who, {role::globalAdministrator, role::userAdministrator, licenseAdministrator});
}

bool managesDomains(const Person &who)
{
    return isAny(who, {role::globalAdministrator, role::domainNameAdministrator});
}

} // namespace graph::sandbox::roles
