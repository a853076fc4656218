// SPDX-License-Identifier: MIT
#include "graph/identity/sign_in_context.h"

namespace graph {

namespace {

//! Ends the wait when the time is up, however often it was prolonged meanwhile.
QCoro::Task<void> watchTime(
    SharedClock clock, std::function<SteadyTime()> end, LoopbackListener listener, std::stop_token stop)
{
    for (;;) {
        const SteadyTime now = clock->steady();
        const SteadyTime until = end();
        if (now >= until)
            break;
        const bool waited = co_await clock->wait(std::chrono::ceil<std::chrono::milliseconds>(until - now), stop);
        if (!waited)
            co_return;
    }
    listener.giveUp(Error(Fault::Timeout, QStringLiteral("sign-in.timeout")));
}

} // namespace

BrowserAttempt::BrowserAttempt(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

const QUrl &BrowserAttempt::url() const
{
    return m_state->url;
}

std::chrono::milliseconds BrowserAttempt::timeLeft() const
{
    const auto left = m_state->end - m_state->context->clock->steady();
    return std::max(std::chrono::milliseconds(0), std::chrono::floor<std::chrono::milliseconds>(left));
}

void BrowserAttempt::prolong(std::chrono::milliseconds by) const
{
    m_state->end += by;
}

void BrowserAttempt::close() const
{
    m_state->listener.close();
}

QCoro::Task<Result<Session>> BrowserAttempt::session(std::stop_token stop) const
{
    const std::shared_ptr<State> state = m_state;
    std::stop_source over;
    watchTime(state->context->clock, [state] { return state->end; }, state->listener, over.get_token());
    const Result<SharedSecret> code = co_await state->listener.code(stop);
    over.request_stop();
    state->listener.close(); // one answer an attempt
    if (!code)
        co_return code.error();
    const TokenClient client = state->context->client;
    const Result<TokenSet> tokens = co_await client.redeem(state->options.tenant, code.value(), state->pkce.verifier(),
        state->listener.redirectUri(), state->options.permissions, state->options.claims, stop);
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    co_return SignIn::finish(state->context, tokens, state->nonce, state->options);
}

} // namespace graph
