// SPDX-License-Identifier: MIT
#include "graph/identity/account_tokens.h"
#include "tests/support/await.h"
#include "tests/support/held_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tokens.h"

#include <QJsonArray>
#include <QUrlQuery>

using graph::Error;
using graph::Fault;
using graph::TokenNeed;
using test::await;
using namespace std::chrono_literals;

namespace {

const QString userRead = QStringLiteral("User.Read");
const QString domainRead = QStringLiteral("Domain.Read.All");

graph::SharedSecret secret(std::string_view text)
{
    return std::make_shared<const graph::Secret>(text);
}

std::string textOf(const graph::Result<graph::SharedSecret> &token)
{
    return token ? std::string(token.value()->reveal()) : "!" + graph::faultName(token.error().fault()).toStdString();
}

struct Bench {
    std::shared_ptr<test::HeldTransport::Calls> calls = std::make_shared<test::HeldTransport::Calls>();
    std::shared_ptr<test::ManualClock> clock = std::make_shared<test::ManualClock>();
    std::shared_ptr<graph::MemorySecretStore> store = std::make_shared<graph::MemorySecretStore>();
    graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    graph::Account account{graph::Cloud::Global, graph::TenantId(QString::fromLatin1(test::tenantId)),
        graph::UserId(QString::fromLatin1(test::userId)), QStringLiteral("ann@contoso.com"), QStringLiteral("Ann")};
    std::unique_ptr<graph::AccountTokens> tokens = fresh(store);

    std::unique_ptr<graph::AccountTokens> fresh(graph::SharedSecretStore in)
    {
        return std::make_unique<graph::AccountTokens>(account, account.key(),
            graph::TokenClient(
                endpoints, graph::ClientId(QString::fromLatin1(test::clientId)), test::heldPipeline(calls)),
            std::move(in), clock);
    }
    //! As after an interactive sign-in.
    void signIn(const QStringList &granted, std::chrono::seconds lifetime = 1h)
    {
        graph::TokenSet set(secret("access-1"), graph::Permissions(granted), lifetime);
        set.setRefresh(secret("refresh-1"));
        tokens->take(set, {});
    }
    QCoro::Task<graph::Result<graph::SharedSecret>> ask(const QStringList &permissions, std::stop_token stop = {})
    {
        return tokens->token(TokenNeed(permissions), std::move(stop));
    }
    QUrlQuery form(std::size_t call) const
    {
        const std::string_view body = calls->at(call)->request().body()->reveal();
        return QUrlQuery(QString::fromLatin1(body.data(), qsizetype(body.size())));
    }
    QString field(std::size_t call, const char *name) const
    {
        return form(call).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    std::string stored()
    {
        const auto value = await(store->read(account.key()));
        return value ? std::string(value.value().reveal()) : "none";
    }
};

} // namespace

TEST_CASE("the service counts by app and tenant, whoever is signed in")
{
    Bench bench;
    const QString counted = bench.tokens->appAndTenant();
    CHECK(counted.contains(QLatin1String(test::clientId)));
    CHECK(counted.contains(QLatin1String(test::tenantId)));
    bench.account = graph::Account(graph::Cloud::Global, bench.account.tenant(), graph::UserId(QStringLiteral("other")),
        QStringLiteral("bob@contoso.com"), QStringLiteral("Bob"));
    CHECK(bench.fresh(bench.store)->appAndTenant() == counted);
    bench.account = graph::Account(graph::Cloud::Global, graph::TenantId(QStringLiteral("elsewhere")),
        bench.account.user(), QStringLiteral("bob@contoso.com"), QStringLiteral("Bob"));
    CHECK(bench.fresh(bench.store)->appAndTenant() != counted);
}

TEST_CASE("a token in hand is handed out without asking, until five minutes before its end")
{
    Bench bench;
    bench.signIn({userRead});
    CHECK(textOf(await(bench.ask({userRead}))) == "access-1");
    bench.clock->advance(54min);
    CHECK(textOf(await(bench.ask({userRead}))) == "access-1");
    CHECK(bench.calls->empty());
    bench.clock->advance(1min);
    auto renewing = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 1);
    CHECK(bench.calls->at(0)->request().url().toString()
        == QStringLiteral("https://login.microsoftonline.com/%1/oauth2/v2.0/token")
            .arg(QString::fromLatin1(test::tenantId)));
    CHECK(bench.field(0, "grant_type") == QStringLiteral("refresh_token"));
    CHECK(bench.field(0, "refresh_token") == QStringLiteral("refresh-1"));
    CHECK(bench.field(0, "client_id") == QLatin1String(test::clientId));
    CHECK(bench.field(0, "scope")
        == QStringLiteral("openid profile offline_access https://graph.microsoft.com/User.Read"));
    CHECK(bench.field(0, "claims").contains(QStringLiteral("cp1")));
    CHECK(bench.form(0).queryItemValue(QStringLiteral("client_secret")).isEmpty());
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(renewing))) == "access-2");
    CHECK(bench.stored() == "refresh-2");
}

TEST_CASE("a short-lived token is used for half its life, not renewed at every call")
{
    Bench bench;
    bench.signIn({userRead}, 60s);
    bench.clock->advance(29s);
    CHECK(textOf(await(bench.ask({userRead}))) == "access-1");
    CHECK(bench.calls->empty());
}

TEST_CASE("many callers wait for one refresh, and one that stops waiting does not end it")
{
    Bench bench;
    bench.signIn({userRead});
    bench.clock->advance(2h);
    std::vector<QCoro::Task<graph::Result<graph::SharedSecret>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.push_back(bench.ask({userRead}));
    std::stop_source stop;
    auto impatient = bench.ask({userRead}, stop.get_token());
    stop.request_stop();
    CHECK(textOf(await(std::move(impatient))) == "!cancelled");
    REQUIRE(bench.calls->size() == 1);
    CHECK_FALSE(bench.calls->at(0)->stopped());
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    for (auto &task : waiting)
        CHECK(textOf(await(std::move(task))) == "access-2");
    CHECK(bench.calls->size() == 1);
}

TEST_CASE("a failure reaches every caller, and the next one asks again")
{
    Bench bench;
    bench.signIn({userRead});
    bench.clock->advance(2h);
    auto first = bench.ask({userRead});
    auto second = bench.ask({userRead});
    bench.calls->at(0)->fail(Error(Fault::Offline));
    CHECK(textOf(await(std::move(first))) == "!offline");
    CHECK(textOf(await(std::move(second))) == "!offline");
    auto third = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 2);
    bench.calls->at(1)->answer(200, test::tokenAnswer("access-2", "", "User.Read"));
    CHECK(textOf(await(std::move(third))) == "access-2");
    CHECK(bench.stored() == "refresh-1");
}

TEST_CASE("a missing permission is asked for silently once, then named")
{
    Bench bench;
    bench.signIn({userRead});
    auto lacking = bench.ask({userRead, domainRead});
    REQUIRE(bench.calls->size() == 1);
    CHECK(bench.field(0, "scope").contains(QStringLiteral("https://graph.microsoft.com/Domain.Read.All")));
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "openid User.Read"));
    const auto token = await(std::move(lacking));
    REQUIRE_FALSE(token);
    CHECK(token.error().fault() == Fault::ConsentNeeded);
    CHECK(token.error().target() == domainRead);
    CHECK(textOf(await(bench.ask({userRead}))) == "access-2");

    // Granted elsewhere meanwhile, by an administrator: the next try finds out by itself.
    auto granted = bench.ask({domainRead});
    REQUIRE(bench.calls->size() == 2);
    bench.calls->at(1)->answer(
        200, test::tokenAnswer("access-3", "refresh-3", "User.Read https://graph.microsoft.com/Domain.Read.All"));
    CHECK(textOf(await(std::move(granted))) == "access-3");
    CHECK(textOf(await(bench.ask({userRead, domainRead}))) == "access-3");
}

TEST_CASE("a refused consent names the permission and leaves the others' callers alone")
{
    Bench bench;
    bench.signIn({userRead});
    bench.clock->advance(2h);
    auto lacking = bench.ask({domainRead});
    auto plain = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 1);
    bench.calls->at(0)->answer(400, test::tokenError("invalid_grant", 65001, "consent_required"));
    const auto refused = await(std::move(lacking));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault() == Fault::ConsentNeeded);
    CHECK(refused.error().target() == domainRead);
    REQUIRE(test::eventually([&] { return bench.calls->size() == 2; }));
    CHECK(bench.field(1, "scope").endsWith(QStringLiteral("User.Read")));
    bench.calls->at(1)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(plain))) == "access-2");
}

TEST_CASE("a consent that was taken back costs only what needs it")
{
    Bench bench;
    bench.signIn({userRead, domainRead});
    bench.clock->advance(2h);
    auto plain = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 1);
    CHECK(bench.field(0, "scope").contains(QStringLiteral("Domain.Read.All")));
    bench.calls->at(0)->answer(400, test::tokenError("invalid_grant", 65001, "consent_required"));
    REQUIRE(test::eventually([&] { return bench.calls->size() == 2; }));
    CHECK(bench.field(1, "scope").endsWith(QStringLiteral("User.Read")));
    bench.calls->at(1)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(plain))) == "access-2");
}

TEST_CASE("a refused token is never handed out again")
{
    Bench bench;
    bench.signIn({userRead});
    TokenNeed need({userRead});
    need.setRefused(secret("access-1"));
    auto again = bench.tokens->token(need, {});
    auto other = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 1);
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(again))) == "access-2");
    CHECK(textOf(await(std::move(other))) == "access-2");
    // Somebody else had it renewed meanwhile: the new one is good, no second refresh.
    CHECK(textOf(await(bench.tokens->token(need, {}))) == "access-2");
    CHECK(bench.calls->size() == 1);

    need.setRefused(secret("access-2"));
    auto same = bench.tokens->token(need, {});
    REQUIRE(bench.calls->size() == 2);
    bench.calls->at(1)->answer(200, test::tokenAnswer("access-2", "refresh-3", "User.Read"));
    CHECK(textOf(await(std::move(same))) == "!sign-in-needed");
}

TEST_CASE("a claims challenge is tried silently, then handed to the sign-in")
{
    Bench bench;
    bench.signIn({userRead});
    const QByteArray challenge = QByteArray(R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})").toBase64();
    TokenNeed need({userRead});
    need.setRefused(secret("access-1"));
    need.setClaims(challenge);
    auto silent = bench.tokens->token(need, {});
    REQUIRE(bench.calls->size() == 1);
    const QJsonObject sent = QJsonDocument::fromJson(bench.field(0, "claims").toUtf8())
                                 .object()
                                 .value(QLatin1String("access_token"))
                                 .toObject();
    CHECK(sent.contains(QLatin1String("acrs")));
    CHECK(sent.contains(QLatin1String("xms_cc")));
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(silent))) == "access-2");
    CHECK(textOf(await(bench.tokens->token(need, {}))) == "access-2");

    need.setRefused(secret("access-2"));
    auto refused = bench.tokens->token(need, {});
    auto plain = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 2);
    bench.calls->at(1)->answer(400, test::tokenError("interaction_required", 50076));
    const auto error = await(std::move(refused));
    REQUIRE_FALSE(error);
    CHECK(error.error().fault() == Fault::SignInNeeded);
    CHECK(error.error().claims() == challenge);
    // The one who wanted nothing special is served on.
    REQUIRE(test::eventually([&] { return bench.calls->size() == 3; }));
    bench.calls->at(2)->answer(200, test::tokenAnswer("access-3", "refresh-3", "User.Read"));
    CHECK(textOf(await(std::move(plain))) == "access-3");
}

TEST_CASE("a finished refresh token is dropped, and nothing is asked with it again")
{
    Bench bench;
    bench.signIn({userRead});
    bench.clock->advance(2h);
    auto first = bench.ask({userRead});
    bench.calls->at(0)->answer(400, test::tokenError("invalid_grant", 700082, "token_expired"));
    CHECK(textOf(await(std::move(first))) == "!sign-in-needed");
}

TEST_CASE("an account from an earlier run reads the store when first needed")
{
    Bench bench;
    REQUIRE(await(bench.store->write(bench.account.key(), secret("refresh-old"))));
    auto asking = bench.ask({userRead});
    REQUIRE(test::eventually([&] { return bench.calls->size() == 1; }));
    CHECK(bench.field(0, "refresh_token") == QStringLiteral("refresh-old"));
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-9", "refresh-new", "User.Read"));
    CHECK(textOf(await(std::move(asking))) == "access-9");
    CHECK(await(bench.tokens->kept({})));
    CHECK(bench.stored() == "refresh-new");
}

TEST_CASE("without a stored token a sign-in is needed, and nothing is overwritten")
{
    Bench bench;
    const auto token = await(bench.ask({userRead}));
    REQUIRE_FALSE(token);
    CHECK(token.error().fault() == Fault::SignInNeeded);
    CHECK(token.error().code() == QStringLiteral("keychain.no-entry"));
    CHECK(bench.calls->empty());
    CHECK(bench.stored() == "none");
}

TEST_CASE("a store that refuses does not stop the work, it is said")
{
    class Locked : public graph::SecretStore {
    public:
        QCoro::Task<graph::Result<graph::Secret>> read(QString) const override { co_return locked(); }
        QCoro::Task<graph::Result<graph::Done>> write(QString, graph::SharedSecret) const override
        {
            co_return locked();
        }
        QCoro::Task<graph::Result<graph::Done>> remove(QString) const override { co_return locked(); }
        bool lasting() const override { return true; }

    private:
        static Error locked() { return Error(Fault::Keychain, QStringLiteral("keychain.locked")); }
    };
    Bench bench;
    bench.tokens = bench.fresh(std::make_shared<Locked>());
    const auto restored = await(bench.ask({userRead}));
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code() == QStringLiteral("keychain.locked"));
    bench.signIn({userRead});
    const auto kept = await(bench.tokens->kept({}));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code() == QStringLiteral("keychain.locked"));
    bench.clock->advance(2h);
    auto renewing = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 1);
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(renewing))) == "access-2");
    CHECK_FALSE(await(bench.tokens->forget()));
    CHECK(textOf(await(bench.ask({userRead}))) == "!sign-in-needed");
}

TEST_CASE("signing out forgets at once, also what is on its way")
{
    Bench bench;
    bench.signIn({userRead});
    REQUIRE(bench.stored() == "refresh-1");
    bench.clock->advance(2h);
    auto renewing = bench.ask({userRead});
    REQUIRE(bench.calls->size() == 1);
    CHECK(await(bench.tokens->forget()));
    CHECK(bench.calls->at(0)->stopped());
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-2", "refresh-2", "User.Read"));
    CHECK(textOf(await(std::move(renewing))) == "!sign-in-needed");
    CHECK(bench.stored() == "none");
    CHECK(textOf(await(bench.ask({userRead}))) == "!sign-in-needed");
    CHECK(bench.calls->size() == 1);
}

TEST_CASE("tokens that go away while a refresh runs end its callers")
{
    Bench bench;
    bench.signIn({userRead});
    bench.clock->advance(2h);
    auto renewing = bench.ask({userRead});
    bench.tokens.reset();
    REQUIRE(bench.calls->at(0)->stopped());
    CHECK(textOf(await(std::move(renewing))) == "!cancelled");
}

TEST_CASE("tokens for somebody else or another tenant are not taken")
{
    Bench bench;
    bench.signIn({userRead}, 1h);
    bench.clock->advance(58min);
    const auto renewedWith = [&](QJsonObject claims) {
        const std::size_t call = bench.calls->size();
        auto asking = bench.ask({userRead});
        REQUIRE(bench.calls->size() == call + 1);
        bench.calls->at(call)->answer(200, test::tokenAnswer("foreign", "foreign", "User.Read", test::jwt(claims)));
        return await(std::move(asking));
    };
    const QJsonObject good = test::idClaims(bench.clock->now(), {});
    const auto with = [&](const char *name, const char *value) {
        QJsonObject claims = good;
        claims.insert(QLatin1String(name), QLatin1String(value));
        return claims;
    };
    const char other[] = "99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    for (const auto &[name, code] : {std::pair{"oid", "id_token.user"}, std::pair{"tid", "id_token.issuer"},
             std::pair{"aud", "id_token.audience"}, std::pair{"iss", "id_token.issuer"}}) {
        CAPTURE(name);
        const auto refused = renewedWith(with(name, other));
        REQUIRE(!refused);
        CHECK(refused.error().fault() == Fault::Rejected);
        CHECK(refused.error().code() == QLatin1String(code));
    }
    QJsonObject elsewhere = with("tid", other);
    elsewhere.insert(
        QStringLiteral("iss"), QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(QLatin1String(other)));
    CHECK(renewedWith(elsewhere).error().code() == QLatin1String("id_token.tenant"));
    CHECK(bench.stored() == "refresh-1"); // what one had is not lost over it
    QJsonObject old = good; // a clock that jumped does not matter here
    old.insert(QStringLiteral("exp"), 1000);
    old.insert(QStringLiteral("nbf"), 1);
    CHECK(textOf(renewedWith(old)) == "foreign");
}
