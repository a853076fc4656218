// SPDX-License-Identifier: MIT
#include "graph/sandbox/organization_api.h"

namespace graph::sandbox {

namespace {

QJsonArray verifiedDomains(const Company &company)
{
    QJsonArray list;
    for (const DomainEntry &domain : company.domains) {
        if (!domain.verified)
            continue;
        list.append(QJsonObject{{QStringLiteral("capabilities"), QStringLiteral("Email, OfficeCommunicationsOnline")},
            {QStringLiteral("isDefault"), domain.isDefault}, {QStringLiteral("isInitial"), domain.initial},
            {QStringLiteral("name"), domain.name},
            {QStringLiteral("type"), domain.federated ? QStringLiteral("Federated") : QStringLiteral("Managed")}});
    }
    return list;
}

QJsonObject organizationJson(const Company &company, bool full)
{
    // With User.Read alone everything but name, id and verified domains is null.
    const auto only = [full](QJsonValue value) { return full ? value : QJsonValue(); };
    return {{QStringLiteral("id"), company.tenantId}, {QStringLiteral("displayName"), company.displayName},
        {QStringLiteral("verifiedDomains"), verifiedDomains(company)},
        {QStringLiteral("tenantType"), only(QStringLiteral("AAD"))},
        {QStringLiteral("countryLetterCode"), only(company.country)},
        {QStringLiteral("country"), only(company.country)}, {QStringLiteral("city"), QJsonValue()},
        {QStringLiteral("state"), QJsonValue()}, {QStringLiteral("street"), QJsonValue()},
        {QStringLiteral("postalCode"), QJsonValue()}, {QStringLiteral("preferredLanguage"), only(QStringLiteral("en"))},
        {QStringLiteral("createdDateTime"), only(company.created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")))},
        {QStringLiteral("deletedDateTime"), QJsonValue()}, {QStringLiteral("businessPhones"), QJsonArray()},
        {QStringLiteral("technicalNotificationMails"), QJsonArray()},
        {QStringLiteral("securityComplianceNotificationMails"), QJsonArray()},
        {QStringLiteral("marketingNotificationEmails"), QJsonArray()},
        {QStringLiteral("onPremisesSyncEnabled"), company.synced ? only(true) : QJsonValue()},
        {QStringLiteral("onPremisesLastSyncDateTime"), QJsonValue()}, {QStringLiteral("assignedPlans"), QJsonArray()},
        {QStringLiteral("provisionedPlans"), QJsonArray()}};
}

} // namespace

GraphAnswer OrganizationApi::handle(const GraphCall &call) const
{
    if (call.method != "GET")
        return GraphAnswer::wrongMethod();
    const bool full = call.may({"Organization.Read.All", "Directory.Read.All", "Directory.ReadWrite.All"});
    if (!full && !call.may({"User.Read", "User.Read.All", "User.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    QJsonObject one = organizationJson(*call.company, full);
    const QStringList select = call.option("$select").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (!select.isEmpty()) {
        for (const QString &name : one.keys()) {
            if (!select.contains(name))
                one.remove(name);
        }
    }
    const QString root = m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata#organization");
    if (call.path.size() > 2)
        return GraphAnswer::wrongSegment(call.path.at(2));
    if (call.path.size() == 2) {
        if (call.path.at(1) != call.company->tenantId)
            return GraphAnswer::notFound(call.path.at(1));
        one.insert(QStringLiteral("@odata.context"), root + QStringLiteral("/$entity"));
        return GraphAnswer::ok(one);
    }
    return GraphAnswer::ok({{QStringLiteral("@odata.context"), root}, {QStringLiteral("value"), QJsonArray{one}}});
}

} // namespace graph::sandbox
