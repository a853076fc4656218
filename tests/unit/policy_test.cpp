// SPDX-License-Identifier: MIT
#include "graph/http/auth_policy.h"
#include "graph/http/challenge.h"
#include "graph/http/log_policy.h"
#include "graph/http/net_code.h"
#include "graph/http/pipeline.h"
#include "graph/http/request_id_policy.h"
#include "graph/http/retry_after.h"
#include "graph/http/retry_policy.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/fake_tokens.h"
#include "tests/support/scripted_transport.h"

#include <QRegularExpression>

using graph::Error;
using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using namespace std::chrono_literals;

namespace {

using Script = test::ScriptedTransport::Script;

class Bench {
public:
    std::shared_ptr<Script> script = std::make_shared<Script>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    std::shared_ptr<test::FakeRandom> random = std::make_shared<test::FakeRandom>();
    std::shared_ptr<test::FakeTokens::State> tokens = std::make_shared<test::FakeTokens::State>();
    graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    std::vector<graph::LogEntry> log;

    graph::Pipeline with(std::unique_ptr<const graph::Policy> policy) const
    {
        graph::Policies policies;
        policies.push_back(std::move(policy));
        policies.push_back(std::make_unique<test::ScriptedTransport>(script));
        return graph::Pipeline(std::move(policies));
    }
    graph::Pipeline retry() const
    {
        return with(std::make_unique<graph::RetryPolicy>(graph::RetryOptions(), clock, random));
    }
    graph::Pipeline auth() const
    {
        return with(std::make_unique<graph::AuthPolicy>(endpoints, std::make_shared<test::FakeTokens>(tokens)));
    }
    Request get(const char *path = "users") const
    {
        Request request("GET", endpoints.v1(QString::fromLatin1(path)));
        request.setAuth(Request::Auth::Graph, {QStringLiteral("User.Read.All")});
        return request;
    }
    static Result<Reply> send(const graph::Pipeline &pipeline, Request request, std::stop_token stop = {})
    {
        return test::await(pipeline.send(std::move(request), std::move(stop)));
    }
};

Error lost()
{
    return Error(Fault::Offline, QString::fromLatin1(graph::net_code::lost));
}

std::string bearer(const Request &request)
{
    return request.bearer() ? std::string(request.bearer()->reveal()) : std::string();
}

} // namespace

TEST_CASE("Retry-After is read in every form it comes in")
{
    const test::FakeClock clock; // Thu, 15 Jan 2026 12:00:00 GMT
    const auto read = [&](const char *value) { return graph::retryAfter(value, clock.now()); };
    CHECK(read("7") == 7s);
    CHECK(read(" 2.128 ") == 2128ms);
    CHECK(read("0") == 0ms);
    CHECK(read("Thu, 15 Jan 2026 12:01:30 GMT") == 90s);
    CHECK(read("Thursday, 15-Jan-26 12:00:05 GMT") == 5s);
    CHECK(read("Thu Jan 15 12:00:09 2026") == 9s);
    CHECK(read("Thu, 15 Jan 2026 11:00:00 GMT") == 0ms); // has passed
    CHECK(read("1e300") == std::chrono::hours(7 * 24));
    for (const char *nonsense : {"", "soon", "-3", "nan", "inf", "Thu, 45 Jan 2026 12:01:30 GMT", "7;8"})
        CHECK_FALSE(read(nonsense));
}

TEST_CASE("a repeatable request is sent again after what passes by itself")
{
    Bench bench;
    const int status = GENERATE(408, 429, 502, 503, 504);
    const QByteArray method = GENERATE(as<QByteArray>(), "GET", "PUT", "DELETE", "PATCH");
    bench.script->answer(status, "{}");
    bench.script->answer(200, "{\"a\":1}");
    const Result<Reply> answer = Bench::send(bench.retry(), Request(method, bench.get().url()));
    REQUIRE(answer);
    CHECK(answer.value().status() == 200);
    REQUIRE(bench.script->requests.size() == 2);
    CHECK(bench.script->requests[0].attempt() == 1);
    CHECK(bench.script->requests[1].attempt() == 2);
    // A fresh connection, but for 429, which has nothing to do with the connection.
    CHECK(bench.script->requests[1].newConnection() == (status != 429));
}

TEST_CASE("a POST is never sent again by the retry policy")
{
    Bench bench;
    SECTION("after an answer")
    {
        bench.script->answer(GENERATE(408, 429, 500, 502, 503, 504), "{}", {{"Retry-After", "1"}});
    }
    SECTION("after a lost one")
    {
        bench.script->fail(lost().withSent(true));
    }
    bench.script->answer(201, "{}");
    const Result<Reply> answer = Bench::send(bench.retry(), Request("POST", bench.get().url()));
    CHECK((!answer || answer.value().status() != 201));
    CHECK(bench.script->requests.size() == 1);
    CHECK(bench.clock->waits().empty());
}

TEST_CASE("what will not pass by itself is not repeated")
{
    Bench bench;
    SECTION("statuses")
    {
        bench.script->answer(GENERATE(200, 301, 400, 401, 403, 404, 409, 500, 501), "{}");
    }
    SECTION("faults")
    {
        const char *code = GENERATE(graph::net_code::dns, graph::net_code::refused, graph::net_code::tooLarge,
            graph::net_code::tlsExpired, graph::net_code::proxyAuthentication);
        bench.script->fail(Error(Fault::Offline, QString::fromLatin1(code)));
    }
    (void)Bench::send(bench.retry(), bench.get());
    CHECK(bench.script->requests.size() == 1);
}

TEST_CASE("a lost connection and a cut answer are tried again")
{
    Bench bench;
    bench.script->fail(lost());
    bench.script->fail(Error(Fault::BadReply, QString::fromLatin1(graph::net_code::cut)));
    bench.script->answer(200, "{}");
    const Result<Reply> answer = Bench::send(bench.retry(), bench.get());
    REQUIRE(answer);
    CHECK(bench.script->requests.size() == 3);
}

TEST_CASE("Retry-After is obeyed to the millisecond, and the back-off grows to its ceiling with chance in it")
{
    Bench bench;
    SECTION("asked")
    {
        bench.script->answer(429, "{}", {{"Retry-After", "2.128"}});
        bench.script->answer(503, "{}", {{"Retry-After", "Thu, 15 Jan 2026 12:00:09 GMT"}});
        bench.script->answer(200, "{}");
        REQUIRE(Bench::send(bench.retry(), bench.get()));
        // The date is nine seconds from the start, of which 2.128 have gone.
        CHECK(bench.clock->waits() == std::vector<std::chrono::milliseconds>{2128ms, 6872ms});
    }
    SECTION("not asked")
    {
        graph::RetryOptions options;
        options.setTries(6);
        options.setBackOff(1s, 4s);
        const bool largest = GENERATE(true, false);
        bench.random = std::make_shared<test::FakeRandom>(largest);
        for (int i = 0; i < 6; ++i)
            bench.script->answer(502, "{}");
        Request slow = bench.get();
        slow.setDeadline(10min);
        const Result<Reply> answer =
            Bench::send(bench.with(std::make_unique<graph::RetryPolicy>(options, bench.clock, bench.random)), slow);
        REQUIRE(answer);
        CHECK(answer.value().status() == 502);
        CHECK(bench.script->requests.size() == 6);
        using Waits = std::vector<std::chrono::milliseconds>;
        CHECK(bench.clock->waits() == (largest ? Waits{1s, 2s, 4s, 4s, 4s} : Waits{500ms, 1s, 2s, 2s, 2s}));
    }
}

TEST_CASE("a wait that passes the deadline is not begun")
{
    Bench bench;
    bench.script->answer(GENERATE(429, 503), "{}", {{"Retry-After", "315"}, {"request-id", "r1"}});
    const Result<Reply> answer = Bench::send(bench.retry(), bench.get());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::Throttled);
    CHECK(answer.error().retryAfter() == std::chrono::milliseconds(315s));
    CHECK(answer.error().requestId() == QLatin1String("r1"));
    CHECK(bench.clock->waits().empty());
}

TEST_CASE("the deadline covers all tries and their waits")
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.script->answer(503, "{}", {{"Retry-After", "12"}});
    const Result<Reply> answer = Bench::send(bench.retry(), bench.get()); // 30 seconds
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::Throttled);
    REQUIRE(bench.script->requests.size() == 3);
    CHECK(bench.script->requests[0].deadline() == 15s); // one dead connection must not eat it all
    CHECK(bench.script->requests[2].deadline() == 6s);
}

TEST_CASE("a stop ends the waiting between tries")
{
    Bench bench;
    bench.script->answer(503, "{}");
    bench.script->answer(200, "{}");
    std::stop_source stop;
    stop.request_stop();
    const Result<Reply> answer = Bench::send(bench.retry(), bench.get(), stop.get_token());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().cancelled());
    CHECK(bench.script->requests.size() == 1);
}

TEST_CASE("every request has an id, and every answer and error too")
{
    Bench bench;
    const graph::Pipeline pipeline = bench.with(std::make_unique<graph::RequestIdPolicy>(bench.random));
    bench.script->answer(200, "{}", {{"request-id", "service"}});
    bench.script->answer(200, "{}");
    bench.script->fail(lost());
    const Result<Reply> told = Bench::send(pipeline, bench.get());
    const Result<Reply> silent = Bench::send(pipeline, bench.get());
    const Result<Reply> broken = Bench::send(pipeline, bench.get());
    const auto sent = [&](std::size_t i) {
        return QString::fromLatin1(bench.script->requests.at(i).header("client-request-id"));
    };
    static const QRegularExpression guid(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-"
                                                        "[0-9a-f]{12}$"));
    CHECK(guid.match(sent(0)).hasMatch());
    CHECK(sent(0) != sent(1));
    REQUIRE(told);
    CHECK(told.value().requestId() == QLatin1String("service"));
    REQUIRE(silent);
    CHECK(silent.value().requestId() == sent(1));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().requestId() == sent(2));
    CHECK(broken.error().code() == QString::fromLatin1(graph::net_code::lost));
}

TEST_CASE("a token goes to the chosen cloud's Graph and nowhere else")
{
    Bench bench;
    for (const char *url : {"http://graph.microsoft.com/v1.0/users", "https://graph.microsoft.us/v1.0/users",
             "https://graph.microsoft.com.evil.example/v1.0/users", "https://graph.microsoft.com/beta/users"}) {
        Request request("GET", QUrl(QString::fromLatin1(url)));
        request.setAuth(Request::Auth::Graph, {QStringLiteral("User.Read")});
        const Result<Reply> answer = Bench::send(bench.auth(), request);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code() == QString::fromLatin1(graph::net_code::insecure));
    }
    CHECK(bench.script->requests.empty());
    CHECK(bench.tokens->needs.empty());

    bench.script->answer(200, "{}");
    REQUIRE(Bench::send(bench.auth(), bench.get()));
    CHECK(bearer(bench.script->requests.at(0)) == "token-1");
    CHECK(bench.tokens->needs.at(0).permissions() == QStringList{QStringLiteral("User.Read.All")});
}

TEST_CASE("a request that needs nobody gets no token")
{
    Bench bench;
    bench.script->answer(200, "{}");
    REQUIRE(Bench::send(bench.auth(), Request("GET", QUrl(QStringLiteral("https://login.example/x")))));
    CHECK(bearer(bench.script->requests.at(0)).empty());
    CHECK(bench.tokens->needs.empty());
}

TEST_CASE("a refused token is renewed once and the request sent once more, a POST too")
{
    Bench bench;
    bench.script->answer(401, "{}");
    bench.script->answer(201, "{}");
    Request post = bench.get();
    post = Request("POST", post.url());
    post.setAuth(Request::Auth::Graph, {QStringLiteral("User.ReadWrite.All")});
    const Result<Reply> answer = Bench::send(bench.auth(), post);
    REQUIRE(answer);
    CHECK(answer.value().status() == 201);
    REQUIRE(bench.script->requests.size() == 2);
    CHECK(bearer(bench.script->requests[1]) == "token-2");
    REQUIRE(bench.tokens->needs.size() == 2);
    CHECK_FALSE(bench.tokens->needs[0].refused());
    REQUIRE(bench.tokens->needs[1].refused());
    CHECK(bench.tokens->needs[1].refused()->reveal() == "token-1");
}

TEST_CASE("a token refused twice means sign in again")
{
    Bench bench;
    bench.script->answer(401, "{}");
    bench.script->answer(401, "{}", {{"request-id", "r2"}});
    const Result<Reply> answer = Bench::send(bench.auth(), bench.get());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::SignInNeeded);
    CHECK(answer.error().requestId() == QLatin1String("r2"));
    CHECK(bench.script->requests.size() == 2);
}

TEST_CASE("a claims challenge is replayed silently, then handed on")
{
    Bench bench;
    const int status = GENERATE(401, 403);
    const graph::Headers challenge{{"WWW-Authenticate",
        "Bearer realm=\"\", authorization_uri=\"https://login.example/authorize\", error=\"insufficient_claims\", "
        "claims=\"eyJhIjoxfQ==\""}};
    bench.script->answer(status, "{}", challenge);
    SECTION("a new token satisfies it")
    {
        bench.script->answer(200, "{}");
        REQUIRE(Bench::send(bench.auth(), bench.get()));
        CHECK(bench.tokens->needs.at(1).claims() == "eyJhIjoxfQ==");
    }
    SECTION("the new token does not")
    {
        bench.script->answer(status, "{}", challenge);
        const Result<Reply> answer = Bench::send(bench.auth(), bench.get());
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::SignInNeeded);
        CHECK(answer.error().claims() == "eyJhIjoxfQ==");
    }
    SECTION("only a person can")
    {
        bench.tokens->errors.emplace_back(Fault::SignInNeeded);
        const Result<Reply> answer = Bench::send(bench.auth(), bench.get());
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::SignInNeeded);
        CHECK(answer.error().claims() == "eyJhIjoxfQ==");
        CHECK(bench.script->requests.size() == 1);
    }
}

TEST_CASE("a missing consent comes from the token, a missing role from the service")
{
    Bench bench;
    bench.tokens->always = Error(Fault::ConsentNeeded).withTarget(QStringLiteral("User.Read.All"));
    const Result<Reply> consent = Bench::send(bench.auth(), bench.get());
    REQUIRE_FALSE(consent);
    CHECK(consent.error().fault() == Fault::ConsentNeeded);
    CHECK(bench.script->requests.empty());

    bench.tokens->always.reset();
    bench.script->answer(403, "{}");
    const Result<Reply> role = Bench::send(bench.auth(), bench.get());
    REQUIRE(role);
    CHECK(role.value().status() == 403);
    CHECK(bench.script->requests.size() == 1); // a plain 403 does not renew anything
}

TEST_CASE("WWW-Authenticate is read in any order and however many there are")
{
    const auto claims = [](graph::Headers headers) {
        return graph::claimsChallenge(Reply(401, std::move(headers), {}));
    };
    CHECK(claims({{"www-authenticate", "Bearer claims=\"QQ==\", error=\"insufficient_claims\""}}) == "QQ==");
    CHECK(claims({{"WWW-Authenticate", "Basic realm=\"a, b\""},
              {"WWW-Authenticate", "Bearer error=insufficient_claims, claims=QQ=="}})
        == "QQ==");
    // As Qt joins several headers.
    CHECK(claims({{"WWW-Authenticate",
              "Negotiate, Basic realm=\"x\", Bearer error=\"insufficient_claims\" , claims = \"QQ==\", PoP a=b"}})
        == "QQ==");
    CHECK(claims({{"WWW-Authenticate", "BEARER Error=\"insufficient_claims\", CLAIMS=\"a\\\"b\""}}) == "a\"b");
    CHECK(claims({{"WWW-Authenticate", "Bearer error=\"invalid_token\", claims=\"QQ==\""}}).isEmpty());
    CHECK(claims({{"WWW-Authenticate", "PoP error=\"insufficient_claims\", claims=\"QQ==\""}}).isEmpty());
    CHECK(claims({}).isEmpty());
    for (const char *broken :
        {"Bearer claims=\"", "=,=\"", "\"", "Bearer error=", "claims=\"QQ==\"", ",,,", "Bearer \\"})
        CHECK(claims({{"WWW-Authenticate", broken}}).isEmpty());
}

TEST_CASE("the log tells what happened and nothing else")
{
    Bench bench;
    const graph::LogSink sink = [&bench](const graph::LogEntry &entry) { bench.log.push_back(entry); };
    const graph::Pipeline pipeline = bench.with(std::make_unique<graph::LogPolicy>(sink, bench.clock));
    const auto token = std::make_shared<const graph::Secret>(std::string_view("CANARY-token"));
    bench.script->answer(404, R"({"error":{"code":"Request_ResourceNotFound","message":"CANARY adele@contoso.com"}})",
        {{"request-id", "0f8fad5b-d9cb-469f-a165-70867728950e"}, {"Set-Cookie", "CANARY"}});
    bench.script->fail(lost());
    bench.script->answer(400, R"({"error":"invalid_grant\nCANARY","error_description":"CANARY"})");
    Request request("GET", bench.endpoints.v1(QStringLiteral("users/CANARY%40contoso.com?$filter=CANARY#CANARY")));
    request.setBearer(token);
    request.setHeader("X-Secret", "CANARY");
    request.setJson(QJsonObject{{QStringLiteral("password"), QStringLiteral("CANARY")}});
    for (int i = 0; i < 3; ++i)
        (void)Bench::send(pipeline, request);
    REQUIRE(bench.log.size() == 3);
    CHECK(bench.log[0].text()
        == QLatin1String("GET graph.microsoft.com/v1.0/users/{...} 404 Request_ResourceNotFound 0 ms try 1 id "
                         "0f8fad5b-d9cb-469f-a165-70867728950e"));
    CHECK(bench.log[1].text() == QLatin1String("GET graph.microsoft.com/v1.0/users/{...} - net.lost 0 ms try 1"));
    for (const graph::LogEntry &entry : bench.log) {
        CHECK_FALSE(entry.text().contains(QLatin1String("CANARY")));
        CHECK_FALSE(entry.text().contains(QLatin1String("contoso")));
        CHECK(entry.failed());
    }
}

TEST_CASE("paths lose whatever could name somebody")
{
    const auto masked = [](const char *url) { return graph::maskedPath(QUrl(QString::fromLatin1(url))); };
    CHECK(masked("https://h/contoso.com/v2.0/.well-known/openid-configuration")
        == QLatin1String("/{...}/v2.0/.well-known/openid-configuration"));
    CHECK(masked("https://h/common/userrealm/a@b.c?api-version=1.0") == QLatin1String("/common/userrealm/{...}"));
    CHECK(masked("https://h/v1.0/users('$a@b.c')") == QLatin1String("/v1.0/{...}"));
    CHECK(masked("https://h/v1.0/directory/deletedItems/0f8f/restore")
        == QLatin1String("/v1.0/directory/deletedItems/{...}/restore"));
}
