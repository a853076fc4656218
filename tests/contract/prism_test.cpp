// SPDX-License-Identifier: MIT
// Every call the wizard makes of Graph, through Prism, which holds each request and each answer against Microsoft's own
// OpenAPI description. What Prism objects to stands in a header of its answer and in its output.
#include "graph/directory/directory.h"
#include "graph/http/batch.h"
#include "graph/http/http_stack.h"
#include "graph/sandbox/consent.h"
#include "tests/support/raw_server.h"
#include "tests/support/sandbox_rig.h"
#include "tests/support/stranger.h"

#include <QFile>

#include <set>

using graph::CreateOutcome;
using graph::Fault;

namespace {

const QString admin = QStringLiteral("admin@contoso.com");
const QString adele = QStringLiteral("adele.vance@contoso.com");

//! What went through: "METHOD path status" of each call, and Prism's objections to it.
class Passed {
public:
    QStringList calls;
    QStringList violations;
};

//! Sends through a pipeline that exists already and looks at what comes back.
class Watch : public graph::Policy {
public:
    Watch(graph::Pipeline inner, std::shared_ptr<Passed> passed, QByteArray proxy, QByteArray sandbox)
        : m_inner(std::move(inner))
        , m_passed(std::move(passed))
        , m_proxy(std::move(proxy))
        , m_sandbox(std::move(sandbox))
    {
    }

    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next, std::stop_token stop) const override
    {
        const std::shared_ptr<Passed> passed = m_passed;
        const QByteArray proxy = m_proxy;
        const QByteArray sandbox = m_sandbox;
        const graph::Pipeline inner = m_inner;
        const QString call = QString::fromLatin1(request.method()) + QLatin1Char(' ') + request.url().path();
        graph::Result<graph::Reply> reply = co_await inner.send(std::move(request), std::move(stop));
        if (!reply)
            co_return reply;
        const graph::Reply &got = reply.value();
        passed->calls.append(call + QLatin1Char(' ') + QString::number(got.status()));
        const QByteArray objections = got.header("sl-violations");
        if (!objections.isEmpty())
            passed->violations.append(call + QStringLiteral(": ") + QString::fromUtf8(objections));
        // The sandbox does not know that somebody stands in front of it; its links to next pages name itself.
        QByteArray body = got.body();
        co_return graph::Reply(got.status(), got.headers(), body.replace(sandbox, proxy));
    }

private:
    graph::Pipeline m_inner;
    std::shared_ptr<Passed> m_passed;
    QByteArray m_proxy;
    QByteArray m_sandbox;
};

//! The description with Graph's version in front of each path, as the client sends it.
QString writtenDescription()
{
    QFile given(test::Stranger::folder().filePath(QStringLiteral("graph-v1.0-openapi.yaml")));
    REQUIRE(given.open(QIODevice::ReadOnly));
    const QString name = QStringLiteral("prism-%1.yaml").arg(QCoreApplication::applicationPid());
    QFile written(test::Stranger::folder().filePath(name));
    REQUIRE(written.open(QIODevice::WriteOnly));
    while (!given.atEnd()) {
        QByteArray line = given.readLine();
        if (line.startsWith("  /"))
            line.insert(2, "/v1.0");
        REQUIRE(written.write(line) == line.size());
    }
    return written.fileName();
}

//! Where the description of 2022 is stricter than the service, and by what it is known that it is.
class Exemption {
public:
    const char *path; //!< the end of the call's path
    const char *objection; //!< what Prism says
};

const Exemption exemptions[] = {
    // A bare boolean there; the service wraps it as every other value: {"@odata.context": ..., "value": true}
    // (https://learn.microsoft.com/graph/api/user-revokesigninsessions).
    {"/revokeSignInSessions", "Response body must be boolean,null"},
    // No body there; the service's own metadata ($metadata, action restore) has the optional newUserPrincipalName. An
    // action without input takes an empty object, as for any action of OData 4.
    {"/restore", "No supported content types, but request included a non-empty body"},
    {"/verify", "No supported content types, but request included a non-empty body"},
    {"/revokeSignInSessions", "No supported content types, but request included a non-empty body"},
};

//! Prism between a client of ours and a server.
class Prism {
public:
    explicit Prism(const QUrl &server)
        : m_server(server)
        , m_description(writtenDescription())
        , m_process({QStringLiteral("node_modules/@stoplight/prism-cli/dist/index.js"), QStringLiteral("proxy"),
              m_description, server.toString(), QStringLiteral("--port"), QStringLiteral("0")})
        , m_url(m_process.after(QStringLiteral("Prism is listening on ")))
        , m_stack(m_clock, std::make_shared<graph::SystemRandom>(), [](const graph::LogEntry &) { })
        , m_passed(std::make_shared<Passed>())
    {
    }
    ~Prism() { QFile::remove(m_description); }

    graph::Endpoints endpoints() const { return graph::endpointsOf(graph::Cloud::Global).with({}, m_url); }
    //! What a request goes through, as the program has it.
    graph::Pipeline pipeline(graph::SharedTokens tokens) const
    {
        graph::Policies policies;
        policies.push_back(std::make_unique<Watch>(
            m_stack.authorized(endpoints(), std::move(tokens)), m_passed, m_url.toEncoded(), m_server.toEncoded()));
        return graph::Pipeline(std::move(policies));
    }
    graph::Directory directory(graph::SharedTokens tokens) const
    {
        return graph::Directory(endpoints(), pipeline(std::move(tokens)), m_clock);
    }

    const Passed &passed() const { return *m_passed; }
    //! Fails the test where Prism objected to anything up to now but what is exempt, and where an exemption is not
    //! needed any more.
    void requireNothingWrong()
    {
        QStringList violations = passed().violations;
        std::set<const Exemption *> needed;
        violations.removeIf([&](const QString &violation) {
            qsizetype exempt = 0;
            for (const Exemption &known : exemptions) {
                if (!violation.section(QStringLiteral(": "), 0, 0).endsWith(QLatin1String(known.path))
                    || !violation.contains(QLatin1String(known.objection)))
                    continue;
                ++exempt;
                needed.insert(&known);
            }
            return exempt > 0 && violation.count(QStringLiteral("code")) == exempt;
        });
        for (const Exemption &known : exemptions) {
            INFO(known.path << ' ' << known.objection);
            CHECK(needed.count(&known) == 1);
        }
        for (const QString &violation : violations)
            UNSCOPED_INFO(violation.toStdString());
        REQUIRE(violations.isEmpty());
        // Tries that were repeated never reached the watch above; the output has them too.
        m_process.stop();
        const QStringList lines = m_process.output().split(QLatin1Char('\n'));
        QStringList objections =
            lines.filter(QStringLiteral("Violation")) + lines.filter(QStringLiteral("terminated with error"));
        for (const Exemption &known : exemptions)
            objections.removeIf([&](const QString &line) { return line.contains(QLatin1String(known.objection)); });
        for (const QString &line : objections)
            UNSCOPED_INFO(line.toStdString());
        REQUIRE(objections.isEmpty());
    }

private:
    QUrl m_server;
    QString m_description;
    test::Stranger m_process;
    QUrl m_url;
    graph::SharedClock m_clock = std::make_shared<graph::SystemClock>();
    graph::HttpStack m_stack;
    std::shared_ptr<Passed> m_passed;
};

template <class T> T value(QCoro::Task<graph::Result<T>> task)
{
    graph::Result<T> result = test::await(std::move(task), 60'000);
    if (!result)
        UNSCOPED_INFO(int(result.error().fault())
            << ' ' << result.error().code().toStdString() << ' ' << result.error().detail().toStdString());
    REQUIRE(result);
    return std::move(result).value();
}

template <class T> Fault fault(QCoro::Task<graph::Result<T>> task)
{
    graph::Result<T> result = test::await(std::move(task), 60'000);
    REQUIRE(!result);
    return result.error().fault();
}

CreateOutcome create(const graph::Directory &directory, const QString &upn, const char *password = "Tq7#mZ2!vKx9Lp4&")
{
    graph::NewUser user(QStringLiteral("Adele Vance"), upn);
    user.setNames(QStringLiteral("Adele"), QStringLiteral("Vance"));
    user.setUsageLocation(QStringLiteral("NL"));
    auto secret = std::make_shared<const graph::Secret>(std::string_view(password));
    return test::await(directory.createUser(std::move(user), std::move(secret), {}), 60'000);
}

graph::Request batchOf(const graph::Endpoints &endpoints, int count)
{
    QJsonArray requests;
    for (int i = 0; i < count; ++i)
        requests.append(QJsonObject{{QStringLiteral("id"), QString::number(i)},
            {QStringLiteral("method"), QStringLiteral("GET")},
            {QStringLiteral("url"), i % 2 == 0 ? QStringLiteral("/me") : QStringLiteral("/users/nobody@contoso.com")}});
    graph::Request request("POST", endpoints.v1(QStringLiteral("$batch")));
    request.setAuth(graph::Request::Auth::Graph, {QStringLiteral("User.Read")});
    request.setJson(QJsonObject{{QStringLiteral("requests"), requests}});
    return request;
}

} // namespace

namespace {

//! Our own $batch: twenty creates with refusals among them, and a mixture of everything an item can be.
void batches(const graph::Directory &directory, const graph::Pipeline &pipeline, const graph::Endpoints &endpoints,
    test::SandboxRig &world)
{
    std::vector<graph::NewUser> users;
    std::vector<graph::SharedSecret> passwords;
    for (int i = 0; i < 20; ++i) {
        users.emplace_back(QStringLiteral("Person %1").arg(i),
            i == 3
                ? admin
                : QStringLiteral("person.%1@%2").arg(i).arg(QLatin1String(i == 5 ? "nobodys.example" : "contoso.com")));
        users.back().setNames(QStringLiteral("Zo\u00eb"), QStringLiteral("O'Neil"));
        const std::string_view password = i == 4 ? "weak" : "Tq7#mZ2!vKx9Lp4&";
        passwords.push_back(std::make_shared<const graph::Secret>(password));
    }
    world.sandbox().failNext(QStringLiteral("429"), 1, "POST", "/$batch");
    const std::vector<CreateOutcome> outcomes =
        test::await(directory.createUsers(std::move(users), std::move(passwords), {}), 120'000);
    REQUIRE(outcomes.size() == 20);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        INFO(i);
        const bool refused = i >= 3 && i <= 5;
        CHECK(outcomes[i].kind() == (refused ? CreateOutcome::Kind::NotCreated : CreateOutcome::Kind::Created));
    }
    CHECK(outcomes[3].error().fault() == Fault::Conflict);
    CHECK(outcomes[4].error().target() == QLatin1String("passwordProfile.password"));

    const QString id = outcomes[0].user().id().toString();
    const auto request = [&](const char *method, const QString &path) {
        graph::Request made(method, endpoints.v1(path));
        made.setAuth(graph::Request::Auth::Graph, graph::sandbox::everyPermission());
        return made;
    };
    graph::Request change = request("PATCH", QStringLiteral("users/") + id);
    change.setJson(QJsonObject{{QStringLiteral("accountEnabled"), false}});
    graph::Request count = request("GET", QStringLiteral("users/$count"));
    count.setHeader("ConsistencyLevel", "eventual");
    std::vector<graph::Request> mixed{change, count, request("GET", QStringLiteral("me?$select=id")),
        request("DELETE", QStringLiteral("users/") + outcomes[1].user().id().toString()),
        request("GET", QStringLiteral("users/nobody%40contoso.com")),
        request("POST", QStringLiteral("users/%1/revokeSignInSessions").arg(id))};
    const auto results =
        test::await(graph::sendBatch(pipeline, endpoints, world.clock(), std::move(mixed), {}), 60'000);
    std::vector<int> statuses;
    for (const graph::Result<graph::Reply> &result : results)
        statuses.push_back(result ? result.value().status() : 0);
    CHECK(statuses == std::vector<int>{204, 200, 200, 204, 404, 200});
}

} // namespace

TEST_CASE("every call the wizard makes keeps to Microsoft's description, both ways", "[prism]")
{
    test::SandboxRig world;
    Prism prism(world.endpoints().graph());
    const graph::SharedTokens tokens = world.tokens(admin, graph::sandbox::everyPermission());
    const graph::Directory directory = prism.directory(tokens);

    CHECK(value(directory.me({})).displayName() == QStringLiteral("Maya Lindqvist"));
    CHECK(value(directory.organization({})).displayName() == QStringLiteral("Contoso, Ltd"));
    CHECK(value(directory.domains({})).size() == 4);
    CHECK(value(directory.myRoles({})).size() == 1);
    CHECK(value(directory.userCount({})) == 9);
    CHECK(fault(directory.user(adele, {})) == Fault::NotFound);

    const CreateOutcome made = create(directory, adele);
    REQUIRE(made.kind() == CreateOutcome::Kind::Created);
    const graph::UserId id = made.user().id();
    CHECK(value(directory.createdSince(adele, world.clock()->now(), {})).has_value());
    value(directory.setEnabled(id, false, {}));
    CHECK(value(directory.user(adele, {})).enabled() == std::optional(false));
    value(directory.setPassword(
        id, std::make_shared<const graph::Secret>(std::string_view("Another#Pass9word")), true, {}));
    value(directory.revokeSessions(id, {}));
    value(directory.deleteUser(id, {}));
    CHECK(value(directory.deletedUser(adele, {})).has_value());
    CHECK(value(directory.deletedUsers({})).size() == 3);
    value(directory.restoreUser(id, {}));
    value(directory.deleteUser(id, {}));
    value(directory.restoreUserAs(id, QStringLiteral("adele@contoso.com"), {}));

    CHECK(value(directory.searchUsers(QStringLiteral("Adele \"V"), 5, {})).users.empty());
    CHECK(!value(directory.searchUsers(QStringLiteral("Maya"), 5, {})).users.empty());
    CHECK(value(directory.usersNamed(admin, {})).size() == 1);
    CHECK(value(directory.usersAt(QStringLiteral("nestor@adatum.com"), {})).size() == 1);
    CHECK(value(directory.userDetails(QStringLiteral("partner@fed.contoso.com"), {})).immutableId);
    CHECK(value(directory.licenses({})).size() == 2);
    CHECK(value(directory.licensesOf(id, {})).empty());
    CHECK_FALSE(value(directory.diagnosis().onPremisesSync({})).enabled);

    const graph::DomainSetup setup = directory.domainSetup();
    const QString books = QStringLiteral("contoso-books.com");
    CHECK(fault(setup.domain(books, {})) == Fault::NotFound);
    CHECK_FALSE(value(setup.add(books, {})).verified());
    CHECK(value(setup.verificationRecords(books, {})).size() == 2);
    CHECK(fault(setup.verify(books, {})) == Fault::Rejected);
    CHECK(value(setup.verify(books, {})).verified());
    value(setup.remove(books, {}));

    // Refusals have a shape as well.
    CHECK(create(directory, admin).error().fault() == Fault::Conflict);
    CHECK(create(directory, QStringLiteral("x@contoso-shop.com")).error().fault() == Fault::Rejected);
    CHECK(create(directory, QStringLiteral("weak@contoso.com"), "weak").error().fault() == Fault::Rejected);
    const graph::Directory little =
        prism.directory(world.tokens(QStringLiteral("user@contoso.com"), {QStringLiteral("User.Read")}));
    CHECK(create(little, QStringLiteral("not.allowed@contoso.com")).error().fault() == Fault::Forbidden);
    for (const char *kind : {"429", "503"}) {
        world.sandbox().failNext(QLatin1String(kind), 1, "GET", "/me");
        CHECK(value(directory.me({})).upn() == admin);
    }
    const graph::Pipeline pipeline = prism.pipeline(tokens);
    graph::Request batch = batchOf(prism.endpoints(), 20);
    CHECK(value(pipeline.send(std::move(batch), {})).status() == 200);
    batches(directory, pipeline, prism.endpoints(), world);
    // The last call: the token is no good any more.
    world.sandbox().failNext(QStringLiteral("expired-token"));
    CHECK(fault(directory.me({})) == Fault::SignInNeeded);

    prism.requireNothingWrong();
    // What the wizard has calls for and nobody drove here would not have been looked at.
    for (const char *call : {"GET /v1.0/me ", "GET /v1.0/organization ", "GET /v1.0/domains ", "GET /v1.0/me/memberOf ",
             "GET /v1.0/users/$count ", "GET /v1.0/users/adele.vance@contoso.com ", "POST /v1.0/users ",
             "PATCH /v1.0/users/", "DELETE /v1.0/users/", "GET /v1.0/directory/deletedItems/microsoft.graph.user ",
             "POST /v1.0/directory/deletedItems/", "POST /v1.0/$batch ", "GET /v1.0/users ",
             "GET /v1.0/subscribedSkus ", "POST /v1.0/domains ", "GET /v1.0/domains/contoso-books.com ",
             "DELETE /v1.0/domains/contoso-books.com ", "GET /v1.0/domains/contoso-books.com/verificationDnsRecords ",
             "POST /v1.0/domains/contoso-books.com/verify "}) {
        INFO(call);
        CHECK(!prism.passed().calls.filter(QLatin1String(call)).isEmpty());
    }
}

TEST_CASE("Prism does object, to requests and to answers", "[prism]")
{
    test::RawServer server([](const test::RawServer::Exchange &exchange) {
        exchange.answer(200, exchange.seen().line.contains("/me ") ? R"({"id":5})" : R"({"responses":[]})");
    });
    Prism prism(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port())));
    const graph::Pipeline pipeline = prism.pipeline(std::make_shared<test::FixedTokens>("of no use"));
    const auto violationsOf = [&](graph::Request request) {
        const qsizetype before = prism.passed().violations.size();
        REQUIRE(test::await(pipeline.send(std::move(request), {}), 60'000));
        return prism.passed().violations.mid(before).join(QLatin1Char('\n')).toStdString();
    };
    CHECK(violationsOf(batchOf(prism.endpoints(), 20)).empty());
    // 21 where 20 are allowed.
    CHECK(violationsOf(batchOf(prism.endpoints(), 21)).find("\"request\"") != std::string::npos);
    // An answer whose id is a number.
    graph::Request me("GET", prism.endpoints().v1(QStringLiteral("me")));
    me.setAuth(graph::Request::Auth::Graph, {QStringLiteral("User.Read")});
    CHECK(violationsOf(std::move(me)).find("\"response\"") != std::string::npos);
}
