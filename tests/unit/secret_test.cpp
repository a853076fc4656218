// SPDX-License-Identifier: MIT
#include "graph/secret.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <type_traits>
#include <unistd.h>

namespace {

//! Whether the system ends a process that reads there.
bool outOfReach(const char *address)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGSEGV, SIG_DFL);
        ::_exit(*static_cast<const volatile char *>(address) == 0 ? 1 : 2);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
}

} // namespace

TEST_CASE("a secret moves, does not copy, and does not print")
{
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<graph::Secret>);
    graph::Secret first(std::string_view("Correct-Horse-7"));
    const graph::Secret second = std::move(first);
    CHECK(second.reveal() == "Correct-Horse-7");
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): what a moved-from secret holds is the point
    QString printed;
    QDebug(&printed) << second;
    CHECK_FALSE(printed.contains(QLatin1String("Horse")));
    CHECK(printed.contains(QLatin1String("***")));
}

TEST_CASE("taking a secret out of a byte array wipes the source")
{
    QByteArray source("hunter2-hunter2");
    source.detach();
    const graph::Secret secret = graph::Secret::take(source);
    CHECK(secret.reveal() == "hunter2-hunter2");
    CHECK(source.isEmpty());
}

TEST_CASE("wiping leaves an array alone that somebody else shares")
{
    QByteArray mine("shared");
    const QByteArray theirs = mine;
    graph::wipe(mine);
    CHECK(mine.isEmpty());
    CHECK(theirs == "shared");
}

TEST_CASE("what a secret held can be read neither when it is gone nor by the next one")
{
    const std::size_t size = GENERATE(1u, 20u, 700u, 4080u, 4081u, 9000u);
    CAPTURE(size);
    const char *there = nullptr;
    for (int i = 0; i < 3; ++i) {
        const graph::Secret secret = graph::Secret::made(size, [size](char *bytes) {
            CHECK(std::all_of(bytes, bytes + size, [](char c) { return c == 0; }));
            std::fill_n(bytes, size, 'x');
        });
        there = secret.reveal().data();
        CHECK_FALSE(outOfReach(there));
        CHECK(outOfReach(there + size));
    }
    CHECK(outOfReach(there));
    CHECK(outOfReach(there + size - 1));
}
