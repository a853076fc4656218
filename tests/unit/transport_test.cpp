// SPDX-License-Identifier: MIT
#include "graph/http/net_code.h"
#include "graph/http/pipeline.h"
#include "tests/support/await.h"
#include "tests/support/dead_port.h"
#include "tests/support/raw_server.h"
#include "tests/support/wire.h"

using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using test::RawServer;
using test::request;
using test::Wire;
using namespace std::chrono_literals;

namespace {

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

bool mayCarry(const RawServer::Seen &seen)
{
    return seen.has("authorization");
}

graph::SharedSecret secret(const char *text)
{
    return std::make_shared<const graph::Secret>(std::string_view(text));
}

} // namespace

TEST_CASE("a request arrives whole and its answer comes back whole")
{
    RawServer server([](const RawServer::Exchange &e) { e.answer(201, "{\"id\":\"1\"}", "request-id: abc\r\n"); });
    Wire wire;
    Request post = request("POST", server.url());
    post.setHeader("ConsistencyLevel", "eventual");
    post.setBearer(secret("t0ken"));
    const Result<Reply> answer = wire.send(std::move(post));
    REQUIRE(answer);
    CHECK(answer.value().status() == 201);
    CHECK(answer.value().body() == "{\"id\":\"1\"}");
    CHECK(answer.value().requestId() == QLatin1String("abc"));
    REQUIRE(server.seen().size() == 1);
    const RawServer::Seen &seen = server.seen().front();
    CHECK(seen.line == "POST /v1.0/x HTTP/1.1");
    CHECK(seen.body == "{\"name\":\"Adele\"}");
    CHECK(seen.has("Content-Type: application/json\r\n"));
    CHECK(seen.has("Authorization: Bearer t0ken\r\n"));
    CHECK(seen.has("ConsistencyLevel: eventual\r\n"));
    CHECK(seen.has("User-Agent: WorkAccountWizard/"));
}

TEST_CASE("a write is sent once, whatever the server does to the connection")
{
    const bool reused = GENERATE(false, true);
    const bool reset = GENERATE(false, true);
    const QByteArray method = GENERATE(as<QByteArray>(), "POST", "PUT", "PATCH", "DELETE", "POST-empty");
    bool warm = reused;
    RawServer server([&](const RawServer::Exchange &e) {
        if (warm) {
            warm = false;
            e.answer(200, "{}");
        } else if (reset) {
            e.reset();
        } else {
            e.close();
        }
    });
    Wire wire;
    if (reused)
        REQUIRE(wire.send(request("GET", server.url())));
    const std::size_t before = server.seen().size();
    const Result<Reply> answer =
        wire.send(method == "POST-empty" ? Request("POST", server.url()) : request(method, server.url()));
    INFO(method.toStdString() << (reused ? " reused" : " fresh") << (reset ? " RST" : " FIN"));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::Offline);
    CHECK(answer.error().code() == code(graph::net_code::lost));
    CHECK(answer.error().sent());
    // A second sending would come at once: give it a round trip of its own.
    REQUIRE(wire.send(request("HEAD", server.url())).error().fault() == Fault::Offline);
    const auto writes = std::count_if(server.seen().begin() + static_cast<std::ptrdiff_t>(before), server.seen().end(),
        [](const RawServer::Seen &seen) { return !seen.line.startsWith("HEAD"); });
    CHECK(writes == 1);
}

TEST_CASE("what never left says so")
{
    const test::DeadPort port;
    Wire wire;
    const Result<Reply> answer =
        wire.send(request("POST", QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(port.number()))));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::Offline);
    CHECK(answer.error().code() == code(graph::net_code::refused));
    CHECK_FALSE(answer.error().sent());

    const Result<Reply> lost = wire.send(request("GET", QUrl(QStringLiteral("https://nobody.invalid/x"))));
    REQUIRE_FALSE(lost);
    CHECK(lost.error().fault() == Fault::Offline);
    CHECK(lost.error().code() == code(graph::net_code::dns));
}

TEST_CASE("an answer with a length that breaks off is never a success")
{
    const bool reset = GENERATE(false, true);
    const QByteArray method = GENERATE(as<QByteArray>(), "POST", "GET");
    const bool big = GENERATE(false, true);
    const bool ownWire = GENERATE(false, true);
    RawServer server([&](const RawServer::Exchange &e) {
        const int length = big ? 5'000'000 : 200;
        e.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(length)
            + "\r\n\r\n" + QByteArray(big ? 100'000 : 1, '{'));
        e.later(15, [e, reset] {
            if (reset)
                e.reset();
            else
                e.close();
        });
    });
    auto wire = std::make_unique<Wire>();
    for (int i = 0; i < 12; ++i) {
        if (ownWire)
            wire = std::make_unique<Wire>();
        const Result<Reply> answer = wire->send(request(method, server.url()));
        REQUIRE_FALSE(answer);
        const bool named =
            answer.error().code() == code(graph::net_code::cut) || answer.error().code() == code(graph::net_code::lost);
        CHECK(named);
        CHECK(answer.error().sent() == (method == "POST"));
    }
}

TEST_CASE("a refusal is an answer, whatever Qt calls it")
{
    const int status =
        GENERATE(400, 401, 403, 404, 405, 409, 410, 412, 415, 418, 422, 424, 429, 500, 501, 502, 503, 504);
    const QByteArray method = GENERATE(as<QByteArray>(), "GET", "POST");
    RawServer server([&](const RawServer::Exchange &e) { e.answer(status, "{\"error\":\"x\"}"); });
    Wire wire;
    const Result<Reply> answer = wire.send(request(method, server.url()));
    INFO(status << ' ' << method.toStdString() << ' ' << (answer ? "" : answer.error().code().toStdString()));
    REQUIRE(answer);
    CHECK(answer.value().status() == status);
    CHECK(answer.value().body() == "{\"error\":\"x\"}");
    CHECK(server.seen().size() == 1);
}

TEST_CASE("redirects are answers and carry nothing to another host")
{
    RawServer other([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    const int status = GENERATE(301, 302, 303, 307, 308);
    const QByteArray method = GENERATE(as<QByteArray>(), "GET", "POST");
    RawServer server(
        [&](const RawServer::Exchange &e) { e.answer(status, "", "Location: " + other.url().toEncoded() + "\r\n"); });
    Wire wire;
    Request first = request(method, server.url());
    first.setBearer(secret("t0ken"));
    const Result<Reply> answer = wire.send(std::move(first));
    INFO(status << ' ' << method.toStdString() << ' ' << (answer ? "" : answer.error().code().toStdString()));
    REQUIRE(answer);
    CHECK(answer.value().status() == status);
    CHECK(answer.value().header("location") == other.url().toEncoded());
    CHECK(server.seen().size() == 1);
    CHECK(other.seen().empty());
    CHECK(mayCarry(server.seen().front()));
}

TEST_CASE("a server that never answers meets the deadline")
{
    RawServer server([](const RawServer::Exchange &) { });
    Wire wire;
    Request get = request("GET", server.url());
    get.setDeadline(60ms);
    const Result<Reply> answer = wire.send(std::move(get));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::Timeout);
    CHECK_FALSE(answer.error().sent());

    Request post = request("POST", server.url());
    post.setDeadline(60ms);
    const Result<Reply> write = wire.send(std::move(post));
    REQUIRE_FALSE(write);
    CHECK(write.error().fault() == Fault::Timeout);
    CHECK(write.error().code() == code(graph::net_code::deadline));
    CHECK(write.error().sent());
    CHECK(server.seen().size() == 2);
    REQUIRE(test::eventually([&] { return server.open() == 0; }));
}

TEST_CASE("a slow drip meets the deadline too")
{
    RawServer server([](const RawServer::Exchange &e) {
        e.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
        e.drip(10);
    });
    Wire wire;
    Request get = request("GET", server.url());
    get.setDeadline(150ms);
    const Result<Reply> answer = wire.send(std::move(get));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::Timeout);
    REQUIRE(test::eventually([&] { return server.open() == 0; }));
}

TEST_CASE("a stop ends a request at once and says whether a write had left")
{
    RawServer server([](const RawServer::Exchange &) { });
    Wire wire;
    const QByteArray method = GENERATE(as<QByteArray>(), "GET", "POST");
    SECTION("before it is sent")
    {
        std::stop_source stop;
        stop.request_stop();
        const Result<Reply> answer = test::await(wire.pipeline.send(request(method, server.url()), stop.get_token()));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().cancelled());
        CHECK_FALSE(answer.error().sent());
        CHECK(server.seen().empty());
    }
    SECTION("while the server thinks")
    {
        std::stop_source stop;
        std::optional<Result<Reply>> answer;
        auto task = wire.pipeline.send(request(method, server.url()), stop.get_token()).then([&](Result<Reply> r) {
            answer.emplace(std::move(r));
        });
        REQUIRE(test::eventually([&] { return server.seen().size() == 1; }));
        stop.request_stop();
        CHECK_FALSE(answer); // never from within request_stop()
        REQUIRE(test::eventually([&] { return answer.has_value(); }));
        REQUIRE_FALSE(*answer);
        CHECK(answer->error().cancelled());
        CHECK(answer->error().sent() == (method == "POST"));
        REQUIRE(test::eventually([&] { return server.open() == 0; }));
    }
}

TEST_CASE("at most six requests fly, interactive ones first, and a queued one can be stopped")
{
    std::vector<RawServer::Exchange> held;
    RawServer server([&](const RawServer::Exchange &e) { held.push_back(e); });
    Wire wire;
    std::vector<QByteArray> done;
    std::vector<QCoro::Task<void>> tasks;
    std::stop_source stop;
    const auto go = [&](const char *path, Request::Priority priority, std::stop_token token) {
        Request get("GET", server.url(QString::fromLatin1(path)));
        get.setPriority(priority);
        const QByteArray name(path);
        tasks.push_back(wire.pipeline.send(std::move(get), std::move(token)).then([&done, name](Result<Reply> r) {
            done.push_back(r ? name : name + " " + faultName(r.error().fault()).toLatin1());
        }));
    };
    for (int i = 0; i < 6; ++i)
        go("/first", Request::Priority::Background, {});
    go("/background", Request::Priority::Background, {});
    go("/stopped", Request::Priority::Background, stop.get_token());
    go("/interactive", Request::Priority::Interactive, {});
    REQUIRE(test::eventually([&] { return held.size() == 6; }));
    stop.request_stop();
    REQUIRE(test::eventually([&] { return done.size() == 1; }));
    CHECK(done.front() == "/stopped cancelled");
    CHECK(server.seen().size() == 6);
    held[0].answer(200, "{}");
    REQUIRE(test::eventually([&] { return held.size() == 7; }));
    CHECK(held[6].seen().line == "GET /interactive HTTP/1.1");
    held[1].answer(200, "{}");
    REQUIRE(test::eventually([&] { return held.size() == 8; }));
    CHECK(held[7].seen().line == "GET /background HTTP/1.1");
    for (std::size_t i = 2; i < 8; ++i)
        held[i].answer(200, "{}");
    REQUIRE(test::eventually([&] { return done.size() == 9; }));
    CHECK(server.connections() == 6);
}

TEST_CASE("a secret never goes out in the clear")
{
    Wire wire;
    Request get("GET", QUrl(QStringLiteral("http://graph.example/v1.0/me")));
    get.setBearer(secret("t0ken"));
    const Result<Reply> answer = wire.send(std::move(get));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code() == code(graph::net_code::insecure));
    const Result<Reply> body = wire.send(request("POST", QUrl(QStringLiteral("http://login.example/token"))));
    REQUIRE_FALSE(body);
    CHECK(body.error().code() == code(graph::net_code::insecure));
}
