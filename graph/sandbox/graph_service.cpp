// SPDX-License-Identifier: MIT
#include "graph/sandbox/graph_service.h"

#include "graph/ids.h"
#include "graph/sandbox/batch.h"
#include "graph/sandbox/diagnosis_api.h"
#include "graph/sandbox/directory_api.h"
#include "graph/sandbox/domains_api.h"
#include "graph/sandbox/lifted_passwords.h"
#include "graph/sandbox/organization_api.h"
#include "graph/sandbox/users_api.h"

#include <QJsonDocument>

#include <algorithm>

namespace graph::sandbox {

namespace {

GraphAnswer unauthorized(const QString &message)
{
    GraphAnswer answer = GraphAnswer::error(401, "InvalidAuthenticationToken", message);
    answer.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"\"");
    return answer;
}

QByteArray bearer(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

//! Puts date and ids into an error that has none yet.
void identify(GraphAnswer &answer, const Context &context, const QString &requestId, const QString &clientId)
{
    if (!answer.body.contains(QLatin1String("error")))
        return;
    QJsonObject error = answer.body.value(QLatin1String("error")).toObject();
    QJsonObject inner = error.value(QLatin1String("innerError")).toObject();
    inner.insert(QStringLiteral("date"), context.now().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    inner.insert(QStringLiteral("request-id"), requestId);
    inner.insert(QStringLiteral("client-request-id"), clientId);
    error.insert(QStringLiteral("innerError"), inner);
    answer.body.insert(QStringLiteral("error"), error);
}

//! The refusal of contract C3, with the seconds to wait.
GraphAnswer throttled(double seconds)
{
    GraphAnswer answer = GraphAnswer::error(429, "TooManyRequests", QStringLiteral("Please retry again later."));
    QJsonObject error = answer.body.value(QLatin1String("error")).toObject();
    error.insert(QStringLiteral("innerError"),
        QJsonObject{{QStringLiteral("code"), QStringLiteral("429")},
            {QStringLiteral("message"), QStringLiteral("Please retry after")},
            {QStringLiteral("status"), QStringLiteral("429")}});
    answer.body.insert(QStringLiteral("error"), error);
    if (seconds > 0)
        answer.headers.emplace_back("Retry-After", QByteArray::number(seconds, 'f', 3));
    return answer;
}

//! What a call costs of the read allowance, by the published table.
int resourceUnits(const GraphCall &call)
{
    const QString &what = call.path.value(0);
    const bool read = call.method == "GET";
    int units = !read ? 1 : what == QLatin1String("subscribedSkus") ? 3 : what == QLatin1String("users") ? 2 : 1;
    if (what == QLatin1String("me") && call.path.size() > 1)
        units = 2;
    if (read && call.has("$select"))
        --units;
    if (read && call.has("$top") && call.option("$top").toInt() < 20)
        --units;
    return std::max(units, 1);
}

} // namespace

AccessGrant *GraphService::grantOf(const HttpRequest &request)
{
    return m_context.grants.access(bearer(request));
}

HttpAnswer GraphService::dress(GraphAnswer answer, const HttpRequest &request) const
{
    const QString requestId = m_context.guid();
    const QString sent = QString::fromLatin1(request.header("client-request-id"));
    const QString clientId = isGuid(sent) ? sent : requestId;
    identify(answer, m_context, requestId, clientId);
    HttpAnswer http = answer.status == 204 ? HttpAnswer::empty(204)
        : !answer.text.isEmpty()           ? HttpAnswer(answer.status, "text/plain", answer.text)
                                           : HttpAnswer::json(answer.status, answer.body);
    if (answer.text.isEmpty() && answer.status != 204)
        http.setHeader("Content-Type", "application/json;odata.metadata=minimal;charset=utf-8");
    for (const auto &[name, value] : answer.headers)
        http.headers.emplace_back(name, value);
    http.setHeader("request-id", requestId.toLatin1());
    http.setHeader("client-request-id", clientId.toLatin1());
    http.setHeader("x-ms-ags-diagnostic",
        "{\"ServerInfo\":{\"DataCenter\":\"Sandbox\",\"Slice\":\"E\",\"Ring\":\"0\",\"ScaleUnit\":\"000\","
        "\"RoleInstance\":\"SANDBOX\"}}");
    http.setHeader("Cache-Control", "no-cache");
    return http;
}

HttpAnswer GraphService::made(const HttpRequest &request, int status, double retryAfter)
{
    GraphAnswer answer;
    if (status == 429) {
        answer = throttled(0);
    } else if (status == 503) {
        answer =
            GraphAnswer::error(503, "serviceNotAvailable", QStringLiteral("The service is temporarily unavailable."));
    } else if (status == 504) {
        answer = GraphAnswer::error(504, "UnknownError", QString());
    } else {
        answer = GraphAnswer::error(status, "InternalServerError", QStringLiteral("An internal error has occurred."));
    }
    if (retryAfter > 0)
        answer.headers.emplace_back("Retry-After", QByteArray::number(retryAfter, 'g', 6));
    return dress(std::move(answer), request);
}

HttpAnswer GraphService::expired(const HttpRequest &request)
{
    if (AccessGrant *grant = grantOf(request))
        grant->refused = true;
    return dress(unauthorized(QStringLiteral("Lifetime validation failed, the token is expired.")), request);
}

bool GraphService::understandsChallenges(const HttpRequest &request)
{
    const AccessGrant *grant = grantOf(request);
    return grant && grant->claimsCapable;
}

HttpAnswer GraphService::challenged(const HttpRequest &request, Cloud cloud)
{
    if (AccessGrant *grant = grantOf(request))
        grant->refused = true;
    GraphAnswer answer = GraphAnswer::error(401, "InvalidAuthenticationToken",
        QStringLiteral("Continuous access evaluation resulted in challenge with result: InteractionRequired and code: "
                       "TokenIssuedBeforeRevocationTimestamp"));
    const QJsonObject nbf{{QStringLiteral("essential"), true},
        {QStringLiteral("value"), QString::number(m_context.now().toSecsSinceEpoch())}};
    const QJsonObject claims{{QStringLiteral("access_token"), QJsonObject{{QStringLiteral("nbf"), nbf}}}};
    answer.headers.emplace_back("WWW-Authenticate",
        "Bearer realm=\"\", authorization_uri=\"" + m_context.authority(cloud).toLatin1()
            + "/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\""
            + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64() + "\"");
    return dress(std::move(answer), request);
}

HttpAnswer GraphService::handle(HttpRequest request, const QByteArray &path, Cloud cloud)
{
    const QByteArray token = bearer(request);
    if (token.isEmpty())
        return dress(unauthorized(QStringLiteral("Access token is empty.")), request);
    const AccessGrant *grant = m_context.grants.access(token);
    if (!grant) {
        return dress(unauthorized(QStringLiteral("CompactToken parsing failed with error code: 80049217")), request);
    }
    if (grant->refused || grant->expires <= m_context.now())
        return dress(unauthorized(QStringLiteral("Lifetime validation failed, the token is expired.")), request);
    if (grant->audience != m_context.graphRoot(cloud))
        return dress(unauthorized(QStringLiteral("Access token validation failure. Invalid audience.")), request);

    GraphCall call;
    call.company = m_context.world.byTenant(grant->who.tenant);
    call.me = call.company->byId(grant->who.id);
    if (!call.me || !call.me->enabled)
        return dress(unauthorized(QStringLiteral("User account is disabled or deleted.")), request);
    call.permissions = grant->permissions;
    call.method = request.method;
    call.headers = request.headers;
    QByteArray target = path.mid(qsizetype(qstrlen("/v1.0")));
    const qsizetype mark = request.target.indexOf('?');
    takeTarget(call, mark < 0 ? target : target + request.target.mid(mark));
    if (path.startsWith("/beta"))
        return dress(GraphAnswer::error(400, "BadRequest", QStringLiteral("Invalid version: beta")), request);
    call.hasBody = !request.body.isEmpty();
    if (call.hasBody) {
        call.passwords = liftPasswords(request.body);
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        call.bodyBroken = !document.isObject();
        call.body = document.object();
        wipe(request.body);
    }
    if (call.path.value(0) != QLatin1String("$batch"))
        return dress(perform(call, {}, {}), request);
    const QString clientId = QString::fromLatin1(request.header("client-request-id"));
    const Batch batch(m_context, [&](GraphCall &item) {
        const QByteArray itemPath = '/' + item.path.join(QLatin1Char('/')).toUtf8();
        const QString requestId = m_context.guid();
        if (m_context.faults.drawnForItem(item.method, itemPath)) {
            GraphAnswer refused = throttled(1);
            identify(refused, m_context, requestId, requestId);
            return refused;
        }
        return perform(item, requestId, isGuid(clientId) ? clientId : requestId);
    });
    if (call.bodyBroken)
        return dress(route(call), request);
    return dress(batch.handle(call), request);
}

GraphAnswer GraphService::perform(GraphCall &call, const QString &requestId, const QString &clientId)
{
    const bool writes =
        call.method == "POST" || call.method == "PATCH" || call.method == "PUT" || call.method == "DELETE";
    const int limit = m_context.options.writesPer150s;
    const QString &tenant = call.company->tenantId;
    GraphAnswer answer;
    const auto wait =
        writes ? m_context.writes.take(tenant, limit, m_context.clock->steady()) : std::chrono::milliseconds(0);
    if (wait.count() > 0) {
        answer = throttled(double(wait.count()) / 1000.0);
        answer.headers.emplace_back("x-ms-throttle-scope",
            "Tenant_Application/ReadWrite/" + Sandbox::clientId().toLatin1() + '/' + tenant.toLatin1());
        answer.headers.emplace_back("x-ms-throttle-information", "WriteLimitExceeded");
    } else {
        answer = route(call);
    }
    const double used = writes ? m_context.writes.used(tenant, limit, m_context.clock->steady()) : 0;
    if (used >= 0.8)
        answer.headers.emplace_back("x-ms-throttle-limit-percentage", QByteArray::number(used, 'f', 2));
    answer.headers.emplace_back("x-ms-resource-unit", QByteArray::number(resourceUnits(call)));
    if (!requestId.isEmpty())
        identify(answer, m_context, requestId, clientId);
    return answer;
}

GraphAnswer GraphService::route(GraphCall &call) const
{
    if (call.bodyBroken) {
        return GraphAnswer::error(400, "BadRequest",
            QStringLiteral("Unable to read JSON request payload. Please ensure Content-Type header is set and payload "
                           "is of valid JSON format."));
    }
    if (call.path.isEmpty()) {
        return GraphAnswer::ok({{QStringLiteral("@odata.context"),
            m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata")}});
    }
    const QString &first = call.path.first();
    if (first == QLatin1String("organization"))
        return OrganizationApi(m_context).handle(call);
    if (first == QLatin1String("users") || first == QLatin1String("me"))
        return UsersApi(m_context).handle(call);
    if (first == QLatin1String("domains"))
        return DomainsApi(m_context).handle(call);
    if (DiagnosisApi::serves(call))
        return DiagnosisApi(m_context).handle(call);
    return DirectoryApi(m_context).handle(call);
}

} // namespace graph::sandbox
