// SPDX-License-Identifier: MIT
#include "graph/secret.h"
#include "tests/support/catch.h"

#include <type_traits>

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
