// SPDX-License-Identifier: MIT
#include "graph/http/pipeline.h"

namespace graph {

Next::Next(std::shared_ptr<const Policies> all, std::size_t at)
    : m_all(std::move(all))
    , m_at(at)
{
}

QCoro::Task<Result<Reply>> Next::send(Request request, std::stop_token stop) const
{
    // Not a coroutine: the policy's own frame holds the Next and with it the list.
    return m_all->at(m_at)->send(std::move(request), Next(m_all, m_at + 1), std::move(stop));
}

Pipeline::Pipeline(Policies policies)
    : m_policies(std::make_shared<const Policies>(std::move(policies)))
{
}

QCoro::Task<Result<Reply>> Pipeline::send(Request request, std::stop_token stop) const
{
    return Next(m_policies, 0).send(std::move(request), std::move(stop));
}

} // namespace graph
