// SPDX-License-Identifier: MIT
// Every call of Graph but the creates (see create_faults_test.cpp) against everything that can go wrong on the way,
// over real sockets. For each: it ends as what it is, nothing is done twice or said to be done when it is not, what was
// done is found out where that is possible, no token goes to another host, and nothing of it stands in the log.
#include "tests/faults/directory_run.h"
#include "tests/faults/graph_troubles.h"

using graph::Directory;
using graph::Fault;
using graph::UserId;
using test::CallOutcome;
using test::Lasts;
using test::outcomeOf;
using test::RawServer;
using test::Trouble;
using namespace std::chrono_literals;

namespace {

//! The service, as far as one domain, one user and one pass go.
class MiniGraph {
public:
    bool commitFirst = false; //!< a write is executed before the trouble strikes
    bool added = false;
    bool verified = false;
    bool living = true;
    bool deleted = true; //!< the other user, who is to be restored
    int passes = 0;

    //! Executes what a write asks for.
    void commit(const RawServer::Seen &seen)
    {
        const QByteArray &line = seen.line;
        if (line.startsWith("POST /v1.0/domains "))
            added = true;
        else if (line.contains("/verify "))
            verified = true;
        else if (line.contains("/restore "))
            deleted = false;
        else if (line.startsWith("POST") && line.contains("temporaryAccessPassMethods"))
            ++passes;
        else if (line.startsWith("DELETE /v1.0/users/CANARY-id "))
            living = false;
    }

    void answer(const RawServer::Exchange &e)
    {
        const QByteArray &line = e.seen().line;
        const auto has = [&](const char *part) { return line.contains(part); };
        const bool get = line.startsWith("GET ");
        if (!get) {
            if (line.startsWith("DELETE /v1.0/users/CANARY-id ") && !living)
                return e.answer(404, missing);
            commit(e.seen());
            if (line.startsWith("POST /v1.0/domains ") || has("/verify "))
                return e.answer(has("/verify ") ? 200 : 201, domain());
            if (has("temporaryAccessPassMethods ") && line.startsWith("POST"))
                return e.answer(
                    201, R"({"id":"p","temporaryAccessPass":"CANARY-pass","lifetimeInMinutes":60,"isUsable":true})");
            if (line.startsWith("POST"))
                return e.answer(200, R"({"id":"1","value":true})");
            return e.answer(204, "");
        }
        if (has("/verificationDnsRecords"))
            return e.answer(200, R"({"value":[{"recordType":"Txt","label":"b.example","text":"MS=ms1","ttl":3600}]})");
        if (has("/federationConfiguration"))
            return e.answer(200, R"({"value":[{"issuerUri":"http://sts","passiveSignInUri":"https://sts/ls"}]})");
        if (has("/users/$count"))
            return e.answer(200, "12");
        if (has("GET /v1.0/domains/"))
            return known(e, added || has("there.example"), domain());
        if (has("deletedItems/CANARY-id"))
            return known(e, !living, R"({"id":"CANARY-id"})");
        if (has("users/CANARY-gone"))
            return known(e, !deleted, R"({"id":"CANARY-gone"})");
        if (has("signIns") || has("temporaryAccessPassMethods") || has("roleAssignments") || has("subscribedSkus")
            || has("licenseDetails") || has("deletedItems") || has("policies ") || has("/users?") || has("/domains ")
            || has("/memberOf"))
            return e.answer(200, R"({"value":[],"@odata.count":0})");
        if (has("organization"))
            return e.answer(200, R"({"value":[{"id":"t","onPremisesSyncEnabled":true}]})");
        e.answer(200,
            R"({"id":"1","userPrincipalName":"a@b.example","displayName":"A","isEnabled":true,"isMfaRegistered":true,)"
            R"("createdDateTime":"2026-01-15T12:00:00Z",)"
            R"("allowedToUseSSPR":true,"state":"enabled","riskLevel":"low","tenantId":"t"})");
    }

private:
    static constexpr char missing[] = R"({"error":{"code":"Request_ResourceNotFound","message":"m"}})";

    QByteArray domain() const
    {
        return QByteArray(R"({"id":"b.example","isVerified":)") + (verified ? "true}" : "false}");
    }
    static void known(const RawServer::Exchange &e, bool there, const QByteArray &body)
    {
        e.answer(there ? 200 : 404, there ? body : QByteArray(missing));
    }
};

enum class Kind {
    Read, //!< asked again as often as one likes
    Collection, //!< the same, page by page
    Repeatable, //!< a write that may be sent twice
    Proven, //!< a write that is sent once; whether it was done can be read back
    ProvenMove, //!< the same, may be sent twice
    Blind, //!< a write that is sent once; what it made cannot be read back
};

const char *nameOf(Kind kind)
{
    static constexpr const char *names[] = {"read", "read", "repeatable write", "write with read-back",
        "repeatable write with read-back", "write without read-back"};
    return names[int(kind)];
}

class Call {
public:
    const char *name;
    Kind kind;
    std::function<CallOutcome(const Directory &)> run;
};

const std::vector<Call> &calls()
{
    const UserId id(QStringLiteral("CANARY-id"));
    const UserId gone(QStringLiteral("CANARY-gone"));
    const QString address = QStringLiteral("CANARY-ann@b.example");
    const QString name = QStringLiteral("b.example");
    const auto outcome = [](auto task) { return outcomeOf(test::await(std::move(task), 30'000)); };
    static const std::vector<Call> all{
        {"organization", Kind::Collection, [=](const Directory &d) { return outcome(d.organization({})); }},
        {"domains", Kind::Collection, [=](const Directory &d) { return outcome(d.domains({})); }},
        {"me", Kind::Read, [=](const Directory &d) { return outcome(d.me({})); }},
        {"myRoles", Kind::Collection, [=](const Directory &d) { return outcome(d.myRoles({})); }},
        {"userCount", Kind::Read, [=](const Directory &d) { return outcome(d.userCount({})); }},
        {"user", Kind::Read, [=](const Directory &d) { return outcome(d.user(address, {})); }},
        {"deletedUser", Kind::Collection, [=](const Directory &d) { return outcome(d.deletedUser(address, {})); }},
        {"createdSince", Kind::Read,
            [=](const Directory &d) { return outcome(d.createdSince(address, test::FakeClock().now(), {})); }},
        {"setEnabled", Kind::Repeatable, [=](const Directory &d) { return outcome(d.setEnabled(id, false, {})); }},
        {"setPassword", Kind::Blind,
            [=](const Directory &d) {
                const auto secret = std::make_shared<const graph::Secret>(std::string_view("CANARY-password"));
                return outcome(d.setPassword(id, secret, true, {}));
            }},
        {"domain", Kind::Read,
            [=](const Directory &d) { return outcome(d.domainSetup().domain(QStringLiteral("there.example"), {})); }},
        {"addDomain", Kind::Proven, [=](const Directory &d) { return outcome(d.domainSetup().add(name, {})); }},
        {"verificationRecords", Kind::Collection,
            [=](const Directory &d) { return outcome(d.domainSetup().verificationRecords(name, {})); }},
        {"verifyDomain", Kind::Proven,
            [=](const Directory &d) { return outcome(d.domainSetup().verify(QStringLiteral("there.example"), {})); }},
        {"removeDomain", Kind::Repeatable,
            [=](const Directory &d) { return outcome(d.domainSetup().remove(name, {})); }},
        {"deletedUsers", Kind::Collection, [=](const Directory &d) { return outcome(d.deletedUsers({})); }},
        {"searchUsers", Kind::Read, [=](const Directory &d) { return outcome(d.searchUsers(address, 5, {})); }},
        {"usersNamed", Kind::Collection, [=](const Directory &d) { return outcome(d.usersNamed(address, {})); }},
        {"usersAt", Kind::Collection, [=](const Directory &d) { return outcome(d.usersAt(address, {})); }},
        {"userDetails", Kind::Read, [=](const Directory &d) { return outcome(d.userDetails(address, {})); }},
        {"roleHolders", Kind::Collection,
            [=](const Directory &d) {
                return outcome(d.roleHolders(QLatin1String(graph::role::globalAdministrator), {}));
            }},
        {"rolesOf", Kind::Collection, [=](const Directory &d) { return outcome(d.rolesOf(id, {})); }},
        {"licenses", Kind::Collection, [=](const Directory &d) { return outcome(d.licenses({})); }},
        {"licensesOf", Kind::Collection, [=](const Directory &d) { return outcome(d.licensesOf(id, {})); }},
        {"revokeSessions", Kind::Repeatable, [=](const Directory &d) { return outcome(d.revokeSessions(id, {})); }},
        {"deleteUser", Kind::ProvenMove, [=](const Directory &d) { return outcome(d.deleteUser(id, {})); }},
        {"restoreUser", Kind::Proven, [=](const Directory &d) { return outcome(d.restoreUser(gone, {})); }},
        {"restoreUserAs", Kind::Proven,
            [=](const Directory &d) { return outcome(d.restoreUserAs(gone, address, {})); }},
        {"passPolicy", Kind::Read, [=](const Directory &d) { return outcome(d.accessPasses().policy({})); }},
        {"listPasses", Kind::Collection, [=](const Directory &d) { return outcome(d.accessPasses().list(id, {})); }},
        {"createPass", Kind::Blind,
            [=](const Directory &d) { return outcome(d.accessPasses().create(id, 60min, true, {})); }},
        {"removePass", Kind::Repeatable,
            [=](const Directory &d) { return outcome(d.accessPasses().remove(id, QStringLiteral("p"), {})); }},
        {"signIns", Kind::Read, [=](const Directory &d) { return outcome(d.diagnosis().signIns(address, 5, {})); }},
        {"registration", Kind::Read, [=](const Directory &d) { return outcome(d.diagnosis().registration(id, {})); }},
        {"securityDefaults", Kind::Read,
            [=](const Directory &d) { return outcome(d.diagnosis().securityDefaults({})); }},
        {"authorizationPolicy", Kind::Read,
            [=](const Directory &d) { return outcome(d.diagnosis().authorizationPolicy({})); }},
        {"conditionalAccess", Kind::Collection,
            [=](const Directory &d) { return outcome(d.diagnosis().conditionalAccess({})); }},
        {"servicePrincipal", Kind::Read,
            [=](const Directory &d) {
                return outcome(d.diagnosis().servicePrincipal(QStringLiteral("CANARY-app"), {}));
            }},
        {"risk", Kind::Read, [=](const Directory &d) { return outcome(d.diagnosis().risk(id, {})); }},
        {"onPremisesSync", Kind::Collection,
            [=](const Directory &d) { return outcome(d.diagnosis().onPremisesSync({})); }},
        {"federation", Kind::Collection,
            [=](const Directory &d) { return outcome(d.diagnosis().federation(name, {})); }},
        {"tenantOf", Kind::Read, [=](const Directory &d) { return outcome(d.diagnosis().tenantOf(name, {})); }},
    };
    return all;
}

//! Calls that tell "there is none" in place of Fault::NotFound.
bool noneIsAnAnswer(const Call &call)
{
    static const std::set<std::string> names{
        "createdSince", "registration", "servicePrincipal", "risk", "federation", "tenantOf"};
    return names.count(call.name) > 0;
}

using Run = test::DirectoryRun<MiniGraph>;

test::OutcomeTable &table()
{
    static test::OutcomeTable made;
    return made;
}

bool writes(Kind kind)
{
    return kind != Kind::Read && kind != Kind::Collection;
}

bool sentOnce(Kind kind)
{
    return kind == Kind::Proven || kind == Kind::Blind;
}

bool proven(Kind kind)
{
    return kind == Kind::Proven || kind == Kind::ProvenMove;
}

//! Must it succeed, whatever else?
bool mustSucceed(const Call &call, const Trouble &trouble, Lasts lasts, bool committed)
{
    if (lasts == Lasts::Always)
        return false;
    if (trouble.refusedAtOnce)
        return true; // a new token, and once more
    if (proven(call.kind) && committed && trouble.reachesService)
        return true;
    return !sentOnce(call.kind) && trouble.recovers;
}

//! For troubles that take their time: calls of every kind.
bool takesTime(const Call &call)
{
    static const std::set<std::string> names{
        "domain", "addDomain", "revokeSessions", "deleteUser", "restoreUser", "createPass", "usersAt", "signIns"};
    return names.count(call.name) > 0;
}

//! May it succeed?
bool maySucceed(const Call &call, const Trouble &trouble, Lasts lasts, bool committed)
{
    if (mustSucceed(call, trouble, lasts, committed))
        return true;
    if (trouble.open && lasts == Lasts::Once && !sentOnce(call.kind))
        return true;
    if (trouble.name == "404" && noneIsAnAnswer(call))
        return true; // "none" is what it says
    // "Done" with a whole body that is not read: the 2xx is all there is.
    return writes(call.kind) && trouble.twoHundred && std::string_view(call.name) != "createPass"
        && std::string_view(call.name) != "addDomain" && std::string_view(call.name) != "verifyDomain";
}

void check(const Call &call, const Trouble &trouble, Lasts lasts, bool committed)
{
    if (trouble.slow && !takesTime(call))
        return;
    Run run;
    run.trouble = &trouble;
    *run.stalls = trouble.slow;
    run.lasts = lasts;
    run.service.commitFirst = committed;
    const CallOutcome outcome = call.run(run.directory);
    INFO(trouble.name << (lasts == Lasts::Once ? ", once, " : ", always, ") << (committed ? "after commit, " : "")
                      << call.name << ": " << outcome.text());
    table().add(trouble.name, std::string(nameOf(call.kind)) + (committed ? " after commit" : ""), lasts,
        outcome.success ? "success" : graph::faultName(outcome.fault).toStdString());
    if (mustSucceed(call, trouble, lasts, committed))
        CHECK(outcome.success);
    if (!maySucceed(call, trouble, lasts, committed))
        CHECK_FALSE(outcome.success);
    if (!outcome.success) {
        std::set<Fault> faults = trouble.read;
        if (writes(call.kind) && trouble.reachesService)
            faults.insert(Fault::OutcomeUnknown);
        CHECK(faults.count(outcome.fault) == 1);
        CHECK(outcome.withId);
        // What may have been done is never told as not done.
        if (sentOnce(call.kind) && committed)
            CHECK((outcome.fault == Fault::OutcomeUnknown || trouble.name == "a redirect to another host"));
    }
    if (sentOnce(call.kind))
        CHECK(run.writes() <= (trouble.refusedAtOnce ? 2 : 1));
    CHECK(run.service.passes <= 1);
    CHECK(run.logIsClean());
}

} // namespace

TEST_CASE("administration: every call succeeds when nothing goes wrong, whatever the clock says")
{
    for (const auto off : {0h, 1h, -1h}) {
        for (const Call &call : calls()) {
            Run run;
            run.service.verified = std::string_view(call.name) == "verifyDomain";
            run.clock->setNow(run.clock->now() + off);
            INFO(call.name);
            CHECK(call.run(run.directory).success);
            CHECK(run.served == 1);
        }
    }
}

namespace {

void checkAll(Lasts lasts, bool committed, bool (*these)(Kind))
{
    RawServer other([](const RawServer::Exchange &e) { e.answer(200, R"({"value":[]})"); });
    for (const Trouble &trouble : test::graphTroubles(other.url(QStringLiteral("/v1.0/x")).toEncoded())) {
        if (committed && !trouble.reachesService)
            continue; // a refusal executes nothing
        for (const Call &call : calls()) {
            if (these(call.kind))
                check(call, trouble, lasts, committed);
        }
    }
    CHECK(other.connections() == 0); // not a byte
}

bool isRead(Kind kind)
{
    return kind == Kind::Read;
}

bool isCollection(Kind kind)
{
    return kind == Kind::Collection;
}

} // namespace

// Apart, because each takes its time.
TEST_CASE("administration: every trouble on every read, once")
{
    checkAll(Lasts::Once, false, isRead);
}

TEST_CASE("administration: every trouble on every read, lasting")
{
    checkAll(Lasts::Always, false, isRead);
}

TEST_CASE("administration: every trouble on every collection, once")
{
    checkAll(Lasts::Once, false, isCollection);
}

TEST_CASE("administration: every trouble on every collection, lasting")
{
    checkAll(Lasts::Always, false, isCollection);
}

TEST_CASE("administration: every trouble on every write, once")
{
    checkAll(Lasts::Once, false, writes);
}

TEST_CASE("administration: every trouble on every write, lasting")
{
    checkAll(Lasts::Always, false, writes);
}

TEST_CASE("administration: what was done before the answer was lost is found out")
{
    checkAll(Lasts::Once, true, writes);
}

TEST_CASE("administration: what was done and cannot be looked up stays open")
{
    checkAll(Lasts::Always, true, writes);
}

TEST_CASE("administration: nobody there, and no such name")
{
    const test::DeadPort port;
    for (const auto &[root, code] : test::deadPlaces(port)) {
        for (const Call &call : calls()) {
            Run run;
            const CallOutcome outcome = call.run(run.at(root));
            INFO(call.name << ": " << outcome.text());
            CHECK(outcome.fault == Fault::Offline); // never "unknown": it did not leave
            CHECK(outcome.code == QLatin1String(code));
            CHECK(run.logIsClean());
            table().add(code, nameOf(call.kind), Lasts::Always, graph::faultName(outcome.fault).toStdString());
        }
    }
}

TEST_CASE("administration: a page of another host gets no token")
{
    RawServer other([](const RawServer::Exchange &e) { e.answer(200, R"({"value":[]})"); });
    const QByteArray link = other.url(QStringLiteral("/v1.0/x")).toEncoded();
    const Trouble foreign{"a next page on another host", false, {Fault::BadReply},
        [&](const RawServer::Exchange &e) { e.answer(200, "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}"); }};
    for (const Call &call : calls()) {
        if (call.kind != Kind::Collection)
            continue;
        Run run;
        run.trouble = &foreign;
        const CallOutcome outcome = call.run(run.directory);
        INFO(call.name << ": " << outcome.text());
        CHECK(outcome.code == QLatin1String("paging.foreign"));
        table().add(foreign.name, nameOf(call.kind), Lasts::Once, graph::faultName(outcome.fault).toStdString());
    }
    CHECK(other.connections() == 0);
}

TEST_CASE("administration: a session that was ended elsewhere asks for a sign-in and sends nothing more")
{
    for (const Call &call : calls()) {
        Run run;
        run.tokens->errors = {graph::Error(Fault::SignInNeeded, QStringLiteral("invalid_grant"))};
        const Trouble revoked{"revoked", false, {Fault::SignInNeeded},
            test::jsonAnswer(401, R"({"error":{"code":"InvalidAuthenticationToken","message":"m"}})"), false};
        run.trouble = &revoked;
        const CallOutcome outcome = call.run(run.directory);
        INFO(call.name << ": " << outcome.text());
        CHECK(outcome.fault == Fault::SignInNeeded);
        CHECK(run.served == 1);
        table().add(
            "a revoked session", nameOf(call.kind), Lasts::Always, graph::faultName(outcome.fault).toStdString());
    }
}

TEST_CASE("administration: a connection that died in its sleep is not noticed")
{
    for (const Call &call : calls()) {
        if (sentOnce(call.kind))
            continue; // above: a write that may have left is looked up, not repeated
        Run run;
        // Awake: a connection stands open.
        REQUIRE(test::await(run.directory.me({})));
        run.served = 0;
        const Trouble dead{
            "a connection dead after a sleep", true, {Fault::Offline}, [](const RawServer::Exchange &e) { e.reset(); }};
        run.trouble = &dead;
        run.clock->setNow(run.clock->now() + 9h);
        INFO(call.name);
        const CallOutcome outcome = call.run(run.directory);
        CHECK(outcome.success);
        table().add(dead.name, nameOf(call.kind), Lasts::Once, outcome.success ? "success" : "failure");
    }
}

TEST_CASE("administration: a stop ends every call at once")
{
    // The same calls with a stop cannot be made through the table, whose calls bring none: one of each kind.
    Run run;
    const Trouble stall{"stall", false, {Fault::Cancelled}, [](const RawServer::Exchange &) { }};
    run.trouble = &stall;
    run.lasts = Lasts::Always;
    std::stop_source stop;
    const graph::Directory &d = run.directory;
    const UserId id(QStringLiteral("CANARY-id"));
    auto domain = d.domainSetup().add(QStringLiteral("b.example"), stop.get_token());
    auto pass = d.accessPasses().create(id, 60min, true, stop.get_token());
    auto records = d.diagnosis().signIns(QStringLiteral("a@b.example"), 5, stop.get_token());
    auto holders = d.roleHolders(QStringLiteral("x"), stop.get_token());
    auto deleted = d.deleteUser(id, stop.get_token());
    stop.request_stop();
    CHECK(test::await(std::move(domain)).error().cancelled());
    CHECK(test::await(std::move(pass)).error().cancelled());
    CHECK(test::await(std::move(records)).error().cancelled());
    CHECK(test::await(std::move(holders)).error().cancelled());
    CHECK(test::await(std::move(deleted)).error().cancelled());
}

TEST_CASE("administration: the table, for people", "[.][table]")
{
    table().print();
}
