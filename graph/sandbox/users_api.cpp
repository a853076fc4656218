// SPDX-License-Identifier: MIT
#include "graph/sandbox/users_api.h"

#include "graph/sandbox/access_pass_api.h"
#include "graph/sandbox/lifted_passwords.h"
#include "graph/sandbox/roles.h"
#include "graph/sandbox/user_json.h"
#include "graph/sandbox/user_list.h"
#include "graph/sandbox/user_rules.h"
#include "graph/sandbox/user_values.h"

#include <algorithm>

namespace graph::sandbox {

namespace {

//! What User.ReadBasic.All lets one see of others.
bool basic(const QString &property)
{
    static const QStringList names{QStringLiteral("id"), QStringLiteral("displayName"), QStringLiteral("givenName"),
        QStringLiteral("surname"), QStringLiteral("mail"), QStringLiteral("userPrincipalName")};
    return names.contains(property) || defaultUserProperties().contains(property);
}

bool readsAll(const GraphCall &call)
{
    return call.may({"User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"});
}

} // namespace

bool UsersApi::seen(const GraphCall &call, const Person &person) const
{
    if (person.visibleFrom.isNull() || person.visibleFrom <= m_context.now())
        return true;
    return !m_context.options.makerWaits && person.madeBy == call.me->id;
}

QString UsersApi::metadata(const GraphCall &call, const QString &fragment) const
{
    return m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata#") + fragment;
}

GraphAnswer UsersApi::handle(const GraphCall &call) const
{
    if (call.path.first() == QLatin1String("me"))
        return below(call, *call.me, call.path.mid(1));
    if (call.path.size() == 1) {
        if (call.method == "GET")
            return list(call);
        return call.method == "POST" ? create(call) : GraphAnswer::wrongMethod();
    }
    const QString &key = call.path.at(1);
    if (key == QLatin1String("$count")) {
        if (call.method != "GET")
            return GraphAnswer::wrongMethod();
        if (call.me->guest || !(readsAll(call) || call.may({"User.ReadBasic.All"})))
            return GraphAnswer::forbidden();
        // The index lags for everybody, the maker too.
        return userCount(call, call.company->people(),
            [&](const Person &p) { return p.visibleFrom.isNull() || p.visibleFrom <= m_context.now(); });
    }
    Person *person = call.company->byId(key);
    if (!person)
        person = call.company->byUpn(key);
    const bool self = person == call.me;
    const bool writes = call.method != "GET";
    if (!self && !writes && (call.me->guest || !(readsAll(call) || call.may({"User.ReadBasic.All"}))))
        return GraphAnswer::forbidden();
    if (!person || !seen(call, *person))
        return GraphAnswer::notFound(key);
    return below(call, *person, call.path.mid(2));
}

GraphAnswer UsersApi::below(const GraphCall &call, Person &person, const QStringList &rest) const
{
    if (rest.isEmpty()) {
        if (call.method == "GET")
            return read(call, person);
        if (call.method == "PATCH")
            return change(call, person);
        return call.method == "DELETE" ? remove(call, person) : GraphAnswer::wrongMethod();
    }
    const QString &what = rest.first();
    if (what == QLatin1String("memberOf") || what == QLatin1String("transitiveMemberOf"))
        return call.method == "GET" ? memberOf(call, person, rest.mid(1)) : GraphAnswer::wrongMethod();
    if (what == QLatin1String("licenseDetails"))
        return call.method == "GET" ? licenseDetails(call, person) : GraphAnswer::wrongMethod();
    if (what == QLatin1String("assignLicense"))
        return call.method == "POST" ? assignLicense(call, person) : GraphAnswer::wrongMethod();
    if (what == QLatin1String("revokeSignInSessions"))
        return call.method == "POST" ? revokeSessions(call, person) : GraphAnswer::wrongMethod();
    if (what == QLatin1String("changePassword"))
        return call.method == "POST" ? changePassword(call, person) : GraphAnswer::wrongMethod();
    if (what == QLatin1String("authentication"))
        return AccessPassApi(m_context).handle(call, person, rest.mid(1));
    return GraphAnswer::wrongSegment(what);
}

GraphAnswer UsersApi::list(const GraphCall &call) const
{
    if (call.me->guest || !(readsAll(call) || call.may({"User.ReadBasic.All"})))
        return GraphAnswer::forbidden();
    if (!readsAll(call)) {
        QString unknown;
        for (const QString &name : selected(call, unknown)) {
            if (!basic(name))
                return GraphAnswer::forbidden();
        }
    }
    const QString address = m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/users");
    return userList(call, call.company->people(), address, metadata(call, QStringLiteral("users")),
        [&](const Person &person) { return seen(call, person); });
}

GraphAnswer UsersApi::read(const GraphCall &call, const Person &person) const
{
    QString unknown;
    const QStringList select = selected(call, unknown);
    if (!unknown.isEmpty())
        return unknownProperty(unknown);
    const bool self = &person == call.me;
    if (self && !readsAll(call) && !call.may({"User.Read", "User.ReadBasic.All"}))
        return GraphAnswer::forbidden();
    const bool all = readsAll(call) || (self && call.may({"User.Read"}));
    if (!all && !std::all_of(select.begin(), select.end(), basic))
        return GraphAnswer::forbidden();
    QJsonObject body = userJson(person, select);
    body.insert(QStringLiteral("@odata.context"),
        metadata(call,
            select.isEmpty() ? QStringLiteral("users/$entity")
                             : QStringLiteral("users(") + select.join(QLatin1Char(',')) + QStringLiteral(")/$entity")));
    return GraphAnswer::ok(body);
}

GraphAnswer UsersApi::create(const GraphCall &call) const
{
    if (!call.may({"User.ReadWrite.All", "Directory.ReadWrite.All"}) || !roles::createsUsers(*call.me))
        return GraphAnswer::forbidden();
    for (const char *required : {"accountEnabled", "displayName", "mailNickname", "userPrincipalName"}) {
        const QJsonValue value = call.body.value(QLatin1String(required));
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())) {
            return GraphAnswer::badRequest(QStringLiteral("A value is required for property '%1' of resource 'User'.")
                    .arg(QLatin1String(required)));
        }
    }
    const QJsonObject profile = call.body.value(QLatin1String("passwordProfile")).toObject();
    const SharedSecret password = liftedPassword(call.passwords, profile.value(QLatin1String("password")).toString());
    if (!password || password->isEmpty())
        return GraphAnswer::badRequest(QStringLiteral("A password must be specified to create a new user."));

    Person person;
    if (auto fault = takeValues(call, *call.company, person, m_context.nonce(16)))
        return *fault;
    const DomainEntry *domain = call.company->domain(domainPart(person.upn));
    if (domain->federated && person.immutableId.isEmpty())
        return GraphAnswer::badRequest(QStringLiteral("One or more properties contains invalid values."));
    if (holderOf(*call.company, person.upn, nullptr))
        return taken(QStringLiteral("userPrincipalName"));
    person.id = m_context.guid();
    person.created = m_context.now();
    person.sessionsValidFrom = person.created;
    person.madeBy = call.me->id;
    if (m_context.options.replicationDelay.count() > 0)
        person.visibleFrom = person.created.addMSecs(m_context.options.replicationDelay.count());
    const Person &added = call.company->add(std::move(person));
    QJsonObject body = userJson(added, {});
    body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("users/$entity")));
    GraphAnswer answer = GraphAnswer::created(body);
    answer.headers.emplace_back(
        "Location", (m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/users/") + added.id).toLatin1());
    return answer;
}

GraphAnswer UsersApi::change(const GraphCall &call, Person &person) const
{
    const QStringList names = call.body.keys();
    const bool password = names.contains(QLatin1String("passwordProfile"));
    const bool onlySwitch = names == QStringList{QStringLiteral("accountEnabled")};
    const bool other = names.size() > (password ? 1 : 0);
    if (password) {
        const bool allowed = call.may({"User-PasswordProfile.ReadWrite.All", "Directory.AccessAsUser.All"});
        if (!allowed || &person == call.me || !roles::resetsPasswordOf(*call.me, person))
            return GraphAnswer::forbidden();
    }
    if (other) {
        const bool allowed = call.may({"User.ReadWrite.All", "Directory.ReadWrite.All"})
            || (onlySwitch && call.may({"User.EnableDisableAccount.All"}));
        if (!allowed || !roles::manages(*call.me, person))
            return GraphAnswer::forbidden();
    }
    if (names.isEmpty())
        return GraphAnswer::badRequest(QStringLiteral("Empty Payload. JSON content expected."));

    // All or nothing: the changes go on a copy first.
    Person changed = person;
    if (auto fault = takeValues(call, *call.company, changed, m_context.nonce(16)))
        return *fault;
    const DomainEntry *domain = call.company->domain(domainPart(changed.upn));
    if (domain && domain->federated
        && (changed.immutableId.isEmpty()
            || (password
                && call.body.value(QLatin1String("passwordProfile")).toObject().contains(QLatin1String("password")))))
        return GraphAnswer::badRequest(QStringLiteral("One or more properties contains invalid values."));
    if (holderOf(*call.company, changed.upn, &person))
        return taken(QStringLiteral("userPrincipalName"));
    const bool blocked = person.enabled && !changed.enabled;
    const QString upn = changed.upn;
    changed.upn = person.upn;
    person = std::move(changed);
    if (upn != person.upn)
        call.company->rename(person, upn);
    if (password)
        person.passwordChanged = m_context.now();
    if (password || blocked) {
        person.sessionsValidFrom = m_context.now();
        m_context.grants.revokeAll(person.id);
    }
    return GraphAnswer::noContent();
}

GraphAnswer UsersApi::remove(const GraphCall &call, Person &person) const
{
    if (!call.may({"User.DeleteRestore.All", "User.ReadWrite.All", "Directory.ReadWrite.All"})
        || !roles::manages(*call.me, person) || &person == call.me)
        return GraphAnswer::forbidden();
    m_context.grants.revokeAll(person.id);
    call.company->remove(person, m_context.now());
    return GraphAnswer::noContent();
}

GraphAnswer UsersApi::memberOf(const GraphCall &call, const Person &person, const QStringList &rest) const
{
    const bool knows = call.may({"RoleManagement.Read.Directory", "Directory.Read.All", "Directory.ReadWrite.All"});
    if (!knows && !call.may({"User.Read", "User.Read.All", "User.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    const bool cast = !rest.isEmpty();
    if (cast && rest != QStringList{QStringLiteral("microsoft.graph.directoryRole")})
        return GraphAnswer::wrongSegment(rest.first());
    if (cast && !(call.eventual() && call.counts())) {
        return GraphAnswer::error(400, "Request_UnsupportedQuery",
            QStringLiteral("The specified OData cast needs $count=true and the ConsistencyLevel:eventual header."));
    }
    // Of types the app may not read, only the type and the id come through.
    const auto told = [knows](QJsonValue value) { return knows ? value : QJsonValue(); };
    QJsonArray values;
    for (const QString &id : person.roles) {
        QJsonObject one{{QStringLiteral("id"), roles::objectId(*call.company, id)},
            {QStringLiteral("deletedDateTime"), QJsonValue()}, {QStringLiteral("description"), QJsonValue()},
            {QStringLiteral("displayName"), told(roles::displayName(id))},
            {QStringLiteral("roleTemplateId"), told(id)}};
        if (!cast)
            one.insert(QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.directoryRole"));
        values.append(one);
    }
    if (!cast && !person.guest) {
        values.append(QJsonObject{{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.group")},
            {QStringLiteral("id"), fixedGuid(call.company->tenantId + QStringLiteral("/everybody"))},
            {QStringLiteral("displayName"), told(QStringLiteral("Everybody"))}});
    }
    QJsonObject body{{QStringLiteral("@odata.context"),
                         metadata(call, cast ? QStringLiteral("directoryRoles") : QStringLiteral("directoryObjects"))},
        {QStringLiteral("value"), values}};
    if (cast)
        body.insert(QStringLiteral("@odata.count"), values.size());
    return GraphAnswer::ok(body);
}

GraphAnswer UsersApi::licenseDetails(const GraphCall &call, const Person &person) const
{
    if (!call.may({"LicenseAssignment.Read.All", "LicenseAssignment.ReadWrite.All", "User.Read.All",
            "User.ReadWrite.All", "Directory.Read.All"})
        && !(&person == call.me && call.may({"User.Read"})))
        return GraphAnswer::forbidden();
    QJsonArray values;
    for (const Sku &sku : call.company->skus) {
        if (!person.licenses.contains(sku.id))
            continue;
        QJsonArray plans;
        for (const auto &[id, name] : sku.plans) {
            plans.append(QJsonObject{{QStringLiteral("servicePlanId"), id}, {QStringLiteral("servicePlanName"), name},
                {QStringLiteral("provisioningStatus"), QStringLiteral("Success")},
                {QStringLiteral("appliesTo"), QStringLiteral("User")}});
        }
        values.append(
            QJsonObject{{QStringLiteral("id"), QString::fromLatin1(base64Url((person.id + sku.id).toLatin1()))},
                {QStringLiteral("skuId"), sku.id}, {QStringLiteral("skuPartNumber"), sku.partNumber},
                {QStringLiteral("servicePlans"), plans}});
    }
    return GraphAnswer::ok({{QStringLiteral("@odata.context"),
                                metadata(call, QStringLiteral("users('%1')/licenseDetails").arg(person.id))},
        {QStringLiteral("value"), values}});
}

GraphAnswer UsersApi::assignLicense(const GraphCall &call, Person &person) const
{
    if (!call.may({"LicenseAssignment.ReadWrite.All", "User.ReadWrite.All", "Directory.ReadWrite.All"})
        || !roles::assignsLicenses(*call.me))
        return GraphAnswer::forbidden();
    const QJsonValue add = call.body.value(QLatin1String("addLicenses"));
    const QJsonValue drop = call.body.value(QLatin1String("removeLicenses"));
    if (!add.isArray() || !drop.isArray())
        return GraphAnswer::badRequest(
            QStringLiteral("One or more parameters of the operation 'assignLicense' are missing from the request "
                           "payload. The missing parameters are: %1.")
                .arg(add.isArray() ? QStringLiteral("removeLicenses") : QStringLiteral("addLicenses")));
    const auto skuOf = [&](const QString &id) -> Sku * {
        const auto it = std::find_if(call.company->skus.begin(), call.company->skus.end(),
            [&](const Sku &sku) { return sku.id.compare(id, Qt::CaseInsensitive) == 0; });
        return it == call.company->skus.end() ? nullptr : &*it;
    };
    const QJsonArray wanted = add.toArray();
    const QJsonArray unwanted = drop.toArray();
    for (const auto &one : wanted) {
        const QString id = one.toObject().value(QLatin1String("skuId")).toString();
        const Sku *sku = skuOf(id);
        if (!sku)
            return GraphAnswer::badRequest(
                QStringLiteral("License %1 does not correspond to a valid company License.").arg(id));
        if (person.usageLocation.isEmpty()) {
            return GraphAnswer::badRequest(
                QStringLiteral("License assignment cannot be done for user with invalid usage location."));
        }
        if (!person.licenses.contains(sku->id) && sku->consumed >= sku->enabled) {
            return GraphAnswer::badRequest(
                QStringLiteral("Subscription with SKU %1 does not have any available licenses.").arg(sku->id));
        }
    }
    for (const auto &one : unwanted) {
        if (!person.licenses.contains(one.toString()))
            return GraphAnswer::badRequest(QStringLiteral("User does not have a corresponding license."));
    }
    for (const auto &one : wanted) {
        Sku *sku = skuOf(one.toObject().value(QLatin1String("skuId")).toString());
        if (person.licenses.contains(sku->id))
            continue;
        person.licenses.append(sku->id);
        ++sku->consumed;
    }
    for (const auto &one : unwanted) {
        if (Sku *sku = skuOf(one.toString())) {
            person.licenses.removeAll(sku->id);
            --sku->consumed;
        }
    }
    QJsonObject body = userJson(person, {});
    body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("users/$entity")));
    return GraphAnswer::ok(body);
}

GraphAnswer UsersApi::revokeSessions(const GraphCall &call, Person &person) const
{
    const bool self = &person == call.me;
    if (!call.may({"User.RevokeSessions.All", "User.ReadWrite.All", "Directory.ReadWrite.All"})
        || (!self && !roles::manages(*call.me, person)))
        return GraphAnswer::forbidden();
    person.sessionsValidFrom = m_context.now();
    m_context.grants.revokeAll(person.id);
    return GraphAnswer::ok({{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("Edm.Boolean"))},
        {QStringLiteral("value"), true}});
}

GraphAnswer UsersApi::changePassword(const GraphCall &call, Person &person) const
{
    if (&person != call.me) {
        return GraphAnswer::error(
            403, "Authorization_RequestDenied", QStringLiteral("Access to change password operation is denied."));
    }
    if (!call.may({"User-PasswordProfile.ReadWrite.All", "Directory.AccessAsUser.All"}))
        return GraphAnswer::forbidden();
    const SharedSecret current =
        liftedPassword(call.passwords, call.body.value(QLatin1String("currentPassword")).toString());
    const SharedSecret next = liftedPassword(call.passwords, call.body.value(QLatin1String("newPassword")).toString());
    if (!current || !person.passwordIs(current->reveal()))
        return GraphAnswer::badRequest(QStringLiteral("The specified password does not match the current one."));
    if (!next || !passwordComplies(next->reveal(), true) || person.passwordIs(next->reveal())) {
        return GraphAnswer::badRequest(
            QStringLiteral("The specified password does not comply with password complexity requirements. Please "
                           "provide a different password."));
    }
    person.setPassword(next->reveal(), m_context.nonce(16));
    person.mustChangePassword = false;
    return GraphAnswer::noContent();
}

} // namespace graph::sandbox
