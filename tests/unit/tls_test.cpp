// SPDX-License-Identifier: MIT
#include "graph/http/net_code.h"
#include "tests/support/await.h"
#include "tests/support/raw_server.h"
#include "tests/support/tls_trust.h"
#include "tests/support/wire.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using test::RawServer;
using test::Wire;
using namespace std::chrono_literals;

namespace {

QUrl secure(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
{
    return QUrl(QStringLiteral("https://%1:%2/v1.0/x").arg(host).arg(port));
}

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE("a certificate that does not hold is named, and nothing is sent")
{
    const auto refusal = [](const QByteArray &certificate, const QString &host) {
        const QSslConfiguration tls = test::serverSide(certificate);
        RawServer server([](const RawServer::Exchange &e) { e.answer(200, "{}"); }, &tls);
        Wire wire;
        const Result<Reply> answer = wire.send(test::request("POST", secure(server.port(), host)));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Tls);
        CHECK_FALSE(answer.error().sent());
        CHECK(server.seen().empty());
        return answer.error().code();
    };
    const QString here = QStringLiteral("127.0.0.1");
    CHECK(refusal(test::tlsCertificate(), here) == code(graph::net_code::tlsUntrusted));
    const test::Trust trust;
    CHECK(refusal(test::tlsCertificateExpired(), here) == code(graph::net_code::tlsExpired));
    CHECK(refusal(test::tlsCertificate(), QStringLiteral("127.0.0.2")) == code(graph::net_code::tlsWrongHost));
}

TEST_CASE("over TLS too a write is sent once, and a cut answer is no success")
{
    const test::Trust trust;
    const QSslConfiguration tls = test::serverSide(test::tlsCertificate());
    const bool reset = GENERATE(false, true);
    SECTION("no answer")
    {
        const bool reused = GENERATE(false, true);
        const QByteArray method = GENERATE(as<QByteArray>(), "POST", "PATCH", "DELETE");
        bool warm = reused;
        RawServer server(
            [&](const RawServer::Exchange &e) {
                if (warm) {
                    warm = false;
                    e.answer(200, "{}");
                } else if (reset) {
                    e.reset();
                } else {
                    e.close();
                }
            },
            &tls);
        Wire wire;
        if (reused)
            REQUIRE(wire.send(test::request("GET", secure(server.port()))));
        const Result<Reply> answer = wire.send(test::request(method, secure(server.port())));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Offline);
        CHECK(answer.error().sent());
        CHECK_FALSE(wire.send(test::request("HEAD", secure(server.port()))));
        int writes = 0;
        for (const RawServer::Seen &seen : server.seen())
            writes += seen.line.startsWith(method);
        CHECK(writes == 1);
    }
    SECTION("half an answer")
    {
        RawServer server(
            [&](const RawServer::Exchange &e) {
                e.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{");
                e.later(15, [e, reset] {
                    if (reset)
                        e.reset();
                    else
                        e.close();
                });
            },
            &tls);
        Wire wire;
        for (int i = 0; i < 6; ++i)
            CHECK_FALSE(wire.send(test::request(i % 2 ? "GET" : "POST", secure(server.port()))));
    }
}

namespace {

//! nghttpx speaks HTTP/2 over TLS before one of our servers.
class Http2Front {
public:
    explicit Http2Front(quint16 backend, quint16 port = 0)
    {
        QFile key(m_folder.filePath(QStringLiteral("key.pem")));
        QFile certificate(m_folder.filePath(QStringLiteral("cert.pem")));
        REQUIRE(key.open(QIODevice::WriteOnly));
        REQUIRE(certificate.open(QIODevice::WriteOnly));
        key.write(test::tlsKey());
        certificate.write(test::tlsCertificate());
        key.close();
        certificate.close();
        // A port that was free may be another program's a moment later.
        for (int turn = 0; turn < 3 && m_process.state() == QProcess::NotRunning; ++turn)
            start(backend, port, key.fileName(), certificate.fileName());
        REQUIRE(m_process.state() == QProcess::Running);
    }
    ~Http2Front() { kill(); }
    Http2Front(const Http2Front &) = delete;
    Http2Front &operator=(const Http2Front &) = delete;

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
    quint16 port() const { return m_port; }

private:
    //! Until it takes connections, or has ended.
    void start(quint16 backend, quint16 port, const QString &key, const QString &certificate)
    {
        m_port = port;
        if (m_port == 0) {
            QTcpServer free;
            REQUIRE(free.listen(QHostAddress::LocalHost));
            m_port = free.serverPort();
        }
        m_process.start(QStringLiteral("nghttpx"),
            {QStringLiteral("-b127.0.0.1,%1").arg(backend), QStringLiteral("-f127.0.0.1,%1").arg(m_port),
                QStringLiteral("-n1"), QStringLiteral("--single-process"), QStringLiteral("--no-ocsp"),
                QStringLiteral("--backend-read-timeout=5"), key, certificate});
        const bool settled = test::eventually(
            [this] {
                QTcpSocket probe;
                probe.connectToHost(QHostAddress::LocalHost, m_port);
                return probe.waitForConnected(200) || m_process.state() == QProcess::NotRunning;
            },
            30'000);
        REQUIRE(settled);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

bool http2Here()
{
    if (!QStandardPaths::findExecutable(QStringLiteral("nghttpx")).isEmpty())
        return true;
    WARN("skipped: nghttpx (package nghttp2-proxy) is not installed");
    return false;
}

} // namespace

TEST_CASE("HTTP/2: whole answers, writes once, many at a time")
{
    if (!http2Here())
        return;
    const test::Trust trust;
    SECTION("bodies arrive and come back")
    {
        RawServer server([](const RawServer::Exchange &e) { e.answer(201, "{\"id\":\"1\"}"); });
        const Http2Front front(server.port());
        Wire wire;
        const Result<Reply> answer = wire.send(test::request("POST", secure(front.port())));
        REQUIRE(answer);
        CHECK(answer.value().status() == 201);
        CHECK(answer.value().body() == "{\"id\":\"1\"}");
        REQUIRE(server.seen().size() == 1);
        CHECK(server.seen().front().body == "{\"name\":\"Adele\"}");
        CHECK(server.seen().front().head.toLower().contains("via: 2")); // it did come over HTTP/2
    }
    SECTION("what has no body ends all the same")
    {
        RawServer server([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
        const Http2Front front(server.port());
        Wire wire;
        std::size_t sent = 0;
        for (int i = 0; i < 10; ++i) {
            for (const char *method : {"POST", "PATCH", "PUT", "GET", "DELETE"}) {
                INFO(method << ' ' << i);
                // On a connection of its own, and on one that was used before. A DELETE never comes first: by then the
                // host is known to speak HTTP/2.
                if (i % 3 == 0 && std::string_view(method) != "DELETE")
                    wire = Wire();
                const Result<Reply> answer = wire.send(Request(method, secure(front.port())));
                REQUIRE(answer);
                CHECK(answer.value().status() == 200);
                REQUIRE(server.seen().size() == ++sent);
                const bool object = std::string_view("POST PATCH PUT").find(method) != std::string_view::npos;
                CHECK(server.seen().back().body == (object ? "{}" : ""));
            }
        }
    }
    SECTION("more than six fly once the host is known to speak it")
    {
        std::vector<RawServer::Exchange> held;
        RawServer server([&](const RawServer::Exchange &e) {
            if (held.empty() && e.seen().line.contains("/first"))
                e.answer(200, "{}");
            else
                held.push_back(e);
        });
        const Http2Front front(server.port());
        Wire wire;
        QUrl first = secure(front.port());
        first.setPath(QStringLiteral("/first"));
        REQUIRE(wire.send(test::request("GET", first)));
        int done = 0;
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < 20; ++i) {
            tasks.push_back(
                wire.pipeline.send(test::request("GET", secure(front.port())), {}).then([&done](Result<Reply> answer) {
                    done += answer ? 1 : 0;
                }));
        }
        REQUIRE(test::eventually([&] { return held.size() == 20; }));
        for (const RawServer::Exchange &exchange : held)
            exchange.answer(200, "{}");
        REQUIRE(test::eventually([&] { return done == 20; }));
    }
    SECTION("the front dies while a POST waits")
    {
        RawServer server([](const RawServer::Exchange &) { });
        Http2Front front(server.port());
        Wire wire;
        std::optional<Result<Reply>> answer;
        auto task = wire.pipeline.send(test::request("POST", secure(front.port())), {}).then([&](Result<Reply> r) {
            answer.emplace(std::move(r));
        });
        REQUIRE(test::eventually([&] { return server.seen().size() == 1; }));
        front.kill();
        REQUIRE(test::eventually([&] { return answer.has_value(); }));
        REQUIRE_FALSE(*answer);
        CHECK(answer->error().sent());
        CHECK(server.seen().size() == 1);
    }
    SECTION("the front dies while a POST waits on a connection used before")
    {
        RawServer server([](const RawServer::Exchange &e) {
            if (e.seen().line.startsWith("GET"))
                e.answer(200, "{}");
        });
        Http2Front front(server.port());
        Wire wire;
        REQUIRE(wire.send(test::request("GET", secure(front.port()))));
        std::optional<Result<Reply>> answer;
        auto task = wire.pipeline.send(test::request("POST", secure(front.port())), {}).then([&](Result<Reply> r) {
            answer.emplace(std::move(r));
        });
        REQUIRE(test::eventually([&] { return server.seen().size() == 2; }));
        front.kill();
        const Http2Front second(server.port(), front.port()); // where a second sending would arrive
        REQUIRE(test::eventually([&] { return answer.has_value(); }));
        REQUIRE_FALSE(*answer);
        CHECK(answer->error().sent());
        REQUIRE(wire.send(test::request("GET", secure(front.port()))));
        int posts = 0;
        for (const RawServer::Seen &seen : server.seen())
            posts += seen.line.startsWith("POST");
        CHECK(posts == 1);
    }
    SECTION("the front dies while a DELETE waits, which has no body to be read once")
    {
        RawServer server([](const RawServer::Exchange &e) {
            if (e.seen().line.startsWith("GET"))
                e.answer(200, "{}");
        });
        Http2Front front(server.port());
        Wire wire;
        REQUIRE(wire.send(test::request("GET", secure(front.port()))));
        std::optional<Result<Reply>> answer;
        auto task = wire.pipeline.send(test::request("DELETE", secure(front.port())), {}).then([&](Result<Reply> r) {
            answer.emplace(std::move(r));
        });
        REQUIRE(test::eventually([&] { return server.seen().size() == 2; }));
        front.kill();
        const Http2Front second(server.port(), front.port());
        REQUIRE(test::eventually([&] { return answer.has_value(); }));
        REQUIRE_FALSE(*answer);
        CHECK(answer->error().sent());
        REQUIRE(wire.send(test::request("GET", secure(front.port()))));
        int deletes = 0;
        for (const RawServer::Seen &seen : server.seen())
            deletes += seen.line.startsWith("DELETE");
        CHECK(deletes == 1);
    }
    SECTION("half an answer behind the front")
    {
        RawServer server([](const RawServer::Exchange &e) {
            e.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{");
            e.later(15, [e] { e.close(); });
        });
        const Http2Front front(server.port());
        Wire wire;
        for (int i = 0; i < 6; ++i) {
            const Result<Reply> answer = wire.send(test::request(i % 2 ? "GET" : "POST", secure(front.port())));
            CHECK_FALSE(answer);
        }
    }
    SECTION("the deadline and the stop hold")
    {
        RawServer server([](const RawServer::Exchange &) { });
        const Http2Front front(server.port());
        Wire wire;
        Request post = test::request("POST", secure(front.port()));
        post.setDeadline(300ms);
        const Result<Reply> answer = wire.send(std::move(post));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Timeout);
    }
}
