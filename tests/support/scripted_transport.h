// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/pipeline.h"

#include <deque>
#include <memory>
#include <vector>

namespace test {

//! The last policy of a pipeline under test: a script of answers in, the list of requests out.
class ScriptedTransport : public graph::Policy {
public:
    class Script {
    public:
        std::deque<graph::Result<graph::Reply>> answers; //!< taken from the front; when empty: Fault::Offline
        std::vector<graph::Request> requests;

        void answer(int status, QByteArray body, graph::Headers headers = {})
        {
            headers.emplace_back("Content-Type", "application/json");
            answers.emplace_back(graph::Reply(status, std::move(headers), std::move(body)));
        }
        void fail(graph::Error error) { answers.emplace_back(std::move(error)); }
    };

    explicit ScriptedTransport(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }

    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next, std::stop_token stop) const override
    {
        auto script = m_script;
        script->requests.push_back(std::move(request));
        if (stop.stop_requested())
            co_return graph::Error(graph::Fault::Cancelled);
        if (script->answers.empty())
            co_return graph::Error(graph::Fault::Offline);
        graph::Result<graph::Reply> answer = std::move(script->answers.front());
        script->answers.pop_front();
        co_return answer;
    }

private:
    std::shared_ptr<Script> m_script;
};

//! A pipeline of nothing but the script.
inline graph::Pipeline scripted(std::shared_ptr<ScriptedTransport::Script> script)
{
    graph::Policies policies;
    policies.push_back(std::make_unique<ScriptedTransport>(std::move(script)));
    return graph::Pipeline(std::move(policies));
}

} // namespace test
