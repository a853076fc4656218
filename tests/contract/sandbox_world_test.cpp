// SPDX-License-Identifier: MIT
#include "graph/discovery/tenant_discovery.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_world.h"

using graph::Cloud;

TEST_CASE("our own client finds the sandbox's tenants in their clouds", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::TenantDiscovery discovery(
        world.environment().world().clouds(), world.environment().machine().plainPipeline());
    const auto cloudOf = [&](const char *domain) -> std::optional<Cloud> {
        auto task = discovery.tenantAnywhere(QLatin1String(domain), {});
        const graph::Result<graph::TenantAnswer> answer = test::await(std::move(task));
        REQUIRE(answer);
        return answer.value().found() ? std::optional(answer.value().cloud()) : std::nullopt;
    };
    CHECK(cloudOf("contoso.com") == Cloud::Global);
    CHECK(cloudOf("fed.contoso.com") == Cloud::Global);
    CHECK(cloudOf("northwind.us") == Cloud::UsGov);
    CHECK(cloudOf("wingtip.us") == Cloud::UsGovDod);
    CHECK(cloudOf("tailspin.cn") == Cloud::China);
    CHECK(!cloudOf("nobody.example"));
    CHECK(!cloudOf("contoso-shop.com"));
    CHECK(!world.log().isEmpty());
}

TEST_CASE("our own client reads the sandbox's realms", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::TenantDiscovery discovery(
        world.environment().world().clouds(), world.environment().machine().plainPipeline());
    const auto realmOf = [&](const char *domain) {
        auto task = discovery.realm(Cloud::Global, QLatin1String(domain), {});
        const graph::Result<graph::RealmHint> hint = test::await(std::move(task));
        REQUIRE(hint);
        return hint.value();
    };
    CHECK(realmOf("contoso.com").kind() == graph::RealmHint::Kind::Managed);
    CHECK(realmOf("adatum.com").kind() == graph::RealmHint::Kind::Federated);
    CHECK(realmOf("fabrikam.com").viral());
    CHECK(realmOf("nobody.example").kind() == graph::RealmHint::Kind::Unknown);
}

TEST_CASE("a device's code is typed by the person in front of the browser", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Endpoints endpoints = world.endpoints();
    const test::WireAnswer asked = world.client().post(
        endpoints.identity(QStringLiteral("organizations"), QStringLiteral("oauth2/v2.0/devicecode")),
        {{QStringLiteral("client_id"), world.sandbox().clientId()},
            {QStringLiteral("scope"), world.scope({QStringLiteral("User.Read")})}});
    REQUIRE(asked.status == 200);
    world.browser().typeCode(QUrl(asked.text("verification_uri")), asked.text("user_code"));
    REQUIRE(test::eventually([&] { return world.browser().finished(); }));
    CHECK(world.browser().page().contains(QStringLiteral("You are signed in")));
    const test::WireAnswer done =
        world.client().post(endpoints.identity(QStringLiteral("organizations"), QStringLiteral("oauth2/v2.0/token")),
            {{QStringLiteral("client_id"), world.sandbox().clientId()},
                {QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                {QStringLiteral("device_code"), asked.text("device_code")}});
    CHECK(done.status == 200);
}
