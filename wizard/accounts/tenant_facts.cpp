// SPDX-License-Identifier: MIT
#include "wizard/accounts/tenant_facts.h"

namespace wizard {

using graph::Result;

QCoro::Task<Result<OwnRoles>> ownRoles(graph::SharedTokens tokens, graph::Directory directory, std::stop_token stop)
{
    OwnRoles own;
    // With the least permission the service may leave out what kind of group a role is.
    if (tokens) {
        const graph::TokenNeed need({QString::fromLatin1(graph::permission::roleManagementReadDirectory)});
        const Result<graph::SharedSecret> token = co_await tokens->token(need, stop);
        own.complete = static_cast<bool>(token);
    }
    Result<std::vector<graph::DirectoryRole>> roles = co_await directory.myRoles(stop);
    if (!roles)
        co_return roles.error();
    own.roles = std::move(roles).value();
    own.complete = own.complete || !own.roles.empty();
    co_return own;
}

std::vector<graph::Domain> TenantFacts::known() const
{
    if (domains)
        return *domains;
    return organization ? organization->verifiedDomains() : std::vector<graph::Domain>();
}

QCoro::Task<TenantFacts> readTenantFacts(graph::Session session, std::stop_token stop)
{
    // A task runs from when it is made.
    const graph::Directory directory = session.directory();
    QCoro::Task<Result<graph::Organization>> organization = directory.organization(stop);
    QCoro::Task<Result<std::vector<graph::Domain>>> domains = directory.domains(stop);
    QCoro::Task<Result<qint64>> users = directory.userCount(stop);
    QCoro::Task<Result<OwnRoles>> roles = ownRoles(session.tokens(), directory, stop);
    TenantFacts facts;
    const Result<graph::Organization> readOrganization = co_await organization;
    if (readOrganization)
        facts.organization = readOrganization.value();
    else
        facts.error = readOrganization.error();
    const Result<std::vector<graph::Domain>> readDomains = co_await domains;
    if (readDomains)
        facts.domains = readDomains.value();
    const Result<qint64> readUsers = co_await users;
    if (readUsers)
        facts.users = readUsers.value();
    const Result<OwnRoles> readRoles = co_await roles;
    if (readRoles)
        facts.roles = readRoles.value();
    co_return facts;
}

} // namespace wizard
