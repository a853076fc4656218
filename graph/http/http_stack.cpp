// SPDX-License-Identifier: MIT
#include "graph/http/http_stack.h"

#include "graph/http/auth_policy.h"
#include "graph/http/qt_transport.h"
#include "graph/http/request_id_policy.h"
#include "graph/http/retry_policy.h"
#include "graph/http/throttle_policy.h"

namespace graph {

HttpStack::HttpStack(SharedClock clock, SharedRandom random, LogSink log)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
    , m_log(std::move(log))
    , m_network(std::make_shared<Network>())
{
}

HttpStack::~HttpStack()
{
    m_network->close();
}

Pipeline HttpStack::plain() const
{
    Policies policies;
    policies.push_back(std::make_unique<RequestIdPolicy>(m_random));
    policies.push_back(std::make_unique<RetryPolicy>(RetryOptions(), m_clock, m_random));
    policies.push_back(std::make_unique<LogPolicy>(m_log, m_clock));
    policies.push_back(std::make_unique<QtTransport>(m_network));
    return Pipeline(std::move(policies));
}

Pipeline HttpStack::authorized(const Endpoints &endpoints, SharedTokens tokens) const
{
    Policies policies;
    policies.push_back(std::make_unique<RequestIdPolicy>(m_random));
    policies.push_back(std::make_unique<RetryPolicy>(RetryOptions(), m_clock, m_random));
    policies.push_back(std::make_unique<ThrottlePolicy>(budgetOf(endpoints, *tokens), m_clock));
    policies.push_back(std::make_unique<AuthPolicy>(endpoints, std::move(tokens)));
    policies.push_back(std::make_unique<LogPolicy>(m_log, m_clock));
    policies.push_back(std::make_unique<QtTransport>(m_network));
    return Pipeline(std::move(policies));
}

std::shared_ptr<WriteBudget> HttpStack::budgetOf(const Endpoints &endpoints, const TokenSource &tokens) const
{
    const QString counted = tokens.appAndTenant();
    if (counted.isEmpty())
        return std::make_shared<WriteBudget>(m_limit);
    std::shared_ptr<WriteBudget> &budget = m_budgets[endpoints.graph().toString() + QLatin1Char(' ') + counted];
    if (!budget)
        budget = std::make_shared<WriteBudget>(m_limit);
    return budget;
}

void HttpStack::setProxy(ProxyChoice proxy)
{
    m_network->setProxy(std::move(proxy));
}

} // namespace graph
