// SPDX-License-Identifier: MIT
#include "graph/directory/role.h"

#include <algorithm>

namespace graph {

DirectoryRole::DirectoryRole(QString templateId, QString displayName)
    : m_templateId(std::move(templateId))
    , m_displayName(std::move(displayName))
{
}

namespace {

// https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
std::vector<const char *> documentedFor(RoleAct act)
{
    switch (act) {
    case RoleAct::CreateUsers:
        return {role::globalAdministrator, role::userAdministrator, role::directoryWriters};
    case RoleAct::DeleteUsers:
        return {role::globalAdministrator, role::userAdministrator};
    case RoleAct::ResetPasswords:
        return {role::globalAdministrator, role::userAdministrator, role::privilegedAuthenticationAdministrator,
            role::authenticationAdministrator, role::passwordAdministrator, role::helpdeskAdministrator};
    case RoleAct::IssueAccessPasses:
        return {
            role::globalAdministrator, role::privilegedAuthenticationAdministrator, role::authenticationAdministrator};
    case RoleAct::ManageDomains:
        return {role::globalAdministrator, role::domainNameAdministrator};
    case RoleAct::ReadSignInLog:
        return {role::globalAdministrator, role::globalReader, role::securityAdministrator, role::securityReader,
            role::reportsReader};
    case RoleAct::ConsentForAll:
        return {role::globalAdministrator, role::privilegedRoleAdministrator, role::cloudApplicationAdministrator,
            role::applicationAdministrator};
    }
    return {};
}

bool documented(const QString &templateId, RoleAct act)
{
    const std::vector<const char *> ids = documentedFor(act);
    return std::any_of(ids.begin(), ids.end(), [&](const char *id) { return templateId == QLatin1String(id); });
}

} // namespace

bool DirectoryRole::createsUsers() const
{
    return documented(m_templateId, RoleAct::CreateUsers);
}

RoleHint roleHint(const std::vector<DirectoryRole> &roles, RoleAct act)
{
    if (roles.empty())
        return RoleHint::Unknown;
    const bool any = std::any_of(
        roles.begin(), roles.end(), [&](const DirectoryRole &one) { return documented(one.templateId(), act); });
    return any ? RoleHint::Likely : RoleHint::Doubtful;
}

} // namespace graph
