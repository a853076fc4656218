// SPDX-License-Identifier: MIT
#include "graph/http/retry_policy.h"

#include "graph/http/net_code.h"
#include "graph/http/retry_after.h"

#include <algorithm>

namespace graph {

namespace {

using std::chrono::milliseconds;

bool worthAnotherTry(const Result<Reply> &answer)
{
    if (answer) {
        const int status = answer.value().status();
        return status == 408 || status == 429 || status == 502 || status == 503 || status == 504;
    }
    const QString &code = answer.error().code();
    return code == QLatin1String(net_code::lost) || code == QLatin1String(net_code::cut)
        || code == QLatin1String(net_code::deadline) || code == QLatin1String(net_code::connectTimeout);
}

milliseconds backOff(const RetryOptions &options, const Random &random, int attempt)
{
    milliseconds wait = options.first();
    for (int i = 1; i < attempt && wait < options.ceiling(); ++i)
        wait *= 2;
    wait = std::min(wait, options.ceiling());
    // Half of it is chance, so that clients that failed together do not come back together.
    const auto half = static_cast<std::uint32_t>(wait.count() / 2);
    return milliseconds(wait.count() - half + random.below(half + 1));
}

Error throttled(const Reply &reply, milliseconds wait)
{
    return Error(Fault::Throttled, {}, reply.requestId()).withStatus(reply.status()).withRetryAfter(wait);
}

} // namespace

RetryPolicy::RetryPolicy(RetryOptions options, SharedClock clock, SharedRandom random)
    : m_options(options)
    , m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

QCoro::Task<Result<Reply>> RetryPolicy::send(Request request, Next next, std::stop_token stop) const
{
    if (!request.repeatable()) {
        Result<Reply> only = co_await next.send(std::move(request), stop);
        co_return only;
    }
    const RetryOptions options = m_options;
    const SharedClock clock = m_clock;
    const SharedRandom random = m_random;
    if (!request.queued())
        request.setQueued(std::make_shared<milliseconds>(0));
    const std::shared_ptr<milliseconds> queued = request.queued();
    const SteadyTime unqueuedEnd = clock->steady() + request.deadline() - *queued;
    const milliseconds perTry = std::max(options.leastPerTry(), request.deadline() / 2);

    for (int attempt = 1;; ++attempt) {
        const milliseconds left = std::chrono::duration_cast<milliseconds>(unqueuedEnd + *queued - clock->steady());
        Request again = request;
        again.setAttempt(attempt);
        again.setDeadline(std::clamp(left, milliseconds(1), perTry));
        Result<Reply> answer = co_await next.send(std::move(again), stop);
        if (stop.stop_requested() || !worthAnotherTry(answer))
            co_return answer;

        std::optional<milliseconds> asked;
        if (answer)
            asked = retryAfter(answer.value().header("Retry-After"), clock->now());
        const milliseconds wait = asked ? *asked : backOff(options, *random, attempt);
        if (attempt >= options.tries() || clock->steady() + wait >= unqueuedEnd + *queued) {
            if (asked && answer.value().status() != 408)
                co_return throttled(answer.value(), *asked);
            co_return answer;
        }
        // Graph asks for it after 503; after anything else but 429 the old connection is no better than suspect.
        if (!answer || answer.value().status() != 429)
            request.setNewConnection(true);
        const bool waited = co_await clock->wait(wait, stop);
        if (!waited)
            co_return Error(Fault::Cancelled);
    }
}

} // namespace graph
