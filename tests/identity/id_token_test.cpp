// SPDX-License-Identifier: MIT
#include "graph/identity/id_token.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/tokens.h"

namespace {

const QByteArray nonce = "our-nonce";

struct Bench {
    test::FakeClock clock;
    graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    QString tenant = QStringLiteral("organizations");
    QJsonObject claims = test::idClaims(clock.now(), nonce);

    graph::Result<graph::Account> check() const { return check(test::jwt(claims)); }
    graph::Result<graph::Account> check(const QByteArray &token) const
    {
        const graph::IdTokenChecks checks(
            endpoints, graph::ClientId(QString::fromLatin1(test::clientId)), nonce, tenant);
        return checks.account(
            graph::Secret(std::string_view(token.constData(), std::size_t(token.size()))), clock.now());
    }
    std::string code() const
    {
        const auto account = check();
        return account ? "" : account.error().code().toStdString();
    }
    void set(const char *name, const QJsonValue &value) { claims.insert(QLatin1String(name), value); }
};

} // namespace

TEST_CASE("an id_token that answers our question names the account")
{
    Bench bench;
    bench.set("tid", QString::fromLatin1(test::tenantId).toUpper());
    bench.set("iss",
        QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(QString::fromLatin1(test::tenantId).toUpper()));
    const auto account = bench.check();
    REQUIRE(account);
    CHECK(account.value().tenant().toString() == QLatin1String(test::tenantId));
    CHECK(account.value().user().toString() == QLatin1String(test::userId));
    CHECK(account.value().username() == QStringLiteral("ann@contoso.com"));
    CHECK(account.value().displayName() == QStringLiteral("Ann Example"));
    CHECK(account.value().cloud() == graph::Cloud::Global);
}

TEST_CASE("an id_token that is not for us, not from there or not of now is refused")
{
    Bench bench;
    const QJsonObject good = bench.claims;
    const auto with = [&](const char *name, const QJsonValue &value) {
        bench.claims = good;
        bench.set(name, value);
        return bench.code();
    };
    CHECK(bench.code().empty());
    CHECK(with("nonce", QStringLiteral("another")) == "id_token.nonce");
    CHECK(with("nonce", QJsonValue()) == "id_token.nonce");
    CHECK(with("aud", QStringLiteral("99999999-2222-4333-8444-555555555555")) == "id_token.audience");
    CHECK(with("aud", QJsonArray{QString::fromLatin1(test::clientId), QStringLiteral("other")}) == "id_token.audience");
    CHECK(with("iss", QStringLiteral("https://evil.example/%1/v2.0").arg(QString::fromLatin1(test::tenantId)))
        == "id_token.issuer");
    CHECK(with("iss", QStringLiteral("https://login.microsoftonline.com/{tenantid}/v2.0")) == "id_token.issuer");
    CHECK(with("iss", QJsonValue()) == "id_token.issuer");
    CHECK(with("tid", QStringLiteral("contoso.com")) == "id_token.unreadable");
    CHECK(with("oid", QJsonValue()) == "id_token.unreadable");
    CHECK(with("exp", QJsonValue()) == "id_token.expired");
    bench.claims = good;
    bench.tenant = QStringLiteral("99999999-8a3e-4d6f-9b1a-2c3d4e5f6a7b");
    CHECK(bench.code() == "id_token.tenant");
    bench.tenant = QString::fromLatin1(test::tenantId).toUpper();
    CHECK(bench.code().empty());
}

TEST_CASE("a clock that is a few minutes off does not matter, one that is wrong does")
{
    Bench bench;
    bench.clock.advance(std::chrono::minutes(64));
    CHECK(bench.code().empty());
    bench.clock.advance(std::chrono::minutes(2));
    CHECK(bench.code() == "id_token.expired");
    Bench behind;
    behind.clock.advance(-std::chrono::minutes(4));
    CHECK(behind.code().empty());
    behind.clock.advance(-std::chrono::minutes(2));
    CHECK(behind.code() == "id_token.early");
}

TEST_CASE("a personal account is not taken for a work account")
{
    Bench bench;
    const QString consumers = QStringLiteral("9188040d-6c67-4c5b-b112-36a304b66dad");
    bench.set("tid", consumers);
    bench.set("iss", QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(consumers));
    CHECK(bench.code() == "id_token.personal");
}

TEST_CASE("the issuer is the authority asked, wherever it stands")
{
    Bench bench;
    bench.endpoints = bench.endpoints.with(QUrl(QStringLiteral("http://127.0.0.1:9000/usgov")), {});
    bench.set("iss", QStringLiteral("http://127.0.0.1:9000/usgov/%1/v2.0").arg(QString::fromLatin1(test::tenantId)));
    CHECK(bench.code().empty());
    bench.endpoints = graph::endpointsOf(graph::Cloud::China);
    CHECK(bench.code() == "id_token.issuer");
}

TEST_CASE("what is no token is unreadable, not a crash")
{
    const Bench bench;
    for (const char *text :
        {"", ".", "..", "a.b", "a.b.c.d", "a.!!!!.c", "a.bnVsbA.c", "a.W10.c", "a.eyJ0aWQiOjF9.c"}) {
        const auto account = bench.check(text);
        REQUIRE_FALSE(account);
        CHECK(account.error().fault() == graph::Fault::BadReply);
    }
}

TEST_CASE("times of an id_token that no clock can show are read for what they say")
{
    Bench bench;
    const QJsonObject good = bench.claims;
    const auto with = [&](const char *name, const QJsonValue &value) {
        bench.claims = good;
        bench.set(name, value);
        return bench.code();
    };
    const qint64 last = std::numeric_limits<qint64>::max();
    const qint64 first = std::numeric_limits<qint64>::min();
    CHECK(with("exp", last).empty());
    CHECK(with("exp", QString::number(last)).empty());
    CHECK(with("exp", first) == "id_token.expired");
    CHECK(with("exp", 1e300) == "id_token.expired"); // no number of seconds at all
    CHECK(with("nbf", last) == "id_token.early");
    CHECK(with("nbf", first).empty());
    CHECK(with("nbf", -1e300).empty());
}
