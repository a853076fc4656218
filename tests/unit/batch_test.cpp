// SPDX-License-Identifier: MIT
#include "graph/http/batch.h"
#include "graph/http/net_code.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_transport.h"

#include <QJsonArray>
#include <QJsonDocument>

using graph::Error;
using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using namespace std::chrono_literals;

namespace {

class Bench {
public:
    std::shared_ptr<test::ScriptedTransport::Script> script = std::make_shared<test::ScriptedTransport::Script>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);

    std::vector<Result<Reply>> send(std::vector<Request> requests) const
    {
        return test::await(
            graph::sendBatch(test::scripted(script), endpoints, clock, std::move(requests), std::stop_token()));
    }
    Request get(const char *path) const
    {
        Request request("GET", endpoints.v1(QString::fromLatin1(path)));
        request.setAuth(Request::Auth::Graph, {QStringLiteral("User.Read.All")});
        return request;
    }
    Request post() const
    {
        Request request("POST", endpoints.v1(QStringLiteral("users")));
        request.setAuth(Request::Auth::Graph, {QStringLiteral("User.ReadWrite.All")});
        request.setBody("application/json", std::make_shared<const graph::Secret>(std::string_view("{\"p\":\"s\"}")));
        return request;
    }
    QJsonArray sent(std::size_t i) const
    {
        const std::string_view text = script->requests.at(i).body()->reveal();
        const QJsonDocument json =
            QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        REQUIRE(json.isObject());
        return json.object().value(QLatin1String("requests")).toArray();
    }
    QStringList ids(std::size_t i) const
    {
        QStringList ids;
        const QJsonArray items = sent(i);
        for (const QJsonValue &item : items)
            ids.append(item.toObject().value(QLatin1String("id")).toString());
        return ids;
    }
};

} // namespace

TEST_CASE("a batch carries every item as Graph wants it")
{
    Bench bench;
    Request counted = bench.get("users/a%23b?$select=id");
    counted.setHeader("ConsistencyLevel", "eventual");
    Request action("POST", bench.endpoints.v1(QStringLiteral("directory/deletedItems/1/restore")));
    bench.script->answer(200, R"({"responses":[{"id":"2","status":200,"body":{}},{"id":"0","status":200,
        "headers":{"request-id":"inner"},"body":{"id":"x"}},{"id":"1","status":201,"body":{"id":"y"}}]})",
        {{"request-id", "outer"}});
    const auto results = bench.send({counted, bench.post(), action});
    const QJsonArray items = bench.sent(0);
    REQUIRE(items.size() == 3);
    CHECK(items[0].toObject().value(QLatin1String("url")).toString() == QLatin1String("/users/a%23b?$select=id"));
    CHECK(items[0].toObject().value(QLatin1String("headers")).toObject()
        == QJsonObject{{QStringLiteral("ConsistencyLevel"), QStringLiteral("eventual")}});
    CHECK_FALSE(items[0].toObject().contains(QLatin1String("body")));
    CHECK(items[1].toObject().value(QLatin1String("body")).toObject()
        == QJsonObject{{QStringLiteral("p"), QStringLiteral("s")}});
    CHECK(items[2].toObject().value(QLatin1String("body")).isObject());
    const Request &outer = bench.script->requests.front();
    CHECK(outer.url().toString() == QLatin1String("https://graph.microsoft.com/v1.0/$batch"));
    CHECK_FALSE(outer.repeatable());
    CHECK(outer.writeCost() == 2);
    CHECK(outer.scopes() == QStringList{QStringLiteral("User.Read.All"), QStringLiteral("User.ReadWrite.All")});

    REQUIRE(results.size() == 3);
    REQUIRE(results[0]);
    CHECK(results[0].value().body() == "{\"id\":\"x\"}");
    CHECK(results[0].value().requestId() == QLatin1String("inner"));
    REQUIRE(results[1]);
    CHECK(results[1].value().status() == 201);
    CHECK(results[1].value().requestId() == QLatin1String("outer"));
    CHECK(results[2]);
}

TEST_CASE("refused items alone are sent again, each after its own wait")
{
    Bench bench;
    bench.script->answer(GENERATE(200, 424), R"({"responses":[
        {"id":"0","status":201,"body":{}},
        {"id":"1","status":429,"headers":{"Retry-After":"2.5"},"body":{}},
        {"id":"2","status":429,"headers":{"Retry-After":4},"body":{}},
        {"id":"3","status":503,"body":{}},
        {"id":"4","status":503,"headers":{"Retry-After":"1"},"body":{}}]})");
    bench.script->answer(200, R"({"responses":[{"id":"4","status":200,"body":{}}]})");
    bench.script->answer(200, R"({"responses":[{"id":"1","status":429,"headers":{"Retry-After":"1.5"}}]})");
    bench.script->answer(200, R"({"responses":[{"id":"2","status":201,"body":{}},{"id":"1","status":201,"body":{}}]})");
    const auto results = bench.send({bench.post(), bench.post(), bench.post(), bench.post(), bench.get("users/1")});
    // The third POST got 503: it may have been executed.
    CHECK(bench.ids(1) == QStringList{QStringLiteral("4")});
    CHECK(bench.ids(2) == QStringList{QStringLiteral("1")});
    CHECK(bench.ids(3) == QStringList{QStringLiteral("2"), QStringLiteral("1")}); // both are due 4 s after the first
    CHECK(bench.clock->waits() == std::vector<std::chrono::milliseconds>{1s, 1500ms, 1500ms});
    REQUIRE(results[3]);
    CHECK(results[3].value().status() == 503);
    for (const std::size_t i : {0u, 1u, 2u, 4u}) {
        REQUIRE(results[i]);
        CHECK(results[i].value().success());
    }
    CHECK(bench.script->requests.size() == 4);
}

TEST_CASE("a wait that does not fit is not begun, and rounds end")
{
    Bench bench;
    SECTION("too long")
    {
        bench.script->answer(
            200, R"({"responses":[{"id":"0","status":429,"headers":{"Retry-After":"315"},"body":{}}]})");
        const auto results = bench.send({bench.post()});
        REQUIRE(results[0]);
        CHECK(results[0].value().status() == 429);
        CHECK(bench.clock->waits().empty());
    }
    SECTION("again and again")
    {
        for (int i = 0; i < 20; ++i)
            bench.script->answer(
                200, R"({"responses":[{"id":"0","status":429,"headers":{"Retry-After":"1"},"body":{}}]})");
        Request patient = bench.post();
        patient.setDeadline(10min);
        const auto results = bench.send({patient});
        REQUIRE(results[0]);
        CHECK(results[0].value().status() == 429);
        CHECK(bench.script->requests.size() == 6);
    }
}

TEST_CASE("a lost batch leaves writes open and repeats reads")
{
    Bench bench;
    bench.script->fail(Error(Fault::Offline, QString::fromLatin1(graph::net_code::lost)).withSent(true));
    bench.script->answer(200, R"({"responses":[{"id":"1","status":200,"body":{}}]})");
    const auto results = bench.send({bench.post(), bench.get("users/1")});
    REQUIRE_FALSE(results[0]);
    CHECK(results[0].error().sent());
    REQUIRE(results[1]);
    CHECK(bench.ids(1) == QStringList{QStringLiteral("1")});
}

TEST_CASE("a batch that never left leaves nothing open")
{
    Bench bench;
    bench.script->fail(Error(Fault::Offline, QString::fromLatin1(graph::net_code::refused)));
    const auto results = bench.send({bench.post()});
    REQUIRE_FALSE(results[0]);
    CHECK_FALSE(results[0].error().sent());
}

TEST_CASE("an outer refusal is every item's")
{
    Bench bench;
    bench.script->answer(GENERATE(400, 403), R"({"error":{"code":"BadRequest","message":"m"}})");
    const auto results = bench.send({bench.post(), bench.get("users/1")});
    for (const auto &result : results) {
        REQUIRE(result);
        CHECK_FALSE(result.value().success());
    }
    CHECK(bench.script->requests.size() == 1);
}

TEST_CASE("what the answer leaves out or garbles is not taken for done")
{
    Bench bench;
    const char *body = GENERATE(R"({"responses":[]})", R"({"responses":[{"id":"7","status":201}]})",
        R"({"responses":[{"id":"0"}]})", R"({"responses":[{"status":201}]})", R"({"responses":[null,1,"x",[]]})",
        R"({"responses":{}})", R"({"responses":[{"id":"0","status":201)", "", "[]",
        R"({"responses":[{"id":"0","status":0}]})", R"({"responses":[{"id":"0","status":20100}]})",
        R"({"responses":[{"id":"0","status":201},{"id":"0","status":400}]})");
    bench.script->answer(200, body);
    const auto results = bench.send({bench.post()});
    REQUIRE(results.size() == 1);
    INFO(body);
    REQUIRE_FALSE(results[0]);
    CHECK(results[0].error().fault() == Fault::BadReply);
    CHECK(results[0].error().sent());
    CHECK(bench.script->requests.size() == 1);
}
