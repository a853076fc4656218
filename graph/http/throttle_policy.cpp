// SPDX-License-Identifier: MIT
#include "graph/http/throttle_policy.h"

#include "graph/http/batch_json.h"
#include "graph/http/retry_after.h"

#include <algorithm>

namespace graph {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds breath = 2s; // when the limit is passed but nothing was refused yet

//! How long the service wants to be left alone.
std::chrono::milliseconds pauseAsked(const Reply &reply, SystemTime now)
{
    if (reply.status() == 429)
        return retryAfter(reply.header("Retry-After"), now).value_or(breath);
    bool number = false;
    const double used = reply.header("x-ms-throttle-limit-percentage").toDouble(&number);
    return number && used > 1.0 ? breath : 0ms;
}

//! The same for a batch, whose items are throttled one by one: the least that any of them asks for. What asks for more
//! waits for it by itself.
std::chrono::milliseconds batchPauseAsked(const Reply &reply, SystemTime now)
{
    std::chrono::milliseconds pause = 0ms;
    const auto items = batchAnswers(reply);
    if (!items)
        return pause;
    for (const auto &[index, item] : *items) {
        const std::chrono::milliseconds asked = pauseAsked(item, now);
        if (asked > 0ms)
            pause = pause > 0ms ? std::min(pause, asked) : asked;
    }
    return pause;
}

} // namespace

ThrottlePolicy::ThrottlePolicy(std::shared_ptr<WriteBudget> budget, SharedClock clock)
    : m_budget(std::move(budget))
    , m_clock(std::move(clock))
{
}

QCoro::Task<Result<Reply>> ThrottlePolicy::send(Request request, Next next, std::stop_token stop) const
{
    const std::shared_ptr<WriteBudget> budget = m_budget;
    const SharedClock clock = m_clock;
    const int writes = request.writeCost();
    if (writes == 0) {
        Result<Reply> read = co_await next.send(std::move(request), stop);
        co_return read;
    }
    if (request.priority() == Request::Priority::Background)
        request.setHeader("x-ms-throttle-priority", "Low");
    for (;;) {
        const int turn = budget->turn();
        const std::chrono::milliseconds wait = budget->reserve(writes, request.priority(), clock->steady());
        if (wait == 0ms)
            break;
        const SteadyTime from = clock->steady();
        const bool waited = co_await clock->wait(wait, stop);
        if (request.queued())
            *request.queued() += std::chrono::ceil<std::chrono::milliseconds>(clock->steady() - from);
        if (!waited)
            co_return Error(Fault::Cancelled);
        if (turn == budget->turn())
            break; // else the place went in a pause
    }
    const bool batch = request.url().path().endsWith(QLatin1String("/$batch"));
    Result<Reply> answer = co_await next.send(std::move(request), stop);
    if (!answer)
        co_return answer;
    std::chrono::milliseconds pause = pauseAsked(answer.value(), clock->now());
    if (batch)
        pause = std::max(pause, batchPauseAsked(answer.value(), clock->now()));
    if (pause > 0ms)
        budget->pause(clock->steady() + pause);
    co_return answer;
}

} // namespace graph
