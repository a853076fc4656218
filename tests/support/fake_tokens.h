// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/token_source.h"

#include <deque>
#include <memory>
#include <vector>

namespace test {

//! Hands out "token-1", "token-2", ... or the errors it was given; remembers what was asked.
class FakeTokens : public graph::TokenSource {
public:
    class State {
    public:
        std::vector<graph::TokenNeed> needs;
        std::deque<graph::Error> errors; //!< for the calls from the second on; when empty, a token
        std::optional<graph::Error> always;
        int handedOut = 0;
    };

    explicit FakeTokens(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed need, std::stop_token) const override
    {
        const auto state = m_state;
        state->needs.push_back(std::move(need));
        if (state->always)
            co_return *state->always;
        if (state->needs.size() > 1 && !state->errors.empty()) {
            graph::Error error = state->errors.front();
            state->errors.pop_front();
            co_return error;
        }
        const std::string text = "token-" + std::to_string(++state->handedOut);
        co_return std::make_shared<const graph::Secret>(std::string_view(text));
    }

private:
    std::shared_ptr<State> m_state;
};

} // namespace test
