// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/sandbox_rig.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace {

const QString admin = QStringLiteral("admin@contoso.com");
const QStringList wanted{QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All")};

//! What a plain socket sees of one request: QNetworkAccessManager sends some twice and calls cut answers whole.
class Wire {
public:
    QByteArray bytes;
    bool closed = false;
    bool reset = false;

    QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n")); }
    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    int promised() const
    {
        const qsizetype at = bytes.indexOf("Content-Length: ");
        return at < 0 ? -1 : bytes.mid(at + 16, bytes.indexOf('\r', at) - at - 16).toInt();
    }
    bool whole() const { return bytes.contains("\r\n\r\n") && body().size() >= promised(); }
};

Wire talk(const test::SandboxRig &rig, const QByteArray &request, bool untilClosed = false)
{
    Wire wire;
    QTcpSocket socket;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { wire.bytes += socket.readAll(); });
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(rig.endpoints().graph().port()));
    socket.write(request);
    REQUIRE(test::eventually([&] {
        wire.closed = socket.state() == QAbstractSocket::UnconnectedState;
        return wire.closed || (!untilClosed && wire.whole());
    }));
    wire.bytes += socket.readAll();
    wire.reset = wire.closed && socket.error() != QAbstractSocket::RemoteHostClosedError;
    return wire;
}

QByteArray getMe(const QByteArray &token)
{
    return "GET /v1.0/me HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n\r\n";
}

QByteArray postUser(const QByteArray &token)
{
    const QByteArray body = "{\"accountEnabled\":true,\"displayName\":\"Lost\",\"mailNickname\":\"lost\","
                            "\"userPrincipalName\":\"lost@contoso.com\","
                            "\"passwordProfile\":{\"password\":\"Tq7#mZ2!vKx9Lp4&\"}}";
    return "POST /v1.0/users HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace

TEST_CASE("each fault does to the wire what its name says", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, wanted);
    graph::sandbox::Sandbox &sandbox = rig.sandbox();
    const auto failing = [&](const char *kind, bool untilClosed = false) {
        sandbox.failNext(QLatin1String(kind));
        return talk(rig, getMe(token), untilClosed);
    };
    SECTION("drop")
    {
        const Wire wire = failing("drop");
        CHECK(wire.bytes.isEmpty());
        CHECK(wire.closed);
        CHECK(!wire.reset);
    }
    SECTION("reset")
    {
        const Wire wire = failing("reset");
        CHECK(wire.bytes.isEmpty());
        CHECK(wire.closed);
    }
    SECTION("half")
    {
        const Wire wire = failing("half", true);
        CHECK(wire.bytes.startsWith("HTTP/1.1 200"));
        CHECK(wire.body().size() > 0);
        CHECK(wire.body().size() < wire.promised());
    }
    SECTION("wrong-length")
    {
        const Wire wire = failing("wrong-length", true);
        CHECK(wire.promised() == wire.body().size() + 64);
        CHECK(QJsonDocument::fromJson(wire.body()).isObject());
    }
    SECTION("truncated-json")
    {
        const Wire wire = failing("truncated-json");
        CHECK(wire.promised() == wire.body().size());
        CHECK(wire.body().startsWith('{'));
        CHECK(QJsonDocument::fromJson(wire.body()).isNull());
    }
    SECTION("garbage")
    {
        const Wire wire = failing("garbage");
        CHECK(wire.head().startsWith("HTTP/1.1 200"));
        CHECK(QJsonDocument::fromJson(wire.body()).isNull());
    }
    SECTION("html")
    {
        const Wire wire = failing("html");
        CHECK(wire.head().contains("text/html"));
    }
    SECTION("slow")
    {
        const Wire wire = failing("slow");
        CHECK(wire.whole());
        CHECK(QJsonDocument::fromJson(wire.body()).isObject());
    }
    SECTION("statuses")
    {
        for (const char *status : {"429", "500", "502", "503", "504"}) {
            const Wire wire = failing(status);
            CHECK(wire.head().startsWith(QByteArray("HTTP/1.1 ") + status));
            const bool waits = QByteArray(status) == "429" || QByteArray(status) == "503";
            CHECK(wire.head().contains("Retry-After: 1") == waits);
            CHECK(QJsonDocument::fromJson(wire.body()).object().contains(QLatin1String("error")));
        }
    }
    SECTION("expired-token spoils the token for good")
    {
        CHECK(failing("expired-token").head().startsWith("HTTP/1.1 401"));
        CHECK(talk(rig, getMe(token)).head().startsWith("HTTP/1.1 401"));
    }
    SECTION("latency")
    {
        QElapsedTimer timer;
        timer.start();
        CHECK(failing("latency").whole());
        CHECK(timer.elapsed() >= 1400);
    }
    // The next call is well again, but for the token that was spoilt.
    CHECK(rig.graph("GET", QStringLiteral("me"), rig.token(admin, wanted)).status == 200);
}

TEST_CASE("a lost reply comes after the deed", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, wanted);
    const int before = rig.sandbox().userCount(QStringLiteral("contoso.com"));
    rig.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "/users");
    const Wire wire = talk(rig, postUser(token));
    CHECK(wire.bytes.isEmpty());
    CHECK(wire.closed);
    CHECK(rig.sandbox().userCount(QStringLiteral("contoso.com")) == before + 1);

    rig.sandbox().failNext(QStringLiteral("drop"), 1, "POST", "/users");
    talk(rig, postUser(token));
    CHECK(rig.sandbox().userCount(QStringLiteral("contoso.com")) == before + 1);
}

TEST_CASE("a claims challenge is sent to clients that understand it, and a fresh token satisfies it", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray plain = rig.token(admin, wanted);
    rig.sandbox().setFault(QStringLiteral("claims-challenge"), 1);
    CHECK(rig.graph("GET", QStringLiteral("me"), plain).status == 200);

    const QString scope = rig.scope(wanted);
    const QString refreshToken = rig.signIn(admin, wanted).text("refresh_token");
    const auto capable = [&] {
        return rig.client()
            .post(rig.endpoints().identity(QStringLiteral("organizations"), QStringLiteral("oauth2/v2.0/token")),
                {{QStringLiteral("client_id"), rig.sandbox().clientId()},
                    {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                    {QStringLiteral("refresh_token"), refreshToken}, {QStringLiteral("scope"), scope},
                    {QStringLiteral("claims"),
                        QStringLiteral("{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}")}})
            .text("access_token")
            .toLatin1();
    };
    const QByteArray token = capable();
    const test::WireAnswer challenged = rig.graph("GET", QStringLiteral("me"), token);
    CHECK(challenged.status == 401);
    const QByteArray header = challenged.header("WWW-Authenticate");
    CHECK(header.startsWith("Bearer "));
    CHECK(header.contains("error=\"insufficient_claims\""));
    const QByteArray claims = QByteArray::fromBase64(
        header.mid(header.indexOf("claims=\"") + 8, header.lastIndexOf('"') - header.indexOf("claims=\"") - 8));
    CHECK(QJsonDocument::fromJson(claims)
            .object()
            .value(QLatin1String("access_token"))
            .toObject()
            .contains(QLatin1String("nbf")));
    rig.sandbox().setFault(QStringLiteral("claims-challenge"), 0);
    CHECK(rig.graph("GET", QStringLiteral("me"), token).status == 401);
    CHECK(rig.graph("GET", QStringLiteral("me"), capable()).status == 200);
}

TEST_CASE("the dice of the faults fall the same for the same seed", "[sandbox]")
{
    const auto fallen = [](quint32 seed) {
        graph::sandbox::Options options;
        options.seed = seed;
        test::SandboxRig rig(options);
        const QByteArray token = rig.token(admin, wanted);
        rig.sandbox().setFault(QStringLiteral("503"), 0.4);
        QList<int> statuses;
        for (int i = 0; i < 30; ++i)
            statuses.append(rig.graph("GET", QStringLiteral("me"), token).status);
        return statuses;
    };
    const QList<int> first = fallen(3);
    CHECK(first == fallen(3));
    CHECK(first.count(503) > 3);
    CHECK(first.count(200) > 3);
}

TEST_CASE("faults reach discovery and tokens, and leave the pages for people alone", "[sandbox]")
{
    test::SandboxRig rig;
    rig.sandbox().setFault(QStringLiteral("500"), 1);
    CHECK(rig.client()
              .get(rig.endpoints().identity(
                  QStringLiteral("contoso.com"), QStringLiteral("v2.0/.well-known/openid-configuration")))
              .status
        == 500);
    CHECK(!rig.code(admin, rig.scope(wanted), QByteArray(64, 'v')).isEmpty());
}

TEST_CASE("items of a batch can be throttled one by one", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, wanted);
    rig.sandbox().failNext(QStringLiteral("batch-429"), 1, "GET", "/me");
    const QJsonObject get{
        {QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("url"), QStringLiteral("/me")}};
    QJsonObject one = get;
    one.insert(QStringLiteral("id"), QStringLiteral("1"));
    QJsonObject two = get;
    two.insert(QStringLiteral("id"), QStringLiteral("2"));
    const test::WireAnswer answer =
        rig.graph("POST", QStringLiteral("$batch"), token, {{QStringLiteral("requests"), QJsonArray{one, two}}});
    CHECK(answer.status == 200);
    QList<int> statuses;
    for (const QJsonValue &response : answer.json().value(QLatin1String("responses")).toArray())
        statuses.append(response.toObject().value(QLatin1String("status")).toInt());
    CHECK(statuses.count(429) == 1);
    CHECK(statuses.count(200) == 1);
}
