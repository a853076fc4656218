// SPDX-License-Identifier: MIT
#include "graph/sandbox/http_server.h"
#include "tests/support/await.h"

#include <QTcpSocket>
#include <QTimer>

using graph::sandbox::HttpAnswer;
using graph::sandbox::HttpRequest;
using graph::sandbox::HttpServer;
using graph::sandbox::Responder;

namespace {

//! Echoes method, target and body; remembers what it saw.
class Echo {
public:
    Echo()
        : server([this](HttpRequest request, Responder responder) {
            requests.push_back(request);
            HttpAnswer answer(200, "text/plain", request.method + ' ' + request.target + ' ' + request.body);
            if (request.target.startsWith("/late"))
                QTimer::singleShot(30, &server, [responder, answer] { responder.answer(answer); });
            else
                responder.answer(answer);
        })
    {
        REQUIRE(server.listen(0));
    }

    //! Sends the pieces one after the other and returns what came back, once `wanted` stands in it or the end came.
    QByteArray talk(const QList<QByteArray> &pieces, const QByteArray &wanted)
    {
        QTcpSocket socket;
        QByteArray bytes;
        socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
        REQUIRE(test::eventually([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        for (const QByteArray &piece : pieces) {
            socket.write(piece);
            REQUIRE(test::eventually([&] { return socket.bytesToWrite() == 0; }));
        }
        CHECK(test::eventually([&] {
            bytes += socket.readAll();
            return bytes.contains(wanted) || socket.state() == QAbstractSocket::UnconnectedState;
        }));
        bytes += socket.readAll();
        return bytes;
    }

    std::vector<HttpRequest> requests;
    HttpServer server;
};

} // namespace

TEST_CASE("a connection is kept for the next request", "[sandbox]")
{
    Echo echo;
    const QByteArray bytes =
        echo.talk({"GET /one HTTP/1.1\r\nHost: x\r\n\r\n", "GET /two HTTP/1.1\r\nHost: x\r\n\r\n"}, "GET /two ");
    CHECK(bytes.contains("GET /one "));
    CHECK(bytes.count("HTTP/1.1 200 OK") == 2);
    CHECK(bytes.contains("Connection: keep-alive"));
    CHECK(bytes.contains("\r\nDate: "));
    CHECK(echo.server.connections() == 1);
}

TEST_CASE("requests sent in one go are answered in their order", "[sandbox]")
{
    Echo echo;
    const QByteArray bytes = echo.talk({"GET /late/1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nGET "
                                        "/late/3 HTTP/1.1\r\nHost: x\r\n\r\n"},
        "/late/3 ");
    CHECK(bytes.indexOf("/late/1") < bytes.indexOf("GET /2"));
    CHECK(bytes.indexOf("GET /2") < bytes.indexOf("/late/3"));
}

TEST_CASE("bodies come counted or in chunks, however they are cut", "[sandbox]")
{
    Echo echo;
    CHECK(echo.talk({"POST /a HTTP/1.1\r\nContent-Le", "ngth: 5\r\n\r\nab", "cde"}, "abcde").contains("POST /a abcde"));
    CHECK(
        echo.talk({"POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "4\r\nde", "fg\r\n0\r\n\r\n"},
                "abcdefg")
            .contains("POST /b abcdefg"));
    const QByteArray expecting =
        echo.talk({"POST /c HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n", "ok"}, "POST /c ok");
    CHECK(expecting.startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
}

TEST_CASE("what is too large or no HTTP is refused and the connection closed", "[sandbox]")
{
    Echo echo;
    CHECK(echo.talk({"POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"}, "\r\n\r\n").startsWith("HTTP/1.1 413"));
    CHECK(echo.talk({"GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'a') + "\r\n\r\n"}, "\r\n\r\n")
            .startsWith("HTTP/1.1 431"));
    CHECK(echo.talk({"this is not HTTP\r\n\r\n"}, "\r\n\r\n").startsWith("HTTP/1.1 400"));
    CHECK(echo.requests.empty());
    const QByteArray closing = echo.talk({"GET /x HTTP/1.1\r\nConnection: close\r\n\r\n"}, "GET /x ");
    CHECK(closing.contains("Connection: close"));
}

TEST_CASE("a client that leaves before its answer hurts nobody", "[sandbox]")
{
    Echo echo;
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), echo.server.port());
        socket.write("GET /late/gone HTTP/1.1\r\nHost: x\r\n\r\n");
        REQUIRE(test::eventually([&] { return echo.requests.size() == 1; }));
        socket.abort();
    }
    // The late answer to nobody falls due in between.
    CHECK(echo.talk({"GET /late/next HTTP/1.1\r\nHost: x\r\n\r\n"}, "/late/next ").contains("200 OK"));
}

TEST_CASE("many clients wait at once in one event loop", "[sandbox]")
{
    Echo echo;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 64; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), echo.server.port());
        sockets.back()->write("GET /late HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    CHECK(test::eventually([&] {
        return std::all_of(
            sockets.begin(), sockets.end(), [](const auto &socket) { return socket->bytesAvailable() > 0; });
    }));
    CHECK(echo.server.connections() == 64);
}
