// SPDX-License-Identifier: MIT
#include "graph/directory/access_passes.h"

#include "graph/directory/asks.h"
#include "graph/directory/directory.h"
#include "graph/directory/json_values.h"

namespace graph {

namespace {

constexpr int mostPagesOfPasses = 3;

QString passPath(const UserId &user, const QString &passId = {})
{
    const QString path = userPath(user.toString()) + QStringLiteral("/authentication/temporaryAccessPassMethods");
    return passId.isEmpty() ? path : path + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(passId));
}

std::chrono::minutes minutesIn(const QJsonObject &json, const char *name, std::chrono::minutes other)
{
    const std::optional<int> number = json::number(json, name);
    return number && *number > 0 ? std::chrono::minutes(*number) : other;
}

std::optional<AccessPass> passOf(const QJsonObject &json)
{
    const QString id = json::text(json, "id");
    if (id.isEmpty())
        return std::nullopt;
    AccessPass pass(id);
    pass.created = json::when(json, "createdDateTime");
    pass.start = json::when(json, "startDateTime");
    pass.lifetime = minutesIn(json, "lifetimeInMinutes", std::chrono::minutes(0));
    pass.once = json::flag(json, "isUsableOnce");
    pass.usable = json::flag(json, "isUsable");
    pass.reason = json::text(json, "methodUsabilityReason");
    QString text = json::text(json, "temporaryAccessPass");
    if (!text.isEmpty()) {
        QByteArray bytes = text.toUtf8();
        wipe(text);
        pass.code = std::make_shared<const Secret>(Secret::take(bytes));
    }
    return pass;
}

std::optional<AccessPassPolicy> policyOf(const QJsonObject &json)
{
    const QString state = json::text(json, "state");
    if (state.isEmpty())
        return std::nullopt;
    AccessPassPolicy policy;
    policy.enabled = state.compare(QLatin1String("enabled"), Qt::CaseInsensitive) == 0;
    policy.onceOnly = json::flag(json, "isUsableOnce");
    policy.standard = minutesIn(json, "defaultLifetimeInMinutes", policy.standard);
    policy.least = minutesIn(json, "minimumLifetimeInMinutes", policy.least);
    policy.most = minutesIn(json, "maximumLifetimeInMinutes", policy.most);
    return policy;
}

//! A failed making that may have been done all the same leaves a pass nobody knows.
Error madeOrNot(Error error)
{
    const bool doubtful = error.sent() || error.fault() == Fault::ServerDown || error.status() == 408;
    if (error.cancelled() || !doubtful)
        return error;
    return std::move(error).as(Fault::OutcomeUnknown);
}

QCoro::Task<Result<AccessPass>> make(Pipeline pipeline, SharedClock clock, Request request, std::stop_token stop)
{
    Result<Reply> answer = co_await pipeline.send(std::move(request), stop);
    if (!answer)
        co_return madeOrNot(answer.error());
    const bool success = answer.value().success();
    const Result<QJsonObject> json = jsonReply(answer.value(), clock->now());
    if (!json) {
        Error error = json.error();
        if (success)
            error = std::move(error).withSent(true);
        co_return madeOrNot(std::move(error));
    }
    std::optional<AccessPass> pass = passOf(json.value());
    if (!pass || !pass->code)
        co_return Error(Fault::OutcomeUnknown, QStringLiteral("access-pass.no-code"), answer.value().requestId());
    co_return std::move(*pass);
}

} // namespace

AccessPasses::AccessPasses(Endpoints endpoints, Pipeline pipeline, SharedClock clock)
    : m_endpoints(std::move(endpoints))
    , m_pipeline(std::move(pipeline))
    , m_clock(std::move(clock))
{
}

QCoro::Task<Result<AccessPassPolicy>> AccessPasses::policy(std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(
        QStringLiteral("policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass"));
    Request request = graphRequest("GET", url, permission::policyReadAuthenticationMethod);
    return askOne<AccessPassPolicy>(m_pipeline, m_clock, std::move(request), &policyOf, std::move(stop));
}

QCoro::Task<Result<std::vector<AccessPass>>> AccessPasses::list(UserId user, std::stop_token stop) const
{
    Request request = graphRequest("GET", m_endpoints.v1(passPath(user)), permission::userAuthenticationMethodReadAll);
    return askMany<AccessPass>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &passOf, mostPagesOfPasses, std::move(stop));
}

QCoro::Task<Result<AccessPass>> AccessPasses::create(
    UserId user, std::chrono::minutes lifetime, bool once, std::stop_token stop) const
{
    Request request =
        graphRequest("POST", m_endpoints.v1(passPath(user)), permission::userAuthenticationMethodReadWriteAll);
    QJsonObject wish{{QStringLiteral("isUsableOnce"), once}};
    if (lifetime.count() > 0)
        wish.insert(QStringLiteral("lifetimeInMinutes"), int(lifetime.count()));
    request.setJson(wish);
    request.setRepeat(Request::Repeat::Never);
    return make(m_pipeline, m_clock, std::move(request), std::move(stop));
}

QCoro::Task<Result<Done>> AccessPasses::remove(UserId user, QString passId, std::stop_token stop) const
{
    Request request = graphRequest(
        "DELETE", m_endpoints.v1(passPath(user, passId)), permission::userAuthenticationMethodReadWriteAll);
    return write(m_pipeline, m_clock, std::move(request), std::move(stop));
}

} // namespace graph
