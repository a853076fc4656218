// SPDX-License-Identifier: MIT
#include "graph/clock.h"
#include "tests/support/await.h"

#include <thread>

using namespace std::chrono_literals;

TEST_CASE("a wait ends when its time has come")
{
    const graph::SystemClock clock;
    CHECK(test::await(clock.wait(5ms, {})));
}

TEST_CASE("a stop ends a long wait at once, also from another thread")
{
    const graph::SystemClock clock;
    std::stop_source source;
    auto waiting = clock.wait(1h, source.get_token());
    std::thread([&source] { source.request_stop(); }).join();
    CHECK_FALSE(test::await(std::move(waiting)));
    CHECK_FALSE(test::await(clock.wait(1h, source.get_token())));
}
