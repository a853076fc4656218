// SPDX-License-Identifier: MIT
#include "graph/identity/claims.h"
#include "graph/identity/form.h"
#include "graph/identity/permissions.h"
#include "graph/identity/pkce.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

TEST_CASE("the challenge is the one of RFC 7636, appendix B")
{
    CHECK(graph::Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("verifiers are long enough, of the right alphabet, and never the same")
{
    const graph::SystemRandom random;
    QSet<QByteArray> challenges;
    for (int i = 0; i < 100; ++i) {
        const graph::Pkce pkce = graph::Pkce::make(random);
        CHECK(pkce.verifier()->size() == 43);
        CHECK(pkce.verifier()->reveal().find_first_of("+/=") == std::string_view::npos);
        CHECK(pkce.challenge() == graph::Pkce::challengeOf(pkce.verifier()->reveal()));
        challenges.insert(pkce.challenge());
    }
    CHECK(challenges.size() == 100);
    CHECK(graph::randomText(random, 24).size() == 32);
}

TEST_CASE("a form is encoded and read back")
{
    graph::Form form;
    form.add("grant_type", QStringLiteral("urn:a b"));
    form.add("code", std::make_shared<const graph::Secret>("1+2=3&\xc3\xa9/~"));
    form.add("empty", QString());
    const graph::SharedSecret body = form.encoded();
    CHECK(body->reveal() == "grant_type=urn%3Aa%20b&code=1%2B2%3D3%26%C3%A9%2F~&empty=");

    const std::string_view bytes = body->reveal();
    const graph::FormFields fields(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    CHECK(fields.value("grant_type") == "urn:a b");
    CHECK(fields.value("code") == "1+2=3&\xc3\xa9/~");
    CHECK(fields.value("empty") == QByteArray());
    CHECK_FALSE(fields.value("other"));
    const graph::FormFields twice("code=1&code=2&flag&a=b+c&&%zz=1");
    CHECK_FALSE(twice.value("code"));
    CHECK(twice.contains("code"));
    CHECK(twice.contains("flag"));
    CHECK(twice.value("a") == "b c");
}

TEST_CASE("claims of a challenge are merged with what the client understands")
{
    const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    const QByteArray plain = R"({"access_token":{"xms_cc":{"values":["cp1"]}}})";
    CHECK(object(graph::claimsParameter({})) == object(plain));
    CHECK(object(graph::claimsParameter("not base64 JSON!")) == object(plain));
    const QByteArray challenge = R"({"access_token":{"acrs":{"essential":true,"value":"c25"}}})";
    const QByteArray merged =
        R"({"access_token":{"acrs":{"essential":true,"value":"c25"},"xms_cc":{"values":["cp1"]}}})";
    CHECK(object(graph::claimsParameter(challenge.toBase64())) == object(merged));
    CHECK(object(graph::claimsParameter(merged.toBase64())) == object(merged));
}

TEST_CASE("granted permissions are read with and without their resource")
{
    const graph::Endpoints usgov = graph::endpointsOf(graph::Cloud::UsGov);
    const auto granted = graph::Permissions::ofScope(
        QStringLiteral("openid profile offline_access email User.Read https://graph.microsoft.us/Domain.Read.All "
                       "https://graph.microsoft.com/User.ReadBasic.All user.read"),
        usgov);
    CHECK(granted.names()
        == QStringList{
            QStringLiteral("User.Read"), QStringLiteral("Domain.Read.All"), QStringLiteral("User.ReadBasic.All")});
    CHECK(granted.cover(QStringLiteral("domain.read.all")));
    CHECK_FALSE(granted.cover(QStringLiteral("User.ReadWrite.All")));
    CHECK(graph::scopeParameter(usgov, {QStringLiteral("User.Read")})
        == QStringLiteral("openid profile offline_access https://graph.microsoft.us/User.Read"));
}

TEST_CASE("a wider permission covers a narrower one and never the other way round")
{
    const graph::Permissions wide({QStringLiteral("User.ReadWrite.All")});
    CHECK(
        wide.lackingOf({QStringLiteral("User.Read.All"), QStringLiteral("User.ReadBasic.All"),
                           QStringLiteral("User.EnableDisableAccount.All")})
            .isEmpty());
    CHECK(
        wide.lackingOf({QStringLiteral("Domain.Read.All"), QStringLiteral("User-PasswordProfile.ReadWrite.All")}).size()
        == 2);
    const graph::Permissions narrow({QStringLiteral("User.ReadBasic.All")});
    CHECK_FALSE(narrow.cover(QStringLiteral("User.Read.All")));
    CHECK_FALSE(graph::Permissions().cover(QStringLiteral("User.Read")));
}
