// SPDX-License-Identifier: MIT
#include "graph/identity/sign_in_context.h"

namespace graph {

namespace {

//! What a poll's error means for the loop (RFC 8628 section 3.5).
enum class Then { AskAgain, AskSlower, Stop };

Then thenAfter(const Error &error)
{
    if (error.code() == QLatin1String("authorization_pending"))
        return Then::AskAgain;
    if (error.code() == QLatin1String("slow_down"))
        return Then::AskSlower;
    switch (error.fault()) {
    case Fault::Timeout:
    case Fault::Offline:
    case Fault::Throttled:
    case Fault::ServerDown:
        return Then::AskSlower; // the person may be done while the line is down
    default:
        return Then::Stop;
    }
}

Error ending(const Error &error)
{
    const auto is = [&error](const char *code) { return error.code() == QLatin1String(code); };
    if (is("expired_token") || is("code_expired"))
        return Error(Fault::Timeout, QStringLiteral("device.expired"), error.requestId());
    if (is("authorization_declined"))
        return Error(Fault::Rejected, QStringLiteral("access_denied"), error.requestId())
            .withDetail(error.detail())
            .withAadsts(error.aadsts());
    return error;
}

} // namespace

DeviceAttempt::DeviceAttempt(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

const QString &DeviceAttempt::userCode() const
{
    return m_state->device.userCode();
}

const QUrl &DeviceAttempt::page() const
{
    return m_state->device.page();
}

std::chrono::milliseconds DeviceAttempt::timeLeft() const
{
    const auto left = m_state->end - m_state->context->clock->steady();
    return std::max(std::chrono::milliseconds(0), std::chrono::floor<std::chrono::milliseconds>(left));
}

QCoro::Task<Result<Session>> DeviceAttempt::session(std::stop_token stop) const
{
    const std::shared_ptr<State> state = m_state;
    const SharedClock clock = state->context->clock;
    const TokenClient client = state->context->client;
    std::chrono::seconds interval = state->device.interval();
    for (;;) {
        const bool waited = co_await clock->wait(interval, stop);
        if (!waited)
            co_return Error(Fault::Cancelled);
        if (clock->steady() >= state->end)
            co_return Error(Fault::Timeout, QStringLiteral("device.expired"));
        const Result<TokenSet> tokens =
            co_await client.poll(state->options.tenant, state->device.code(), state->options.permissions, stop);
        if (stop.stop_requested())
            co_return Error(Fault::Cancelled);
        if (tokens)
            co_return SignIn::finish(state->context, tokens, {}, state->options);
        switch (thenAfter(tokens.error())) {
        case Then::AskAgain:
            break;
        case Then::AskSlower:
            interval += std::chrono::seconds(5);
            break;
        case Then::Stop:
            co_return ending(tokens.error());
        }
    }
}

} // namespace graph
