// SPDX-License-Identifier: MIT
#include "graph/directory/directory.h"
#include "graph/utc.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using graph::Directory;
using graph::Error;
using graph::Fault;
using graph::Request;
using graph::Result;
using graph::User;
using graph::UserId;
using namespace std::chrono_literals;

namespace {

class Bench {
public:
    std::shared_ptr<test::ScriptedTransport::Script> script = std::make_shared<test::ScriptedTransport::Script>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    Directory directory{graph::endpointsOf(graph::Cloud::Global), test::scripted(script), clock};

    QString target(std::size_t i = 0) const
    {
        const Request &request = script->requests.at(i);
        return QString::fromLatin1(request.method()) + QLatin1Char(' ')
            + request.url().toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    QStringList scopes(std::size_t i = 0) const { return script->requests.at(i).scopes(); }
    QJsonObject body(std::size_t i = 0) const
    {
        const std::string_view text = script->requests.at(i).body()->reveal();
        return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    }
};

const char userJson[] = R"({"id":"11111111-1111-1111-1111-111111111111","userPrincipalName":"adele@contoso.com",
 "displayName":"Adele Vance","mail":null,"userType":"Member","accountEnabled":true,
 "createdDateTime":"2026-01-15T12:00:00Z"})";

graph::SharedSecret password(const char *text = "Wr0ng\"horse\\battery")
{
    return std::make_shared<const graph::Secret>(std::string_view(text));
}

} // namespace

TEST_CASE("the organisation and its verified domains are read with the least permission")
{
    Bench bench;
    bench.script->answer(200, R"({"value":[{"id":"AAAAAAAA-1111-1111-1111-111111111111","displayName":"Contoso",
        "onPremisesSyncEnabled":null,"verifiedDomains":[
        {"name":"Contoso.onmicrosoft.com","isInitial":true,"isDefault":false,"type":"Managed"},
        {"name":"contoso.com","isInitial":false,"isDefault":true,"type":"Managed"},
        {"name":"sso.contoso.com","type":"Federated"},{"noname":1},null]}]})");
    const auto result = test::await(bench.directory.organization({}));
    REQUIRE(result);
    const graph::Organization &contoso = result.value();
    CHECK(contoso.id().toString() == QLatin1String("aaaaaaaa-1111-1111-1111-111111111111"));
    CHECK(contoso.defaultDomain() == QLatin1String("contoso.com"));
    CHECK_FALSE(contoso.synced());
    REQUIRE(contoso.verifiedDomains().size() == 3);
    CHECK(contoso.verifiedDomains()[0].name() == QLatin1String("contoso.onmicrosoft.com"));
    CHECK(contoso.verifiedDomains()[0].initial());
    CHECK(contoso.verifiedDomains()[0].verified());
    CHECK(contoso.verifiedDomains()[2].federated());
    CHECK(bench.scopes() == QStringList{QStringLiteral("User.Read")});

    bench.script->answer(200, R"({"value":[]})");
    CHECK(test::await(bench.directory.organization({})).error().fault() == Fault::BadReply);
}

TEST_CASE("domains come page by page, and no page of another host gets a token")
{
    Bench bench;
    SECTION("three pages, one empty")
    {
        bench.script->answer(200, R"({"value":[{"id":"Contoso.com","isVerified":true,"isDefault":true,"isRoot":true}],
            "@odata.nextLink":"https://graph.microsoft.com/v1.0/domains?$skiptoken=a%2Bb%3D"})");
        bench.script->answer(
            200, R"({"value":[],"@odata.nextLink":"https://graph.microsoft.com/v1.0/domains?$skiptoken=c"})");
        bench.script->answer(200, R"({"value":[{"id":"x.contoso.com","authenticationType":"Federated"}]})");
        const auto result = test::await(bench.directory.domains({}));
        REQUIRE(result);
        REQUIRE(result.value().size() == 2);
        CHECK(result.value()[0].name() == QLatin1String("contoso.com"));
        CHECK(result.value()[0].verified());
        CHECK_FALSE(result.value()[1].verified());
        CHECK(result.value()[1].federated());
        CHECK(bench.target(1) == QLatin1String("GET /v1.0/domains?$skiptoken=a%2Bb%3D")); // verbatim
        for (std::size_t i = 0; i < 3; ++i)
            CHECK(bench.scopes(i) == QStringList{QStringLiteral("Domain.Read.All")});
    }
    SECTION("another host")
    {
        bench.script->answer(200, R"({"value":[],"@odata.nextLink":"https://evil.example/v1.0/domains"})");
        const auto result = test::await(bench.directory.domains({}));
        REQUIRE_FALSE(result);
        CHECK(result.error().code() == QLatin1String("paging.foreign"));
        CHECK(bench.script->requests.size() == 1);
    }
    SECTION("in a circle")
    {
        for (int i = 0; i < 2; ++i)
            bench.script->answer(
                200, R"({"value":[],"@odata.nextLink":"https://graph.microsoft.com/v1.0/domains?$skiptoken=a"})");
        const auto result = test::await(bench.directory.domains({}));
        REQUIRE_FALSE(result);
        CHECK(result.error().code() == QLatin1String("paging.loop"));
    }
    SECTION("without an end")
    {
        for (int i = 0; i < 200; ++i)
            bench.script->answer(200,
                R"({"value":[],"@odata.nextLink":"https://graph.microsoft.com/v1.0/domains?$skiptoken=)"
                    + QByteArray::number(i) + "\"}");
        const auto result = test::await(bench.directory.domains({}));
        REQUIRE_FALSE(result);
        CHECK(result.error().code() == QLatin1String("paging.endless"));
    }
    SECTION("not a collection")
    {
        bench.script->answer(200, R"({"value":{}})");
        CHECK(test::await(bench.directory.domains({})).error().fault() == Fault::BadReply);
    }
}

TEST_CASE("roles are told by their template id, withheld ones are left out")
{
    Bench bench;
    bench.script->answer(200, R"({"value":[
        {"@odata.type":"#microsoft.graph.directoryRole","id":"1","displayName":"User Administrator",
         "roleTemplateId":"FE930BE7-5E62-47DB-91AF-98C3A49A38B1"},
        {"@odata.type":"#microsoft.graph.directoryRole","id":"2","displayName":null,"roleTemplateId":null},
        {"@odata.type":"#microsoft.graph.group","id":"3","displayName":"Sales"}]})");
    const auto result = test::await(bench.directory.myRoles({}));
    REQUIRE(result);
    REQUIRE(result.value().size() == 1);
    CHECK(result.value().front().createsUsers());
}

TEST_CASE("the number of users is a number, whole, or an error")
{
    Bench bench;
    const auto count = [&](const QByteArray &body, graph::Headers headers = {}) {
        bench.script->answers.emplace_back(graph::Reply(200, std::move(headers), body));
        return test::await(bench.directory.userCount({}));
    };
    CHECK(count("1234").value() == 1234);
    CHECK(count("\xef\xbb\xbf"
                "12\r\n")
              .value()
        == 12);
    for (const char *nonsense : {"", "12a", "-1", "{\"value\":12}", "<html>"})
        CHECK(count(nonsense).error().fault() == Fault::BadReply);
    CHECK(bench.target() == QLatin1String("GET /v1.0/users/$count"));
    CHECK(bench.script->requests.front().header("ConsistencyLevel") == "eventual");

    // Chunked over cleartext: a cut one would look whole.
    const graph::Endpoints loopback =
        graph::endpointsOf(graph::Cloud::Global).with({}, QUrl(QStringLiteral("http://127.0.0.1:9")));
    const Directory near(loopback, test::scripted(bench.script), bench.clock);
    bench.script->answers.emplace_back(graph::Reply(200, {{"Transfer-Encoding", "chunked"}}, "12"));
    CHECK_FALSE(test::await(near.userCount({})));
    bench.script->answers.emplace_back(graph::Reply(200, {{"Content-Length", "2"}}, "12"));
    CHECK(test::await(near.userCount({})).value() == 12);
}

TEST_CASE("a user is asked for by any address there can be")
{
    Bench bench;
    const std::pair<const char *, const char *> cases[] = {
        {"adele@contoso.com", "users/adele%40contoso.com"},
        {"a#b@contoso.com", "users/a%23b%40contoso.com"},
        {"o'neill@contoso.com", "users/o%27neill%40contoso.com"},
        {"$x'y@contoso.com", "users('%24x%27%27y%40contoso.com')"},
        {"a/../b?c%20d@contoso.com", "users/a%2F..%2Fb%3Fc%2520d%40contoso.com"},
        {"11111111-1111-1111-1111-111111111111", "users/11111111-1111-1111-1111-111111111111"},
    };
    for (const auto &[upn, path] : cases) {
        bench.script->requests.clear();
        bench.script->answer(200, userJson);
        const auto result = test::await(bench.directory.user(QString::fromLatin1(upn), {}));
        REQUIRE(result);
        INFO(bench.target().toStdString());
        CHECK(
            bench.target().startsWith(QStringLiteral("GET /v1.0/") + QLatin1String(path) + QLatin1String("?$select=")));
    }
}

TEST_CASE("a user is read with what there is")
{
    Bench bench;
    bench.script->answer(200, userJson);
    const auto full = test::await(bench.directory.user(QStringLiteral("adele@contoso.com"), {}));
    REQUIRE(full);
    CHECK(full.value().enabled() == true);
    CHECK(full.value().mail().isEmpty());
    CHECK(full.value().created() == QDateTime(QDate(2026, 1, 15), QTime(12, 0), graph::utc()));

    bench.script->answer(200, R"({"id":"1","userType":"Guest","createdDateTime":"2026-01-15T12:00:00.1234567Z"})");
    const auto bare = test::await(bench.directory.user(QStringLiteral("x@contoso.com"), {}));
    REQUIRE(bare);
    CHECK(bare.value().guest());
    CHECK_FALSE(bare.value().enabled().has_value());
    CHECK(bare.value().created().isValid());

    bench.script->answer(200, R"({"displayName":"nobody"})");
    CHECK(test::await(bench.directory.user(QStringLiteral("x"), {})).error().fault() == Fault::BadReply);
    bench.script->answer(404, R"({"error":{"code":"Request_ResourceNotFound","message":"m"}})");
    CHECK(test::await(bench.directory.user(QStringLiteral("x"), {})).error().fault() == Fault::NotFound);
}

TEST_CASE("the deleted holder of an address is found under its mangled one too")
{
    Bench bench;
    bench.script->answer(200, R"({"value":[
        {"id":"1","userPrincipalName":"other@contoso.com","deletedDateTime":"2026-01-14T00:00:00Z"},
        {"id":"2","userPrincipalName":"22222222222222222222222222222222Adele@contoso.com","deletedDateTime":"2026-01-02T00:00:00Z"},
        {"id":"3","userPrincipalName":"adele@contoso.com","deletedDateTime":"2026-01-10T00:00:00Z"},
        {"id":"4","userPrincipalName":"xadele@contoso.com","deletedDateTime":"2026-01-14T00:00:00Z"}]})");
    const auto result = test::await(bench.directory.deletedUser(QStringLiteral("adele@contoso.com"), {}));
    REQUIRE(result);
    REQUIRE(result.value());
    CHECK(result.value()->id() == UserId(QStringLiteral("3"))); // the one deleted last
    CHECK(bench.target().startsWith(QLatin1String("GET /v1.0/directory/deletedItems/microsoft.graph.user?")));

    bench.script->answer(200, R"({"value":[]})");
    const auto none = test::await(bench.directory.deletedUser(QStringLiteral("adele@contoso.com"), {}));
    REQUIRE(none);
    CHECK_FALSE(none.value());
}

TEST_CASE("the writes say what they are to say")
{
    Bench bench;
    const UserId id(QStringLiteral("11111111-1111-1111-1111-111111111111"));
    for (int i = 0; i < 4; ++i)
        bench.script->answer(i == 3 ? 200 : 204, "");
    REQUIRE(test::await(bench.directory.setEnabled(id, false, {})));
    REQUIRE(test::await(bench.directory.setPassword(id, password(), true, {})));
    REQUIRE(test::await(bench.directory.deleteUser(id, {})));
    REQUIRE(test::await(bench.directory.restoreUser(id, {})));
    CHECK(bench.target(0) == QLatin1String("PATCH /v1.0/users/11111111-1111-1111-1111-111111111111"));
    CHECK(bench.body(0) == QJsonObject{{QStringLiteral("accountEnabled"), false}});
    CHECK(bench.scopes(0) == QStringList{QStringLiteral("User.EnableDisableAccount.All")});
    const QJsonObject profile = bench.body(1).value(QLatin1String("passwordProfile")).toObject();
    CHECK(profile.value(QLatin1String("password")).toString() == QLatin1String("Wr0ng\"horse\\battery"));
    CHECK(profile.value(QLatin1String("forceChangePasswordNextSignIn")).toBool());
    CHECK(bench.scopes(1) == QStringList{QStringLiteral("User-PasswordProfile.ReadWrite.All")});
    CHECK(bench.target(2) == QLatin1String("DELETE /v1.0/users/11111111-1111-1111-1111-111111111111"));
    CHECK(bench.target(3)
        == QLatin1String("POST /v1.0/directory/deletedItems/11111111-1111-1111-1111-111111111111/restore"));
    CHECK_FALSE(bench.script->requests[3].repeatable());
}

TEST_CASE("a write whose answer was lost has an open outcome, one that never left has not")
{
    Bench bench;
    const UserId id(QStringLiteral("1"));
    bench.script->fail(Error(Fault::Offline).withSent(true));
    CHECK(test::await(bench.directory.setEnabled(id, false, {})).error().fault() == Fault::OutcomeUnknown);
    bench.script->fail(Error(Fault::Timeout).withSent(true));
    CHECK(test::await(bench.directory.setPassword(id, password(), true, {})).error().fault() == Fault::OutcomeUnknown);
    bench.script->answer(504, "{}");
    CHECK(test::await(bench.directory.restoreUser(id, {})).error().fault() == Fault::OutcomeUnknown);
    bench.script->fail(Error(Fault::Offline));
    CHECK(test::await(bench.directory.setEnabled(id, false, {})).error().fault() == Fault::Offline);
    bench.script->fail(Error(Fault::Cancelled).withSent(true));
    CHECK(test::await(bench.directory.setEnabled(id, false, {})).error().cancelled());
    bench.script->answer(403, R"({"error":{"code":"Authorization_RequestDenied","message":"m"}})");
    CHECK(test::await(bench.directory.setEnabled(id, false, {})).error().fault() == Fault::Forbidden);
}

TEST_CASE("any byte of a password arrives as it is")
{
    Bench bench;
    const char tricky[] = "a\"b\\c/d\n\t\x01\x1f</script>\xc3\xa9 z";
    bench.script->answer(204, "");
    REQUIRE(test::await(bench.directory.setPassword(UserId(QStringLiteral("1")), password(tricky), false, {})));
    CHECK(bench.body(0)
              .value(QLatin1String("passwordProfile"))
              .toObject()
              .value(QLatin1String("password"))
              .toString()
              .toUtf8()
        == QByteArray(tricky));
}

TEST_CASE("a success that is not the service's, or not whole, leaves a write open")
{
    Bench bench;
    const UserId id(QStringLiteral("1"));
    const auto answered = [&](int status, const char *type, const char *body) {
        bench.script->answers.clear();
        bench.script->answers.emplace_back(graph::Reply(status, {{"Content-Type", type}}, body));
        const Result<graph::Done> done = test::await(bench.directory.setEnabled(id, false, {}));
        return done ? std::string("done")
                    : graph::faultName(done.error().fault()).toStdString() + ' ' + done.error().code().toStdString();
    };
    const std::string unknown = graph::faultName(Fault::OutcomeUnknown).toStdString();
    for (const int status : {200, 201, 202}) {
        INFO(status);
        CHECK(answered(status, "text/html; charset=utf-8", "<html>Welcome to our hotel</html>")
            == unknown + " reply.not-json");
        CHECK(answered(status, "TEXT/HTML", "") == unknown + " reply.not-json");
        CHECK(answered(status, "", "<html>Welcome to our hotel</html>") == unknown + " reply.cut");
        CHECK(answered(status, "application/octet-stream", "\x01\x02") == unknown + " reply.not-json");
        CHECK(answered(status, "application/json", "{\"value\":") == unknown + " reply.cut");
        CHECK(answered(status, "application/json; odata.metadata=minimal", "{\"value\":true}") == "done");
        CHECK(answered(status, "", "") == "done");
    }
    CHECK(answered(204, "", "") == "done");
    // A refusal that is a page of a proxy's is a refusal still.
    CHECK(answered(403, "text/html", "<html>blocked</html>").find(unknown) == std::string::npos);

    // Where there is a way to look, it is looked up.
    for (const bool gone : {true, false}) {
        bench.script->requests.clear();
        bench.script->answers.clear();
        bench.script->answers.emplace_back(graph::Reply(200, {{"Content-Type", "text/html"}}, "<html></html>"));
        bench.script->answer(gone ? 200 : 404, R"({"id":"1","error":{"code":"Request_ResourceNotFound"}})");
        const Result<graph::Done> done = test::await(bench.directory.deleteUser(id, {}));
        CHECK(bool(done) == gone);
        if (!done)
            CHECK(done.error().fault() == Fault::OutcomeUnknown);
        REQUIRE(bench.script->requests.size() == 2);
        CHECK(bench.script->requests[1].url().path().startsWith(QStringLiteral("/v1.0/directory/deletedItems/")));
    }
}
