// SPDX-License-Identifier: MIT
// Every question to the identity platform against everything that can go wrong on the way, over real sockets: it ends
// as what it is, a code is never sent twice, a broken line ends no sign-in, and no secret goes to another host or the
// log.
#include "graph/discovery/tenant_discovery.h"
#include "graph/identity/sign_in.h"
#include "graph/identity/token_client.h"
#include "tests/faults/fault_bench.h"
#include "tests/support/tokens.h"

using graph::Fault;
using test::CallOutcome;
using test::Lasts;
using test::outcomeOf;
using test::RawServer;
using test::Trouble;
using namespace std::chrono_literals;

namespace {

graph::SharedSecret secret(const char *text)
{
    return std::make_shared<const graph::Secret>(std::string_view(text));
}

//! The identity platform, as far as one tenant goes.
class MiniPlatform {
public:
    void answer(const RawServer::Exchange &e) const
    {
        const QByteArray &line = e.seen().line;
        if (line.contains("openid-configuration"))
            return e.answer(200,
                R"({"token_endpoint":"https://login.microsoftonline.com/)" + QByteArray(test::tenantId)
                    + R"(/oauth2/v2.0/token","tenant_region_scope":"EU"})");
        if (line.contains("userrealm"))
            return e.answer(200, R"({"NameSpaceType":"Managed","FederationBrandName":"Contoso"})");
        if (line.contains("devicecode"))
            return e.answer(200,
                R"({"device_code":"CANARY-device","user_code":"ABC","verification_uri":"https://microsoft.com/devicelogin"})");
        e.answer(200, test::tokenAnswer("CANARY-access", "CANARY-refresh", "User.Read", test::jwt(claims)));
    }
    QJsonObject claims;
};

class Run : public test::FaultBench {
public:
    Run()
        : server([this](const RawServer::Exchange &e) { serve(e); })
        , endpoints(at(server.url(QString())))
    {
        service.claims = test::idClaims(clock->now(), {});
        service.claims.insert(QStringLiteral("iss"),
            endpoints.identity(QLatin1String(test::tenantId), QStringLiteral("v2.0")).toString());
    }
    static graph::Endpoints at(const QUrl &authority)
    {
        return graph::endpointsOf(graph::Cloud::Global).with(authority, {});
    }
    void serve(const RawServer::Exchange &e)
    {
        ++served;
        if (trouble && (lasts == Lasts::Always || served == 1))
            trouble->strike(e);
        else
            service.answer(e);
    }
    bool logIsClean() const
    {
        return !log.contains(QLatin1String("CANARY")) && !log.contains(QLatin1String("contoso"));
    }

    MiniPlatform service;
    const Trouble *trouble = nullptr;
    Lasts lasts = Lasts::Once;
    int served = 0;
    RawServer server;
    graph::Endpoints endpoints;
};

class Call {
public:
    const char *name;
    bool repeatable;
    std::function<CallOutcome(Run &, const graph::Endpoints &)> run;
};

graph::TokenClient client(Run &run, const graph::Endpoints &endpoints)
{
    return graph::TokenClient(endpoints, graph::ClientId(QLatin1String(test::clientId)), run.pipeline());
}

graph::SignIn signIn(Run &run, const graph::Endpoints &endpoints, graph::SharedSecretStore store)
{
    return graph::SignIn(
        endpoints, graph::ClientId(QLatin1String(test::clientId)), run.pipeline(),
        [&run](const graph::Endpoints &where, graph::SharedTokens) { return run.pipeline(where); }, std::move(store),
        run.clock, run.random);
}

graph::Account account()
{
    return graph::Account(graph::Cloud::Global, graph::TenantId(QLatin1String(test::tenantId)),
        graph::UserId(QLatin1String(test::userId)), QStringLiteral("CANARY-ann@contoso.com"), QStringLiteral("Ann"));
}

//! Where the account's token is kept: apart from those of Microsoft's own hosts.
QString nameAt(const graph::Endpoints &at)
{
    return at.authority().host() + QLatin1Char('/') + account().key();
}

const std::vector<Call> &calls()
{
    const QString domain = QStringLiteral("contoso.com");
    const QString anywhere = QStringLiteral("organizations");
    const QStringList read{QStringLiteral("User.Read")};
    const auto outcome = [](auto task) { return outcomeOf(test::await(std::move(task), 30'000)); };
    static const std::vector<Call> all{
        {"tenant", true,
            [=](Run &run, const graph::Endpoints &at) {
                const graph::TenantDiscovery discovery({at}, run.pipeline());
                const auto answer = test::await(discovery.tenant(graph::Cloud::Global, domain, {}), 30'000);
                if (answer)
                    CHECK(answer.value().found()); // trouble never makes a domain look free
                return outcomeOf(answer);
            }},
        {"tenantAnywhere", true,
            [=](Run &run, const graph::Endpoints &at) {
                const graph::TenantDiscovery discovery({at}, run.pipeline());
                const auto answer = test::await(discovery.tenantAnywhere(domain, {}), 30'000);
                if (answer)
                    CHECK(answer.value().found());
                return outcomeOf(answer);
            }},
        {"realm", true,
            [=](Run &run, const graph::Endpoints &at) {
                const graph::TenantDiscovery discovery({at}, run.pipeline());
                return outcome(discovery.realm(graph::Cloud::Global, domain, {}));
            }},
        {"redeem", false,
            [=](Run &run, const graph::Endpoints &at) {
                return outcome(client(run, at).redeem(anywhere, secret("CANARY-code"), secret("CANARY-verifier"),
                    QUrl(QStringLiteral("http://localhost:1/")), read, {}, {}));
            }},
        {"refresh", true,
            [=](Run &run, const graph::Endpoints &at) {
                return outcome(client(run, at).refresh(anywhere, secret("CANARY-old"), read, {}, {}));
            }},
        {"deviceCode", true,
            [=](Run &run, const graph::Endpoints &at) {
                return outcome(client(run, at).deviceCode(anywhere, read, {}));
            }},
        {"poll", false,
            [=](Run &run, const graph::Endpoints &at) {
                return outcome(client(run, at).poll(anywhere, secret("CANARY-device"), read, {}));
            }},
        {"checkApp", true,
            [=](Run &run, const graph::Endpoints &at) {
                return outcome(signIn(run, at, std::make_shared<graph::MemorySecretStore>()).checkApp(domain, {}));
            }},
        {"token", true,
            [=](Run &run, const graph::Endpoints &at) {
                // An account from an earlier run: what it holds is not lost over a broken line.
                const auto store = std::make_shared<graph::MemorySecretStore>();
                REQUIRE(test::await(store->write(nameAt(at), secret("CANARY-old"))));
                const graph::Session session = signIn(run, at, store).restore(account());
                const graph::TokenNeed need(read);
                const auto token = test::await(session.tokens()->token(need, {}), 30'000);
                if (!token && token.error().fault() != Fault::SignInNeeded)
                    CHECK(test::await(store->read(nameAt(at))));
                return outcomeOf(token);
            }},
        {"toTenant", true,
            [=](Run &run, const graph::Endpoints &at) {
                const auto store = std::make_shared<graph::MemorySecretStore>();
                REQUIRE(test::await(store->write(nameAt(at), secret("CANARY-old"))));
                const graph::SignIn ours = signIn(run, at, store);
                return outcome(ours.toTenant(account(), QLatin1String(test::tenantId), read, {}));
            }},
    };
    return all;
}

std::vector<Trouble> troubles(const QByteArray &foreign)
{
    using F = Fault;
    const auto error = [](int status, QByteArray body, const char *headers = "") {
        static std::deque<QByteArray> kept; // the strikes outlive this call
        kept.push_back(std::move(body));
        return test::jsonAnswer(status, kept.back().constData(), headers);
    };
    std::vector<Trouble> all = test::lineTroubles(foreign);
    const std::vector<Trouble> more{
        {"400, an expired grant", false, {F::SignInNeeded},
            error(400, test::tokenError("invalid_grant", 70008, "token_expired")), false},
        {"400, a revoked grant", false, {F::SignInNeeded},
            error(400, test::tokenError("invalid_grant", 50173, "bad_token")), false},
        {"400, a claims challenge", false, {F::SignInNeeded},
            error(400, test::tokenError("interaction_required", 50079, "basic_action", R"({"access_token":{}})")),
            false},
        {"400, no consent", false, {F::ConsentNeeded}, error(400, test::tokenError("invalid_grant", 65001)), false},
        {"401, an app that is not public", false, {F::Rejected},
            error(401, test::tokenError("invalid_client", 7000218)), false},
        {"403, a policy", false, {F::SignInNeeded}, error(403, test::tokenError("invalid_grant", 53003)), false},
        {"404, no such page", false, {F::BadReply}, test::pageAnswer(404), false},
        {"409", false, {F::BadReply}, test::jsonAnswer(409, "{}"), false},
        {"429", true, {F::Throttled}, test::jsonAnswer(429, "{}", "Retry-After: 0.05\r\n"), false},
        {"429 for minutes", false, {F::Throttled}, test::jsonAnswer(429, "{}", "Retry-After: 315\r\n"), false},
        {"500", false, {F::ServerDown}, error(500, test::tokenError("server_error", 90033))},
        {"503", true, {F::ServerDown}, error(503, test::tokenError("temporarily_unavailable", 90033))},
        {"504", true, {F::ServerDown}, test::pageAnswer(504)},
    };
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

test::OutcomeTable &table()
{
    static test::OutcomeTable made;
    return made;
}

} // namespace

TEST_CASE("identity: every question is answered when nothing goes wrong")
{
    for (const Call &call : calls()) {
        Run run;
        INFO(call.name);
        const CallOutcome outcome = call.run(run, run.endpoints);
        INFO(outcome.text());
        CHECK(outcome.success);
        CHECK(run.served == 1);
        CHECK(run.logIsClean());
    }
}

namespace {

void checkAll(Lasts lasts)
{
    RawServer other([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    for (const Trouble &trouble : troubles(other.url(QStringLiteral("/organizations/oauth2/v2.0/token")).toEncoded())) {
        for (const Call &call : calls()) {
            const std::string_view name(call.name);
            if (trouble.slow && name != "tenant" && name != "redeem" && name != "token" && name != "toTenant")
                continue;
            Run run;
            run.trouble = &trouble;
            *run.stalls = trouble.slow;
            run.lasts = lasts;
            const CallOutcome outcome = call.run(run, run.endpoints);
            INFO(trouble.name << (lasts == Lasts::Once ? ", once, " : ", always, ") << call.name << ": "
                              << outcome.text());
            if (lasts == Lasts::Once && call.repeatable && trouble.recovers)
                CHECK(outcome.success);
            else if (lasts == Lasts::Always || !call.repeatable || !trouble.open)
                CHECK_FALSE(outcome.success);
            if (!outcome.success)
                CHECK(trouble.read.count(outcome.fault) == 1);
            if (!call.repeatable)
                CHECK(run.served == 1); // codes work once: never again, whatever came of it
            CHECK(run.logIsClean());
            table().add(trouble.name, call.repeatable ? "question" : "code or poll", lasts,
                outcome.success ? "success" : graph::faultName(outcome.fault).toStdString());
        }
    }
    CHECK(other.connections() == 0); // not a byte
}

} // namespace

TEST_CASE("identity: every trouble on every question, once")
{
    checkAll(Lasts::Once);
}

TEST_CASE("identity: every trouble on every question, lasting")
{
    checkAll(Lasts::Always);
}

TEST_CASE("identity: nobody there, and no such name")
{
    const test::DeadPort port;
    for (const auto &[root, code] : test::deadPlaces(port)) {
        for (const Call &call : calls()) {
            Run run;
            const CallOutcome outcome = call.run(run, Run::at(root));
            INFO(call.name << ": " << outcome.text());
            CHECK(outcome.fault == Fault::Offline);
            CHECK(outcome.code == QLatin1String(code));
            CHECK(run.logIsClean());
            table().add(code, call.repeatable ? "question" : "code or poll", Lasts::Always,
                graph::faultName(outcome.fault).toStdString());
        }
    }
}

TEST_CASE("identity: the table, for people", "[.][table]")
{
    table().print();
}
