// SPDX-License-Identifier: MIT
#include "graph/identity/identity_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace graph {

namespace {

QList<int> numbersIn(const QJsonObject &body, const QString &description)
{
    QList<int> numbers;
    const auto add = [&numbers](qint64 number) {
        if (number > 0 && number <= std::numeric_limits<int>::max() && !numbers.contains(static_cast<int>(number)))
            numbers.append(static_cast<int>(number));
    };
    for (const auto &value : body.value(QLatin1String("error_codes")).toArray()) {
        if (const auto number = lenientNumber(value))
            add(*number);
    }
    static const QRegularExpression inText(QStringLiteral("\\bAADSTS(\\d{4,8})\\b"));
    for (auto it = inText.globalMatch(description); it.hasNext();)
        add(it.next().captured(1).toLongLong());
    return numbers;
}

//! "Trace ID: <guid>" of a description, where the members are missing (redirects have only the text).
QString idAfter(const QString &label, const QString &description)
{
    const QRegularExpression pattern(label + QStringLiteral(":\\s*([0-9a-fA-F-]{36})"));
    return pattern.match(description).captured(1);
}

bool anyOf(const QList<int> &numbers, std::initializer_list<int> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&numbers](int n) { return numbers.contains(n); });
}

class Meaning {
public:
    Meaning(Fault f, QString c)
        : fault(f)
        , code(std::move(c))
    {
    }
    Fault fault;
    QString code;
};

Meaning meaningOf(const QString &error, const QString &suberror, const QList<int> &numbers, int status)
{
    const auto is = [&error](const char *value) { return error == QLatin1String(value); };
    if (status == 429)
        return {Fault::Throttled, error};
    // One `error` value stands for many mistakes of registration; the number tells which, so that the cure can be said.
    if (anyOf(numbers, {7000218, 700025}))
        return {Fault::Rejected, QStringLiteral("app.not-public")};
    if (anyOf(numbers, {50194}))
        return {Fault::Rejected, QStringLiteral("app.single-tenant")};
    if (anyOf(numbers, {50011, 900971}))
        return {Fault::Rejected, QStringLiteral("app.redirect")};
    if (anyOf(numbers, {7000112}))
        return {Fault::Rejected, QStringLiteral("app.disabled")};
    if (is("consent_required") || suberror == QLatin1String("consent_required")
        || anyOf(numbers, {65001, 65004, 90094, 90095, 90008}))
        return {Fault::ConsentNeeded, error};
    if (is("unauthorized_client") || is("invalid_client") || anyOf(numbers, {700016, 70001}))
        return {Fault::Rejected, QStringLiteral("app.unknown")};
    if (is("invalid_tenant") || anyOf(numbers, {90002}))
        return {Fault::Rejected, QStringLiteral("tenant.unknown")};
    if (is("invalid_grant") || is("interaction_required") || is("login_required"))
        return {Fault::SignInNeeded, error};
    if (is("temporarily_unavailable") || is("server_error") || status >= 500)
        return {Fault::ServerDown, error};
    if (status == 407)
        return {Fault::Proxy, error};
    return {Fault::Rejected, error};
}

} // namespace

QJsonObject jsonObject(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

std::optional<qint64> lenientNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        // What has a fraction is cut; what is larger than any number of 64 bits is none.
        constexpr double limit = 9.2e18;
        const double number = value.toDouble();
        if (std::abs(number) < limit)
            return value.toInteger(static_cast<qint64>(number));
        const qint64 whole = value.toInteger();
        return whole != 0 ? std::optional(whole) : std::nullopt;
    }
    bool good = false;
    const qint64 number = value.toString().toLongLong(&good);
    if (good)
        return number;
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const Reply &reply)
{
    bool good = false;
    const double seconds = reply.header("Retry-After").trimmed().toDouble(&good);
    if (!good || !std::isfinite(seconds) || seconds < 0 || seconds > 1e7)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

Error identityError(const Reply &reply)
{
    const QJsonObject body = jsonObject(reply.body());
    const QString error = body.value(QLatin1String("error")).toString();
    const QString description = body.value(QLatin1String("error_description")).toString();
    const auto retryAfter = retryAfterOf(reply);
    const auto finished = [&](Error result) {
        if (retryAfter)
            result = std::move(result).withRetryAfter(*retryAfter);
        return std::move(result).withStatus(reply.status());
    };
    if (error.isEmpty()) {
        if (reply.status() == 429)
            return finished(Error(Fault::Throttled, {}, reply.requestId()));
        if (reply.status() >= 500)
            return finished(Error(Fault::ServerDown, {}, reply.requestId()));
        if (reply.status() == 407)
            return finished(Error(Fault::Proxy, {}, reply.requestId()));
        return finished(Error(Fault::BadReply, QStringLiteral("identity.not-json"), reply.requestId()));
    }
    const QList<int> numbers = numbersIn(body, description);
    const Meaning meaning = meaningOf(error, body.value(QLatin1String("suberror")).toString(), numbers, reply.status());
    QString correlation = body.value(QLatin1String("correlation_id")).toString();
    QString trace = body.value(QLatin1String("trace_id")).toString();
    if (correlation.isEmpty())
        correlation = idAfter(QStringLiteral("Correlation ID"), description);
    if (trace.isEmpty())
        trace = idAfter(QStringLiteral("Trace ID"), description);
    Error result(meaning.fault, meaning.code, reply.requestId());
    result = std::move(result).withDetail(description).withAadsts(numbers).withCorrelation(correlation, trace);
    // Sent as JSON text here, as base64 in WWW-Authenticate: one form from here on.
    if (const QString claims = body.value(QLatin1String("claims")).toString(); !claims.isEmpty())
        result = std::move(result).withClaims(claims.toUtf8().toBase64());
    if (const QString suberror = body.value(QLatin1String("suberror")).toString(); !suberror.isEmpty())
        result = std::move(result).withTarget(suberror);
    return finished(std::move(result));
}

Error redirectError(const QString &error, const QString &description, const QString &subcode)
{
    const QList<int> numbers = numbersIn({}, description);
    const Meaning meaning = meaningOf(error, {}, numbers, 0);
    return Error(meaning.fault, meaning.code)
        .withDetail(description)
        .withTarget(subcode)
        .withAadsts(numbers)
        .withCorrelation(
            idAfter(QStringLiteral("Correlation ID"), description), idAfter(QStringLiteral("Trace ID"), description));
}

} // namespace graph
