// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/pipeline.h"
#include "graph/one_shot.h"

#include <memory>
#include <vector>

namespace test {

//! A transport whose answers come when the test says so: for waits, races, stops and late answers.
class HeldTransport : public graph::Policy {
public:
    class Call {
    public:
        Call(graph::Request request, std::stop_token stop)
            : m_request(std::move(request))
            , m_stop(std::move(stop))
        {
        }
        const graph::Request &request() const { return m_request; }
        bool stopped() const { return m_stop.stop_requested(); }
        void answer(int status, QByteArray body, graph::Headers headers = {})
        {
            headers.emplace_back("Content-Type", "application/json");
            m_answer.set(graph::Result<graph::Reply>(graph::Reply(status, std::move(headers), std::move(body))));
        }
        void fail(graph::Error error) { m_answer.set(graph::Result<graph::Reply>(std::move(error))); }

    private:
        friend class HeldTransport;
        graph::Request m_request;
        std::stop_token m_stop;
        graph::OneShot<graph::Result<graph::Reply>> m_answer;
    };
    using Calls = std::vector<std::shared_ptr<Call>>;

    explicit HeldTransport(std::shared_ptr<Calls> calls)
        : m_calls(std::move(calls))
    {
    }

    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next, std::stop_token stop) const override
    {
        const auto call = std::make_shared<Call>(std::move(request), stop);
        m_calls->push_back(call);
        const std::optional<graph::Result<graph::Reply>> answer = co_await call->m_answer.wait(stop);
        if (!answer)
            co_return graph::Error(graph::Fault::Cancelled);
        co_return *answer;
    }

private:
    std::shared_ptr<Calls> m_calls;
};

inline graph::Pipeline heldPipeline(std::shared_ptr<HeldTransport::Calls> calls)
{
    graph::Policies policies;
    policies.push_back(std::make_unique<HeldTransport>(std::move(calls)));
    return graph::Pipeline(std::move(policies));
}

} // namespace test
