// SPDX-License-Identifier: MIT
#include "graph/sandbox/directory_api.h"

#include "graph/sandbox/roles.h"
#include "graph/sandbox/user_json.h"
#include "graph/sandbox/user_list.h"
#include "graph/sandbox/user_rules.h"
#include "graph/sandbox/user_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace graph::sandbox {

namespace {

constexpr int restorableDays = 30;

QJsonObject skuJson(const Company &company, const Sku &sku)
{
    QJsonArray plans;
    for (const auto &[id, name] : sku.plans) {
        plans.append(QJsonObject{{QStringLiteral("servicePlanId"), id}, {QStringLiteral("servicePlanName"), name},
            {QStringLiteral("provisioningStatus"), QStringLiteral("Success")},
            {QStringLiteral("appliesTo"), QStringLiteral("User")}});
    }
    return {{QStringLiteral("id"), company.tenantId + QLatin1Char('_') + sku.id}, {QStringLiteral("skuId"), sku.id},
        {QStringLiteral("skuPartNumber"), sku.partNumber},
        {QStringLiteral("capabilityStatus"), QStringLiteral("Enabled")},
        {QStringLiteral("appliesTo"), QStringLiteral("User")}, {QStringLiteral("consumedUnits"), sku.consumed},
        {QStringLiteral("prepaidUnits"),
            QJsonObject{{QStringLiteral("enabled"), sku.enabled}, {QStringLiteral("suspended"), 0},
                {QStringLiteral("warning"), 0}, {QStringLiteral("lockedOut"), 0}}},
        {QStringLiteral("servicePlans"), plans}, {QStringLiteral("accountId"), company.tenantId},
        {QStringLiteral("accountName"), company.displayName},
        {QStringLiteral("subscriptionIds"), QJsonArray{fixedGuid(company.tenantId + sku.id)}}};
}

} // namespace

QString DirectoryApi::metadata(const GraphCall &call, const QString &fragment) const
{
    return m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata#") + fragment;
}

GraphAnswer DirectoryApi::handle(const GraphCall &call) const
{
    const QString &first = call.path.first();
    if (first == QLatin1String("directory") && call.path.value(1) == QLatin1String("deletedItems"))
        return deletedItems(call);
    if (first == QLatin1String("roleManagement")) {
        if (call.path.mid(1) == QStringList{QStringLiteral("directory"), QStringLiteral("roleAssignments")})
            return call.method == "GET" ? roleAssignments(call) : GraphAnswer::wrongMethod();
        return GraphAnswer::wrongSegment(call.path.last());
    }
    if (call.method != "GET")
        return GraphAnswer::wrongMethod();
    if (first == QLatin1String("directoryRoles"))
        return directoryRoles(call);
    if (first == QLatin1String("subscribedSkus"))
        return subscribedSkus(call);
    if (first == QLatin1String("tenantRelationships"))
        return findTenant(call);
    return GraphAnswer::wrongSegment(first);
}

GraphAnswer DirectoryApi::deletedItems(const GraphCall &call) const
{
    const QString what = call.path.value(2);
    if (what.isEmpty())
        return GraphAnswer::wrongSegment(QStringLiteral("deletedItems"));
    if (what != QLatin1String("microsoft.graph.user")) {
        const bool restore = call.path.value(3) == QLatin1String("restore");
        if (call.path.size() > 3 && !restore)
            return GraphAnswer::wrongSegment(call.path.at(3));
        return deletedItem(call, what, restore);
    }
    if (call.method != "GET")
        return GraphAnswer::wrongMethod();
    if (!call.may({"User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"})
        || call.me->guest)
        return GraphAnswer::forbidden();
    const QDateTime oldest = m_context.now().addDays(-restorableDays);
    const auto restorable = [oldest](const Person &person) { return person.deleted > oldest; };
    if (call.path.value(3) == QLatin1String("$count"))
        return userCount(call, call.company->deletedPeople(), restorable);
    const QString address =
        m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/directory/deletedItems/microsoft.graph.user");
    GraphAnswer answer =
        userList(call, call.company->deletedPeople(), address, metadata(call, QStringLiteral("users")), restorable);
    // When it was deleted is what one asks this list for; it comes without being selected.
    if (answer.status == 200 && !call.has("$select")) {
        QJsonArray values = answer.body.value(QLatin1String("value")).toArray();
        for (QJsonValueRef value : values) {
            QJsonObject one = value.toObject();
            const Person *person = call.company->deletedById(one.value(QLatin1String("id")).toString());
            one.insert(QStringLiteral("deletedDateTime"), userProperty(*person, QStringLiteral("deletedDateTime")));
            value = one;
        }
        answer.body.insert(QStringLiteral("value"), values);
    }
    return answer;
}

GraphAnswer DirectoryApi::deletedItem(const GraphCall &call, const QString &id, bool restore) const
{
    const bool writes = restore || call.method == "DELETE";
    if (restore ? call.method != "POST" : call.method != "GET" && call.method != "DELETE")
        return GraphAnswer::wrongMethod();
    const bool allowed = writes
        ? call.may({"User.DeleteRestore.All", "User.ReadWrite.All", "Directory.ReadWrite.All"})
        : call.may({"User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"});
    if (!allowed)
        return GraphAnswer::forbidden();
    Person *person = call.company->deletedById(id);
    if (!person || person->deleted <= m_context.now().addDays(-restorableDays))
        return GraphAnswer::notFound(id);
    if (writes && !roles::manages(*call.me, *person))
        return GraphAnswer::forbidden();
    if (!writes) {
        QString unknown;
        QStringList select = selected(call, unknown);
        if (!unknown.isEmpty())
            return unknownProperty(unknown);
        if (select.isEmpty())
            select = defaultUserProperties() + QStringList{QStringLiteral("deletedDateTime")};
        QJsonObject body = userJson(*person, select);
        body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("directoryObjects/$entity")));
        body.insert(QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.user"));
        return GraphAnswer::ok(body);
    }
    if (!restore) {
        call.company->erase(*person);
        return GraphAnswer::noContent();
    }
    const QString renamed = call.body.value(QLatin1String("newUserPrincipalName")).toString();
    const QString upn = renamed.isEmpty() ? person->upn : renamed;
    const DomainEntry *domain = call.company->domain(domainPart(upn));
    if (!upnIsLegal(upn) && !person->guest)
        return GraphAnswer::badRequest(QStringLiteral("Property userPrincipalName is invalid."));
    if (!domain || !domain->verified)
        return GraphAnswer::badRequest(QStringLiteral("One or more property values specified are invalid."));
    if (call.company->byUpn(upn))
        return taken(QStringLiteral("userPrincipalName"));
    call.company->restore(*person, upn);
    QJsonObject body = userJson(*person, {});
    body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("directoryObjects/$entity")));
    body.insert(QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.user"));
    return GraphAnswer::ok(body);
}

GraphAnswer DirectoryApi::directoryRoles(const GraphCall &call) const
{
    if (!call.may({"RoleManagement.Read.Directory", "Directory.Read.All", "Directory.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    // A role exists in a tenant once somebody holds it.
    QStringList active;
    for (const auto &[serial, person] : call.company->people()) {
        for (const QString &id : person->roles) {
            if (!active.contains(id))
                active.append(id);
        }
    }
    const auto json = [&](const QString &id) {
        return QJsonObject{{QStringLiteral("id"), roles::objectId(*call.company, id)},
            {QStringLiteral("deletedDateTime"), QJsonValue()}, {QStringLiteral("description"), QJsonValue()},
            {QStringLiteral("displayName"), roles::displayName(id)}, {QStringLiteral("roleTemplateId"), id}};
    };
    if (call.path.size() == 1) {
        QJsonArray values;
        for (const QString &id : active)
            values.append(json(id));
        return GraphAnswer::ok({{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("directoryRoles"))},
            {QStringLiteral("value"), values}});
    }
    const auto role = std::find_if(active.begin(), active.end(), [&](const QString &id) {
        return roles::objectId(*call.company, id) == call.path.at(1) || id == call.path.at(1);
    });
    if (role == active.end())
        return GraphAnswer::notFound(call.path.at(1));
    if (call.path.size() == 2) {
        QJsonObject body = json(*role);
        body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("directoryRoles/$entity")));
        return GraphAnswer::ok(body);
    }
    if (call.path.at(2) != QLatin1String("members"))
        return GraphAnswer::wrongSegment(call.path.at(2));
    QJsonArray members;
    for (const auto &[serial, person] : call.company->people()) {
        if (!person->roles.contains(*role))
            continue;
        QJsonObject one = userJson(*person, {});
        one.insert(QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.user"));
        members.append(one);
    }
    return GraphAnswer::ok({{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("directoryObjects"))},
        {QStringLiteral("value"), members}});
}

GraphAnswer DirectoryApi::roleAssignments(const GraphCall &call) const
{
    if (!call.may({"RoleManagement.Read.Directory", "Directory.Read.All", "Directory.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    static const QRegularExpression wanted(
        QStringLiteral("^\\s*(principalId|roleDefinitionId)\\s+eq\\s+'([^']*)'\\s*$"));
    const QRegularExpressionMatch match = wanted.match(call.option("$filter"));
    if (call.has("$filter") && !match.hasMatch())
        return GraphAnswer::error(400, "BadRequest", QStringLiteral("Invalid filter clause"));
    QJsonArray values;
    for (const auto &[serial, person] : call.company->people()) {
        for (const QString &id : person->roles) {
            const bool byPerson = match.captured(1) == QLatin1String("principalId");
            if (match.hasMatch() && match.captured(2) != (byPerson ? person->id : id))
                continue;
            QJsonObject one{{QStringLiteral("id"), fixedGuid(person->id + id)},
                {QStringLiteral("principalId"), person->id}, {QStringLiteral("roleDefinitionId"), id},
                {QStringLiteral("directoryScopeId"), QStringLiteral("/")}};
            if (call.option("$expand") == QLatin1String("principal")) {
                QJsonObject who =
                    userJson(*person, defaultUserProperties() + QStringList{QStringLiteral("accountEnabled")});
                who.insert(QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.user"));
                one.insert(QStringLiteral("principal"), who);
            } else if (call.option("$expand") == QLatin1String("roleDefinition")) {
                one.insert(QStringLiteral("roleDefinition"),
                    QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("templateId"), id},
                        {QStringLiteral("displayName"), roles::displayName(id)}, {QStringLiteral("isBuiltIn"), true}});
            }
            values.append(one);
        }
    }
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("roleManagement/directory/roleAssignments"))},
            {QStringLiteral("value"), values}});
}

GraphAnswer DirectoryApi::subscribedSkus(const GraphCall &call) const
{
    if (!call.may({"LicenseAssignment.Read.All", "LicenseAssignment.ReadWrite.All", "Organization.Read.All",
            "Directory.Read.All", "Directory.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    if (!call.query.isEmpty() && !call.has("$select")) {
        return GraphAnswer::error(
            400, "Request_UnsupportedQuery", QStringLiteral("The query specified in the URI is not supported."));
    }
    QJsonArray values;
    for (const Sku &sku : call.company->skus)
        values.append(skuJson(*call.company, sku));
    return GraphAnswer::ok({{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("subscribedSkus"))},
        {QStringLiteral("value"), values}});
}

GraphAnswer DirectoryApi::findTenant(const GraphCall &call) const
{
    static const QRegularExpression function(
        QStringLiteral("^(?:microsoft\\.graph\\.)?findTenantInformationBy(DomainName|TenantId)\\((domainName|tenantId)="
                       "'([^']*)'\\)$"));
    const QRegularExpressionMatch match = function.match(call.path.value(1));
    if (!match.hasMatch())
        return GraphAnswer::wrongSegment(call.path.value(1));
    if (!call.may({"CrossTenantInformation.ReadBasic.All"}))
        return GraphAnswer::forbidden();
    const QString key = match.captured(3);
    const Company *company = match.captured(1) == QLatin1String("DomainName") ? m_context.world.byDomain(key)
                                                                              : m_context.world.byTenant(key);
    if (!company || company->cloud != call.company->cloud)
        return GraphAnswer::notFound(key);
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("microsoft.graph.tenantInformation"))},
            {QStringLiteral("tenantId"), company->tenantId}, {QStringLiteral("federationBrandName"), QJsonValue()},
            {QStringLiteral("displayName"), company->displayName},
            {QStringLiteral("defaultDomainName"), company->defaultDomain()}});
}

} // namespace graph::sandbox
