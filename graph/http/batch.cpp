// SPDX-License-Identifier: MIT
#include "graph/http/batch.h"

#include "graph/http/batch_json.h"
#include "graph/http/net_code.h"
#include "graph/http/retry_after.h"

#include <algorithm>
#include <utility>

namespace graph {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int mostTries = 6; // of one item
constexpr milliseconds leastWait = 100ms;

//! When an item is to be sent, for which time.
class Turn {
public:
    Turn(std::size_t i, SteadyTime d)
        : index(i)
        , due(d)
    {
    }
    std::size_t index;
    SteadyTime due;
    int tries = 1;
};

bool transient(int status)
{
    return status == 408 || status == 502 || status == 503 || status == 504;
}

bool lost(const Error &error)
{
    return error.code() == QLatin1String(net_code::lost) || error.code() == QLatin1String(net_code::cut)
        || error.code() == QLatin1String(net_code::deadline);
}

bool sendAgain(const Request &request, const Result<Reply> &result)
{
    if (!result)
        return request.repeatable() && lost(result.error());
    // A refused item was not executed, whatever it was.
    return result.value().status() == 429 || (request.repeatable() && transient(result.value().status()));
}

Request outer(const Endpoints &endpoints, const std::vector<Request> &requests, const std::vector<std::size_t> &chosen)
{
    Request batch("POST", endpoints.v1(QStringLiteral("$batch")));
    batch.setBody("application/json", batchBody(endpoints, requests, chosen));
    batch.setHeader("Accept", "application/json");
    QStringList scopes;
    int writes = 0;
    milliseconds deadline = 1s;
    qint64 size = 0;
    Request::Priority priority = Request::Priority::Background;
    for (const std::size_t index : chosen) {
        const Request &request = requests.at(index);
        scopes += request.scopes();
        writes += request.writeCost();
        deadline = std::max(deadline, request.deadline());
        size += request.maxReply();
        if (request.priority() == Request::Priority::Interactive)
            priority = Request::Priority::Interactive;
    }
    scopes.removeDuplicates();
    batch.setAuth(Request::Auth::Graph, scopes);
    batch.setRepeat(Request::Repeat::Never);
    batch.setWriteCost(writes);
    batch.setDeadline(deadline);
    batch.setMaxReply(size);
    batch.setPriority(priority);
    return batch;
}

//! What the outer answer says about one item.
Result<Reply> itemOf(const Result<Reply> &answer, const std::optional<std::map<std::size_t, Reply>> &items,
    const Request &request, std::size_t index)
{
    if (!answer) {
        Error error = answer.error();
        const bool sent = error.sent() && request.writes();
        return std::move(error).withSent(sent);
    }
    if (!items) {
        if (!answer.value().success())
            return answer.value(); // of all alike: 400 and 403 executed none, after a 5xx nobody knows
        return Error(Fault::BadReply, QStringLiteral("batch.unreadable"), answer.value().requestId())
            .withStatus(answer.value().status())
            .withSent(request.writes());
    }
    const auto found = items->find(index);
    if (found != items->end())
        return found->second;
    return Error(Fault::BadReply, QStringLiteral("batch.missing"), answer.value().requestId())
        .withSent(request.writes());
}

} // namespace

QCoro::Task<std::vector<Result<Reply>>> sendBatch(
    Pipeline pipeline, Endpoints endpoints, SharedClock clock, std::vector<Request> requests, std::stop_token stop)
{
    Q_ASSERT(requests.size() <= static_cast<std::size_t>(largestBatch));
    std::vector<Result<Reply>> results(requests.size(), Result<Reply>(Error(Fault::Cancelled)));
    std::vector<Turn> open;
    milliseconds deadline = 0ms;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        open.emplace_back(i, clock->steady());
        deadline = std::max(deadline, requests[i].deadline());
    }
    const SteadyTime unqueuedEnd = clock->steady() + deadline;
    milliseconds queued = 0ms; // of all tries
    // Of the first one: what comes later may have been done before.
    std::shared_ptr<milliseconds> counter = requests.empty() ? nullptr : requests.front().queued();

    while (!open.empty()) {
        const SteadyTime now = clock->steady();
        SteadyTime first = open.front().due;
        for (const Turn &turn : open)
            first = std::min(first, turn.due);
        if (first > now) {
            const bool waited = co_await clock->wait(std::chrono::ceil<milliseconds>(first - now), stop);
            if (!waited)
                break;
        }
        const SteadyTime limit = std::max(first, now);
        std::vector<Turn> turns;
        std::vector<Turn> later;
        std::vector<std::size_t> chosen;
        for (const Turn &turn : open) {
            (turn.due <= limit ? turns : later).push_back(turn);
            if (turn.due <= limit)
                chosen.push_back(turn.index);
        }
        open = std::move(later);

        Request batch = outer(endpoints, requests, chosen);
        const auto queuedNow = std::make_shared<milliseconds>(0);
        batch.setQueued(queuedNow);
        Result<Reply> answer = co_await pipeline.send(std::move(batch), stop);
        queued += *queuedNow;
        if (const auto first = std::exchange(counter, nullptr))
            *first += *queuedNow;
        const std::optional<std::map<std::size_t, Reply>> items = answer ? batchAnswers(answer.value()) : std::nullopt;
        for (Turn turn : turns) {
            const std::size_t index = turn.index;
            results[index] = itemOf(answer, items, requests[index], index);
            if (stop.stop_requested() || turn.tries == mostTries || !sendAgain(requests[index], results[index]))
                continue;
            milliseconds wait = 500ms * (1 << (turn.tries - 1));
            if (results[index])
                wait = retryAfter(results[index].value().header("Retry-After"), clock->now()).value_or(wait);
            turn.due = clock->steady() + std::max(wait, leastWait);
            ++turn.tries;
            if (turn.due < unqueuedEnd + queued)
                open.push_back(turn);
        }
    }
    co_return results;
}

} // namespace graph
