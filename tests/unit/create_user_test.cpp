// SPDX-License-Identifier: MIT
#include "graph/directory/directory.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_transport.h"

#include <QJsonDocument>
#include <QJsonObject>

using graph::CreateOutcome;
using graph::Directory;
using graph::Error;
using graph::Fault;
using namespace std::chrono_literals;
using Kind = graph::CreateOutcome::Kind;

namespace {

class Bench {
public:
    std::shared_ptr<test::ScriptedTransport::Script> script = std::make_shared<test::ScriptedTransport::Script>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>(); // 2026-01-15T12:00:00Z
    Directory directory{graph::endpointsOf(graph::Cloud::Global), test::scripted(script), clock};

    CreateOutcome create(std::stop_token stop = {}) const
    {
        graph::NewUser user(QStringLiteral("Adele Vance"), QStringLiteral("adele@contoso.com"));
        user.setNames(QStringLiteral("Adele"), QStringLiteral("Vance"));
        user.setUsageLocation(QStringLiteral("NL"));
        const auto password = std::make_shared<const graph::Secret>(std::string_view("Wr0ng\"horse"));
        return test::await(directory.createUser(user, password, std::move(stop)));
    }
    void lost() const
    {
        script->fail(Error(Fault::Offline, QStringLiteral("net.lost"), QStringLiteral("r-post")).withSent(true));
    }
    void holder(const char *created, const char *name = "Adele Vance", graph::Headers headers = {}) const
    {
        script->answer(200,
            QByteArray(R"({"id":"1","userPrincipalName":"adele@contoso.com","displayName":")") + name
                + R"(","createdDateTime":)" + created + "}",
            std::move(headers));
    }
    void nobody() const { script->answer(404, R"({"error":{"code":"Request_ResourceNotFound","message":"m"}})"); }
    int posts() const
    {
        int count = 0;
        for (const graph::Request &request : script->requests)
            count += request.method() == "POST";
        return count;
    }
};

//! Lets requests that write wait here for an hour before they leave.
class HourlyQueue : public graph::Policy {
public:
    explicit HourlyQueue(std::shared_ptr<test::FakeClock> clock)
        : m_clock(std::move(clock))
    {
    }
    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next next, std::stop_token stop) const override
    {
        if (request.writes()) {
            m_clock->advance(1h);
            if (request.queued())
                *request.queued() += 1h;
        }
        return next.send(std::move(request), std::move(stop));
    }

private:
    std::shared_ptr<test::FakeClock> m_clock;
};

const char conflict[] = R"({"error":{"code":"Request_BadRequest","message":"m","details":[
 {"code":"ObjectConflict","message":"m","target":"userPrincipalName"}]}})";

} // namespace

TEST_CASE("a 201 is believed and nothing is read back")
{
    Bench bench;
    bench.script->answer(201, R"({"id":"1","userPrincipalName":"adele@contoso.com","displayName":"Adele Vance"})");
    const CreateOutcome outcome = bench.create();
    REQUIRE(outcome.kind() == Kind::Created);
    CHECK(outcome.user().id().toString() == QLatin1String("1"));
    REQUIRE(bench.script->requests.size() == 1);
    const graph::Request &request = bench.script->requests.front();
    CHECK_FALSE(request.repeatable());
    CHECK(request.scopes() == QStringList{QStringLiteral("User.ReadWrite.All")});
    const std::string_view text = request.body()->reveal();
    const QJsonObject body =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    CHECK(body
        == QJsonObject{{QStringLiteral("accountEnabled"), true},
            {QStringLiteral("displayName"), QStringLiteral("Adele Vance")},
            {QStringLiteral("mailNickname"), QStringLiteral("adele")},
            {QStringLiteral("userPrincipalName"), QStringLiteral("adele@contoso.com")},
            {QStringLiteral("givenName"), QStringLiteral("Adele")},
            {QStringLiteral("surname"), QStringLiteral("Vance")},
            {QStringLiteral("usageLocation"), QStringLiteral("NL")},
            {QStringLiteral("passwordProfile"),
                QJsonObject{{QStringLiteral("forceChangePasswordNextSignIn"), true},
                    {QStringLiteral("password"), QStringLiteral("Wr0ng\"horse")}}}});
}

TEST_CASE("what the service refuses was not created")
{
    Bench bench;
    SECTION("a password")
    {
        bench.script->answer(400, R"({"error":{"code":"Request_BadRequest","message":"The specified password does not
 comply with password complexity requirements."}})");
        const CreateOutcome outcome = bench.create();
        REQUIRE(outcome.kind() == Kind::NotCreated);
        CHECK(outcome.error().fault() == Fault::Rejected);
        CHECK(outcome.error().target() == QLatin1String("passwordProfile.password"));
    }
    SECTION("a role")
    {
        bench.script->answer(403, R"({"error":{"code":"Authorization_RequestDenied","message":"m"}})");
        const CreateOutcome outcome = bench.create();
        REQUIRE(outcome.kind() == Kind::NotCreated);
        CHECK(outcome.error().fault() == Fault::Forbidden);
    }
    SECTION("what never left")
    {
        bench.script->fail(Error(GENERATE(
            Fault::Offline, Fault::Tls, Fault::ConsentNeeded, Fault::SignInNeeded, Fault::Timeout, Fault::Cancelled)));
        CHECK(bench.create().kind() == Kind::NotCreated);
    }
    CHECK(bench.script->requests.size() == 1);
}

TEST_CASE("a taken address was not created by us")
{
    Bench bench;
    bench.script->answer(400, conflict);
    SECTION("an older holder")
    {
        bench.holder("\"2026-01-15T11:50:00Z\"");
    }
    SECTION("a new one of another name")
    {
        bench.holder("\"2026-01-15T12:00:01Z\"", "Adele Other");
    }
    SECTION("one that cannot be read")
    {
        bench.script->answer(403, "{}");
    }
    const CreateOutcome outcome = bench.create();
    REQUIRE(outcome.kind() == Kind::NotCreated);
    CHECK(outcome.error().fault() == Fault::Conflict);
    CHECK(outcome.error().target() == QLatin1String("userPrincipalName"));
    CHECK(bench.posts() == 1);
}

TEST_CASE("a conflict with our own request, sent twice by something in between, is a create")
{
    Bench bench;
    bench.script->answer(400, conflict);
    bench.holder("\"2026-01-15T12:00:01Z\"");
    CHECK(bench.create().kind() == Kind::Created);
    CHECK(bench.posts() == 1);
}

TEST_CASE("a lost answer is resolved by reading the address back, never by a second POST")
{
    Bench bench;
    SECTION("lost")
    {
        bench.lost();
    }
    SECTION("late")
    {
        bench.script->fail(Error(Fault::Timeout).withSent(true));
    }
    SECTION("cut")
    {
        bench.script->fail(Error(Fault::BadReply).withStatus(201).withSent(true));
    }
    SECTION("5xx")
    {
        bench.script->answer(GENERATE(500, 502, 503, 504), "{}");
    }
    SECTION("408")
    {
        bench.script->answer(408, "{}");
    }
    SECTION("garbage")
    {
        bench.script->answer(201, "{\"id\":");
    }
    SECTION("no id")
    {
        bench.script->answer(201, "{}");
    }
    SECTION("as told from below")
    {
        bench.script->fail(Error(Fault::OutcomeUnknown));
    }
    bench.nobody(); // not there yet
    bench.holder("\"2026-01-15T12:00:00Z\"");
    const CreateOutcome outcome = bench.create();
    REQUIRE(outcome.kind() == Kind::Created);
    CHECK(outcome.user().upn() == QLatin1String("adele@contoso.com"));
    CHECK(bench.posts() == 1);
    CHECK(bench.clock->waits() == std::vector<std::chrono::milliseconds>{1s});
}

TEST_CASE("an older holder proves that a lost create failed")
{
    Bench bench;
    bench.lost();
    bench.holder("\"2026-01-15T11:54:59Z\""); // more than the five minutes clocks may differ
    const CreateOutcome outcome = bench.create();
    REQUIRE(outcome.kind() == Kind::NotCreated);
    CHECK(outcome.error().fault() == Fault::Conflict);
    CHECK(outcome.error().requestId() == QLatin1String("r-post"));
}

TEST_CASE("without proof the outcome is unknown, and says why")
{
    Bench bench;
    bench.lost();
    SECTION("nobody there, again and again: it may still come")
    {
        for (int i = 0; i < 4; ++i)
            bench.nobody();
        const CreateOutcome outcome = bench.create();
        REQUIRE(outcome.kind() == Kind::Unknown);
        CHECK(outcome.error().fault() == Fault::OutcomeUnknown);
        CHECK(outcome.error().code() == QLatin1String("net.lost"));
        CHECK(outcome.error().requestId() == QLatin1String("r-post"));
        CHECK(bench.clock->waits() == std::vector<std::chrono::milliseconds>{1s, 2s, 4s});
    }
    SECTION("the network stays away")
    {
        CHECK(bench.create().kind() == Kind::Unknown);
    }
    SECTION("the service does not tell the date")
    {
        bench.holder("null");
        CHECK(bench.create().kind() == Kind::Unknown);
    }
    SECTION("in time, but under another name")
    {
        bench.holder("\"2026-01-15T12:00:01Z\"", "Somebody Else");
        CHECK(bench.create().kind() == Kind::Unknown);
    }
    SECTION("reading is refused")
    {
        for (int i = 0; i < 4; ++i)
            bench.script->answer(403, "{}");
        CHECK(bench.create().kind() == Kind::Unknown);
    }
    CHECK(bench.posts() == 1);
}

TEST_CASE("clocks may differ")
{
    Bench bench;
    bench.lost();
    SECTION("by minutes, untold")
    {
        bench.holder("\"2026-01-15T11:55:30Z\"");
        CHECK(bench.create().kind() == Kind::Created);
    }
    SECTION("by an hour, told by the Date of the answer")
    {
        bench.holder("\"2026-01-15T11:00:01Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 11:00:02 GMT"}});
        CHECK(bench.create().kind() == Kind::Created);
    }
    SECTION("a right clock is no excuse")
    {
        bench.holder("\"2026-01-15T11:00:01Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 12:00:02 GMT"}});
        CHECK(bench.create().kind() == Kind::NotCreated);
    }
}

TEST_CASE("a stop after the POST has left never says that nothing was created")
{
    // The caller stops while the request is on its way.
    class Stopping : public graph::Policy {
    public:
        explicit Stopping(std::stop_source stop)
            : m_stop(std::move(stop))
        {
        }
        QCoro::Task<graph::Result<graph::Reply>> send(graph::Request, graph::Next, std::stop_token) const override
        {
            std::stop_source stop = m_stop;
            stop.request_stop();
            co_return Error(Fault::Cancelled).withSent(true);
        }

    private:
        std::stop_source m_stop;
    };
    Bench bench;
    std::stop_source stop;
    graph::Policies policies;
    policies.push_back(std::make_unique<Stopping>(stop));
    bench.directory =
        Directory(graph::endpointsOf(graph::Cloud::Global), graph::Pipeline(std::move(policies)), bench.clock);
    const CreateOutcome outcome = bench.create(stop.get_token());
    REQUIRE(outcome.kind() == Kind::Unknown);
    CHECK(outcome.error().fault() == Fault::OutcomeUnknown);
}

TEST_CASE("429 was refused before anything was done: the create comes again when asked")
{
    Bench bench;
    SECTION("and succeeds")
    {
        bench.script->answer(429, "{}", {{"Retry-After", "2.5"}});
        bench.script->answer(201, R"({"id":"1","userPrincipalName":"adele@contoso.com"})");
        CHECK(bench.create().kind() == Kind::Created);
        CHECK(bench.clock->waits() == std::vector<std::chrono::milliseconds>{2500ms});
    }
    SECTION("but not after longer than anyone waits")
    {
        bench.script->answer(429, "{}", {{"Retry-After", "315"}});
        const CreateOutcome outcome = bench.create();
        REQUIRE(outcome.kind() == Kind::NotCreated);
        CHECK(outcome.error().fault() == Fault::Throttled);
        CHECK(outcome.error().retryAfter() == std::chrono::milliseconds(315s));
        CHECK(bench.posts() == 1);
    }
    SECTION("nor for ever")
    {
        for (int i = 0; i < 10; ++i)
            bench.script->answer(429, "{}", {{"Retry-After", "1"}});
        CHECK(bench.create().kind() == Kind::NotCreated);
        CHECK(bench.posts() == 4);
    }
}

TEST_CASE("what an unknown create made is found later, and nobody else's user is taken for it")
{
    Bench bench;
    const auto since = bench.clock->now();
    const auto ask = [&] {
        return test::await(bench.directory.createdSince(QStringLiteral("adele@contoso.com"), since, {}));
    };
    bench.holder("\"2026-01-15T12:00:03Z\"");
    const auto ours = ask();
    REQUIRE(ours);
    REQUIRE(ours.value());
    CHECK(ours.value()->id().toString() == QLatin1String("1"));
    bench.holder("\"2025-06-01T00:00:00Z\"");
    // Not "nobody": by a clock that was set since, it may be ours after all.
    CHECK(ask().error().code() == QLatin1String("create.older"));
    SECTION("even if it was made a minute before, where the service tells its time")
    {
        bench.holder("\"2026-01-15T11:59:00Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 12:00:00 GMT"}});
        CHECK(ask().error().code() == QLatin1String("create.older"));
        bench.holder("\"2026-01-15T11:59:58Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 12:00:00 GMT"}});
        REQUIRE(ask());
        return;
    }
    SECTION("whichever way this machine's clock is wrong")
    {
        for (const char *hour : {"08", "17"}) {
            const QByteArray date = QByteArray("Thu, 15 Jan 2026 ") + hour + ":00:00 GMT";
            const QByteArray after = QByteArray("\"2026-01-15T") + hour + ":00:01Z\"";
            bench.holder(after.constData(), "Adele Vance", {{"Date", date}});
            REQUIRE(ask());
            const QByteArray before = QByteArray("\"2026-01-15T") + (hour[0] == '0' ? "07" : "16") + ":59:00Z\"";
            bench.holder(before.constData(), "Adele Vance", {{"Date", date}});
            CHECK(ask().error().code() == QLatin1String("create.older"));
        }
        return;
    }
    bench.nobody();
    const auto none = ask();
    REQUIRE(none);
    CHECK_FALSE(none.value());
    bench.holder("null");
    CHECK(ask().error().fault() == Fault::OutcomeUnknown);
    CHECK(ask().error().fault() == Fault::Offline);
}

TEST_CASE("twenty creates in one batch: each has an outcome of its own")
{
    Bench bench;
    std::vector<graph::NewUser> users;
    std::vector<graph::SharedSecret> passwords;
    for (const char *name : {"a", "b", "c", "d", "e"}) {
        users.emplace_back(QLatin1String(name), QLatin1String(name) + QStringLiteral("@contoso.com"));
        passwords.push_back(std::make_shared<const graph::Secret>(std::string_view("Wr0ng-horse")));
    }
    bench.script->answer(200,
        QByteArray(R"({"responses":[
            {"id":"4","status":504,"body":{}},
            {"id":"0","status":201,"body":{"id":"A","userPrincipalName":"a@contoso.com"}},
            {"id":"1","status":400,"body":)")
            + conflict + R"(},
            {"id":"2","status":429,"headers":{"Retry-After":"3"},"body":{}},
            {"id":"3","status":400,"body":{"error":{"code":"Request_BadRequest","message":"The specified password x"}}}]})");
    bench.script->answer(200, R"({"responses":[{"id":"2","status":201,"body":{"id":"C"}}]})");
    bench.script->answer(200, R"({"id":"old","displayName":"b","createdDateTime":"2025-01-01T00:00:00Z"})");
    bench.script->answer(200, R"({"id":"E","displayName":"e","createdDateTime":"2026-01-15T12:00:00Z"})");
    const std::vector<CreateOutcome> outcomes = test::await(bench.directory.createUsers(users, passwords, {}));
    REQUIRE(outcomes.size() == 5);
    REQUIRE(outcomes[0].kind() == Kind::Created);
    CHECK(outcomes[0].user().id().toString() == QLatin1String("A"));
    REQUIRE(outcomes[1].kind() == Kind::NotCreated);
    CHECK(outcomes[1].error().fault() == Fault::Conflict);
    REQUIRE(outcomes[2].kind() == Kind::Created);
    CHECK(outcomes[2].user().id().toString() == QLatin1String("C"));
    REQUIRE(outcomes[3].kind() == Kind::NotCreated);
    CHECK(outcomes[3].error().target() == QLatin1String("passwordProfile.password"));
    REQUIRE(outcomes[4].kind() == Kind::Created);
    CHECK(outcomes[4].user().id().toString() == QLatin1String("E"));
}

TEST_CASE("a batch that is lost leaves each of its creates to be resolved")
{
    Bench bench;
    bench.lost();
    bench.holder("\"2026-01-15T12:00:00Z\"");
    for (int i = 0; i < 4; ++i)
        bench.nobody();
    std::vector<graph::NewUser> users;
    users.emplace_back(QStringLiteral("Adele Vance"), QStringLiteral("adele@contoso.com"));
    users.emplace_back(QStringLiteral("Other"), QStringLiteral("other@contoso.com"));
    const auto password = std::make_shared<const graph::Secret>(std::string_view("Wr0ng-horse"));
    const std::vector<CreateOutcome> outcomes =
        test::await(bench.directory.createUsers(users, {password, password}, {}));
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0].kind() == Kind::Created);
    CHECK(outcomes[1].kind() == Kind::Unknown);
    CHECK(bench.posts() == 1);
}

TEST_CASE("what was made while a batch waited here for its turn is not taken for ours")
{
    Bench bench;
    const Directory queued = bench.directory.behind(std::make_unique<HourlyQueue>(bench.clock));
    const auto password = std::make_shared<const graph::Secret>(std::string_view("Wr0ng-horse"));
    const graph::NewUser adele(QStringLiteral("Adele Vance"), QStringLiteral("adele@contoso.com"));
    const graph::NewUser other(QStringLiteral("Other"), QStringLiteral("other@contoso.com"));
    SECTION("somebody else had the address before it left")
    {
        bench.lost();
        bench.holder("\"2026-01-15T12:30:00Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 13:00:00 GMT"}});
        const std::vector<CreateOutcome> outcomes = test::await(queued.createUsers({adele}, {password}, {}));
        REQUIRE(outcomes.front().kind() == Kind::NotCreated);
        CHECK(outcomes.front().error().fault() == Fault::Conflict);
    }
    SECTION("made when it left")
    {
        bench.lost();
        bench.holder("\"2026-01-15T13:00:00Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 13:00:00 GMT"}});
        const std::vector<CreateOutcome> outcomes = test::await(queued.createUsers({adele}, {password}, {}));
        CHECK(outcomes.front().kind() == Kind::Created);
    }
    SECTION("made by the first try, and the next one for others waits again")
    {
        bench.script->answer(200, R"({"responses":[{"id":"0","status":503,"body":{}},
            {"id":"1","status":429,"headers":{"Retry-After":"3"},"body":{}}]})");
        bench.script->answer(200, R"({"responses":[{"id":"1","status":201,"body":{"id":"2"}}]})");
        bench.holder("\"2026-01-15T13:00:00Z\"", "Adele Vance", {{"Date", "Thu, 15 Jan 2026 14:00:03 GMT"}});
        const std::vector<CreateOutcome> outcomes =
            test::await(queued.createUsers({adele, other}, {password, password}, {}));
        CHECK(outcomes.front().kind() == Kind::Created);
        CHECK(outcomes.back().kind() == Kind::Created);
    }
}
