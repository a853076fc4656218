// SPDX-License-Identifier: MIT
// Sign-in against the sandbox, over real HTTP: several tenants, several attempts, wrong clocks, wrong addresses.
#include "graph/discovery/tenant_discovery.h"
#include "graph/identity/loopback_listener.h"
#include "graph/identity/permissions.h"
#include "tests/support/graph_bench.h"
#include "tests/support/loopback_browser.h"
#include "tests/support/stepped_clock.h"

#include <sys/resource.h>

using graph::Fault;
using test::await;
using namespace std::chrono_literals;

namespace {

const QString userRead = QStringLiteral("User.Read");
const QString nestor = QStringLiteral("nestor@adatum.com");

int tokenCalls(test::GraphBench &bench)
{
    return int(bench.sandbox().served().filter(QStringLiteral("oauth2/v2.0/token")).size());
}

graph::Result<graph::Session> there(const graph::SignIn &signIn, const graph::Session &home, const char *tenant)
{
    auto task = signIn.toTenant(home.account(), QString::fromLatin1(tenant), {userRead}, {});
    return await(std::move(task), 20'000);
}

} // namespace

TEST_CASE("one sign-in serves every tenant its person is in", "[sandbox]")
{
    test::GraphBench bench;
    bench.browser().setUser(nestor);
    const graph::SignIn signIn = bench.signIn();
    const graph::Session home = bench.signedIn(signIn, {userRead});

    // The app is new to the other tenant: only a sign-in there can agree to it.
    const auto unknown = there(signIn, home, "contoso.com");
    REQUIRE(!unknown);
    CHECK(unknown.error().fault() == Fault::ConsentNeeded);
    bench.signIn(nestor, {userRead}, QStringLiteral("contoso.com"));

    const auto guest = there(signIn, home, "contoso.com");
    REQUIRE(guest);
    const graph::Account &account = guest.value().account();
    CHECK(account.tenant() != home.account().tenant());
    CHECK(account.user() != home.account().user());
    const auto me = await(guest.value().directory().me({}), 20'000);
    REQUIRE(me);
    CHECK(me.value().upn().contains(QLatin1String("#EXT#")));
    CHECK(await(signIn.kept(account, {}))); // it lives on by itself
    // By its id, too; and what was there before goes on.
    CHECK(there(signIn, home, account.tenant().toString().toLatin1().constData()));
    const auto still = await(home.directory().me({}), 20'000);
    REQUIRE(still);
    CHECK(still.value().upn() == nestor);

    const auto stranger = there(signIn, home, "treyresearch.net");
    REQUIRE(!stranger);
    CHECK(stranger.error().fault() == Fault::Rejected);
    CHECK(stranger.error().code() == QLatin1String("account.elsewhere"));
    const auto nowhere = there(signIn, home, "nobody.example");
    REQUIRE(!nowhere);
    CHECK(nowhere.error().code() == QLatin1String("tenant.unknown"));

    SECTION("a stop ends it")
    {
        std::stop_source stop;
        bench.sandbox().failNext(QStringLiteral("stall"), 1, "POST", "/token");
        auto task = signIn.toTenant(home.account(), QStringLiteral("contoso.com"), {userRead}, stop.get_token());
        stop.request_stop();
        const auto stopped = await(std::move(task), 20'000);
        REQUIRE(!stopped);
        CHECK(stopped.error().cancelled());
    }
    SECTION("signing out at home leaves the other tenant signed in, and asks nobody")
    {
        REQUIRE(await(signIn.forget(home.account())));
        const int before = tokenCalls(bench);
        const auto gone = there(signIn, home, "contoso.com");
        REQUIRE(!gone);
        CHECK(gone.error().code() == QLatin1String("signed-out"));
        CHECK_FALSE(await(home.directory().me({}), 20'000));
        CHECK(tokenCalls(bench) == before);
        CHECK(await(guest.value().directory().me({}), 20'000));
    }
    const QString log = bench.log().join(QLatin1Char('\n'));
    CHECK_FALSE(log.contains(QLatin1String("sbx-")));
    CHECK_FALSE(log.contains(QLatin1String("nestor")));
}

TEST_CASE("two sign-ins at once do not take each other's answers", "[sandbox]")
{
    test::GraphBench bench;
    const graph::SignIn signIn = bench.signIn();
    const auto first = signIn.begin(graph::SignInOptions({userRead}), graph::LandingPage());
    const auto second = signIn.begin(graph::SignInOptions({userRead}), graph::LandingPage());
    REQUIRE(first);
    REQUIRE(second);
    auto one = first.value().session({});
    auto two = second.value().session({});
    // The answer to one, brought to the port of the other: it has the wrong state there.
    const QUrl answer = test::redirectOf(first.value().url(), {{QStringLiteral("code"), QStringLiteral("stolen")}});
    QUrl crossed = answer;
    crossed.setPort(test::redirectOf(second.value().url(), {}).port());
    CHECK(crossed.port() != answer.port());
    CHECK(test::visit(crossed).startsWith("HTTP/1.1 400"));
    CHECK(tokenCalls(bench) == 0);

    bench.browser().setUser(QStringLiteral("user@contoso.com"));
    REQUIRE(bench.browser().open(second.value().url()));
    const auto later = await(std::move(two), 20'000);
    REQUIRE(later);
    CHECK(later.value().account().username() == QLatin1String("user@contoso.com"));
    bench.browser().setUser(QStringLiteral("admin@contoso.com"));
    REQUIRE(bench.browser().open(first.value().url()));
    const auto earlier = await(std::move(one), 20'000);
    REQUIRE(earlier);
    CHECK(earlier.value().account().username() == QLatin1String("admin@contoso.com"));
}

// Hidden where the undefined-behaviour sanitizer runs: without a descriptor it cannot look at memory itself, and
// reports that.
#ifdef __SANITIZE_ADDRESS__
#define WAW_NO_PORT "[.][sandbox]"
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WAW_NO_PORT "[.][sandbox]"
#endif
#endif
#ifndef WAW_NO_PORT
#define WAW_NO_PORT "[sandbox]"
#endif
TEST_CASE("a machine that gives no port says so", WAW_NO_PORT)
{
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    // No descriptor for it: every bind fails, as it does where a firewall forbids listening.
    rlimit none = before;
    none.rlim_cur = 3;
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &none) == 0);
    const auto listener = graph::LoopbackListener::open("state", graph::LandingPage(), 1s);
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &before) == 0);
    REQUIRE(!listener);
    CHECK(listener.error().fault() == Fault::Offline);
    CHECK(listener.error().code() == QLatin1String("loopback.port"));
}

TEST_CASE("addresses that are not https are refused, and nothing is sent to them", "[sandbox]")
{
    test::GraphBench bench;
    const graph::Endpoints microsoft = graph::endpointsOf(graph::Cloud::Global);
    const auto with = [&](const char *authority, const char *root) {
        return graph::SignIn(
            microsoft.with(QUrl(QLatin1String(authority)), QUrl(QLatin1String(root))),
            graph::ClientId(graph::sandbox::Sandbox::clientId()), bench.stack().plain(),
            [&](const graph::Endpoints &where, graph::SharedTokens tokens) {
                return bench.stack().authorized(where, std::move(tokens));
            },
            bench.secrets(), bench.clock(), bench.random());
    };
    const graph::Account account(graph::Cloud::Global, graph::TenantId(QStringLiteral("t")),
        graph::UserId(QStringLiteral("u")), QStringLiteral("ann@contoso.com"), QStringLiteral("Ann"));
    for (const auto &[authority, root] : {std::pair{"http://login.contoso.example", "https://graph.contoso.example"},
             std::pair{"https://login.contoso.example", "http://graph.contoso.example"},
             std::pair{"http://127.0.0.1.contoso.example", "https://graph.contoso.example"},
             std::pair{"ftp://localhost", "https://graph.contoso.example"}}) {
        CAPTURE(authority, root);
        const graph::SignIn signIn = with(authority, root);
        const auto begun = signIn.begin(graph::SignInOptions({userRead}), graph::LandingPage());
        REQUIRE(!begun);
        CHECK(begun.error().code() == QLatin1String("endpoint.insecure"));
        CHECK(!await(signIn.beginDevice(graph::SignInOptions({userRead}), {})));
        CHECK(!await(signIn.checkApp(QStringLiteral("contoso.com"), {})));
        const auto elsewhere = await(signIn.toTenant(account, QStringLiteral("contoso.com"), {userRead}, {}));
        REQUIRE(!elsewhere);
        CHECK(elsewhere.error().code() == QLatin1String("endpoint.insecure"));
    }
    const graph::Endpoints plain = microsoft.with(QUrl(QStringLiteral("http://login.contoso.example")), {});
    const graph::TenantDiscovery discovery({plain}, bench.stack().plain());
    const auto tenant = await(discovery.tenant(graph::Cloud::Global, QStringLiteral("contoso.com"), {}));
    REQUIRE(!tenant);
    CHECK(tenant.error().code() == QLatin1String("endpoint.insecure"));
    CHECK(!await(discovery.realm(graph::Cloud::Global, QStringLiteral("contoso.com"), {})));
    CHECK(bench.log().isEmpty());
}

TEST_CASE("the administrator's link asks for what is needed, of one organisation", "[sandbox]")
{
    test::GraphBench bench;
    const QString client = graph::sandbox::Sandbox::clientId();
    const QStringList needed{QStringLiteral("Domain.Read.All"), QStringLiteral("User.ReadWrite.All")};
    const QUrl link = graph::adminConsentUrl(bench.endpoints(), QStringLiteral("contoso.com"), client, needed);
    CHECK(link.path() == QLatin1String("/contoso.com/v2.0/adminconsent"));
    const QString scope = QUrlQuery(link).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
    CHECK(scope == bench.endpoints().scope(needed[0]) + QLatin1Char(' ') + bench.endpoints().scope(needed[1]));
    CHECK(bench.client().get(link).status == 200);
    // Never the address that stands for personal accounts too: the page refuses that.
    for (const char *bad : {"", "common", "consumers"}) {
        const QUrl other = graph::adminConsentUrl(bench.endpoints(), QLatin1String(bad), client, {});
        CHECK(other.path() == QLatin1String("/organizations/v2.0/adminconsent"));
    }
}

TEST_CASE("a clock that is hours off is told, a session that works goes on", "[sandbox]")
{
    for (const auto off : {std::chrono::hours(1), std::chrono::hours(-1), std::chrono::hours(2)}) {
        auto clock = std::make_shared<test::SteppedClock>();
        clock->setNow(graph::SystemClock().now());
        test::GraphBench bench({}, clock);
        const graph::SignIn signIn = bench.signIn();
        const graph::Session session = bench.signedIn(signIn, {userRead});
        clock->setNow(graph::SystemClock().now() + off);
        CHECK(await(session.directory().me({}), 20'000));
        // A refusal of the token makes it refresh: nothing of that looks at the wall clock.
        bench.sandbox().failNext(QStringLiteral("expired-token"), 1, "GET", "/v1.0/me");
        CHECK(await(session.directory().me({}), 20'000));
        const auto again = signIn.begin(graph::SignInOptions({userRead}), graph::LandingPage());
        REQUIRE(again);
        auto task = again.value().session({});
        REQUIRE(bench.browser().open(again.value().url()));
        // An hour fast is within the life of a token that was made this moment.
        const auto after = await(std::move(task), 20'000);
        REQUIRE(static_cast<bool>(after) == (off == std::chrono::hours(1)));
        if (!after) {
            CHECK(after.error().code()
                == (off.count() > 0 ? QLatin1String("id_token.expired") : QLatin1String("id_token.early")));
        }
    }
}

TEST_CASE("after a sleep the token is renewed before it is used", "[sandbox]")
{
    auto clock = std::make_shared<test::SteppedClock>();
    clock->setNow(graph::SystemClock().now());
    test::GraphBench bench({}, clock);
    const graph::SignIn signIn = bench.signIn();
    const graph::Session session = bench.signedIn(signIn, {userRead});
    const int before = tokenCalls(bench);
    // The lid was closed for a night: wall time went on.
    clock->setNow(clock->now() + 9h);
    REQUIRE(await(session.directory().me({}), 20'000));
    CHECK(tokenCalls(bench) == before + 1);
    REQUIRE(await(session.directory().me({}), 20'000));
    CHECK(tokenCalls(bench) == before + 1);
}
