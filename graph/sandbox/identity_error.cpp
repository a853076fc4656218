// SPDX-License-Identifier: MIT
#include "graph/sandbox/identity_error.h"

#include "graph/ids.h"

#include <QJsonArray>

namespace graph::sandbox {

namespace {

QString stamp(const Context &context)
{
    return context.now().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QLatin1Char('Z');
}

} // namespace

IdentityError::IdentityError(QString error_, int aadsts_, QString text_)
    : error(std::move(error_))
    , aadsts(aadsts_)
    , text(std::move(text_))
{
}

IdentityError IdentityError::withSuberror(QString value) &&
{
    suberror = std::move(value);
    return std::move(*this);
}

QString IdentityError::description(const Context &context, const QString &traceId, const QString &correlationId) const
{
    return QStringLiteral("AADSTS%1: %2\r\nTrace ID: %3\r\nCorrelation ID: %4\r\nTimestamp: %5")
        .arg(QString::number(aadsts), text, traceId, correlationId, stamp(context));
}

HttpAnswer IdentityError::json(const Context &context, int status, const QString &correlationId) const
{
    const QString traceId = context.guid();
    QJsonObject body{{QStringLiteral("error"), error},
        {QStringLiteral("error_description"), description(context, traceId, correlationId)},
        {QStringLiteral("error_codes"), QJsonArray{aadsts}}, {QStringLiteral("timestamp"), stamp(context)},
        {QStringLiteral("trace_id"), traceId}, {QStringLiteral("correlation_id"), correlationId},
        {QStringLiteral("error_uri"), context.root + QStringLiteral("/error?code=") + QString::number(aadsts)}};
    if (!suberror.isEmpty())
        body.insert(QStringLiteral("suberror"), suberror);
    HttpAnswer answer = HttpAnswer::json(status, body);
    answer.setHeader("Cache-Control", "no-store, no-cache");
    answer.setHeader("x-ms-request-id", traceId.toLatin1());
    return answer;
}

QString correlationOf(const Context &context, const HttpRequest &request)
{
    QString sent = QString::fromLatin1(request.header("client-request-id"));
    if (isGuid(sent))
        return sent;
    const QString asked = field(request.query(), QStringLiteral("client-request-id"));
    return isGuid(asked) ? asked : context.guid();
}

} // namespace graph::sandbox
