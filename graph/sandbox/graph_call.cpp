// SPDX-License-Identifier: MIT
#include "graph/sandbox/graph_call.h"

#include <algorithm>

namespace graph::sandbox {

GraphAnswer GraphAnswer::ok(QJsonObject body)
{
    GraphAnswer answer;
    answer.body = std::move(body);
    return answer;
}

GraphAnswer GraphAnswer::created(QJsonObject body)
{
    GraphAnswer answer = ok(std::move(body));
    answer.status = 201;
    return answer;
}

GraphAnswer GraphAnswer::noContent()
{
    GraphAnswer answer;
    answer.status = 204;
    return answer;
}

GraphAnswer GraphAnswer::error(int status, const char *code, const QString &message)
{
    GraphAnswer answer;
    answer.status = status;
    answer.body.insert(QStringLiteral("error"),
        QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("message"), message}});
    return answer;
}

GraphAnswer GraphAnswer::error(
    int status, const char *code, const QString &message, const char *detailCode, const QString &target)
{
    GraphAnswer answer = error(status, code, message);
    QJsonObject inner = answer.body.value(QLatin1String("error")).toObject();
    inner.insert(QStringLiteral("details"),
        QJsonArray{QJsonObject{{QStringLiteral("code"), QString::fromLatin1(detailCode)},
            {QStringLiteral("message"), message}, {QStringLiteral("target"), target}}});
    answer.body.insert(QStringLiteral("error"), inner);
    return answer;
}

GraphAnswer GraphAnswer::forbidden()
{
    return error(
        403, "Authorization_RequestDenied", QStringLiteral("Insufficient privileges to complete the operation."));
}

GraphAnswer GraphAnswer::notFound(const QString &what)
{
    return error(404, "Request_ResourceNotFound",
        QStringLiteral("Resource '%1' does not exist or one of its queried reference-property objects are not present.")
            .arg(what));
}

GraphAnswer GraphAnswer::badRequest(const QString &message)
{
    return error(400, "Request_BadRequest", message);
}

GraphAnswer GraphAnswer::wrongMethod()
{
    return error(
        405, "Request_BadRequest", QStringLiteral("Specified HTTP method is not allowed for the request target."));
}

GraphAnswer GraphAnswer::wrongSegment(const QString &segment)
{
    return error(400, "BadRequest", QStringLiteral("Resource not found for the segment '%1'.").arg(segment));
}

bool GraphCall::may(std::initializer_list<const char *> anyOf) const
{
    return std::any_of(
        anyOf.begin(), anyOf.end(), [&](const char *name) { return permissions.contains(QLatin1String(name)); });
}

bool GraphCall::is(std::initializer_list<const char *> anyRole) const
{
    return std::any_of(anyRole.begin(), anyRole.end(), [&](const char *id) { return me->hasRole(id); });
}

} // namespace graph::sandbox
