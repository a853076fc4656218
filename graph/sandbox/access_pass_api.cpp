// SPDX-License-Identifier: MIT
#include "graph/sandbox/access_pass_api.h"

#include "graph/sandbox/roles.h"

#include <algorithm>

namespace graph::sandbox {

namespace {

constexpr int leastMinutes = 60;
constexpr int mostMinutes = 480;

GraphAnswer denied()
{
    return GraphAnswer::error(403, "accessDenied", QStringLiteral("Request Authorization failed"));
}

QString stamp(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

//! May look after how this user signs in: of users with roles, fewer may.
bool looksAfter(const Person &who, const Person &target)
{
    if (who.hasRole(role::globalAdministrator) || who.hasRole(role::privilegedAuthenticationAdministrator))
        return true;
    return target.roles.isEmpty() && who.hasRole(role::authenticationAdministrator);
}

} // namespace

QJsonObject AccessPassApi::json(const AccessPassEntry &pass) const
{
    const bool over = pass.created.addSecs(60 * pass.minutes) <= m_context.now();
    return {{QStringLiteral("id"), pass.id}, {QStringLiteral("temporaryAccessPass"), QJsonValue()},
        {QStringLiteral("createdDateTime"), stamp(pass.created)},
        {QStringLiteral("startDateTime"), stamp(pass.created)}, {QStringLiteral("lifetimeInMinutes"), pass.minutes},
        {QStringLiteral("isUsableOnce"), pass.once}, {QStringLiteral("isUsable"), !over},
        {QStringLiteral("methodUsabilityReason"),
            over ? QStringLiteral("Expired") : QStringLiteral("EnabledByPolicy")}};
}

GraphAnswer AccessPassApi::handle(const GraphCall &call, Person &person, const QStringList &rest) const
{
    if (rest.value(0) != QLatin1String("temporaryAccessPassMethods") || rest.size() > 2)
        return GraphAnswer::wrongSegment(rest.isEmpty() ? QStringLiteral("authentication") : rest.last());
    const bool reads = call.method == "GET";
    const bool allowed = reads
        ? call.may({"UserAuthenticationMethod.Read.All", "UserAuthenticationMethod.ReadWrite.All"})
        : call.may({"UserAuthenticationMethod.ReadWrite.All"});
    if (!allowed || &person == call.me || !looksAfter(*call.me, person))
        return denied();
    const QString context = m_context.graphRoot(call.company->cloud)
        + QStringLiteral("/v1.0/$metadata#users('%1')/authentication/temporaryAccessPassMethods").arg(person.id);
    if (rest.size() == 1) {
        if (call.method == "POST")
            return create(call, person);
        if (!reads)
            return GraphAnswer::wrongMethod();
        QJsonArray values;
        if (person.accessPass)
            values.append(json(*person.accessPass));
        return GraphAnswer::ok({{QStringLiteral("@odata.context"), context}, {QStringLiteral("value"), values}});
    }
    if (!person.accessPass || person.accessPass->id != rest.at(1))
        return GraphAnswer::error(404, "resourceNotFound", QStringLiteral("Resource not found."));
    if (reads) {
        QJsonObject body = json(*person.accessPass);
        body.insert(QStringLiteral("@odata.context"), context + QStringLiteral("/$entity"));
        return GraphAnswer::ok(body);
    }
    if (call.method != "DELETE")
        return GraphAnswer::wrongMethod();
    person.accessPass.reset();
    return GraphAnswer::noContent();
}

GraphAnswer AccessPassApi::create(const GraphCall &call, Person &person) const
{
    const auto refused = [](const QString &why) { return GraphAnswer::error(400, "badRequest", why); };
    if (!call.company->accessPasses)
        return refused(QStringLiteral("Temporary Access Pass is not enabled by the authentication methods policy."));
    if (person.guest)
        return refused(QStringLiteral("Temporary Access Pass cannot be added to an external guest user."));
    const QJsonValue minutes = call.body.value(QLatin1String("lifetimeInMinutes"));
    AccessPassEntry pass;
    pass.minutes = minutes.isUndefined() ? leastMinutes : minutes.toInt();
    if (pass.minutes < leastMinutes || pass.minutes > mostMinutes)
        return refused(QStringLiteral("The lifetime is outside of what the policy allows."));
    pass.id = m_context.guid();
    pass.created = m_context.now();
    pass.once = call.body.value(QLatin1String("isUsableOnce")).toBool();
    // One at a time: a new one takes the place of the old one. Only its maker is ever told the code.
    person.accessPass = pass;
    QJsonObject body = json(pass);
    body.insert(QStringLiteral("temporaryAccessPass"), QString::fromLatin1(m_context.nonce(6)));
    body.insert(
        QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.temporaryAccessPassAuthenticationMethod"));
    return GraphAnswer::created(body);
}

} // namespace graph::sandbox
