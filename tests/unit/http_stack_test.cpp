// SPDX-License-Identifier: MIT
#include "graph/http/http_stack.h"
#include "graph/http/pipeline.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/fake_tokens.h"
#include "tests/support/raw_server.h"
#include "tests/support/wire.h"

using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using test::RawServer;
using namespace std::chrono_literals;

namespace {

class Stack {
public:
    std::vector<QString> log;
    std::unique_ptr<graph::HttpStack> http = std::make_unique<graph::HttpStack>(std::make_shared<graph::SystemClock>(),
        std::make_shared<test::FakeRandom>(false),
        [this](const graph::LogEntry &entry) { log.push_back(entry.text()); });
};

//! What a caller that has not gone away sees.
class Caller {
public:
    void start(const graph::Pipeline &pipeline, Request request, std::stop_token stop = {})
    {
        m_task.emplace(pipeline.send(std::move(request), std::move(stop)).then([box = m_box](Result<Reply> answer) {
            box->emplace(std::move(answer));
        }));
    }
    bool ended() const { return m_box->has_value(); }
    const Result<Reply> &answer() const { return **m_box; }

private:
    std::shared_ptr<std::optional<Result<Reply>>> m_box = std::make_shared<std::optional<Result<Reply>>>();
    std::optional<QCoro::Task<void>> m_task;
};

} // namespace

TEST_CASE("the whole stack: an id, a token, a retry on a new connection, a log without secrets")
{
    int served = 0;
    RawServer server([&](const RawServer::Exchange &e) {
        if (++served == 1)
            e.answer(503, "{\"error\":{\"code\":\"serviceNotAvailable\"}}", "Retry-After: 0\r\n");
        else
            e.answer(200, "{}", "request-id: done\r\n");
    });
    Stack stack;
    const graph::Endpoints endpoints =
        graph::endpointsOf(graph::Cloud::Global).with({}, server.url(QStringLiteral("")));
    const auto tokens = std::make_shared<test::FakeTokens::State>();
    const graph::Pipeline pipeline = stack.http->authorized(endpoints, std::make_shared<test::FakeTokens>(tokens));
    Request get("GET", endpoints.v1(QStringLiteral("users/adele%40contoso.com")));
    get.setAuth(Request::Auth::Graph, {QStringLiteral("User.Read")});
    const Result<Reply> answer = test::await(pipeline.send(get, {}));
    REQUIRE(answer);
    CHECK(answer.value().requestId() == QLatin1String("done"));
    REQUIRE(server.seen().size() == 2);
    for (const RawServer::Seen &seen : server.seen())
        CHECK(seen.has("client-request-id: 00010203-0405-4607-8809-0a0b0c0d0e0f"));
    CHECK(server.seen()[0].has("Authorization: Bearer token-1\r\n"));
    CHECK(server.seen()[1].has("Authorization: Bearer token-2\r\n")); // each try asks anew
    CHECK(server.seen()[1].connection == 2);
    REQUIRE(stack.log.size() == 2);
    CHECK(stack.log[0].startsWith(QLatin1String("GET 127.0.0.1/v1.0/users/{...} 503 serviceNotAvailable ")));
    CHECK(stack.log[1].contains(QLatin1String(" try 2 id done")));
    for (const QString &line : stack.log) {
        CHECK_FALSE(line.contains(QLatin1String("adele")));
        CHECK_FALSE(line.contains(QLatin1String("token-")));
    }
}

namespace {

//! Of one app in one tenant.
class TenantTokens : public test::FakeTokens {
public:
    explicit TenantTokens(QString tenant)
        : FakeTokens(std::make_shared<State>())
        , m_tenant(std::move(tenant))
    {
    }
    QString appAndTenant() const override { return m_tenant; }

private:
    QString m_tenant;
};

} // namespace

TEST_CASE("sessions of one app in one tenant share what the service lets them write")
{
    const auto clock = std::make_shared<test::FakeClock>();
    const graph::HttpStack stack(clock, std::make_shared<test::FakeRandom>(false), [](const graph::LogEntry &) { });
    RawServer server([](const RawServer::Exchange &e) {
        e.answer(e.seen().line.contains("/full") ? 429 : 200, "{}", "Retry-After: 7\r\n");
    });
    RawServer other([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    const auto at = [](const RawServer &where) {
        return graph::endpointsOf(graph::Cloud::Global).with({}, where.url(QStringLiteral("")));
    };
    const auto post = [&](const graph::Pipeline &pipeline, const graph::Endpoints &where, const char *path) {
        Request request = test::request("POST", where.v1(QLatin1String(path)));
        request.setAuth(Request::Auth::Graph, {QStringLiteral("User.Read")});
        REQUIRE(test::await(pipeline.send(std::move(request), {})));
        return clock->waits().size();
    };
    const auto session = [&](const graph::Endpoints &where, const char *tenant) {
        return stack.authorized(where, std::make_shared<TenantTokens>(QLatin1String(tenant)));
    };
    {
        const graph::Pipeline ended = session(at(server), "app/contoso");
        CHECK(post(ended, at(server), "full") == 0); // the service has had enough of this app here
    }
    CHECK(post(session(at(server), "app/adatum"), at(server), "x") == 0);
    CHECK(post(session(at(other), "app/contoso"), at(other), "x") == 0); // another cloud's Graph
    CHECK(post(session(at(server), ""), at(server), "x") == 0); // nobody knows whose
    CHECK(post(session(at(server), "app/contoso"), at(server), "x") == 1);
    REQUIRE(clock->waits().size() == 1);
    CHECK(clock->waits().front() >= 7s);
}

TEST_CASE("a plain pipeline knows no token")
{
    RawServer server([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    Stack stack;
    REQUIRE(test::await(stack.http->plain().send(Request("GET", server.url()), {})));
    CHECK_FALSE(server.seen().front().has("Authorization"));
}

TEST_CASE("when the stack goes, everything under way ends")
{
    RawServer server([](const RawServer::Exchange &) { });
    auto stack = std::make_unique<Stack>();
    std::vector<Caller> callers(9); // six fly, three queue
    {
        const graph::Pipeline pipeline = stack->http->plain();
        for (std::size_t i = 0; i < callers.size(); ++i)
            callers[i].start(pipeline, test::request(i % 2 ? "POST" : "GET", server.url()));
    }
    REQUIRE(test::eventually([&] { return server.seen().size() == 6; }));
    stack->http.reset();
    for (const Caller &caller : callers)
        CHECK_FALSE(caller.ended()); // not from within the destructor
    for (std::size_t i = 0; i < callers.size(); ++i) {
        REQUIRE(test::eventually([&] { return callers[i].ended(); }));
        REQUIRE_FALSE(callers[i].answer());
        CHECK(callers[i].answer().error().cancelled());
        CHECK(callers[i].answer().error().sent() == (i % 2 == 1 && i < 6));
    }
    REQUIRE(test::eventually([&] { return server.open() == 0; }));
}

TEST_CASE("a pipeline that outlives its stack is of no use, but harmless")
{
    RawServer server([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    auto stack = std::make_unique<Stack>();
    const graph::Pipeline pipeline = stack->http->plain();
    stack->http.reset();
    const Result<Reply> answer = test::await(pipeline.send(Request("GET", server.url()), {}));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().cancelled());
    CHECK(server.seen().empty());
}

TEST_CASE("nobody has to keep the task: it ends by itself and frees what it held")
{
    RawServer server([](const RawServer::Exchange &e) { e.later(20, [e] { e.answer(200, "{}"); }); });
    Stack stack;
    const auto body = std::make_shared<const graph::Secret>(std::string_view("secret body"));
    std::weak_ptr<const graph::Secret> watched = body;
    {
        Request post("POST", server.url());
        post.setBody("text/plain", std::make_shared<const graph::Secret>(body->clone()));
        watched = post.body();
        (void)stack.http->plain().send(std::move(post), {});
    }
    CHECK_FALSE(watched.expired());
    REQUIRE(test::eventually([&] { return watched.expired(); }));
    CHECK(server.seen().size() == 1);
}

TEST_CASE("an answer that comes after the stop changes nothing")
{
    std::vector<RawServer::Exchange> held;
    RawServer server([&](const RawServer::Exchange &e) { held.push_back(e); });
    Stack stack;
    Caller caller;
    std::stop_source stop;
    caller.start(stack.http->plain(), test::request("GET", server.url()), stop.get_token());
    REQUIRE(test::eventually([&] { return held.size() == 1; }));
    held.front().answer(200, "{}"); // on its way when the stop comes
    stop.request_stop();
    REQUIRE(test::eventually([&] { return caller.ended(); }));
    REQUIRE_FALSE(caller.answer());
    CHECK(caller.answer().error().cancelled());
}

TEST_CASE("a stop from within a callback of another request is safe")
{
    RawServer server([](const RawServer::Exchange &e) {
        if (e.seen().line.contains("/first"))
            e.answer(200, "{}");
    });
    Stack stack;
    const graph::Pipeline pipeline = stack.http->plain();
    std::stop_source stop;
    Caller second;
    second.start(pipeline, test::request("GET", server.url(QStringLiteral("/second"))), stop.get_token());
    bool stopped = false;
    auto first = pipeline.send(test::request("GET", server.url(QStringLiteral("/first"))), {}).then([&](Result<Reply>) {
        stop.request_stop();
        stopped = true;
    });
    REQUIRE(test::eventually([&] { return second.ended(); }));
    CHECK(stopped);
    CHECK(second.answer().error().cancelled());
}

TEST_CASE("a stop ends the wait between two tries at once")
{
    RawServer server([](const RawServer::Exchange &e) { e.answer(503, "{}", "Retry-After: 20\r\n"); });
    Stack stack;
    Caller caller;
    std::stop_source stop;
    caller.start(stack.http->plain(), test::request("GET", server.url()), stop.get_token());
    REQUIRE(test::eventually([&] { return stack.log.size() == 1; }));
    stop.request_stop();
    REQUIRE(test::eventually([&] { return caller.ended(); }));
    CHECK(caller.answer().error().cancelled());
    CHECK(server.seen().size() == 1);
}
