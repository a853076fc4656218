// SPDX-License-Identifier: MIT
#include "graph/directory/directory_json.h"

#include "graph/directory/json_values.h"

#include <QJsonArray>

namespace graph {

namespace {

using json::flag;
using json::text;
using json::when;

bool federated(const QJsonObject &json, const char *name)
{
    return text(json, name).compare(QLatin1String("Federated"), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<User> userOf(const QJsonObject &json)
{
    const QString id = text(json, "id");
    if (id.isEmpty())
        return Error(Fault::BadReply, QStringLiteral("reply.no-id"));
    User user(UserId(id), text(json, "userPrincipalName"), text(json, "displayName"));
    user.setMail(text(json, "mail"));
    user.setGuest(text(json, "userType").compare(QLatin1String("Guest"), Qt::CaseInsensitive) == 0);
    const QJsonValue enabled = json.value(QLatin1String("accountEnabled"));
    if (enabled.isBool())
        user.setEnabled(enabled.toBool());
    user.setCreated(when(json, "createdDateTime"));
    user.setDeleted(when(json, "deletedDateTime"));
    return user;
}

Result<Organization> organizationOf(const QJsonObject &json)
{
    const QString id = text(json, "id");
    if (id.isEmpty())
        return Error(Fault::BadReply, QStringLiteral("reply.no-id"));
    std::vector<Domain> domains;
    const QJsonArray verified = json.value(QLatin1String("verifiedDomains")).toArray();
    for (const auto &value : verified) {
        const QJsonObject entry = value.toObject();
        const QString name = text(entry, "name").toLower();
        if (name.isEmpty())
            continue;
        Domain domain(name);
        domain.setVerified(true);
        domain.setDefault(flag(entry, "isDefault"));
        domain.setInitial(flag(entry, "isInitial"));
        if (federated(entry, "type"))
            domain.setAuthentication(Domain::Authentication::Federated);
        domains.push_back(std::move(domain));
    }
    Organization organization(TenantId(id.toLower()), text(json, "displayName"), std::move(domains));
    organization.setSynced(flag(json, "onPremisesSyncEnabled"));
    return organization;
}

std::optional<Domain> domainOf(const QJsonObject &json)
{
    const QString name = text(json, "id").toLower();
    if (name.isEmpty())
        return std::nullopt;
    Domain domain(name);
    domain.setVerified(flag(json, "isVerified"));
    domain.setDefault(flag(json, "isDefault"));
    domain.setInitial(flag(json, "isInitial"));
    domain.setRoot(json.value(QLatin1String("isRoot")).toBool(true));
    if (federated(json, "authenticationType"))
        domain.setAuthentication(Domain::Authentication::Federated);
    domain.setTakeoverScheduled(
        text(json, "availabilityStatus") == QLatin1String("EmailVerifiedDomainTakeoverScheduled"));
    return domain;
}

std::optional<DirectoryRole> roleOf(const QJsonObject &json)
{
    if (text(json, "@odata.type") != QLatin1String("#microsoft.graph.directoryRole"))
        return std::nullopt;
    const QString templateId = text(json, "roleTemplateId").toLower();
    if (templateId.isEmpty())
        return std::nullopt;
    return DirectoryRole(templateId, text(json, "displayName"));
}

} // namespace graph
