// SPDX-License-Identifier: MIT
#include "graph/http/pipeline.h"
#include "graph/http/throttle_policy.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_transport.h"

#include <algorithm>

using graph::Reply;
using graph::Request;
using graph::Result;
using graph::SteadyTime;
using graph::WriteBudget;
using graph::WriteLimit;
using namespace std::chrono_literals;
using Priority = graph::Request::Priority;

namespace {

//! Most writes any window of 150 seconds holds.
int fullestWindow(std::vector<SteadyTime> times)
{
    std::sort(times.begin(), times.end());
    std::size_t most = 0;
    std::size_t from = 0;
    for (std::size_t to = 0; to < times.size(); ++to) {
        while (times[to] - times[from] >= 150s)
            ++from;
        most = std::max(most, to - from + 1);
    }
    return static_cast<int>(most);
}

} // namespace

TEST_CASE("a long run stays under the limit in every window and uses 95 percent of it")
{
    const int batch = GENERATE(1, 20);
    WriteBudget budget{WriteLimit()};
    const SteadyTime start{1h};
    SteadyTime now = start;
    std::vector<SteadyTime> times;
    while (times.size() < 9000) {
        now += budget.reserve(batch, Priority::Background, now);
        times.insert(times.end(), static_cast<std::size_t>(batch), now);
        if (times.size() % 400 == 0) // the admin does something by hand now and then
            times.push_back(now + budget.reserve(1, Priority::Interactive, now));
    }
    CHECK(fullestWindow(times) <= 3000);
    const double took = std::chrono::duration<double>(now - start).count();
    CHECK(9000 / took >= 0.95 * 20);
}

TEST_CASE("what the admin does by hand does not stand behind a long run")
{
    WriteBudget budget{WriteLimit()};
    const SteadyTime now{1h};
    for (int i = 0; i < 500; ++i)
        (void)budget.reserve(1, Priority::Background, now);
    CHECK(budget.reserve(1, Priority::Background, now) > 20s);
    for (int i = 0; i < 10; ++i)
        CHECK(budget.reserve(1, Priority::Interactive, now) == 0ms);
}

TEST_CASE("after idle hours there is one burst, not the sum of the hours")
{
    WriteBudget budget{WriteLimit()};
    int atOnce = 0;
    while (budget.reserve(1, Priority::Background, SteadyTime(100h)) == 0ms)
        ++atOnce;
    CHECK(atOnce == 20);
}

TEST_CASE("a pause holds for everyone and voids places dealt out before")
{
    WriteBudget budget{WriteLimit()};
    const SteadyTime now{1h};
    const int turn = budget.turn();
    budget.pause(now + 10s);
    CHECK(budget.turn() != turn);
    CHECK(budget.reserve(1, Priority::Background, now) >= 10s);
    CHECK(budget.reserve(1, Priority::Interactive, now) >= 10s);
    CHECK(budget.reserve(1, Priority::Background, now) < 11s);
}

TEST_CASE("writes wait for their place, reads do not, and a 429 makes all writes wait")
{
    const auto script = std::make_shared<test::ScriptedTransport::Script>();
    const auto clock = std::make_shared<test::FakeClock>();
    graph::Policies policies;
    policies.push_back(
        std::make_unique<graph::ThrottlePolicy>(std::make_shared<WriteBudget>(WriteLimit(300, 150s)), clock));
    policies.push_back(std::make_unique<test::ScriptedTransport>(script));
    const graph::Pipeline pipeline(std::move(policies));
    const auto send = [&](const QByteArray &method, int status, graph::Headers headers, std::stop_token stop = {}) {
        script->answer(status, "{}", std::move(headers));
        Request request(method, QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/users")));
        request.setPriority(Priority::Background);
        return test::await(pipeline.send(std::move(request), std::move(stop)));
    };
    REQUIRE(send("POST", 201, {}));
    REQUIRE(send("POST", 201, {}));
    CHECK(clock->waits().empty());
    REQUIRE(send("POST", 201, {})); // two are the burst of 300
    REQUIRE(clock->waits().size() == 1);
    for (int i = 0; i < 50; ++i)
        REQUIRE(send("GET", 200, {}));
    CHECK(clock->waits().size() == 1);
    CHECK(script->requests.front().header("x-ms-throttle-priority") == "Low");

    clock->advance(1h);
    REQUIRE(send("POST", 429, {{"Retry-After", "7"}}));
    CHECK(clock->waits().size() == 1);
    REQUIRE(send("POST", 201, {}));
    REQUIRE(clock->waits().size() == 2);
    CHECK(clock->waits().back() >= 7s);
    CHECK(clock->waits().back() < 8s);

    clock->advance(1h);
    REQUIRE(send("POST", 201, {{"x-ms-throttle-limit-percentage", "0.9"}}));
    REQUIRE(send("POST", 201, {{"x-ms-throttle-limit-percentage", "1.3"}}));
    CHECK(clock->waits().size() == 2);
    REQUIRE(send("POST", 201, {}));
    CHECK(clock->waits().size() == 3);

    std::stop_source stop;
    stop.request_stop();
    const std::size_t before = script->requests.size();
    const Result<Reply> stopped = send("POST", 201, {}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().cancelled());
    CHECK(script->requests.size() == before);
}
