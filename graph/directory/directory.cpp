// SPDX-License-Identifier: MIT
#include "graph/directory/directory.h"

#include "graph/directory/calls.h"
#include "graph/directory/directory_json.h"
#include "graph/http/graph_error.h"
#include "graph/http/paging.h"

namespace graph {

namespace {

constexpr int mostPagesOfDomains = 100;

//! The body of a text/plain count; Graph has been seen to put a byte order mark before it.
std::optional<qint64> numberIn(QByteArray body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    bool fine = false;
    const qint64 number = body.trimmed().toLongLong(&fine);
    if (!fine || number < 0)
        return std::nullopt;
    return number;
}

//! A number that was cut is a number still. Where Qt cannot know that it is whole (chunked, over cleartext) it must not
//! be believed.
bool measured(const Reply &reply, const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || !reply.header("Content-Length").isEmpty()
        || !reply.header("Content-Encoding").isEmpty() || reply.header("Transfer-Encoding").isEmpty();
}

} // namespace

Directory::Directory(Endpoints endpoints, Pipeline pipeline, SharedClock clock)
    : m_endpoints(std::move(endpoints))
    , m_pipeline(std::move(pipeline))
    , m_clock(std::move(clock))
{
}

Directory Directory::behind(std::unique_ptr<const Policy> first) const
{
    return {m_endpoints, m_pipeline.behind(std::move(first)), m_clock};
}

QCoro::Task<Result<Organization>> Directory::organization(std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("organization?$select=id,displayName,verifiedDomains,onPremisesSyncEnabled"));
    Request request = graphRequest("GET", url, permission::userRead);
    Result<std::vector<QJsonObject>> items =
        co_await allPages(m_pipeline, m_endpoints, m_clock, std::move(request), mostPagesOfDomains, stop);
    if (!items)
        co_return items.error();
    if (items.value().empty())
        co_return Error(Fault::BadReply, QStringLiteral("reply.no-value"));
    co_return organizationOf(items.value().front());
}

QCoro::Task<Result<std::vector<Domain>>> Directory::domains(std::stop_token stop) const
{
    Request request = graphRequest("GET", m_endpoints.v1(QStringLiteral("domains")), permission::domainReadAll);
    Result<std::vector<QJsonObject>> items =
        co_await allPages(m_pipeline, m_endpoints, m_clock, std::move(request), mostPagesOfDomains, stop);
    if (!items)
        co_return items.error();
    std::vector<Domain> domains;
    for (const QJsonObject &item : items.value()) {
        if (std::optional<Domain> domain = domainOf(item))
            domains.push_back(std::move(*domain));
    }
    co_return domains;
}

QCoro::Task<Result<User>> Directory::me(std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(QStringLiteral("me?$select=id,userPrincipalName,displayName,mail,userType"));
    Request request = graphRequest("GET", url, permission::userRead);
    return askUser(m_pipeline, m_clock, std::move(request), std::move(stop));
}

QCoro::Task<Result<std::vector<DirectoryRole>>> Directory::myRoles(std::stop_token stop) const
{
    // Not with the cast to directoryRole: that is an advanced query and wants ConsistencyLevel, whose index lags.
    Request request = graphRequest("GET", m_endpoints.v1(QStringLiteral("me/memberOf")), permission::userRead);
    Result<std::vector<QJsonObject>> items =
        co_await allPages(m_pipeline, m_endpoints, m_clock, std::move(request), mostPagesOfDomains, stop);
    if (!items)
        co_return items.error();
    std::vector<DirectoryRole> roles;
    for (const QJsonObject &item : items.value()) {
        if (std::optional<DirectoryRole> role = roleOf(item))
            roles.push_back(std::move(*role));
    }
    co_return roles;
}

QCoro::Task<Result<qint64>> Directory::userCount(std::stop_token stop) const
{
    const SharedClock clock = m_clock;
    const QUrl url = m_endpoints.v1(QStringLiteral("users/$count"));
    Request request = graphRequest("GET", url, permission::userReadBasicAll);
    request.setHeader("Accept", "text/plain");
    request.setHeader("ConsistencyLevel", "eventual");
    Result<Reply> answer = co_await m_pipeline.send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    const Reply &reply = answer.value();
    if (!reply.success())
        co_return graphError(reply, clock->now());
    const std::optional<qint64> number = numberIn(reply.body());
    if (!number || !measured(reply, url))
        co_return Error(Fault::BadReply, QStringLiteral("reply.no-number"), reply.requestId());
    co_return *number;
}

} // namespace graph
