// SPDX-License-Identifier: MIT
#include "graph/http/graph_error.h"

#include "graph/http/challenge.h"
#include "graph/http/retry_after.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace graph {

namespace {

constexpr int deepestInner = 8;
constexpr qsizetype longestDetail = 500;

QJsonValue member(const QJsonObject &object, const char *name)
{
    const QLatin1String wanted(name);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(wanted, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return member(value.toObject(), "value").toString();
    if (value.isDouble()) // "code": 429 has been seen
        return QString::number(value.toInteger());
    return value.toString();
}

ODataError::Part partOf(const QJsonObject &object)
{
    ODataError::Part part;
    part.code = textOf(member(object, "code"));
    part.message = textOf(member(object, "message"));
    part.target = textOf(member(object, "target"));
    return part;
}

bool same(const QString &text, const char *code)
{
    return text.compare(QLatin1String(code), Qt::CaseInsensitive) == 0;
}

//! Only what is written in the contract of the message texts, and only leniently.
QString propertyIn(const QString &message)
{
    if (message.contains(QLatin1String("password"), Qt::CaseInsensitive))
        return QStringLiteral("passwordProfile.password");
    if (message.contains(QLatin1String("usage location"), Qt::CaseInsensitive))
        return QStringLiteral("usageLocation");
    static const QRegularExpression named(
        QStringLiteral("\\b(?:property '?([A-Za-z][A-Za-z0-9]*)'?|the ([a-z][A-Za-z0-9]*) property)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(message);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    // "... property values specified are invalid" names none.
    return same(name, "values") || same(name, "value") ? QString() : name;
}

QString targetOf(const ODataError &error)
{
    for (const ODataError::Part &detail : error.details) {
        if (!detail.target.isEmpty() && !same(detail.code, "ConflictingObjects"))
            return same(detail.target, "passwordProfile") ? QStringLiteral("passwordProfile.password") : detail.target;
    }
    if (!error.target.isEmpty())
        return error.target;
    for (const ODataError::Part &detail : error.details) {
        const QString property = propertyIn(detail.message);
        if (!property.isEmpty())
            return property;
    }
    return propertyIn(error.message);
}

bool taken(const ODataError &error)
{
    if (error.says("ObjectConflict"))
        return true;
    return error.details.empty() && error.message.contains(QLatin1String("already exists"), Qt::CaseInsensitive)
        && error.message.contains(QLatin1String("same value"), Qt::CaseInsensitive);
}

Fault faultOf(int status, const ODataError &error, bool claims, bool asksToWait)
{
    if (status == 401 || claims || error.says("InvalidAuthenticationToken"))
        return Fault::SignInNeeded;
    if (status == 429 || error.says("TooManyRequests") || error.says("Request_ThrottledTemporarily")
        || error.says("Request_ThrottledPermanently"))
        return Fault::Throttled;
    if (error.says("Directory_QuotaExceeded"))
        return Fault::Rejected; // a full directory, whatever the status: no role would help
    if (error.says("Directory_ConcurrencyViolation"))
        return Fault::ServerDown;
    if (status >= 500)
        return status == 503 && asksToWait ? Fault::Throttled : Fault::ServerDown;
    if (status == 404 || error.says("Request_ResourceNotFound") || error.says("Directory_ObjectNotFound"))
        return Fault::NotFound;
    if (taken(error))
        return Fault::Conflict;
    switch (status) {
    case 403:
        return Fault::Forbidden;
    case 407:
        return Fault::Proxy;
    case 408:
        return Fault::Timeout;
    case 409:
        return Fault::Conflict;
    case 424:
        return Fault::ServerDown; // of a batch: what it depended on failed
    default:
        break;
    }
    return status >= 400 ? Fault::Rejected : Fault::BadReply;
}

QByteArray headerIn(const Headers &headers, const char *name)
{
    return Reply(0, headers, {}).header(name);
}

Error make(int status, const Headers &headers, const ODataError &error, SystemTime now)
{
    const Reply reply(status, headers, {});
    const QByteArray claims = claimsChallenge(reply);
    const auto wait = retryAfter(headerIn(headers, "Retry-After"), now);
    QString id = reply.requestId();
    if (!error.requestId.isEmpty() && reply.header("request-id").isEmpty())
        id = error.requestId;
    Error made(faultOf(status, error, !claims.isEmpty(), wait.has_value()), error.code, id);
    made = std::move(made).withStatus(status).withDetail(error.message.left(longestDetail)).withClaims(claims);
    made = std::move(made).withTarget(targetOf(error));
    if (wait)
        made = std::move(made).withRetryAfter(*wait);
    return made;
}

} // namespace

ODataError ODataError::in(const QJsonObject &body)
{
    ODataError error;
    const QJsonValue value = member(body, "error");
    if (!value.isObject()) {
        error.code = value.toString(); // OAuth's form, seen from gateways
        error.message = textOf(member(body, "error_description"));
        return error;
    }
    const QJsonObject object = value.toObject();
    const Part own = partOf(object);
    error.code = own.code;
    error.message = own.message;
    error.target = own.target;

    const QJsonValue details = member(object, "details");
    if (details.isObject())
        error.details.push_back(partOf(details.toObject()));
    const QJsonArray list = details.toArray();
    for (const auto &detail : list) {
        if (detail.isObject())
            error.details.push_back(partOf(detail.toObject()));
    }

    QJsonValue inner = member(object, "innererror");
    for (int depth = 0; inner.isObject() && depth < deepestInner; ++depth) {
        const QJsonObject level = inner.toObject();
        const QString code = textOf(member(level, "code"));
        if (!code.isEmpty())
            error.innerCodes.push_back(code);
        if (error.requestId.isEmpty())
            error.requestId = textOf(member(level, "request-id"));
        inner = member(level, "innererror");
    }
    return error;
}

bool ODataError::says(const char *wanted) const
{
    return same(code, wanted)
        || std::any_of(innerCodes.begin(), innerCodes.end(), [&](const QString &c) { return same(c, wanted); })
        || std::any_of(details.begin(), details.end(), [&](const Part &part) { return same(part.code, wanted); });
}

Error graphError(const Reply &reply, SystemTime now)
{
    const QJsonDocument json = QJsonDocument::fromJson(reply.body());
    const int status = reply.status();
    const bool foreign = !json.isObject() && !reply.body().isEmpty();
    if (status < 400)
        return Error(Fault::BadReply, QStringLiteral("reply.redirect"), reply.requestId()).withStatus(status);
    // The page of a proxy, of a captive portal, of a server that is not Graph: its 403 tells nothing about roles.
    if (foreign && status < 500 && status != 401 && status != 407 && status != 408 && status != 429)
        return Error(Fault::BadReply, QStringLiteral("reply.foreign"), reply.requestId()).withStatus(status);
    return make(status, reply.headers(), ODataError::in(json.object()), now);
}

} // namespace graph
