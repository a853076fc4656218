// SPDX-License-Identifier: MIT
#include "graph/result.h"
#include "tests/support/catch.h"

TEST_CASE("an error carries what callers branch on and what support asks for")
{
    const graph::Error error =
        graph::Error(graph::Fault::Conflict, QStringLiteral("ObjectConflict"), QStringLiteral("id-1"))
            .withStatus(400)
            .withTarget(QStringLiteral("userPrincipalName"));
    CHECK(error.fault() == graph::Fault::Conflict);
    CHECK(error.status() == 400);
    CHECK(error.target() == QLatin1String("userPrincipalName"));
    CHECK(error.requestId() == QLatin1String("id-1"));
    CHECK_FALSE(error.cancelled());
}

TEST_CASE("a result holds a value or an error, never neither")
{
    graph::Result<QString> good(QStringLiteral("x"));
    REQUIRE(good);
    CHECK(std::move(good).value() == QLatin1String("x"));
    const graph::Result<QString> bad{graph::Error(graph::Fault::Offline)};
    REQUIRE_FALSE(bad);
    CHECK(bad.error().fault() == graph::Fault::Offline);
}
