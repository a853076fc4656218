// SPDX-License-Identifier: MIT
// Creates, one by one and in a batch, against everything that can go wrong on the way, over real sockets. For each: no
// user is made twice or lost sight of, "created" and "not created" are never said without proof, no token goes to
// another host, and nothing of it stands in the log.
#include "tests/faults/directory_run.h"
#include "tests/faults/graph_troubles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using graph::CreateOutcome;
using graph::Directory;
using graph::Fault;
using test::Lasts;
using test::RawServer;
using test::Trouble;
using namespace std::chrono_literals;
using Kind = CreateOutcome::Kind;

namespace {

constexpr int inBatch = 3;

QString upn(int number)
{
    return QStringLiteral("canary.%1@b.example").arg(number);
}

//! A service that makes users, alone and in batches.
class Maker {
public:
    bool commitFirst = false; //!< users are made before the trouble strikes
    std::map<QString, int> made; //!< address, and how often
    std::map<QString, QJsonObject>
        items; //!< what is said of the item with this id of the next batch, in place of a 201

    int most() const
    {
        int most = 0;
        for (const auto &[upn, times] : made)
            most = std::max(most, times);
        return most;
    }
    void commit(const RawServer::Seen &seen)
    {
        if (!seen.line.startsWith("POST "))
            return;
        for (const QJsonObject &user : usersIn(seen))
            ++made[user.value(QLatin1String("userPrincipalName")).toString()];
    }
    void answer(const RawServer::Exchange &e)
    {
        if (e.seen().line.startsWith("POST /v1.0/$batch "))
            return batch(e);
        if (e.seen().line.startsWith("POST ")) {
            commit(e.seen());
            return e.answer(201, json(user(usersIn(e.seen()).front().value(QLatin1String("userPrincipalName")))));
        }
        for (const auto &[upn, times] : made) {
            if (e.seen().line.contains(QUrl::toPercentEncoding(upn)))
                return e.answer(200, json(user(upn)));
        }
        e.answer(404, R"({"error":{"code":"Request_ResourceNotFound","message":"m"}})");
    }

    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

private:
    static QJsonObject user(const QJsonValue &upn)
    {
        return {{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("userPrincipalName"), upn},
            {QStringLiteral("displayName"), QStringLiteral("Canary")},
            {QStringLiteral("createdDateTime"), QStringLiteral("2026-01-15T12:00:00Z")}};
    }
    static std::vector<QJsonObject> usersIn(const RawServer::Seen &seen)
    {
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        std::vector<QJsonObject> users;
        const QJsonArray requests = body.value(QLatin1String("requests")).toArray();
        for (const QJsonValue &request : requests)
            users.push_back(request.toObject().value(QLatin1String("body")).toObject());
        if (requests.isEmpty())
            users.push_back(body);
        return users;
    }
    void batch(const RawServer::Exchange &e)
    {
        const QJsonArray requests =
            QJsonDocument::fromJson(e.seen().body).object().value(QLatin1String("requests")).toArray();
        QJsonArray responses;
        for (const QJsonValue &request : requests) {
            const QString id = request.toObject().value(QLatin1String("id")).toString();
            const QString upn = request.toObject()
                                    .value(QLatin1String("body"))
                                    .toObject()
                                    .value(QLatin1String("userPrincipalName"))
                                    .toString();
            QJsonObject answer{{QStringLiteral("status"), 201}, {QStringLiteral("body"), user(upn)}};
            const auto special = items.find(id);
            if (special != items.end()) {
                answer = special->second;
                items.erase(special);
                if (commitFirst)
                    ++made[upn];
            } else {
                ++made[upn];
            }
            answer.insert(QStringLiteral("id"), id);
            if (answer.contains(QLatin1String("status")))
                responses.prepend(answer);
        }
        e.answer(200, json({{QStringLiteral("responses"), responses}}));
    }
};

class Run : public test::DirectoryRun<Maker> {
public:
    std::vector<CreateOutcome> create(bool batch, const Directory &where, std::stop_token stop = {})
    {
        const auto password = std::make_shared<const graph::Secret>(std::string_view("CANARY-password"));
        std::vector<graph::NewUser> users;
        for (int i = 0; i < (batch ? inBatch : 1); ++i)
            users.emplace_back(QStringLiteral("Canary"), upn(i));
        if (batch)
            return test::await(where.createUsers(users, std::vector(users.size(), password), stop), 60'000);
        return {test::await(where.createUser(users.front(), password, stop), 60'000)};
    }
};

test::OutcomeTable &table()
{
    static test::OutcomeTable made;
    return made;
}

std::string word(const CreateOutcome &outcome)
{
    if (outcome.kind() == Kind::Created)
        return "created";
    const std::string why = graph::faultName(outcome.error().fault()).toStdString();
    return (outcome.kind() == Kind::Unknown ? "unknown, " : "not created, ") + why;
}

//! What is said of a user agrees with what is there.
void checkTruth(const Run &run, const std::vector<CreateOutcome> &outcomes)
{
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const bool there = run.service.made.count(upn(int(i))) > 0 && run.service.made.at(upn(int(i))) > 0;
        INFO("user " << i << ": " << word(outcomes[i]));
        if (outcomes[i].kind() == Kind::Created)
            CHECK(there);
        if (outcomes[i].kind() == Kind::NotCreated)
            CHECK_FALSE(there);
        if (outcomes[i].kind() == Kind::Unknown)
            CHECK(outcomes[i].error().fault() == Fault::OutcomeUnknown);
    }
    CHECK(run.service.most() <= 1);
    CHECK(run.logIsClean());
}

void check(const Trouble &trouble, bool batch, Lasts lasts, bool committed)
{
    Run run;
    run.trouble = &trouble;
    *run.stalls = trouble.slow;
    run.lasts = lasts;
    run.service.commitFirst = committed;
    const std::vector<CreateOutcome> outcomes = run.create(batch, run.directory);
    INFO(trouble.name << (lasts == Lasts::Once ? ", once" : ", always") << (committed ? ", after commit" : "")
                      << (batch ? ", in a batch: " : ": ") << word(outcomes.front()));
    REQUIRE(outcomes.size() == (batch ? inBatch : 1));
    checkTruth(run, outcomes);
    for (const CreateOutcome &outcome : outcomes) {
        table().add(trouble.name,
            std::string(batch ? "createUsers" : "createUser") + (committed ? " after commit" : ""), lasts,
            word(outcome));
        if (trouble.reachesService)
            CHECK(outcome.kind() == (committed && lasts == Lasts::Once ? Kind::Created : Kind::Unknown));
        else if (lasts == Lasts::Once && (trouble.recovers || trouble.refusedAtOnce))
            CHECK(outcome.kind() == Kind::Created);
        else
            CHECK(outcome.kind() == Kind::NotCreated);
        if (outcome.kind() != Kind::Created)
            CHECK_FALSE(outcome.error().requestId().isEmpty()); // support can look it up
    }
    // Only a refusal that executed nothing is followed by a second POST.
    const bool refused = !trouble.reachesService && (trouble.recovers || trouble.refusedAtOnce);
    CHECK(run.writes() >= 1);
    CHECK(run.writes() <= (refused ? 6 : 1));
}

void checkAll(bool batch, Lasts lasts, bool committed)
{
    RawServer other([](const RawServer::Exchange &e) { e.answer(200, R"({"value":[]})"); });
    for (const Trouble &trouble : test::graphTroubles(other.url(QStringLiteral("/v1.0/x")).toEncoded())) {
        if (!committed || trouble.reachesService) // a refusal executes nothing
            check(trouble, batch, lasts, committed);
    }
    CHECK(other.connections() == 0); // not a byte
}

} // namespace

TEST_CASE("creates: all is well when nothing goes wrong, whatever the clock says")
{
    const bool batch = GENERATE(false, true);
    for (const auto off : {0h, 1h, -1h}) {
        Run run;
        run.clock->setNow(run.clock->now() + off);
        const std::vector<CreateOutcome> outcomes = run.create(batch, run.directory);
        for (const CreateOutcome &outcome : outcomes)
            CHECK(outcome.kind() == Kind::Created);
        checkTruth(run, outcomes);
        CHECK(run.served == 1);
    }
}

TEST_CASE("creates: every trouble, once")
{
    checkAll(GENERATE(false, true), Lasts::Once, false);
}

TEST_CASE("creates: every trouble, lasting")
{
    checkAll(GENERATE(false, true), Lasts::Always, false);
}

TEST_CASE("creates: what was made before the answer was lost is found")
{
    checkAll(GENERATE(false, true), Lasts::Once, true);
}

TEST_CASE("creates: what was made and cannot be looked up stays open")
{
    checkAll(GENERATE(false, true), Lasts::Always, true);
}

TEST_CASE("creates: one item of a batch fares ill, the others do not suffer")
{
    const auto item = [](int status, const char *code = "x", const char *wait = nullptr) {
        QJsonObject answer{{QStringLiteral("status"), status},
            {QStringLiteral("body"),
                QJsonObject{{QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), QLatin1String(code)},
                        {QStringLiteral("message"), QStringLiteral("m")}}}}}};
        if (wait)
            answer.insert(QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QLatin1String(wait)}});
        return answer;
    };
    struct Case {
        const char *name;
        QJsonObject answer;
        Kind notMade;
        std::optional<Kind> made; //!< empty: this refusal executes nothing
    };
    const Case cases[] = {
        {"item: 400", item(400, "Request_BadRequest"), Kind::NotCreated, {}},
        {"item: 401", item(401, "InvalidAuthenticationToken"), Kind::NotCreated, {}},
        {"item: 403", item(403, "Authorization_RequestDenied"), Kind::NotCreated, {}},
        {"item: 409", item(409), Kind::NotCreated, {}},
        {"item: 424", item(424), Kind::NotCreated, {}},
        {"item: 429", item(429, "TooManyRequests", "2.5"), Kind::Created, {}},
        {"item: 429 for minutes", item(429, "TooManyRequests", "315"), Kind::NotCreated, {}},
        {"item: 408", item(408), Kind::Unknown, Kind::Created},
        {"item: 500", item(500), Kind::Unknown, Kind::Created},
        {"item: 502", item(502), Kind::Unknown, Kind::Created},
        {"item: 503", item(503, "x", "1"), Kind::Unknown, Kind::Created},
        {"item: 504", item(504), Kind::Unknown, Kind::Created},
        {"item: no answer", {}, Kind::Unknown, Kind::Created},
        {"item: a status that is none", item(0), Kind::Unknown, Kind::Created},
        {"item: 201 without a user", {{QStringLiteral("status"), 201}}, Kind::Unknown, Kind::Created},
        {"item: 201 with a page",
            {{QStringLiteral("status"), 201}, {QStringLiteral("body"), QStringLiteral("<html>")},
                {QStringLiteral("headers"),
                    QJsonObject{{QStringLiteral("Content-Type"), QStringLiteral("text/html")}}}},
            Kind::Unknown, Kind::Created},
    };
    for (const Case &one : cases) {
        for (const bool committed : {false, true}) {
            if (committed && !one.made)
                continue;
            Run run;
            run.service.commitFirst = committed;
            run.service.items[QStringLiteral("1")] = one.answer;
            const std::vector<CreateOutcome> outcomes = run.create(true, run.directory);
            INFO(one.name << (committed ? ", made" : "") << ": " << word(outcomes[1]));
            CHECK(outcomes[0].kind() == Kind::Created);
            CHECK(outcomes[1].kind() == (committed ? *one.made : one.notMade));
            CHECK(outcomes[2].kind() == Kind::Created);
            checkTruth(run, outcomes);
            table().add(one.name, std::string("createUsers") + (committed ? " after commit" : ""), Lasts::Once,
                word(outcomes[1]));
        }
    }
}

TEST_CASE("creates: nobody there, no such name, a session that was ended: nothing was made")
{
    const bool batch = GENERATE(false, true);
    const test::DeadPort port;
    for (const auto &[root, code] : test::deadPlaces(port)) {
        Run run;
        for (const CreateOutcome &outcome : run.create(batch, run.at(root))) {
            INFO(word(outcome));
            CHECK(outcome.kind() == Kind::NotCreated);
            CHECK(outcome.error().fault() == Fault::Offline);
            table().add(code, batch ? "createUsers" : "createUser", Lasts::Always, word(outcome));
        }
        CHECK(run.logIsClean());
    }
    Run run;
    run.tokens->errors = {graph::Error(Fault::SignInNeeded, QStringLiteral("invalid_grant"))};
    const Trouble revoked{"a revoked session", false, {Fault::SignInNeeded},
        test::jsonAnswer(401, R"({"error":{"code":"InvalidAuthenticationToken","message":"m"}})"), false};
    run.trouble = &revoked;
    for (const CreateOutcome &outcome : run.create(batch, run.directory)) {
        CHECK(outcome.kind() == Kind::NotCreated);
        CHECK(outcome.error().fault() == Fault::SignInNeeded);
        table().add(revoked.name, batch ? "createUsers" : "createUser", Lasts::Always, word(outcome));
    }
    CHECK(run.served == 1);
}

TEST_CASE("creates: a stop after they left leaves them open, and is at once")
{
    const bool batch = GENERATE(false, true);
    Run run;
    std::stop_source stop;
    const Trouble stall{"stall", false, {Fault::Cancelled}, [&](const RawServer::Exchange &) { stop.request_stop(); }};
    run.trouble = &stall;
    run.lasts = Lasts::Always;
    const std::vector<CreateOutcome> outcomes = run.create(batch, run.directory, stop.get_token());
    for (const CreateOutcome &outcome : outcomes)
        CHECK(outcome.kind() == Kind::Unknown);
    CHECK(run.writes() == 1);
    checkTruth(run, outcomes);
}

TEST_CASE("creates: the table, for people", "[.][table]")
{
    table().print();
}
