// SPDX-License-Identifier: MIT
#include "graph/http/json_reply.h"
#include "graph/http/net_code.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/raw_server.h"
#include "tests/support/wire.h"

using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using test::RawServer;
using test::Wire;
using namespace std::chrono_literals;

namespace {

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

//! What every caller of Graph does with an answer.
Result<QJsonObject> json(const Result<Reply> &answer)
{
    if (!answer)
        return answer.error();
    return graph::jsonReply(answer.value(), test::FakeClock().now());
}

QByteArray chunk(const QByteArray &text)
{
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

//! RFC 1952 around what qCompress makes (a zlib stream behind four bytes of length).
QByteArray gzipped(const QByteArray &text)
{
    quint32 crc = 0xffffffff;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0u);
    }
    crc = ~crc;
    const QByteArray zlib = qCompress(text).mid(4);
    QByteArray out("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    out += zlib.mid(2, zlib.size() - 6);
    for (const quint32 number : {crc, static_cast<quint32>(text.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            out += static_cast<char>((number >> shift) & 0xff);
    }
    return out;
}

} // namespace

TEST_CASE("a chunked answer that never ends is never a success")
{
    const bool reset = GENERATE(false, true);
    const QByteArray method = GENERATE(as<QByteArray>(), "POST", "GET");
    const bool ownWire = GENERATE(false, true);
    RawServer server([&](const RawServer::Exchange &e) {
        e.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            + chunk("{\"value\":[{\"id\":\"1\"}"));
        e.later(15, [e, reset] {
            if (reset)
                e.reset();
            else
                e.close();
        });
    });
    auto wire = std::make_unique<Wire>();
    for (int i = 0; i < 12; ++i) {
        if (ownWire)
            wire = std::make_unique<Wire>();
        CHECK_FALSE(json(wire->send(test::request(method, server.url()))));
    }
}

TEST_CASE("answers framed in every way HTTP allows are read whole")
{
    const QByteArray body = "{\"a\":[1,2,3]}";
    const QByteArray type = "Content-Type: application/json\r\n";
    QByteArray bytes;
    bool close = false;
    SECTION("chunked, with an extension and a trailer")
    {
        bytes = "HTTP/1.1 200 OK\r\n" + type + "Transfer-Encoding: chunked\r\n\r\n4;x=y\r\n{\"a\"\r\n"
            + chunk(body.mid(4)) + "0\r\nX-Trailer: 1\r\n\r\n";
    }
    SECTION("until the connection closes")
    {
        bytes = "HTTP/1.1 200 OK\r\n" + type + "Connection: close\r\n\r\n" + body;
        close = true;
    }
    SECTION("compressed as gzip")
    {
        const QByteArray small = gzipped(body);
        bytes = "HTTP/1.1 200 OK\r\n" + type
            + "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(small.size()) + "\r\n\r\n" + small;
    }
    SECTION("compressed as deflate, chunked")
    {
        bytes = "HTTP/1.1 200 OK\r\n" + type + "Content-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n"
            + chunk(qCompress(body).mid(4)) + "0\r\n\r\n";
    }
    SECTION("after a provisional answer")
    {
        bytes = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n" + type
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    RawServer server([&](const RawServer::Exchange &e) {
        e.send(bytes);
        if (close)
            e.close();
    });
    Wire wire;
    for (const char *method : {"GET", "POST"}) {
        const Result<Reply> answer = wire.send(test::request(method, server.url()));
        REQUIRE(answer);
        CHECK(answer.value().body() == body);
    }
    CHECK(server.seen().front().has("Accept-Encoding: "));
}

TEST_CASE("a compressed answer that breaks off is never a success")
{
    QByteArray list = "{\"value\":[";
    for (int i = 0; i < 2000; ++i)
        list += QByteArray::number(i * 7919) + ",";
    list += "0]}";
    const QByteArray whole = gzipped(list);
    const int keep = GENERATE(1, 12, 500, 4000);
    REQUIRE(keep < whole.size());
    RawServer server([&](const RawServer::Exchange &e) {
        e.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
            + QByteArray::number(whole.size()) + "\r\n\r\n" + whole.left(keep));
        e.later(15, [e] { e.close(); });
    });
    Wire wire;
    for (int i = 0; i < 6; ++i)
        CHECK_FALSE(json(wire.send(test::request(i % 2 ? "GET" : "POST", server.url()))));
}

TEST_CASE("an answer larger than agreed is refused, and its connection dropped")
{
    QByteArray head;
    QByteArray body(300'000, ' ');
    bool more = true; // the answer is not at its end when the limit is passed
    SECTION("with a length")
    {
        head = "Content-Length: 400000\r\n";
    }
    SECTION("with none")
    {
        head = "Connection: close\r\n";
    }
    SECTION("small on the wire")
    {
        body = gzipped(QByteArray(3'000'000, ' '));
        more = false;
        head = "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    RawServer server([&](const RawServer::Exchange &e) { e.send("HTTP/1.1 200 OK\r\n" + head + "\r\n" + body); });
    Wire wire;
    Request get = test::request("GET", server.url());
    get.setMaxReply(100'000);
    const Result<Reply> answer = wire.send(std::move(get));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().fault() == Fault::BadReply);
    CHECK(answer.error().code() == code(graph::net_code::tooLarge));
    if (more)
        REQUIRE(test::eventually([&] { return server.open() == 0; }));
}

TEST_CASE("what is not HTTP is not an answer")
{
    const char *bytes =
        GENERATE("garbage\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "\r\n\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "{\"a\":1}", "",
            "HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n", "HTTP/2.0 204 No Content\r\n\r\n", "ICY 200 OK\r\n\r\n");
    RawServer server([&](const RawServer::Exchange &e) {
        e.send(bytes);
        e.close();
    });
    Wire wire;
    for (const char *method : {"GET", "POST"}) {
        const Result<Reply> answer = wire.send(test::request(method, server.url()));
        INFO(bytes);
        CHECK_FALSE(json(answer));
        if (!answer)
            CHECK(answer.error().sent() == (std::string_view(method) == "POST"));
    }
}

TEST_CASE("every status is an answer with its body")
{
    RawServer server([](const RawServer::Exchange &e) {
        const int status = e.seen().line.mid(e.seen().line.indexOf('/') + 1, 3).toInt();
        e.answer(status, "{\"error\":{\"code\":\"c\"}}", "Retry-After: 3\r\n");
    });
    Wire wire;
    for (const int status :
        {400, 401, 403, 404, 405, 408, 409, 410, 412, 422, 424, 429, 451, 500, 501, 502, 503, 504, 599}) {
        for (const char *method : {"GET", "POST"}) {
            const Result<Reply> answer =
                wire.send(test::request(method, server.url(QStringLiteral("/%1").arg(status))));
            INFO(status << ' ' << method << ' ' << (answer ? "" : answer.error().code().toStdString()));
            REQUIRE(answer);
            CHECK(answer.value().status() == status);
            CHECK(answer.value().body() == "{\"error\":{\"code\":\"c\"}}");
            CHECK(answer.value().header("retry-after") == "3");
        }
    }
}

TEST_CASE("several challenges are all kept, and none is answered by Qt")
{
    RawServer server([](const RawServer::Exchange &e) {
        e.answer(401, "{}",
            "WWW-Authenticate: Basic realm=\"x\"\r\n"
            "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"QQ==\"\r\n");
    });
    Wire wire;
    for (const char *method : {"GET", "POST"}) {
        const Result<Reply> answer = wire.send(test::request(method, server.url()));
        REQUIRE(answer);
        CHECK(answer.value().status() == 401);
        CHECK(answer.value().headerList("WWW-Authenticate").join(',').contains("claims=\"QQ==\""));
    }
    CHECK(server.seen().size() == 2);
}

TEST_CASE("no cookie is kept and nothing comes from a cache")
{
    RawServer server([](const RawServer::Exchange &e) {
        e.answer(200, "{}", "Set-Cookie: a=b\r\nCache-Control: max-age=3600\r\nETag: \"1\"\r\n");
    });
    Wire wire;
    REQUIRE(wire.send(test::request("GET", server.url())));
    REQUIRE(wire.send(test::request("GET", server.url())));
    REQUIRE(server.seen().size() == 2);
    CHECK_FALSE(server.seen()[1].head.toLower().contains("cookie"));
    CHECK_FALSE(server.seen()[1].head.toLower().contains("if-none-match"));
    CHECK(server.connections() == 1); // kept alive
}

TEST_CASE("a new connection is made where one is asked for")
{
    RawServer server([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    Wire wire;
    REQUIRE(wire.send(test::request("GET", server.url())));
    Request fresh = test::request("GET", server.url());
    fresh.setNewConnection(true);
    REQUIRE(wire.send(std::move(fresh)));
    REQUIRE(wire.send(test::request("GET", server.url())));
    REQUIRE(server.seen().size() == 3);
    CHECK(server.seen()[0].connection == 1);
    CHECK(server.seen()[1].connection == 2);
    CHECK(server.seen()[2].connection == 2);
}

TEST_CASE("a proxy that refuses is named")
{
    RawServer proxy([](const RawServer::Exchange &e) {
        e.send("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
               "Content-Length: 0\r\n\r\n");
    });
    Wire wire;
    const auto choice = graph::ProxyChoice::fromText(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    REQUIRE(choice);
    wire.network->setProxy(choice.value());
    SECTION("in the clear")
    {
        const Result<Reply> answer = wire.send(Request("GET", QUrl(QStringLiteral("http://graph.example/x"))));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Proxy);
        CHECK(answer.error().code() == code(graph::net_code::proxyAuthentication));
        CHECK(proxy.seen().front().line == "GET http://graph.example/x HTTP/1.1");
    }
    SECTION("through a tunnel")
    {
        const Result<Reply> answer = wire.send(test::request("POST", QUrl(QStringLiteral("https://graph.example/x"))));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Proxy);
        CHECK(answer.error().code() == code(graph::net_code::proxyAuthentication));
        CHECK_FALSE(answer.error().sent());
        CHECK(proxy.seen().front().line.startsWith("CONNECT graph.example:443"));
    }
    SECTION("that hangs up")
    {
        proxy.setHandler([](const RawServer::Exchange &e) { e.close(); });
        const Result<Reply> answer = wire.send(test::request("GET", QUrl(QStringLiteral("https://graph.example/x"))));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Proxy);
    }
    SECTION("this machine is reached directly")
    {
        RawServer here([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
        CHECK(wire.send(test::request("GET", here.url())));
        CHECK(proxy.seen().empty());
    }
}

TEST_CASE("proxies are read as people write them")
{
    const auto text = [](const char *typed) {
        const auto choice = graph::ProxyChoice::fromText(QString::fromLatin1(typed));
        return choice ? choice.value().text() : choice.error().code();
    };
    CHECK(text("") == QLatin1String("system"));
    CHECK(text(" System ") == QLatin1String("system"));
    CHECK(text("none") == QLatin1String("none"));
    CHECK(text("proxy.contoso.com:3128") == QLatin1String("http://proxy.contoso.com:3128"));
    CHECK(text("http://proxy.contoso.com") == QLatin1String("http://proxy.contoso.com:8080"));
    CHECK(text("socks5://127.0.0.1") == QLatin1String("socks5://127.0.0.1:1080"));
    for (const char *bad : {"ftp://x:1", "http://", "http://x:99999", "http://x/path", "http://x?q", "a b:1", "://"})
        CHECK(text(bad) == QLatin1String("proxy.syntax"));
}
