// SPDX-License-Identifier: MIT
#include "graph/sandbox/graph_service.h"

#include "graph/ids.h"
#include "graph/sandbox/organization_api.h"
#include "graph/sandbox/user_json.h"

#include <QJsonDocument>

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
    if (answer.body.contains(QLatin1String("error"))) {
        QJsonObject error = answer.body.value(QLatin1String("error")).toObject();
        QJsonObject inner = error.value(QLatin1String("innerError")).toObject();
        inner.insert(QStringLiteral("date"), m_context.now().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        inner.insert(QStringLiteral("request-id"), requestId);
        inner.insert(QStringLiteral("client-request-id"), clientId);
        error.insert(QStringLiteral("innerError"), inner);
        answer.body.insert(QStringLiteral("error"), error);
    }
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
        answer = GraphAnswer::error(429, "TooManyRequests", QStringLiteral("Please retry again later."));
        QJsonObject error = answer.body.value(QLatin1String("error")).toObject();
        error.insert(QStringLiteral("innerError"),
            QJsonObject{{QStringLiteral("code"), QStringLiteral("429")},
                {QStringLiteral("message"), QStringLiteral("Please retry after")},
                {QStringLiteral("status"), QStringLiteral("429")}});
        answer.body.insert(QStringLiteral("error"), error);
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
    call.query = request.query();
    const QList<QByteArray> segments = path.split('/');
    for (const QByteArray &segment : segments.mid(2)) { // "", "v1.0", ...
        if (!segment.isEmpty())
            call.path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    }
    call.hasBody = !request.body.isEmpty();
    if (call.hasBody) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        call.bodyBroken = !document.isObject();
        call.body = document.object();
        wipe(request.body);
    }
    return dress(route(call), request);
}

GraphAnswer GraphService::route(GraphCall &call)
{
    if (call.bodyBroken) {
        return GraphAnswer::error(400, "BadRequest",
            QStringLiteral("Unable to read JSON request payload. Please ensure Content-Type header is set and payload "
                           "is of valid JSON format."));
    }
    if (call.path.isEmpty())
        return GraphAnswer::ok({{QStringLiteral("@odata.context"),
            m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata")}});
    const QString &first = call.path.first();
    if (first == QLatin1String("organization"))
        return OrganizationApi(m_context).handle(call);
    if (first == QLatin1String("me") && call.path.size() == 1 && call.method == "GET") {
        QString unknown;
        const QStringList select = selected(call, unknown);
        if (!unknown.isEmpty())
            return unknownProperty(unknown);
        QJsonObject body = userJson(*call.me, select);
        body.insert(QStringLiteral("@odata.context"),
            m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata#users/$entity"));
        return GraphAnswer::ok(body);
    }
    return GraphAnswer::wrongSegment(first);
}

} // namespace graph::sandbox
