// SPDX-License-Identifier: MIT
#include "graph/discovery/tenant_discovery.h"
#include "tests/support/await.h"
#include "tests/support/held_transport.h"
#include "tests/support/scripted_transport.h"

using graph::Cloud;
using graph::Fault;
using test::await;

namespace {

const char *const guid = "0f7b2c51-8a3e-4d6f-9b1a-2c3d4e5f6a7b";

//! A discovery document as Microsoft writes it; placeholders stand for host, tenant and region.
QByteArray document(const QByteArray &authority, const QByteArray &tenant, const QByteArray &subScope = "null")
{
    QByteArray json = R"({"token_endpoint":"AUTH/TENANT/oauth2/v2.0/token","issuer":"AUTH/TENANT/v2.0",
        "tenant_region_scope":"EU","tenant_region_sub_scope":SUB,"cloud_instance_name":"microsoftonline.com"})";
    json.replace("AUTH", authority).replace("TENANT", tenant).replace("SUB", subScope);
    return json;
}

const QByteArray notFound =
    R"({"error":"invalid_tenant","error_description":"AADSTS90002: Tenant 'nobody.example' not )"
    R"(found. Trace ID: 0f7b2c51-8a3e-4d6f-9b1a-2c3d4e5f6a7b","error_codes":[90002]})";

std::vector<graph::Endpoints> allEndpoints()
{
    std::vector<graph::Endpoints> all;
    for (Cloud cloud : graph::allClouds())
        all.push_back(graph::endpointsOf(cloud));
    return all;
}

struct Bench {
    std::shared_ptr<test::ScriptedTransport::Script> script = std::make_shared<test::ScriptedTransport::Script>();
    graph::TenantDiscovery discovery{allEndpoints(), test::scripted(script)};
    QString domain = QStringLiteral("contoso.com");

    graph::Result<graph::TenantAnswer> ask(Cloud cloud = Cloud::Global)
    {
        return await(discovery.tenant(cloud, domain, {}));
    }
};

} // namespace

TEST_CASE("a tenant is found from its public document")
{
    Bench bench;
    bench.script->answer(200, document("https://login.microsoftonline.com", guid));
    const auto answer = bench.ask();
    REQUIRE(answer);
    CHECK(answer.value().found());
    CHECK(answer.value().tenant() == graph::TenantId(QString::fromLatin1(guid)));
    CHECK(answer.value().cloud() == Cloud::Global);
    CHECK(answer.value().region() == QStringLiteral("EU"));
    REQUIRE(bench.script->requests.size() == 1);
    const graph::Request &request = bench.script->requests.front();
    CHECK(request.method() == "GET");
    CHECK(request.url().toString()
        == QStringLiteral("https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration"));
    CHECK(request.auth() == graph::Request::Auth::None);
}

TEST_CASE("the document tells in which cloud the tenant lives")
{
    Bench bench;
    const auto cloudFor = [&](const QByteArray &authority, const QByteArray &subScope) {
        bench.script->answer(200, document(authority, guid, subScope));
        const auto answer = bench.ask();
        REQUIRE(answer);
        return answer.value().cloud();
    };
    CHECK(cloudFor("https://login.microsoftonline.us", "\"DOD\"") == Cloud::UsGovDod);
    CHECK(cloudFor("https://login.microsoftonline.us", "\"DODCON\"") == Cloud::UsGov);
    CHECK(cloudFor("https://login.microsoftonline.us", "\"USGov\"") == Cloud::UsGov);
    CHECK(cloudFor("https://login.microsoftonline.us", "null") == Cloud::UsGov);
    CHECK(cloudFor("https://login.partner.microsoftonline.cn", "null") == Cloud::China);
    CHECK(cloudFor("https://login.microsoftonline.com", "\"GCC\"") == Cloud::Global);
}

TEST_CASE("a sandbox that keeps each cloud under a path is read the same way")
{
    const auto script = std::make_shared<test::ScriptedTransport::Script>();
    std::vector<graph::Endpoints> clouds;
    clouds.push_back(graph::endpointsOf(Cloud::Global).with(QUrl(QStringLiteral("http://127.0.0.1:9000")), {}));
    clouds.push_back(graph::endpointsOf(Cloud::China).with(QUrl(QStringLiteral("http://127.0.0.1:9000/china")), {}));
    const graph::TenantDiscovery discovery(clouds, test::scripted(script));
    script->answer(200, document("http://127.0.0.1:9000/china", guid));
    const auto answer = await(discovery.tenant(Cloud::Global, QStringLiteral("contoso.com"), {}));
    REQUIRE(answer);
    CHECK(answer.value().cloud() == Cloud::China);
    CHECK(answer.value().tenant().toString() == QLatin1String(guid));
}

TEST_CASE("no tenant is an answer, an unreadable name and a broken answer are errors")
{
    Bench bench;
    bench.script->answer(400, notFound);
    const auto none = bench.ask();
    REQUIRE(none);
    CHECK_FALSE(none.value().found());

    bench.script->answer(400,
        R"({"error":"invalid_request","error_description":"AADSTS900023: Specified tenant identifier 'x' is neither )"
        R"(a valid DNS name, nor a valid external domain.","error_codes":["900023"]})");
    const auto unreadable = bench.ask();
    REQUIRE_FALSE(unreadable);
    CHECK(unreadable.error().fault() == Fault::Rejected);
    CHECK(unreadable.error().aadsts().contains(900023));

    for (const char *body : {"<html>hotel network</html>", "", "{}", "[]", "{\"token_endpoint\":17}",
             "{\"issuer\":\"https://login.microsoftonline.com/{tenantid}/v2.0\"}"}) {
        bench.script->answer(200, body);
        const auto broken = bench.ask();
        REQUIRE_FALSE(broken);
        CHECK(broken.error().fault() == Fault::BadReply);
    }
    bench.script->answer(503, "busy");
    CHECK(bench.ask().error().fault() == Fault::ServerDown);
    bench.script->answer(429, "", {{"Retry-After", "2.5"}});
    const auto throttled = bench.ask();
    CHECK(throttled.error().fault() == Fault::Throttled);
    CHECK(throttled.error().retryAfter() == std::chrono::milliseconds(2500));
    bench.script->fail(graph::Error(Fault::Offline));
    CHECK(bench.ask().error().fault() == Fault::Offline);
}

TEST_CASE("every cloud is asked once and side by side, none counts only if all say so")
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.script->answer(400, notFound);
    const auto none = await(bench.discovery.tenantAnywhere(bench.domain, {}));
    REQUIRE(none);
    CHECK_FALSE(none.value().found());
    QStringList hosts;
    for (const graph::Request &request : bench.script->requests)
        hosts.append(request.url().host());
    hosts.sort();
    // Both US Government clouds sign in at one host.
    CHECK(hosts
        == QStringList{QStringLiteral("login.microsoftonline.com"), QStringLiteral("login.microsoftonline.us"),
            QStringLiteral("login.partner.microsoftonline.cn")});

    bench.script->answer(400, notFound);
    bench.script->answer(400, notFound);
    bench.script->fail(graph::Error(Fault::Timeout));
    const auto unsure = await(bench.discovery.tenantAnywhere(bench.domain, {}));
    REQUIRE_FALSE(unsure);
    CHECK(unsure.error().fault() == Fault::Timeout);

    bench.script->fail(graph::Error(Fault::Offline));
    bench.script->answer(400, notFound);
    bench.script->answer(200, document("https://login.partner.microsoftonline.cn", guid));
    const auto china = await(bench.discovery.tenantAnywhere(bench.domain, {}));
    REQUIRE(china);
    CHECK(china.value().cloud() == Cloud::China);
}

TEST_CASE("the first hit wins while other clouds still think, and they are told to stop")
{
    const auto held = std::make_shared<test::HeldTransport::Calls>();
    const graph::TenantDiscovery discovery(allEndpoints(), test::heldPipeline(held));
    auto asking = discovery.tenantAnywhere(QStringLiteral("contoso.com"), {});
    REQUIRE(held->size() == 3);
    (*held)[1]->answer(200, document("https://login.microsoftonline.us", guid, "\"USGov\""));
    const auto answer = await(std::move(asking));
    REQUIRE(answer);
    CHECK(answer.value().cloud() == Cloud::UsGov);
    CHECK((*held)[0]->stopped());
    CHECK((*held)[2]->stopped());
}

TEST_CASE("a stop ends the question to all clouds at once")
{
    const auto held = std::make_shared<test::HeldTransport::Calls>();
    const graph::TenantDiscovery discovery(allEndpoints(), test::heldPipeline(held));
    std::stop_source stop;
    auto asking = discovery.tenantAnywhere(QStringLiteral("contoso.com"), stop.get_token());
    stop.request_stop();
    const auto answer = await(std::move(asking));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().cancelled());
    for (const auto &call : *held)
        CHECK(call->stopped());
}

TEST_CASE("the realm is a hint about the domain and names no person")
{
    Bench bench;
    const auto realm = [&](const QByteArray &body) {
        bench.script->answer(200, body);
        return await(bench.discovery.realm(Cloud::Global, bench.domain, {}));
    };
    const auto managed = realm(R"({"NameSpaceType":"Managed","FederationBrandName":"Contoso","IsViral":"true"})");
    REQUIRE(managed);
    CHECK(managed.value().kind() == graph::RealmHint::Kind::Managed);
    CHECK(managed.value().brand() == QStringLiteral("Contoso"));
    CHECK(managed.value().viral());

    const auto federated = realm(R"({"NameSpaceType":"Federated",
        "AuthURL":"https://sts.adatum.example/adfs/ls/?username=nobody.asks%40adatum.example&wa=wsignin1.0"})");
    REQUIRE(federated);
    CHECK(federated.value().kind() == graph::RealmHint::Kind::Federated);
    CHECK(federated.value().signInPage().toString() == QStringLiteral("https://sts.adatum.example/adfs/ls/"));

    const auto old = realm(R"({"account_type":"Managed","IsViral":false})");
    REQUIRE(old);
    CHECK(old.value().kind() == graph::RealmHint::Kind::Managed);
    CHECK_FALSE(old.value().viral());

    const auto evil = realm(R"({"NameSpaceType":"Federated","AuthURL":"file:///etc/passwd"})");
    REQUIRE(evil);
    CHECK(evil.value().signInPage().isEmpty());

    const auto unknown = realm(R"({"NameSpaceType":"Unknown"})");
    REQUIRE(unknown);
    CHECK(unknown.value().kind() == graph::RealmHint::Kind::Unknown);
    CHECK_FALSE(realm("{}"));
    CHECK_FALSE(realm("<html>"));

    const QUrl url = bench.script->requests.front().url();
    CHECK(url.path().startsWith(QLatin1String("/common/userrealm/")));
    CHECK(url.path().endsWith(QLatin1String("@contoso.com")));
    CHECK(url.query() == QStringLiteral("api-version=2.0"));
}
