// SPDX-License-Identifier: MIT
#include "graph/discovery/tenant_discovery.h"
#include "graph/http/http_stack.h"
#include "graph/identity/account_tokens.h"
#include "graph/identity/token_client.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sandbox_rig.h"

// Each way a server or a line can fail, against each question of the identity layer, over real HTTP. Never a wrong
// answer, never a hang, and the next try works.

using graph::Cloud;
using graph::Fault;
using test::await;

namespace {

const char *const kinds[] = {
    "drop", "reset", "half", "500", "502", "503", "504", "429", "garbage", "truncated-json", "wrong-length", "html"};

struct Bench {
    test::SandboxRig sandbox;
    //! Back-off takes no time; what is awaited on the wire does.
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    std::shared_ptr<QStringList> log = std::make_shared<QStringList>();
    graph::HttpStack http{
        clock, sandbox.random(), [log = log](const graph::LogEntry &entry) { log->append(entry.text()); }};

    std::vector<graph::Endpoints> clouds() const
    {
        std::vector<graph::Endpoints> all;
        for (Cloud cloud : graph::allClouds())
            all.push_back(sandbox.endpoints(cloud));
        return all;
    }
    graph::TokenClient client() const
    {
        return graph::TokenClient(
            sandbox.endpoints(), graph::ClientId(graph::sandbox::Sandbox::clientId()), http.plain());
    }
};

graph::SharedSecret secret(const QString &text)
{
    return std::make_shared<const graph::Secret>(text.toStdString());
}

} // namespace

TEST_CASE("a failing line never makes a domain look free or taken")
{
    Bench bench;
    const graph::TenantDiscovery discovery(bench.clouds(), bench.http.plain());
    for (const char *kind : kinds) {
        CAPTURE(kind);
        bench.sandbox.sandbox().setFault(QLatin1String(kind), 1);
        for (const char *domain : {"contoso.com", "nobody.example"}) {
            const auto answer = await(discovery.tenantAnywhere(QLatin1String(domain), {}), 30'000);
            CHECK_FALSE(answer);
        }
        const auto hint = await(discovery.realm(Cloud::Global, QStringLiteral("contoso.com"), {}), 30'000);
        CHECK_FALSE(hint);
        bench.sandbox.sandbox().setFault(QLatin1String(kind), 0);
        const auto found = await(discovery.tenantAnywhere(QStringLiteral("contoso.com"), {}), 30'000);
        REQUIRE(found);
        CHECK(found.value().found());
        const auto none = await(discovery.tenantAnywhere(QStringLiteral("nobody.example"), {}), 30'000);
        REQUIRE(none);
        CHECK_FALSE(none.value().found());
    }
}

TEST_CASE("a failing line costs no sign-in: the refresh token is kept and works afterwards")
{
    Bench bench;
    const test::WireAnswer signedIn =
        bench.sandbox.signIn(QStringLiteral("admin@contoso.com"), {QStringLiteral("User.Read")});
    graph::SharedSecret refresh = secret(signedIn.text("refresh_token"));
    const QStringList permissions{QStringLiteral("User.Read")};
    QStringList secrets{signedIn.text("refresh_token"), signedIn.text("access_token")};
    for (const char *kind : kinds) {
        CAPTURE(kind);
        bench.sandbox.sandbox().setFault(QLatin1String(kind), 1);
        const auto failed =
            await(bench.client().refresh(QStringLiteral("organizations"), refresh, permissions, {}, std::stop_token()),
                30'000);
        REQUIRE_FALSE(failed);
        // Only the identity platform may end a sign-in; a broken line may not.
        CHECK(failed.error().fault() != Fault::SignInNeeded);
        CHECK(failed.error().fault() != Fault::ConsentNeeded);
        bench.sandbox.sandbox().setFault(QLatin1String(kind), 0);
        const auto fine =
            await(bench.client().refresh(QStringLiteral("organizations"), refresh, permissions, {}, std::stop_token()),
                30'000);
        REQUIRE(fine);
        refresh = fine.value().refresh();
        for (const auto &token : {fine.value().access(), fine.value().refresh()})
            secrets.append(QString::fromStdString(std::string(token->reveal())));
    }
    const QString all = bench.log->join(QLatin1Char('\n'));
    CHECK_FALSE(bench.log->isEmpty());
    for (const QString &token : secrets)
        CHECK_FALSE(all.contains(token));
}

TEST_CASE("one broken answer of a repeatable question is not even noticed")
{
    Bench bench;
    const graph::TenantDiscovery discovery(bench.clouds(), bench.http.plain());
    for (const char *kind : {"drop", "reset", "502", "503", "504", "429"}) {
        CAPTURE(kind);
        bench.sandbox.sandbox().failNext(QLatin1String(kind));
        const auto found = await(discovery.tenant(Cloud::Global, QStringLiteral("contoso.com"), {}), 30'000);
        REQUIRE(found);
        CHECK(found.value().found());
    }
}

TEST_CASE("a code is never sent twice, whatever the line does")
{
    Bench bench;
    const QByteArray verifier(64, 'v');
    const QUrl redirect(test::SandboxRig::redirect());
    for (const char *kind : {"drop", "reset", "lost-reply", "503"}) {
        CAPTURE(kind);
        const QString code = bench.sandbox.code(
            QStringLiteral("admin@contoso.com"), bench.sandbox.scope({QStringLiteral("User.Read")}), verifier);
        REQUIRE_FALSE(code.isEmpty());
        const auto before = bench.sandbox.sandbox().served().filter(QStringLiteral("/token")).size();
        bench.sandbox.sandbox().failNext(QLatin1String(kind), 1, "POST", "/token");
        const auto tokens = await(
            bench.client().redeem(QStringLiteral("organizations"), secret(code), secret(QString::fromLatin1(verifier)),
                redirect, {QStringLiteral("User.Read")}, {}, std::stop_token()),
            30'000);
        CHECK_FALSE(tokens);
        CHECK(bench.sandbox.sandbox().served().filter(QStringLiteral("/token")).size() <= before + 1);
    }
}
