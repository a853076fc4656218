// SPDX-License-Identifier: MIT
#include "graph/http/pipeline.h"

namespace graph {

namespace {

//! Goes on in another pipeline, of which others may have copies.
class Onward : public Policy {
public:
    explicit Onward(Pipeline rest)
        : m_rest(std::move(rest))
    {
    }
    QCoro::Task<Result<Reply>> send(Request request, Next, std::stop_token stop) const override
    {
        return m_rest.send(std::move(request), std::move(stop));
    }

private:
    Pipeline m_rest;
};

} // namespace

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

Pipeline Pipeline::behind(std::unique_ptr<const Policy> first) const
{
    Policies policies;
    policies.push_back(std::move(first));
    policies.push_back(std::make_unique<Onward>(*this));
    return Pipeline(std::move(policies));
}

} // namespace graph
