// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sandbox_browser.h"
#include "tests/support/sandbox_rig.h"

#include <QTcpServer>
#include <QTcpSocket>

using graph::Cloud;

namespace {

const QString admin = QStringLiteral("admin@contoso.com");
const QString plainUser = QStringLiteral("user@contoso.com");
const QByteArray verifier(64, 'v');

QUrl tokenUrl(const test::SandboxRig &rig, const QString &tenant = QStringLiteral("organizations"))
{
    return rig.endpoints().identity(tenant, QStringLiteral("oauth2/v2.0/token"));
}

test::FormFields codeForm(const QString &code, const QByteArray &proof = verifier)
{
    return {{QStringLiteral("client_id"), graph::sandbox::Sandbox::clientId()},
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")}, {QStringLiteral("code"), code},
        {QStringLiteral("redirect_uri"), test::SandboxRig::redirect()},
        {QStringLiteral("code_verifier"), QString::fromLatin1(proof)}};
}

test::FormFields refreshForm(const QString &token, const QString &scope)
{
    return {{QStringLiteral("client_id"), graph::sandbox::Sandbox::clientId()},
        {QStringLiteral("grant_type"), QStringLiteral("refresh_token")}, {QStringLiteral("refresh_token"), token},
        {QStringLiteral("scope"), scope}};
}

QUrl authorizeUrl(const test::SandboxRig &rig, const QList<QPair<QString, QString>> &changes = {},
    const QString &tenant = QStringLiteral("organizations"))
{
    QMap<QString, QString> fields{{QStringLiteral("client_id"), graph::sandbox::Sandbox::clientId()},
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("redirect_uri"), test::SandboxRig::redirect()},
        {QStringLiteral("scope"), rig.scope({QStringLiteral("User.Read")})},
        {QStringLiteral("state"), QStringLiteral("abc")}};
    for (const auto &[name, value] : changes)
        fields[name] = value;
    test::FormFields list;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!it.value().isEmpty())
            list.append({it.key(), it.value()});
    }
    QUrl url = rig.endpoints().identity(tenant, QStringLiteral("oauth2/v2.0/authorize"));
    url.setQuery(QString::fromLatin1(test::encodedForm(list)), QUrl::StrictMode);
    return url;
}

QJsonObject claimsOf(const QString &idToken)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(idToken.section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

QString redirectField(const test::WireAnswer &answer, const char *name)
{
    return QUrlQuery(QUrl::fromEncoded(QByteArray(answer.header("Location")).replace('+', "%20")))
        .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace

TEST_CASE("a code and its verifier buy tokens for who signed in", "[sandbox]")
{
    test::SandboxRig rig;
    const test::WireAnswer answer = rig.signIn(admin, {QStringLiteral("User.Read")});
    CHECK(answer.text("token_type") == QStringLiteral("Bearer"));
    CHECK(answer.json().value(QLatin1String("expires_in")).toInt() == 3600);
    CHECK(!answer.text("refresh_token").isEmpty());
    CHECK(answer.text("scope").contains(rig.endpoints().scope(QStringLiteral("User.Read"))));
    const QJsonObject claims = claimsOf(answer.text("id_token"));
    CHECK(claims.value(QLatin1String("aud")).toString() == graph::sandbox::Sandbox::clientId());
    CHECK(claims.value(QLatin1String("nonce")).toString() == QStringLiteral("n"));
    CHECK(claims.value(QLatin1String("preferred_username")).toString() == admin);
    const QString tid = claims.value(QLatin1String("tid")).toString();
    CHECK(claims.value(QLatin1String("iss")).toString()
        == rig.endpoints().authority().toString() + QLatin1Char('/') + tid + QStringLiteral("/v2.0"));

    const test::WireAnswer me = rig.graph("GET", QStringLiteral("me"), answer.text("access_token").toLatin1());
    CHECK(me.status == 200);
    CHECK(me.text("userPrincipalName") == admin);
    CHECK(me.text("id") == claims.value(QLatin1String("oid")).toString());
}

TEST_CASE("a code works once", "[sandbox]")
{
    test::SandboxRig rig;
    const QString code = rig.code(admin, rig.scope({QStringLiteral("User.Read")}), verifier);
    CHECK(rig.client().post(tokenUrl(rig), codeForm(code)).status == 200);
    const test::WireAnswer again = rig.client().post(tokenUrl(rig), codeForm(code));
    CHECK(again.status == 400);
    CHECK(again.text("error") == QStringLiteral("invalid_grant"));
    CHECK(again.aadsts() == 54005);
}

TEST_CASE("the token endpoint refuses what does not fit the code", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    test::SandboxRig rig({}, clock);
    const QString scope = rig.scope({QStringLiteral("User.Read")});
    const QString code = rig.code(admin, scope, verifier);

    SECTION("a wrong verifier")
    {
        const test::WireAnswer answer = rig.client().post(tokenUrl(rig), codeForm(code, QByteArray(64, 'w')));
        CHECK(answer.aadsts() == 501481);
        CHECK(answer.text("error") == QStringLiteral("invalid_grant"));
        // A thief's wrong guess does not spoil the code for its owner.
        CHECK(rig.client().post(tokenUrl(rig), codeForm(code)).status == 200);
    }
    SECTION("no verifier")
    {
        CHECK(rig.client().post(tokenUrl(rig), codeForm(code, {})).aadsts() == 501481);
    }
    SECTION("another tenant's path")
    {
        CHECK(rig.client().post(tokenUrl(rig, QStringLiteral("adatum.com")), codeForm(code)).aadsts() == 700005);
    }
    SECTION("too late")
    {
        clock->advance(std::chrono::minutes(11));
        CHECK(rig.client().post(tokenUrl(rig), codeForm(code)).aadsts() == 70008);
    }
    SECTION("another redirect address")
    {
        test::FormFields form = codeForm(code);
        form[3].second = QStringLiteral("http://localhost:1/");
        CHECK(rig.client().post(tokenUrl(rig), form).aadsts() == 500112);
    }
    SECTION("a secret, which a public client has not")
    {
        test::FormFields form = codeForm(code);
        form.append({QStringLiteral("client_secret"), QStringLiteral("x")});
        const test::WireAnswer answer = rig.client().post(tokenUrl(rig), form);
        CHECK(answer.status == 401);
        CHECK(answer.text("error") == QStringLiteral("invalid_client"));
        CHECK(answer.aadsts() == 700025);
    }
    SECTION("an app nobody registered")
    {
        test::FormFields form = codeForm(code);
        form[0].second = QStringLiteral("00000000-0000-0000-0000-000000000001");
        const test::WireAnswer answer = rig.client().post(tokenUrl(rig), form);
        CHECK(answer.aadsts() == 700016);
        CHECK(answer.text("error") == QStringLiteral("unauthorized_client"));
    }
    SECTION("a made-up code")
    {
        CHECK(rig.client().post(tokenUrl(rig), codeForm(QStringLiteral("nonsense"))).aadsts() == 9002313);
    }
    SECTION("an unknown grant")
    {
        test::FormFields form = codeForm(code);
        form[1].second = QStringLiteral("password");
        CHECK(rig.client().post(tokenUrl(rig), form).text("error") == QStringLiteral("unsupported_grant_type"));
    }
}

TEST_CASE("errors that must not reach the app stay on the page", "[sandbox]")
{
    test::SandboxRig rig;
    const auto page = [&](const QList<QPair<QString, QString>> &changes) {
        const test::WireAnswer answer = rig.client().get(authorizeUrl(rig, changes));
        CHECK(answer.header("Location").isEmpty());
        CHECK(answer.header("Content-Type").startsWith("text/html"));
        return QString::fromUtf8(answer.body);
    };
    CHECK(page({{QStringLiteral("client_id"), QStringLiteral("00000000-0000-0000-0000-000000000001")}})
            .contains(QStringLiteral("AADSTS700016")));
    for (const char *bad : {"http://localhost:5/other", "https://localhost/", "http://evil.example/",
             "http://localhost@evil.example/", "urn:x", "http://localhost.evil.example/"}) {
        CHECK(
            page({{QStringLiteral("redirect_uri"), QString::fromLatin1(bad)}}).contains(QStringLiteral("AADSTS50011")));
    }
}

TEST_CASE("errors the app must know are sent back to it", "[sandbox]")
{
    test::SandboxRig rig;
    const auto sent = [&](const QList<QPair<QString, QString>> &changes) {
        const test::WireAnswer answer = rig.client().get(authorizeUrl(rig, changes));
        CHECK(answer.status == 302);
        CHECK(redirectField(answer, "state") == QStringLiteral("abc"));
        return std::pair(redirectField(answer, "error"), redirectField(answer, "error_description"));
    };
    CHECK(sent({{QStringLiteral("prompt"), QStringLiteral("none")}}).first == QStringLiteral("login_required"));
    CHECK(sent({{QStringLiteral("response_type"), QStringLiteral("token")}}).first
        == QStringLiteral("unsupported_response_type"));
    CHECK(sent({{QStringLiteral("scope"), QString()}}).second.startsWith(QStringLiteral("AADSTS900144")));
    CHECK(sent({{QStringLiteral("scope"), QStringLiteral("openid No.Such.Thing")}})
            .second.startsWith(QStringLiteral("AADSTS650053")));
    CHECK(sent({{QStringLiteral("scope"), QStringLiteral("https://graph.microsoft.com/User.Read")}}).first
        == QStringLiteral("invalid_resource"));
    CHECK(sent({{QStringLiteral("scope"), QStringLiteral(".default User.Read")}}).first
        == QStringLiteral("invalid_scope"));
    CHECK(sent({{QStringLiteral("code_challenge"), QStringLiteral("short")},
                   {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}})
            .second.startsWith(QStringLiteral("AADSTS50147")));
    CHECK(sent({{QStringLiteral("claims"), QStringLiteral("not json")}})
            .second.startsWith(QStringLiteral("AADSTS9002313")));
}

TEST_CASE("who may not sign in is told so on the page", "[sandbox]")
{
    test::SandboxRig rig;
    const QString scope = rig.scope({QStringLiteral("User.Read")});
    const auto pageFor = [&](const char *user, const QString &tenant) {
        CHECK(rig.code(QString::fromUtf8(user), scope, verifier, tenant).isEmpty());
        return rig.page();
    };
    const QString any = QStringLiteral("organizations");
    CHECK(pageFor("nobody@contoso.com", any).contains(QStringLiteral("AADSTS50034")));
    CHECK(pageFor("x@nowhere.example", any).contains(QStringLiteral("AADSTS50034")));
    CHECK(pageFor("former@contoso.com", any).contains(QStringLiteral("AADSTS50034")));
    CHECK(pageFor("disabled@contoso.com", any).contains(QStringLiteral("AADSTS50057")));
    CHECK(pageFor("anna@fabrikam.com", QStringLiteral("contoso.com")).contains(QStringLiteral("AADSTS50020")));
    CHECK(pageFor("admin@northwind.us", any).contains(QStringLiteral("AADSTS50034")));
    CHECK(pageFor("admin@northwind.us", QStringLiteral("northwind.us")).contains(QStringLiteral("AADSTS90038")));
}

TEST_CASE("only an administrator agrees to administrators' permissions", "[sandbox]")
{
    test::SandboxRig rig;
    const QStringList wanted{QStringLiteral("User.ReadWrite.All")};
    const QString userAdmin = QStringLiteral("useradmin@contoso.com");
    CHECK(rig.code(userAdmin, rig.scope(wanted), verifier).isEmpty());
    CHECK(rig.page().contains(QStringLiteral("AADSTS90094")));
    rig.consentForAll(admin, wanted);
    CHECK(rig.signIn(userAdmin, wanted).text("scope").contains(QStringLiteral("User.ReadWrite.All")));
}

TEST_CASE("consent is asked for once and only for what is new", "[sandbox]")
{
    test::SandboxRig rig;
    test::SandboxClient &client = rig.client();
    const auto pick = [&](const QStringList &permissions) {
        return client.post(authorizeUrl(rig, {{QStringLiteral("scope"), rig.scope(permissions)}}),
            {{QStringLiteral("sandbox_step"), QStringLiteral("account")}, {QStringLiteral("user"), admin}});
    };
    const test::WireAnswer first = pick({QStringLiteral("User.Read")});
    CHECK(first.status == 200);
    CHECK(first.body.contains("Sign you in and read your profile"));
    rig.signIn(admin, {QStringLiteral("User.Read")});
    CHECK(pick({QStringLiteral("User.Read")}).status == 302);
    const test::WireAnswer more = pick({QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All")});
    CHECK(more.status == 200);
    CHECK(more.body.contains("Create, change and delete users"));
    CHECK(!more.body.contains("Sign you in and read your profile"));
}

TEST_CASE("a refresh token is replaced at each use and serves the tenants its user is in", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    test::SandboxRig rig({}, clock);
    const QString nestor = QStringLiteral("nestor@adatum.com");
    const QString scope = rig.scope({QStringLiteral("User.Read")});
    const QString first = rig.signIn(nestor, {QStringLiteral("User.Read")}).text("refresh_token");
    const test::WireAnswer next = rig.client().post(tokenUrl(rig), refreshForm(first, scope));
    REQUIRE(next.status == 200);
    CHECK(next.text("refresh_token") != first);

    SECTION("at a tenant where the user is a guest, once consent is there")
    {
        const QUrl contoso = tokenUrl(rig, QStringLiteral("contoso.com"));
        const test::WireAnswer before = rig.client().post(contoso, refreshForm(first, scope));
        CHECK(before.aadsts() == 65001);
        CHECK(before.text("suberror") == QStringLiteral("consent_required"));
        rig.signIn(nestor, {QStringLiteral("User.Read")}, QStringLiteral("contoso.com"));
        const test::WireAnswer there = rig.client().post(contoso, refreshForm(first, scope));
        REQUIRE(there.status == 200);
        const test::WireAnswer me = rig.graph("GET", QStringLiteral("me"), there.text("access_token").toLatin1());
        CHECK(me.text("userPrincipalName").contains(QStringLiteral("#EXT#")));
    }
    SECTION("nowhere else")
    {
        CHECK(rig.client().post(tokenUrl(rig, QStringLiteral("treyresearch.net")), refreshForm(first, scope)).aadsts()
            == 50020);
    }
    SECTION("not for more than was agreed to")
    {
        const test::WireAnswer answer =
            rig.client().post(tokenUrl(rig), refreshForm(first, rig.scope({QStringLiteral("User.ReadBasic.All")})));
        CHECK(answer.aadsts() == 65001);
    }
    SECTION("not for ever")
    {
        clock->advance(std::chrono::hours(24 * 91));
        const test::WireAnswer answer = rig.client().post(tokenUrl(rig), refreshForm(first, scope));
        CHECK(answer.aadsts() == 700082);
        CHECK(answer.text("suberror") == QStringLiteral("token_expired"));
    }
    SECTION("and a made-up one is refused for good")
    {
        const test::WireAnswer answer = rig.client().post(tokenUrl(rig), refreshForm(QStringLiteral("x"), scope));
        CHECK(answer.text("error") == QStringLiteral("invalid_grant"));
        CHECK(answer.text("suberror") == QStringLiteral("bad_token"));
    }
}

TEST_CASE("an access token ends when it says", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    test::SandboxRig rig({}, clock);
    const QByteArray token = rig.token(admin, {QStringLiteral("User.Read")});
    clock->advance(std::chrono::minutes(59));
    CHECK(rig.graph("GET", QStringLiteral("me"), token).status == 200);
    clock->advance(std::chrono::minutes(2));
    const test::WireAnswer late = rig.graph("GET", QStringLiteral("me"), token);
    CHECK(late.status == 401);
    CHECK(late.errorCode() == QStringLiteral("InvalidAuthenticationToken"));
}

TEST_CASE("a token is for one cloud's Graph only", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, {QStringLiteral("User.Read")});
    CHECK(rig.graph("GET", QStringLiteral("me"), token, {}, {}, Cloud::UsGov).status == 401);
    const QByteArray gov = rig.token(QStringLiteral("admin@northwind.us"), {QStringLiteral("User.Read")},
        QStringLiteral("organizations"), Cloud::UsGov);
    CHECK(rig.graph("GET", QStringLiteral("me"), gov, {}, {}, Cloud::UsGov).status == 200);
}

TEST_CASE("id tokens are signed with the published key", "[sandbox]")
{
    test::SandboxRig rig;
    const QString idToken = rig.signIn(admin, {QStringLiteral("User.Read")}).text("id_token");
    const test::WireAnswer keys = rig.client().get(
        rig.endpoints().identity(QStringLiteral("contoso.com"), QStringLiteral("discovery/v2.0/keys")));
    const QJsonObject key = keys.json().value(QLatin1String("keys")).toArray().at(0).toObject();
    const QByteArray header =
        QByteArray::fromBase64(idToken.section(QLatin1Char('.'), 0, 0).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject head = QJsonDocument::fromJson(header).object();
    CHECK(head.value(QLatin1String("alg")).toString() == QStringLiteral("RS256"));
    CHECK(head.value(QLatin1String("kid")) == key.value(QLatin1String("kid")));
    CHECK(key.value(QLatin1String("issuer")) == claimsOf(idToken).value(QLatin1String("iss")));
    CHECK(!key.value(QLatin1String("x5c")).toArray().isEmpty());
}

TEST_CASE("the device flow waits for a person with a browser", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    test::SandboxRig rig({}, clock);
    test::SandboxClient &client = rig.client();
    const QString scope = rig.scope({QStringLiteral("User.Read")});
    const test::WireAnswer asked =
        client.post(rig.endpoints().identity(QStringLiteral("organizations"), QStringLiteral("oauth2/v2.0/devicecode")),
            {{QStringLiteral("client_id"), rig.sandbox().clientId()}, {QStringLiteral("scope"), scope}});
    REQUIRE(asked.status == 200);
    CHECK(asked.json().value(QLatin1String("expires_in")).toInt() == 900);
    CHECK(asked.text("message").contains(asked.text("user_code")));
    const auto poll = [&] {
        return client.post(tokenUrl(rig),
            {{QStringLiteral("client_id"), rig.sandbox().clientId()},
                {QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                {QStringLiteral("device_code"), asked.text("device_code")}});
    };
    const auto type = [&](const char *decision) {
        return client.post(QUrl(asked.text("verification_uri")),
            {{QStringLiteral("otc"), asked.text("user_code").toLower()},
                {QStringLiteral("sandbox_step"), QStringLiteral("consent")}, {QStringLiteral("user"), admin},
                {QStringLiteral("decision"), QLatin1String(decision)}});
    };
    const test::WireAnswer pending = poll();
    CHECK(pending.status == 400);
    CHECK(pending.text("error") == QStringLiteral("authorization_pending"));
    CHECK(pending.aadsts() == 70016);

    SECTION("approved")
    {
        CHECK(type("accept").status == 200);
        const test::WireAnswer done = poll();
        CHECK(done.status == 200);
        CHECK(!done.text("refresh_token").isEmpty());
        CHECK(poll().text("error") == QStringLiteral("bad_verification_code"));
    }
    SECTION("declined")
    {
        type("decline");
        CHECK(poll().text("error") == QStringLiteral("authorization_declined"));
    }
    SECTION("too late")
    {
        clock->advance(std::chrono::minutes(16));
        CHECK(poll().text("error") == QStringLiteral("expired_token"));
        CHECK(type("accept").status == 400);
    }
    SECTION("a wrong code typed")
    {
        const test::WireAnswer page =
            client.post(QUrl(asked.text("verification_uri")), {{QStringLiteral("otc"), QStringLiteral("WRONG")}});
        CHECK(page.status == 400);
        CHECK(page.body.contains("70018"));
        CHECK(poll().aadsts() == 70016);
    }
}

TEST_CASE("the browser finds its way to the app's listener", "[sandbox]")
{
    test::SandboxRig rig;
    QTcpServer listener;
    REQUIRE(listener.listen(QHostAddress::LocalHost));
    QByteArray received;
    QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            if (!received.contains("\r\n\r\n"))
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\ndone");
            socket->disconnectFromHost();
        });
    });
    const QString here = QStringLiteral("http://127.0.0.1:%1").arg(listener.serverPort());
    test::SandboxBrowser browser(admin);
    const auto go = [&](const QString &mode) {
        REQUIRE(browser.open(
            authorizeUrl(rig, {{QStringLiteral("redirect_uri"), here}, {QStringLiteral("response_mode"), mode}})));
        REQUIRE(test::eventually([&] { return browser.finished(); }));
    };
    SECTION("with the code in the query")
    {
        go(QStringLiteral("query"));
        CHECK(received.startsWith("GET /?code="));
        CHECK(received.contains("&state=abc"));
        CHECK(browser.page() == QStringLiteral("done"));
    }
    SECTION("with the code in a form")
    {
        go(QStringLiteral("form_post"));
        CHECK(received.startsWith("POST / HTTP/1.1"));
        CHECK(received.contains("code="));
    }
    SECTION("with the news that it was cancelled")
    {
        browser.setCancel(true);
        go(QStringLiteral("query"));
        CHECK(received.startsWith("GET /?error=access_denied"));
        CHECK(received.contains("error_subcode=cancel"));
    }
    SECTION("with the news that consent was declined")
    {
        browser.setDecline(true);
        go(QStringLiteral("query"));
        CHECK(received.contains("AADSTS65004"));
    }
    SECTION("or stays on an error page")
    {
        browser.setUser(QStringLiteral("disabled@contoso.com"));
        go(QStringLiteral("query"));
        CHECK(received.isEmpty());
        CHECK(browser.page().contains(QStringLiteral("AADSTS50057")));
    }
}

TEST_CASE("a user signs in without a click where the options say so", "[sandbox]")
{
    graph::sandbox::Options options;
    options.approve = admin;
    test::SandboxRig rig(options);
    const test::WireAnswer answer = rig.client().get(authorizeUrl(rig));
    CHECK(answer.status == 302);
    CHECK(!redirectField(answer, "code").isEmpty());
}
