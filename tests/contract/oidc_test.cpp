// SPDX-License-Identifier: MIT
// Our sign-in against a certified OpenID provider that nobody here wrote, a browser that keeps cookies in between, and
// the real redirect to our own listener.
#include "graph/http/http_stack.h"
#include "graph/identity/sign_in.h"
#include "tests/support/sandbox_client.h"
#include "tests/support/stranger.h"

using graph::Fault;

namespace {

const QString ada = QStringLiteral("ada@example.com");
const QString tenant = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");
const graph::ClientId clientId(QStringLiteral("c0ffee00-0000-4000-8000-0000000000c1"));
const QStringList little{QStringLiteral("User.Read")};

//! The real time, but its waits are short: how often a device asks is not what these tests are about.
class ShortWaits : public graph::SystemClock {
public:
    QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        return SystemClock::wait(duration / 20, std::move(stop));
    }
    graph::SystemTime now() const override { return SystemClock::now() + m_ahead; }
    void advance(std::chrono::seconds by) { m_ahead += by; }

private:
    std::chrono::seconds m_ahead{0};
};

class OidcWorld {
public:
    OidcWorld()
        : m_provider({QStringLiteral("oidc.mjs")})
        , m_root(m_provider.after(QStringLiteral("listening on ")))
        , m_stack(m_clock, m_random, [](const graph::LogEntry &) { })
    {
    }

    graph::SignIn signIn(const graph::ClientId &app = clientId)
    {
        return graph::SignIn(
            endpoints(), app, m_stack.plain(),
            [this](const graph::Endpoints &where, graph::SharedTokens tokens) {
                return m_stack.authorized(where, std::move(tokens));
            },
            m_secrets, m_clock, m_random);
    }
    graph::Endpoints endpoints() const { return graph::endpointsOf(graph::Cloud::Global).with(m_root, m_root); }
    graph::TokenClient tokenClient() { return graph::TokenClient(endpoints(), clientId, m_stack.plain()); }

    //! The person opens the address; what the browser said at last is in page().
    void browse(const QUrl &url, const QString &decision = QStringLiteral("accept"), const QString &code = {})
    {
        m_browser = std::make_unique<test::Stranger>(
            QStringList{QStringLiteral("oidc_browser.mjs"), QString::fromLatin1(url.toEncoded()), ada, decision, code});
    }
    QString page() { return m_browser->after(QStringLiteral("ended ")); }

    //! Our sign-in with the address changed on its way to the browser.
    graph::Result<graph::Session> session(
        graph::SignInOptions options = graph::SignInOptions(little),
        const std::function<void(QUrlQuery &)> &change = [](QUrlQuery &) { },
        const QString &decision = QStringLiteral("accept"))
    {
        graph::LandingPage words;
        words.received = QStringLiteral("All is well");
        words.refused = QStringLiteral("Not signed in");
        const graph::Result<graph::BrowserAttempt> attempt = signIn().begin(std::move(options), words);
        REQUIRE(attempt);
        auto task = attempt.value().session({});
        QUrl url = attempt.value().url();
        QUrlQuery query(url);
        change(query);
        url.setQuery(query);
        browse(url, decision);
        return test::await(std::move(task), 60'000);
    }
    graph::Session signedIn()
    {
        graph::Result<graph::Session> made = session();
        if (!made)
            UNSCOPED_INFO(
                made.error().code().toStdString() << ' ' << m_provider.output().toStdString() << page().toStdString());
        REQUIRE(made);
        return std::move(made).value();
    }

    //! Does something to the provider; see oidc.mjs.
    void control(const QString &query)
    {
        QUrl url(m_root);
        url.setPath(QStringLiteral("/control"));
        url.setQuery(query);
        test::SandboxClient client;
        REQUIRE(client.get(url).status == 200);
    }
    //! How often the provider gave tokens for this grant type.
    qsizetype granted(const QString &type)
    {
        return m_provider.output().count(QStringLiteral("granted ") + type + QLatin1Char('\n'));
    }
    const graph::SecretStore &secrets() const { return *m_secrets; }
    //! Where that session's refresh token is kept.
    QString nameOf(const graph::Session &session) const
    {
        return m_root.host() + QLatin1Char('/') + session.account().key();
    }
    test::Stranger &provider() { return m_provider; }
    ShortWaits &clock() { return *m_clock; }

private:
    std::shared_ptr<ShortWaits> m_clock = std::make_shared<ShortWaits>();
    graph::SharedRandom m_random = std::make_shared<graph::SystemRandom>();
    graph::SharedSecretStore m_secrets = std::make_shared<graph::MemorySecretStore>();
    test::Stranger m_provider;
    QUrl m_root;
    graph::HttpStack m_stack;
    std::unique_ptr<test::Stranger> m_browser;
};

graph::Result<graph::SharedSecret> tokenOf(const graph::Session &session, const QStringList &permissions = little)
{
    return test::await(session.tokens()->token(graph::TokenNeed(permissions), {}), 60'000);
}

//! The same session's next token, by a refresh: the one it has is said to be refused.
graph::Result<graph::SharedSecret> nextTokenOf(const graph::Session &session)
{
    const graph::Result<graph::SharedSecret> now = tokenOf(session);
    REQUIRE(now);
    graph::TokenNeed need(little);
    need.setRefused(now.value());
    return test::await(session.tokens()->token(std::move(need), {}), 60'000);
}

} // namespace

TEST_CASE("oidc-provider: authorization code with PKCE over the loopback redirect", "[oidc]")
{
    OidcWorld world;
    const graph::Session session = world.signedIn();
    CHECK(session.account().username() == ada);
    CHECK(session.account().displayName() == QStringLiteral("Ada Example"));
    CHECK(session.account().tenant().toString() == tenant);
    CHECK(world.page() == QStringLiteral("200 All is well"));
    CHECK(tokenOf(session));
    CHECK(world.granted(QStringLiteral("authorization_code")) == 1);

    SECTION("brought by a form, too")
    {
        const auto byForm = world.session(graph::SignInOptions(little), [](QUrlQuery &query) {
            query.removeAllQueryItems(QStringLiteral("response_mode"));
            query.addQueryItem(QStringLiteral("response_mode"), QStringLiteral("form_post"));
        });
        REQUIRE(byForm);
        CHECK(byForm.value().account().username() == ada);
        CHECK(world.page() == QStringLiteral("200 All is well"));
    }
    SECTION("at the tenant by its id")
    {
        graph::SignInOptions options(little);
        options.tenant = tenant;
        options.loginHint = ada;
        CHECK(world.session(options));
    }
}

TEST_CASE("oidc-provider: what does not belong together is refused", "[oidc]")
{
    OidcWorld world;
    const auto replaced = [](const char *name, const char *value) {
        return [name = QLatin1String(name), value = QLatin1String(value)](QUrlQuery &query) {
            query.removeAllQueryItems(name);
            query.addQueryItem(name, value);
        };
    };
    // A code for somebody else's verifier.
    const auto foreign = world.session(
        graph::SignInOptions(little), replaced("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    REQUIRE(!foreign);
    CHECK(foreign.error().code() == QStringLiteral("invalid_grant"));
    CHECK(world.granted(QStringLiteral("authorization_code")) == 0);

    // An id_token for somebody else's question.
    const auto other = world.session(graph::SignInOptions(little), replaced("nonce", "somebody-elses"));
    REQUIRE(!other);
    CHECK(other.error().code() == QStringLiteral("id_token.nonce"));

    // A tenant that is not the one asked for.
    graph::SignInOptions elsewhere(little);
    elsewhere.tenant = QStringLiteral("c0ffee00-0000-4000-8000-0000000000ff");
    const auto wrong = world.session(elsewhere);
    REQUIRE(!wrong);
    CHECK(wrong.error().code() == QStringLiteral("id_token.tenant"));
}

TEST_CASE("oidc-provider: refused and expired grants", "[oidc]")
{
    OidcWorld world;
    SECTION("the person says no")
    {
        const auto refused = world.session(graph::SignInOptions(little), [](QUrlQuery &) { }, QStringLiteral("deny"));
        REQUIRE(!refused);
        CHECK(refused.error().code() == QStringLiteral("access_denied"));
        CHECK(world.page() == QStringLiteral("200 Not signed in"));
    }
    SECTION("the code is too old when it arrives")
    {
        world.control(QStringLiteral("stale"));
        const auto late = world.session();
        REQUIRE(!late);
        CHECK(late.error().code() == QStringLiteral("invalid_grant"));
        CHECK(late.error().fault() == Fault::SignInNeeded);
    }
    SECTION("what was agreed to is taken back")
    {
        const graph::Session session = world.signedIn();
        world.control(QStringLiteral("forget"));
        const auto refused = nextTokenOf(session);
        REQUIRE(!refused);
        CHECK(refused.error().fault() == Fault::SignInNeeded);
        CHECK(refused.error().code() == QStringLiteral("invalid_grant"));
    }
    SECTION("the refresh token is too old")
    {
        const graph::Session session = world.signedIn();
        world.control(QStringLiteral("ahead=%1").arg(91 * 24 * 3600));
        const auto refused = nextTokenOf(session);
        REQUIRE(!refused);
        CHECK(refused.error().fault() == Fault::SignInNeeded);
    }
    SECTION("an app the provider does not know")
    {
        const auto stranger = test::await(world.signIn(graph::ClientId(tenant)).checkApp(tenant, {}), 60'000);
        REQUIRE(!stranger);
        CHECK(stranger.error().fault() == Fault::Rejected);
        CHECK(stranger.error().code() == QStringLiteral("app.unknown"));
    }
}

TEST_CASE("oidc-provider: refresh with rotation", "[oidc]")
{
    OidcWorld world;
    const graph::Session session = world.signedIn();
    const graph::Result<graph::SharedSecret> first = tokenOf(session);
    REQUIRE(first);
    SECTION("each refresh uses the newest token; an old one would end everything")
    {
        for (int round = 1; round <= 3; ++round) {
            const auto next = nextTokenOf(session);
            REQUIRE(next);
            CHECK(next.value()->reveal() != first.value()->reveal());
            CHECK(world.granted(QStringLiteral("refresh_token")) == round);
        }
    }
    SECTION("many who wait are served by one refresh")
    {
        world.clock().advance(std::chrono::hours(2));
        std::vector<QCoro::Task<graph::Result<graph::SharedSecret>>> waiting;
        for (int i = 0; i < 8; ++i)
            waiting.push_back(session.tokens()->token(graph::TokenNeed(little), {}));
        for (auto &one : waiting)
            CHECK(test::await(std::move(one), 60'000));
        CHECK(world.granted(QStringLiteral("refresh_token")) == 1);
    }
    SECTION("a refresh token that somebody else used is worth nothing any more, and that is said")
    {
        const graph::Result<graph::Secret> stored = test::await(world.secrets().read(world.nameOf(session)), 10'000);
        REQUIRE(stored);
        const auto stolen = std::make_shared<const graph::Secret>(stored.value().reveal());
        REQUIRE(test::await(world.tokenClient().refresh(tenant, stolen, little, {}, {}), 60'000));
        const auto refused = nextTokenOf(session);
        REQUIRE(!refused);
        CHECK(refused.error().fault() == Fault::SignInNeeded);
        // The provider took everything back that came of it.
        CHECK(!test::await(world.tokenClient().refresh(tenant, stolen, little, {}, {}), 60'000));
    }
}

TEST_CASE("oidc-provider: device code", "[oidc]")
{
    OidcWorld world;
    graph::SignInOptions options(little);
    const graph::Result<graph::DeviceAttempt> attempt = test::await(world.signIn().beginDevice(options, {}), 60'000);
    REQUIRE(attempt);
    auto task = attempt.value().session({});
    SECTION("typed and agreed to")
    {
        world.browse(attempt.value().page(), QStringLiteral("accept"), attempt.value().userCode());
        const graph::Result<graph::Session> session = test::await(std::move(task), 60'000);
        REQUIRE(session);
        CHECK(session.value().account().username() == ada);
        CHECK(nextTokenOf(session.value()));
    }
    SECTION("refused on the other device")
    {
        world.browse(attempt.value().page(), QStringLiteral("deny"), attempt.value().userCode());
        const graph::Result<graph::Session> session = test::await(std::move(task), 60'000);
        REQUIRE(!session);
        CHECK(session.error().code() == QStringLiteral("access_denied"));
    }
    SECTION("never typed")
    {
        REQUIRE(test::eventually(
            [&] { return world.provider().output().contains(QStringLiteral("authorization_pending")); }, 30'000));
        world.control(QStringLiteral("ahead=1000"));
        const graph::Result<graph::Session> session = test::await(std::move(task), 60'000);
        REQUIRE(!session);
        CHECK(session.error().fault() == Fault::Timeout);
        CHECK(session.error().code() == QStringLiteral("device.expired"));
    }
}
