// SPDX-License-Identifier: MIT
// Answers to a $batch: what is said of three items, one of which must not be sent again.
#include "graph/http/batch.h"
#include "graph/http/batch_json.h"
#include "tests/fuzz/input.h"
#include "tests/support/fake_clock.h"

#include <algorithm>

namespace {

//! Gives every request the same answer, and counts how often the item that makes something is in it.
class Always : public graph::Policy {
public:
    Always(graph::Reply reply, std::shared_ptr<int> creates, std::shared_ptr<int> rounds)
        : m_reply(std::move(reply))
        , m_creates(std::move(creates))
        , m_rounds(std::move(rounds))
    {
    }
    QCoro::Task<graph::Result<graph::Reply>> send(graph::Request request, graph::Next, std::stop_token) const override
    {
        const graph::Reply reply = m_reply;
        ++*m_rounds;
        *m_creates += request.body()->reveal().find("\"made\"") != std::string_view::npos;
        co_return reply;
    }

private:
    graph::Reply m_reply;
    std::shared_ptr<int> m_creates;
    std::shared_ptr<int> m_rounds;
};

std::vector<graph::Request> three(const graph::Endpoints &endpoints)
{
    graph::Request create("POST", endpoints.v1(QStringLiteral("users")));
    create.setJson(QJsonObject{{QStringLiteral("displayName"), QStringLiteral("made")}});
    graph::Request change("PATCH", endpoints.v1(QStringLiteral("users/1")));
    change.setJson(QJsonObject{{QStringLiteral("accountEnabled"), true}});
    return {create, graph::Request("GET", endpoints.v1(QStringLiteral("me"))), change};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const int status = input.status();
    const graph::Reply reply(status, {{"Content-Type", "application/json"}, {"request-id", "outer"}}, input.rest());
    const auto items = graph::batchAnswers(reply);
    const auto first = items ? items->find(0) : std::map<std::size_t, graph::Reply>::const_iterator();
    const bool told = items && first != items->end();
    if (items) {
        for (const auto &[index, item] : *items) {
            fuzz::require(item.status() >= 100 && item.status() < 600, "an item has a status of HTTP's");
            fuzz::require(!item.requestId().isEmpty(), "an item can be looked up");
        }
    }

    const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    const auto creates = std::make_shared<int>(0);
    const auto rounds = std::make_shared<int>(0);
    graph::Policies policies;
    policies.push_back(std::make_unique<Always>(reply, creates, rounds));
    const auto results = std::make_shared<std::vector<graph::Result<graph::Reply>>>();
    // Nothing here waits for an event loop: it has ended when it returns.
    auto task = graph::sendBatch(
        graph::Pipeline(std::move(policies)), endpoints, std::make_shared<test::FakeClock>(), three(endpoints), {})
                    .then([results](std::vector<graph::Result<graph::Reply>> all) { *results = std::move(all); });
    fuzz::require(results->size() == 3, "a result each");
    fuzz::require(*rounds <= 18, "rounds end"); // six tries of each, one after the other at worst
    const graph::Result<graph::Reply> &create = results->front();
    if (told)
        fuzz::require(create && create.value().status() == first->second.status(), "what is told is told on");
    fuzz::require(told || !create || !create.value().success(), "nothing is made up");
    const int refusal = told ? first->second.status() : (items ? 0 : status);
    fuzz::require(*creates == 1 || refusal == 429, "what may have been done is not done again");
    return 0;
}
