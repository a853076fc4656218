// SPDX-License-Identifier: MIT
#include "graph/identity/pkce.h"
#include "graph/identity/sign_in.h"
#include "tests/support/held_transport.h"
#include "tests/support/loopback_browser.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tokens.h"

#include <QJsonArray>

using graph::Fault;
using graph::SignInOptions;
using test::await;
using namespace std::chrono_literals;

namespace {

struct Bench {
    std::shared_ptr<test::HeldTransport::Calls> calls = std::make_shared<test::HeldTransport::Calls>();
    std::shared_ptr<test::ManualClock> clock = std::make_shared<test::ManualClock>();
    std::shared_ptr<graph::MemorySecretStore> store = std::make_shared<graph::MemorySecretStore>();
    graph::SignIn signIn = with(QString::fromLatin1(test::clientId));

    graph::SignIn with(const QString &client, const QUrl &authority = {})
    {
        return graph::SignIn(
            graph::endpointsOf(graph::Cloud::Global).with(authority, {}), graph::ClientId(client),
            test::heldPipeline(calls),
            [this](const graph::Endpoints &, graph::SharedTokens) { return test::heldPipeline(calls); }, store, clock,
            std::make_shared<graph::SystemRandom>());
    }
    static SignInOptions basic() { return SignInOptions({QStringLiteral("User.Read")}); }
    graph::BrowserAttempt begun(SignInOptions options = basic())
    {
        auto attempt = signIn.begin(std::move(options), {});
        REQUIRE(attempt);
        return attempt.value();
    }
    QString field(std::size_t call, const char *name) const
    {
        const std::string_view body = calls->at(call)->request().body()->reveal();
        return QUrlQuery(QString::fromLatin1(body.data(), qsizetype(body.size())))
            .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    QByteArray idToken(const QByteArray &nonce) const { return test::jwt(test::idClaims(clock->now(), nonce)); }
};

QString asked(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QUrl withCode(const QUrl &url)
{
    return test::redirectOf(url, {{QStringLiteral("code"), QStringLiteral("the-code")}});
}

std::string codeOf(const graph::Result<graph::Session> &session)
{
    return session ? "" : session.error().code().toStdString();
}

} // namespace

TEST_CASE("the link asks for a code with PKCE, state and nonce, and for no more than wanted")
{
    Bench bench;
    const QUrl url = bench.begun().url();
    CHECK(url.toString(QUrl::RemoveQuery)
        == QStringLiteral("https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize"));
    CHECK(asked(url, "client_id") == QLatin1String(test::clientId));
    CHECK(asked(url, "response_type") == QStringLiteral("code"));
    CHECK(asked(url, "redirect_uri").startsWith(QLatin1String("http://localhost:")));
    CHECK(asked(url, "scope") == QStringLiteral("openid profile offline_access https://graph.microsoft.com/User.Read"));
    CHECK(asked(url, "code_challenge_method") == QStringLiteral("S256"));
    CHECK(asked(url, "code_challenge").size() == 43);
    CHECK(asked(url, "state").size() == 32);
    CHECK(asked(url, "nonce").size() == 32);
    CHECK(asked(url, "prompt") == QStringLiteral("select_account"));
    CHECK(asked(url, "claims") == QStringLiteral(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"));
    CHECK(asked(bench.begun().url(), "state") != asked(url, "state"));

    SignInOptions options = Bench::basic();
    options.tenant = QString::fromLatin1(test::tenantId);
    options.loginHint = QStringLiteral("ann+x@contoso.com");
    options.domainHint = QStringLiteral("contoso.com");
    const QUrl hinted = bench.begun(options).url();
    CHECK(hinted.path() == QStringLiteral("/%1/oauth2/v2.0/authorize").arg(QString::fromLatin1(test::tenantId)));
    CHECK(asked(hinted, "login_hint") == QStringLiteral("ann+x@contoso.com"));
    CHECK(asked(hinted, "domain_hint") == QStringLiteral("contoso.com"));
    CHECK(asked(hinted, "prompt").isEmpty());
    options.askConsent = true;
    CHECK(asked(bench.begun(options).url(), "prompt") == QStringLiteral("consent"));
}

TEST_CASE("a sign-in in the browser becomes a session with its tokens kept")
{
    Bench bench;
    const graph::BrowserAttempt attempt = bench.begun();
    auto signingIn = attempt.session({});
    CHECK(test::visit(withCode(attempt.url())).startsWith("HTTP/1.1 200"));
    REQUIRE(test::eventually([&] { return bench.calls->size() == 1; }));
    const graph::Request &request = bench.calls->at(0)->request();
    CHECK(request.url().path() == QStringLiteral("/organizations/oauth2/v2.0/token"));
    CHECK_FALSE(request.repeatable());
    CHECK(bench.field(0, "grant_type") == QStringLiteral("authorization_code"));
    CHECK(bench.field(0, "code") == QStringLiteral("the-code"));
    CHECK(bench.field(0, "redirect_uri") == asked(attempt.url(), "redirect_uri"));
    CHECK(QString::fromLatin1(graph::Pkce::challengeOf(bench.field(0, "code_verifier").toStdString()))
        == asked(attempt.url(), "code_challenge"));
    bench.calls->at(0)->answer(200,
        test::tokenAnswer(
            "access-1", "refresh-1", "User.Read", bench.idToken(asked(attempt.url(), "nonce").toLatin1())));
    const auto session = await(std::move(signingIn));
    REQUIRE(session);
    const graph::Account &account = session.value().account();
    CHECK(account.username() == QStringLiteral("ann@contoso.com"));
    CHECK(account.tenant().toString() == QLatin1String(test::tenantId));
    CHECK(await(bench.signIn.kept(account, {})));
    const auto stored = await(bench.store->read(account.key()));
    REQUIRE(stored);
    CHECK(stored.value().reveal() == "refresh-1");
    const auto token = await(session.value().tokens()->token(graph::TokenNeed({QStringLiteral("User.Read")}), {}));
    REQUIRE(token);
    CHECK(token.value()->reveal() == "access-1");

    SECTION("a later consent of the same account feeds the sessions handed out before")
    {
        SignInOptions more({QStringLiteral("User.Read"), QStringLiteral("Domain.Read.All")});
        more.tenant = account.tenant().toString();
        const graph::BrowserAttempt second = bench.begun(more);
        auto consenting = second.session({});
        test::visit(withCode(second.url()));
        REQUIRE(test::eventually([&] { return bench.calls->size() == 2; }));
        CHECK(bench.calls->at(1)->request().url().path().startsWith(QLatin1Char('/') + more.tenant));
        bench.calls->at(1)->answer(200,
            test::tokenAnswer("access-2", "refresh-2", "User.Read Domain.Read.All",
                bench.idToken(asked(second.url(), "nonce").toLatin1())));
        REQUIRE(await(std::move(consenting)));
        const auto wider =
            await(session.value().tokens()->token(graph::TokenNeed({QStringLiteral("Domain.Read.All")}), {}));
        REQUIRE(wider);
        CHECK(wider.value()->reveal() == "access-2");
    }
    SECTION("signing out removes everything here")
    {
        CHECK(await(bench.signIn.forget(account)));
        CHECK_FALSE(await(bench.store->read(account.key())));
        CHECK_FALSE(await(session.value().tokens()->token(graph::TokenNeed({QStringLiteral("User.Read")}), {})));
    }
}

TEST_CASE("an answer with another state does not end the sign-in, one with another nonce does")
{
    Bench bench;
    const graph::BrowserAttempt attempt = bench.begun();
    auto signingIn = attempt.session({});
    QUrl forged = withCode(attempt.url());
    QUrlQuery query(forged);
    query.removeQueryItem(QStringLiteral("state"));
    query.addQueryItem(QStringLiteral("state"), QStringLiteral("forged"));
    forged.setQuery(query);
    CHECK(test::visit(forged).startsWith("HTTP/1.1 400"));
    CHECK(bench.calls->empty());
    test::visit(withCode(attempt.url()));
    REQUIRE(test::eventually([&] { return bench.calls->size() == 1; }));
    bench.calls->at(0)->answer(200, test::tokenAnswer("access", "refresh", "User.Read", bench.idToken("replayed")));
    const auto session = await(std::move(signingIn));
    CHECK(codeOf(session) == "id_token.nonce");
    // Nothing of a refused answer is kept.
    const graph::Account account(graph::Cloud::Global, graph::TenantId(QString::fromLatin1(test::tenantId)),
        graph::UserId(QString::fromLatin1(test::userId)), {}, {});
    CHECK_FALSE(await(bench.store->read(account.key())));
}

TEST_CASE("a refusal in the browser and at the token endpoint arrive as what they are")
{
    Bench bench;
    const graph::BrowserAttempt refused = bench.begun();
    auto first = refused.session({});
    test::visit(test::redirectOf(refused.url(), {{QStringLiteral("error"), QStringLiteral("access_denied")}}));
    const auto denied = await(std::move(first));
    REQUIRE_FALSE(denied);
    CHECK(denied.error().fault() == Fault::Rejected);
    CHECK(codeOf(denied) == "access_denied");
    CHECK(bench.calls->empty());

    const auto redeemed = [&](int status, const QByteArray &body) {
        const graph::BrowserAttempt attempt = bench.begun();
        auto signingIn = attempt.session({});
        const std::size_t at = bench.calls->size();
        test::visit(withCode(attempt.url()));
        REQUIRE(test::eventually([&] { return bench.calls->size() == at + 1; }));
        bench.calls->back()->answer(status, body);
        return codeOf(await(std::move(signingIn)));
    };
    bench.calls->clear();
    CHECK(redeemed(400, test::tokenError("unauthorized_client", 700016)) == "app.unknown");
    CHECK(redeemed(401, test::tokenError("invalid_client", 7000218)) == "app.not-public");
    CHECK(redeemed(200, "<html>") == "token.unreadable");
    CHECK(redeemed(200, test::tokenAnswer("access", "refresh", "User.Read")) == "id_token.missing");
}

TEST_CASE("the wait in the browser ends by itself, can be prolonged and cancelled")
{
    Bench bench;
    const graph::BrowserAttempt attempt = bench.begun();
    auto signingIn = attempt.session({});
    CHECK(attempt.timeLeft() == 10min);
    bench.clock->advance(9min);
    CHECK(attempt.timeLeft() == 1min);
    attempt.prolong(5min);
    CHECK(attempt.timeLeft() == 6min);
    bench.clock->advance(1min);
    REQUIRE(test::eventually([&] { return bench.clock->waits().size() == 2; }));
    CHECK(bench.clock->waits().back() == 5min);
    bench.clock->advance(5min);
    CHECK(codeOf(await(std::move(signingIn))) == "sign-in.timeout");
    CHECK(attempt.timeLeft() == 0ms);

    const graph::BrowserAttempt other = bench.begun();
    std::stop_source stop;
    auto waiting = other.session(stop.get_token());
    stop.request_stop();
    const auto cancelled = await(std::move(waiting));
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().cancelled());

    const graph::BrowserAttempt late = bench.begun();
    std::stop_source lateStop;
    auto redeeming = late.session(lateStop.get_token());
    test::visit(withCode(late.url()));
    REQUIRE(test::eventually([&] { return bench.calls->size() == 1; }));
    lateStop.request_stop();
    const auto stopped = await(std::move(redeeming));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().cancelled());
}

TEST_CASE("a client id or authority that cannot work is refused before the browser opens")
{
    Bench bench;
    const auto code = [&](const QString &client, const QUrl &authority = {}) {
        const auto attempt = bench.with(client, authority).begin(Bench::basic(), {});
        return attempt ? std::string() : attempt.error().code().toStdString();
    };
    CHECK(code({}) == "app.missing");
    CHECK(code(QStringLiteral("my app")) == "app.malformed");
    CHECK(code(QString::fromLatin1(test::clientId), QUrl(QStringLiteral("http://login.example.com")))
        == "endpoint.insecure");
    CHECK(code(QString::fromLatin1(test::clientId), QUrl(QStringLiteral("http://127.0.0.1:9"))).empty());

    auto checking = bench.signIn.checkApp(QStringLiteral("organizations"), {});
    REQUIRE(bench.calls->size() == 1);
    CHECK(bench.calls->at(0)->request().url().path() == QStringLiteral("/organizations/oauth2/v2.0/devicecode"));
    bench.calls->at(0)->answer(400, test::tokenError("unauthorized_client", 700016));
    const auto unknown = await(std::move(checking));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code() == QStringLiteral("app.unknown"));
    CHECK(unknown.error().aadsts().contains(700016));
}

namespace {

const char *const deviceAnswer = R"({"device_code":"dev-secret","user_code":"ABCD-EFGH",
    "verification_uri":"https://login.microsoft.com/device","expires_in":"900","interval":"5","message":"words"})";

struct DeviceBench : Bench {
    std::optional<graph::DeviceAttempt> attempt;

    void start(const QByteArray &answer = deviceAnswer)
    {
        auto beginning = signIn.beginDevice(basic(), {});
        REQUIRE(calls->size() == 1);
        calls->at(0)->answer(200, answer);
        const auto begun = await(std::move(beginning));
        REQUIRE(begun);
        attempt = begun.value();
    }
    //! Lets the next poll happen after `wait` and answers it.
    void poll(std::chrono::seconds wait, int status, const QByteArray &body)
    {
        const std::size_t before = calls->size();
        REQUIRE(test::eventually([&] { return clock->waits().size() == before; }));
        CHECK(clock->waits().back() == wait);
        clock->advance(wait);
        REQUIRE(test::eventually([&] { return calls->size() == before + 1; }));
        if (status == 0)
            calls->back()->fail(graph::Error(Fault::Offline));
        else
            calls->back()->answer(status, body);
    }
};

} // namespace

TEST_CASE("a code typed on another device signs in, in the service's rhythm")
{
    DeviceBench bench;
    bench.start();
    CHECK(bench.attempt->userCode() == QStringLiteral("ABCD-EFGH"));
    CHECK(bench.attempt->page() == QUrl(QStringLiteral("https://login.microsoft.com/device")));
    CHECK(bench.attempt->timeLeft() == 15min);
    auto signingIn = bench.attempt->session({});
    bench.poll(5s, 400, test::tokenError("authorization_pending", 70016));
    bench.poll(5s, 403, test::tokenError("authorization_pending", 70016));
    bench.poll(5s, 400, test::tokenError("slow_down", 1));
    bench.poll(10s, 0, {});
    bench.poll(15s, 200, test::tokenAnswer("access-1", "refresh-1", "User.Read", bench.idToken("whatever")));
    const auto session = await(std::move(signingIn));
    REQUIRE(session);
    CHECK(session.value().account().username() == QStringLiteral("ann@contoso.com"));
    CHECK(bench.field(1, "grant_type") == QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    CHECK(bench.field(1, "device_code") == QStringLiteral("dev-secret"));
}

TEST_CASE("a device sign-in ends when it is declined, over, unknown or stopped")
{
    DeviceBench bench;
    SECTION("declined")
    {
        bench.start();
        auto signingIn = bench.attempt->session({});
        bench.poll(5s, 400, test::tokenError("authorization_declined", 1));
        CHECK(codeOf(await(std::move(signingIn))) == "access_denied");
    }
    SECTION("expired by the service")
    {
        bench.start();
        auto signingIn = bench.attempt->session({});
        bench.poll(5s, 400, test::tokenError("expired_token", 70020));
        CHECK(codeOf(await(std::move(signingIn))) == "device.expired");
    }
    SECTION("expired by the clock")
    {
        bench.start(R"({"device_code":"d","user_code":"U","verification_url":"https://x.example/d","expires_in":5})");
        auto signingIn = bench.attempt->session({});
        bench.clock->advance(5s);
        CHECK(codeOf(await(std::move(signingIn))) == "device.expired");
        CHECK(bench.calls->size() == 1);
    }
    SECTION("not recognised")
    {
        bench.start();
        auto signingIn = bench.attempt->session({});
        bench.poll(5s, 400, test::tokenError("bad_verification_code", 1));
        CHECK(codeOf(await(std::move(signingIn))) == "bad_verification_code");
    }
    SECTION("stopped")
    {
        bench.start();
        std::stop_source stop;
        auto signingIn = bench.attempt->session(stop.get_token());
        stop.request_stop();
        const auto session = await(std::move(signingIn));
        REQUIRE_FALSE(session);
        CHECK(session.error().cancelled());
    }
    SECTION("an answer that is none, or leads to an insecure page")
    {
        for (const char *body :
            {"{}", "<html>", R"({"device_code":"d","user_code":"U","verification_uri":"file:///x"})"}) {
            auto beginning = bench.signIn.beginDevice(Bench::basic(), {});
            bench.calls->back()->answer(200, body);
            const auto begun = await(std::move(beginning));
            REQUIRE_FALSE(begun);
            CHECK(begun.error().fault() == Fault::BadReply);
        }
    }
}

TEST_CASE("a known account is restored without asking anybody")
{
    Bench bench;
    const graph::Account account(graph::Cloud::Global, graph::TenantId(QString::fromLatin1(test::tenantId)),
        graph::UserId(QString::fromLatin1(test::userId)), QStringLiteral("ann@contoso.com"), {});
    REQUIRE(await(bench.store->write(account.key(), std::make_shared<const graph::Secret>("refresh-old"))));
    const graph::Session session = bench.signIn.restore(account);
    CHECK(bench.calls->empty());
    auto asking = session.tokens()->token(graph::TokenNeed({QStringLiteral("User.Read")}), {});
    REQUIRE(test::eventually([&] { return bench.calls->size() == 1; }));
    bench.calls->at(0)->answer(200, test::tokenAnswer("access-1", "refresh-1", "User.Read"));
    const auto token = await(std::move(asking));
    REQUIRE(token);
    CHECK(token.value()->reveal() == "access-1");
}
