// SPDX-License-Identifier: MIT
#include "graph/ids.h"
#include "tests/support/sandbox_rig.h"

using graph::Cloud;

namespace {

QUrl openId(const test::SandboxRig &rig, const char *tenant, Cloud cloud = Cloud::Global)
{
    return rig.endpoints(cloud).identity(
        QString::fromUtf8(tenant), QStringLiteral("v2.0/.well-known/openid-configuration"));
}

test::WireAnswer realm(test::SandboxRig &rig, const char *user, const char *version)
{
    return rig.client().get(rig.endpoints().identity(QStringLiteral("common"),
        QStringLiteral("userrealm/") + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(user)))
            + QStringLiteral("?api-version=") + QLatin1String(version)));
}

} // namespace

TEST_CASE("a domain's OpenID document names its tenant", "[sandbox]")
{
    test::SandboxRig rig;
    const test::WireAnswer byDomain = rig.client().get(openId(rig, "CONTOSO.com"));
    REQUIRE(byDomain.status == 200);
    const QString token = byDomain.text("token_endpoint");
    const QString tenant = QUrl(token).path().section(QLatin1Char('/'), 1, 1);
    CHECK(graph::isGuid(tenant));
    CHECK(token == rig.sandbox().url().toString() + QLatin1Char('/') + tenant + QStringLiteral("/oauth2/v2.0/token"));
    CHECK(byDomain.text("issuer")
        == rig.sandbox().url().toString() + QLatin1Char('/') + tenant + QStringLiteral("/v2.0"));
    CHECK(byDomain.text("tenant_region_scope") == QStringLiteral("EU"));
    CHECK(!byDomain.json().contains(QLatin1String("tenant_region_sub_scope")));
    CHECK(byDomain.header("Cache-Control") == "max-age=86400, private");

    // The tenant's id and its other domains tell the same.
    CHECK(rig.client().get(openId(rig, tenant.toUtf8())).text("token_endpoint") == token);
    CHECK(rig.client().get(openId(rig, "fed.contoso.com")).text("token_endpoint") == token);
}

TEST_CASE("the documents of no tenant in particular carry the issuer as a template", "[sandbox]")
{
    test::SandboxRig rig;
    for (const char *any : {"organizations", "common"}) {
        const test::WireAnswer answer = rig.client().get(openId(rig, any));
        REQUIRE(answer.status == 200);
        CHECK(answer.text("issuer") == rig.sandbox().url().toString() + QStringLiteral("/{tenantid}/v2.0"));
        CHECK(answer.json().value(QLatin1String("tenant_region_scope")).isNull());
    }
}

TEST_CASE("domains nobody owns are AADSTS90002, unverified ones too", "[sandbox]")
{
    test::SandboxRig rig;
    for (const char *nobody : {"contoso-nope.example", "contoso-shop.com", "00000000-0000-0000-0000-00000000beef"}) {
        const test::WireAnswer answer = rig.client().get(openId(rig, nobody));
        CHECK(answer.status == 400);
        CHECK(answer.text("error") == QStringLiteral("invalid_tenant"));
        CHECK(answer.aadsts() == 90002);
        CHECK(answer.text("error_description").startsWith(QStringLiteral("AADSTS90002: Tenant '")));
        CHECK(graph::isGuid(answer.text("trace_id")));
        CHECK(graph::isGuid(answer.text("correlation_id")));
        CHECK(answer.text("error_uri").endsWith(QStringLiteral("/error?code=90002")));
    }
}

TEST_CASE("what is no domain name is AADSTS900023", "[sandbox]")
{
    test::SandboxRig rig;
    for (const char *bad : {"invalid_tenant", "no-dot", "two words.com", "a..b.com", "-x-.c-"}) {
        const test::WireAnswer answer = rig.client().get(openId(rig, bad));
        CHECK(answer.status == 400);
        CHECK(answer.text("error") == QStringLiteral("invalid_request"));
        CHECK(answer.aadsts() == 900023);
    }
}

TEST_CASE("the global host points to tenants of other clouds, other hosts know only their own", "[sandbox]")
{
    test::SandboxRig rig;
    const test::WireAnswer l4 = rig.client().get(openId(rig, "northwind.us"));
    REQUIRE(l4.status == 200);
    CHECK(l4.text("tenant_region_sub_scope") == QStringLiteral("DODCON"));
    CHECK(l4.text("token_endpoint").startsWith(rig.endpoints(Cloud::UsGov).authority().toString()));
    CHECK(rig.client().get(openId(rig, "wingtip.us")).text("tenant_region_sub_scope") == QStringLiteral("DOD"));
    const test::WireAnswer china = rig.client().get(openId(rig, "tailspin.cn"));
    CHECK(china.status == 200);
    CHECK(!china.json().contains(QLatin1String("tenant_region_sub_scope")));
    CHECK(china.text("token_endpoint").startsWith(rig.endpoints(Cloud::China).authority().toString()));

    CHECK(rig.client().get(openId(rig, "northwind.us", Cloud::UsGov)).status == 200);
    CHECK(rig.client().get(openId(rig, "contoso.com", Cloud::UsGov)).aadsts() == 90002);
}

TEST_CASE("user realm tells managed, federated, unmanaged and nobody's apart", "[sandbox]")
{
    test::SandboxRig rig;
    const test::WireAnswer managed = realm(rig, "x@contoso.com", "1.0");
    CHECK(managed.status == 200);
    CHECK(managed.text("account_type") == QStringLiteral("Managed"));
    CHECK(managed.text("cloud_audience_urn") == QStringLiteral("urn:federation:MicrosoftOnline"));
    const test::WireAnswer federated = realm(rig, "x@adatum.com", "1.0");
    CHECK(federated.text("account_type") == QStringLiteral("Federated"));
    CHECK(federated.text("federation_protocol") == QStringLiteral("WSTrust"));
    CHECK(!federated.text("federation_active_auth_url").isEmpty());
    CHECK(realm(rig, "x@nobody.example", "1.0").text("account_type") == QStringLiteral("Unknown"));

    CHECK(realm(rig, "x@fabrikam.com", "2.1").json().value(QLatin1String("IsViral")).toBool());
    CHECK(realm(rig, "x@contoso.com", "2.1").text("FederationBrandName") == QStringLiteral("Contoso, Ltd"));
    CHECK(realm(rig, "x@adatum.com", "2.0").text("NameSpaceType") == QStringLiteral("Federated"));
    CHECK(realm(rig, "x@nobody.example", "2.0").text("NameSpaceType") == QStringLiteral("Unknown"));

    QUrl legacy = rig.sandbox().url();
    legacy.setPath(QStringLiteral("/GetUserRealm.srf"));
    legacy.setQuery(QStringLiteral("login=x@adatum.com&json=1"));
    CHECK(rig.client().get(legacy).json().value(QLatin1String("State")).toInt() == 3);
}

TEST_CASE("instance discovery knows both spellings of loopback", "[sandbox]")
{
    test::SandboxRig rig;
    QUrl url = rig.sandbox().url();
    url.setPath(QStringLiteral("/common/discovery/instance"));
    url.setQuery(QStringLiteral("api-version=1.1&authorization_endpoint=") + rig.sandbox().url().toString()
        + QStringLiteral("/organizations/oauth2/v2.0/authorize"));
    const test::WireAnswer answer = rig.client().get(url);
    REQUIRE(answer.status == 200);
    CHECK(answer.text("tenant_discovery_endpoint")
        == rig.sandbox().url().toString() + QStringLiteral("/organizations/v2.0/.well-known/openid-configuration"));
    CHECK(answer.json()
              .value(QLatin1String("metadata"))
              .toArray()
              .at(0)
              .toObject()
              .value(QLatin1String("aliases"))
              .toArray()
              .size()
        == 3);
}
