// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/held_transport.h"
#include "wizard/many/gate_policy.h"

using graph::Reply;
using graph::Request;
using graph::Result;
using namespace std::chrono_literals;

namespace {

//! Two places, and requests whose answers come when the test says so.
class Bench {
public:
    std::shared_ptr<test::HeldTransport::Calls> calls = std::make_shared<test::HeldTransport::Calls>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    std::shared_ptr<wizard::Gate> gate = std::make_shared<wizard::Gate>(2);
    graph::Pipeline pipeline = test::heldPipeline(calls).behind(std::make_unique<wizard::GatePolicy>(gate, clock));

    //! Nobody waits for ever.
    ~Bench()
    {
        gate->setOpen(false);
        for (std::size_t i = 0; i < calls->size(); ++i)
            answer(i);
    }

    class Sent {
    public:
        std::shared_ptr<std::chrono::milliseconds> queued = std::make_shared<std::chrono::milliseconds>(0);
        std::shared_ptr<std::optional<Result<Reply>>> answer = std::make_shared<std::optional<Result<Reply>>>();
    };
    Sent send(const char *method, const char *name) const
    {
        Sent sent;
        Request request(method, QUrl(QStringLiteral("https://graph.example/") + QLatin1String(name)));
        request.setQueued(sent.queued);
        auto task = pipeline.send(std::move(request), {}).then([answer = sent.answer](Result<Reply> came) {
            answer->emplace(std::move(came));
        });
        test::settle();
        return sent;
    }
    QString onTheirWay() const
    {
        QString names;
        for (const auto &call : *calls)
            names += call->request().url().path().mid(1);
        return names;
    }
    void answer(std::size_t i) const
    {
        calls->at(i)->answer(200, "{}");
        test::settle();
    }
};

} // namespace

TEST_CASE("no more writes are on their way than the gate has places, in the order they came, and reads pass")
{
    Bench bench;
    for (const char *name : {"a", "b", "c", "d"})
        (void)bench.send("POST", name);
    CHECK(bench.onTheirWay() == QLatin1String("ab"));
    (void)bench.send("GET", "r");
    CHECK(bench.onTheirWay() == QLatin1String("abr"));
    bench.answer(1);
    CHECK(bench.onTheirWay() == QLatin1String("abrc"));
    bench.answer(2); // a read gives no place back
    CHECK(bench.onTheirWay() == QLatin1String("abrc"));
    bench.answer(0);
    CHECK(bench.onTheirWay() == QLatin1String("abrcd"));
}

TEST_CASE("the next write is on its way before anything is done about the answer")
{
    Bench bench;
    QString then;
    Request request("POST", QUrl(QStringLiteral("https://graph.example/a")));
    auto task =
        bench.pipeline.send(std::move(request), {}).then([&](const Result<Reply> &) { then = bench.onTheirWay(); });
    test::settle();
    for (const char *name : {"b", "c"})
        (void)bench.send("POST", name);
    bench.answer(0);
    CHECK(then == QLatin1String("abc"));
}

TEST_CASE("what waits when the gate closes is not sent and says so, what is on its way comes in")
{
    Bench bench;
    std::vector<Bench::Sent> sent;
    for (const char *name : {"a", "b", "c"})
        sent.push_back(bench.send("POST", name));
    bench.gate->setOpen(false);
    sent.push_back(bench.send("POST", "d"));
    for (const std::size_t i : {2u, 3u}) {
        REQUIRE(sent[i].answer->has_value());
        const Result<Reply> &held = **sent[i].answer;
        REQUIRE_FALSE(held);
        CHECK(wizard::heldBack(held.error()));
        CHECK(held.error().cancelled());
        CHECK_FALSE(held.error().sent());
    }
    bench.answer(0);
    REQUIRE(sent[0].answer->has_value());
    CHECK(sent[0].answer->value());
    CHECK(bench.onTheirWay() == QLatin1String("ab"));
    bench.gate->setOpen(true);
    (void)bench.send("POST", "e");
    CHECK(bench.onTheirWay() == QLatin1String("abe"));
}

TEST_CASE("the time at the gate counts as time in a queue")
{
    Bench bench;
    (void)bench.send("POST", "a");
    const Bench::Sent through = bench.send("POST", "b");
    const Bench::Sent waiting = bench.send("POST", "c");
    bench.clock->advance(90s);
    bench.answer(0);
    bench.clock->advance(90s);
    bench.answer(1);
    bench.answer(2);
    CHECK(*through.queued == 0s);
    CHECK(*waiting.queued == 90s);
}
