// SPDX-License-Identifier: MIT
#include "graph/directory/asks.h"
#include "graph/directory/directory.h"
#include "graph/directory/directory_json.h"
#include "graph/directory/json_values.h"

#include <QJsonArray>

#include <algorithm>

namespace graph {

namespace {

constexpr int mostPagesOfPeople = 100;
constexpr char detailSelection[] =
    "?$select=id,userPrincipalName,displayName,mail,userType,accountEnabled,createdDateTime,usageLocation,creationType,"
    "externalUserState,onPremisesSyncEnabled,onPremisesImmutableId,lastPasswordChangeDateTime";

std::optional<User> readUser(const QJsonObject &json)
{
    Result<User> user = userOf(json);
    return user ? std::optional<User>(std::move(user).value()) : std::nullopt;
}

std::optional<UserDetails> readDetails(const QJsonObject &json)
{
    Result<User> user = userOf(json);
    if (!user)
        return std::nullopt;
    UserDetails details(std::move(user).value());
    details.usageLocation = json::text(json, "usageLocation");
    details.creationType = json::text(json, "creationType");
    details.externalUserState = json::text(json, "externalUserState");
    details.synced = json::flag(json, "onPremisesSyncEnabled");
    details.immutableId = !json::text(json, "onPremisesImmutableId").isEmpty();
    details.passwordChanged = json::when(json, "lastPasswordChangeDateTime");
    return details;
}

std::optional<UserPage> readPage(const QJsonObject &json)
{
    const QJsonValue value = json.value(QLatin1String("value"));
    if (!value.isArray())
        return std::nullopt;
    UserPage page;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (std::optional<User> user = readUser(item.toObject()))
            page.users.push_back(std::move(*user));
    }
    page.total = json.value(QLatin1String("@odata.count")).toInteger(qint64(page.users.size()));
    return page;
}

std::optional<RoleHolder> readHolder(const QJsonObject &json)
{
    const QString id = json::text(json, "principalId");
    if (id.isEmpty())
        return std::nullopt;
    const QJsonObject principal = json::object(json, "principal");
    const QString type = json::text(principal, "@odata.type");
    RoleHolder::Kind kind = RoleHolder::Kind::Unknown;
    if (type == QLatin1String("#microsoft.graph.user"))
        kind = RoleHolder::Kind::User;
    else if (type == QLatin1String("#microsoft.graph.group"))
        kind = RoleHolder::Kind::Group;
    else if (type == QLatin1String("#microsoft.graph.servicePrincipal"))
        kind = RoleHolder::Kind::Application;
    RoleHolder holder(id, kind);
    holder.displayName = json::text(principal, "displayName");
    holder.upn = json::text(principal, "userPrincipalName");
    holder.enabled = json::maybeFlag(principal, "accountEnabled");
    return holder;
}

std::optional<DirectoryRole> readAssigned(const QJsonObject &json)
{
    // Of built-in roles the definition's id is the template's.
    const QString id = json::text(json, "roleDefinitionId").toLower();
    if (id.isEmpty())
        return std::nullopt;
    const QJsonObject definition = json::object(json, "roleDefinition");
    const QString templateId = json::text(definition, "templateId").toLower();
    return DirectoryRole(templateId.isEmpty() ? id : templateId, json::text(definition, "displayName"));
}

QStringList planNames(const QJsonObject &json)
{
    QStringList names;
    const QJsonArray plans = json.value(QLatin1String("servicePlans")).toArray();
    for (const auto &plan : plans)
        names.append(json::text(plan.toObject(), "servicePlanName"));
    return names;
}

std::optional<License> readLicense(const QJsonObject &json)
{
    License license(json::text(json, "skuId"), json::text(json, "skuPartNumber"));
    if (license.skuId.isEmpty())
        return std::nullopt;
    license.status = json::text(json, "capabilityStatus");
    license.forUsers = json::text(json, "appliesTo") != QLatin1String("Company");
    license.enabled = json::number(json::object(json, "prepaidUnits"), "enabled").value_or(0);
    license.consumed = json::number(json, "consumedUnits").value_or(0);
    license.plans = planNames(json);
    return license;
}

std::optional<UserLicense> readUserLicense(const QJsonObject &json)
{
    UserLicense license(json::text(json, "skuId"), json::text(json, "skuPartNumber"));
    if (license.skuId.isEmpty())
        return std::nullopt;
    license.plans = planNames(json);
    return license;
}

//! A term of $search: a property, a colon and the text, in quotes that the text cannot leave.
QString searchTerm(const char *property, QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QStringLiteral("\"%1:%2\"").arg(QLatin1String(property), text);
}

QString addressIs(const QString &address)
{
    return odataEquals("userPrincipalName", address) + QLatin1String("%20or%20") + odataEquals("mail", address);
}

} // namespace

QCoro::Task<Result<std::vector<User>>> Directory::deletedUsers(std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(QStringLiteral("directory/deletedItems/microsoft.graph.user"
                                                   "?$select=id,userPrincipalName,displayName,mail,userType,"
                                                   "createdDateTime,deletedDateTime"));
    Request request = graphRequest("GET", url, permission::userReadAll);
    return askMany<User>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readUser, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<UserPage>> Directory::searchUsers(QString text, int most, std::stop_token stop) const
{
    const QString terms = searchTerm("displayName", text) + QStringLiteral(" OR ")
        + searchTerm("userPrincipalName", text) + QStringLiteral(" OR ") + searchTerm("mail", text);
    const QUrl url = m_endpoints.v1(
        QStringLiteral("users?$search=%1&$count=true&$top=%2&$select=id,userPrincipalName,displayName,mail")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(terms)), QString::number(std::clamp(most, 1, 999))));
    Request request = graphRequest("GET", url, permission::userReadBasicAll);
    request.setHeader("ConsistencyLevel", "eventual"); // without it $search is refused
    return askOne<UserPage>(m_pipeline, m_clock, std::move(request), &readPage, std::move(stop));
}

QCoro::Task<Result<std::vector<User>>> Directory::usersNamed(QString address, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(
        QStringLiteral("users?$select=id,userPrincipalName,displayName,mail&$filter=") + addressIs(address));
    Request request = graphRequest("GET", url, permission::userReadBasicAll);
    return askMany<User>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readUser, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<std::vector<User>>> Directory::holdersOf(std::vector<QString> upns, std::stop_token stop) const
{
    QStringList values;
    for (const QString &upn : upns)
        values.append(odataText(upn));
    const QUrl url = m_endpoints.v1(
        QStringLiteral("users?$select=id,userPrincipalName,displayName&$filter=userPrincipalName%20in%20(")
        + values.join(QLatin1Char(',')) + QLatin1Char(')'));
    Request request = graphRequest("GET", url, permission::userReadBasicAll);
    return askMany<User>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readUser, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<std::vector<User>>> Directory::everybody(std::stop_token stop) const
{
    constexpr int pages = 400; // a tenant holds 300,000 objects at most, unless Microsoft agreed to more
    const QUrl url = m_endpoints.v1(QStringLiteral("users?$select=id,userPrincipalName,displayName&$top=999"));
    Request request = graphRequest("GET", url, permission::userReadBasicAll);
    return askMany<User>(m_pipeline, m_endpoints, m_clock, std::move(request), &readUser, pages, std::move(stop));
}

QCoro::Task<Result<std::vector<UserDetails>>> Directory::usersAt(QString address, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(
        QLatin1String("users") + QLatin1String(detailSelection) + QStringLiteral("&$filter=") + addressIs(address));
    Request request = graphRequest("GET", url, permission::userReadAll);
    return askMany<UserDetails>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readDetails, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<UserDetails>> Directory::userDetails(QString idOrUpn, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(userPath(idOrUpn) + QLatin1String(detailSelection));
    Request request = graphRequest("GET", url, permission::userReadAll);
    return askOne<UserDetails>(m_pipeline, m_clock, std::move(request), &readDetails, std::move(stop));
}

QCoro::Task<Result<std::vector<RoleHolder>>> Directory::roleHolders(QString templateId, std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("roleManagement/directory/roleAssignments?$expand=principal&$filter=")
            + odataEquals("roleDefinitionId", templateId.toLower()));
    Request request = graphRequest("GET", url, permission::roleManagementReadDirectory);
    return askMany<RoleHolder>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readHolder, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<std::vector<DirectoryRole>>> Directory::rolesOf(UserId user, std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("roleManagement/directory/roleAssignments?$expand=roleDefinition&$filter=")
            + odataEquals("principalId", user.toString()));
    Request request = graphRequest("GET", url, permission::roleManagementReadDirectory);
    return askMany<DirectoryRole>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readAssigned, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<std::vector<License>>> Directory::licenses(std::stop_token stop) const
{
    // No query: the service takes none here.
    Request request =
        graphRequest("GET", m_endpoints.v1(QStringLiteral("subscribedSkus")), permission::licenseAssignmentReadAll);
    return askMany<License>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readLicense, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<std::vector<UserLicense>>> Directory::licensesOf(UserId user, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(userPath(user.toString()) + QStringLiteral("/licenseDetails"));
    Request request = graphRequest("GET", url, permission::licenseAssignmentReadAll);
    return askMany<UserLicense>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &readUserLicense, mostPagesOfPeople, std::move(stop));
}

QCoro::Task<Result<Done>> Directory::revokeSessions(UserId user, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(userPath(user.toString()) + QStringLiteral("/revokeSignInSessions"));
    Request request = graphRequest("POST", url, permission::revokeSessions);
    request.setRepeat(Request::Repeat::Always); // signed out twice is signed out
    return write(m_pipeline, m_clock, std::move(request), std::move(stop));
}

DomainSetup Directory::domainSetup() const
{
    return DomainSetup(m_endpoints, m_pipeline, m_clock);
}

Diagnosis Directory::diagnosis() const
{
    return Diagnosis(m_endpoints, m_pipeline, m_clock);
}

AccessPasses Directory::accessPasses() const
{
    return AccessPasses(m_endpoints, m_pipeline, m_clock);
}

} // namespace graph
