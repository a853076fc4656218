// SPDX-License-Identifier: MIT
#include "graph/identity/loopback_listener.h"
#include "tests/support/loopback_browser.h"

#include <QTcpServer>

using graph::Fault;
using graph::LoopbackListener;
using test::await;
using test::rawExchange;
using namespace std::chrono_literals;

namespace {

graph::LandingPage page()
{
    graph::LandingPage page;
    page.language = QStringLiteral("nl");
    page.title = QStringLiteral("Work <Account> Wizard");
    page.received = QStringLiteral("RECEIVED");
    page.refused = QStringLiteral("REFUSED");
    page.stray = QStringLiteral("STRAY");
    return page;
}

LoopbackListener opened(std::chrono::milliseconds patience = 15s)
{
    auto listener = LoopbackListener::open("the-state", page(), patience);
    REQUIRE(listener);
    return std::move(listener).value();
}

QByteArray get(const LoopbackListener &listener, const QByteArray &target, const QByteArray &host = "localhost")
{
    const QByteArray port = QByteArray::number(listener.port());
    return rawExchange(listener.port(), "GET " + target + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n\r\n");
}

QByteArray post(const LoopbackListener &listener, const QByteArray &body, const QByteArray &type)
{
    return rawExchange(listener.port(),
        "POST / HTTP/1.1\r\nhost: 127.0.0.1:" + QByteArray::number(listener.port()) + "\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

std::string textOf(const graph::Result<graph::SharedSecret> &code)
{
    return code ? std::string(code.value()->reveal()) : "!" + code.error().code().toStdString();
}

} // namespace

TEST_CASE("the code comes by GET, and the browser gets a page that leaks nothing")
{
    const LoopbackListener listener = opened();
    CHECK(listener.redirectUri().toString() == QStringLiteral("http://localhost:%1/").arg(listener.port()));
    auto waiting = listener.code({});
    const QByteArray answer = get(listener, "/?code=0.AB%2Bc%2F1&state=the-state&session_state=x");
    CHECK(answer.startsWith("HTTP/1.1 200 "));
    CHECK(answer.contains("RECEIVED"));
    CHECK(answer.contains("lang=\"nl\""));
    CHECK(answer.contains("Work &lt;Account&gt; Wizard"));
    CHECK(answer.contains("Referrer-Policy: no-referrer"));
    CHECK(answer.contains("Cache-Control: no-store"));
    CHECK_FALSE(answer.contains("0.AB"));
    CHECK(textOf(await(std::move(waiting))) == "0.AB+c/1");
}

TEST_CASE("the code comes by form POST too")
{
    const LoopbackListener listener = opened();
    CHECK(post(listener, "code=abc&state=the-state", "application/x-www-form-urlencoded; charset=utf-8")
            .contains("RECEIVED"));
    CHECK(textOf(await(listener.code({}))) == "abc");
}

TEST_CASE("both loopback addresses listen on one port")
{
    const LoopbackListener listener = opened();
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6, 0)) {
        CHECK_FALSE(listener.onBoth());
        return;
    }
    REQUIRE(listener.onBoth());
    const QByteArray answer = rawExchange(listener.port(),
        "GET /?code=six&state=the-state HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(listener.port()) + "\r\n\r\n",
        QHostAddress(QHostAddress::LocalHostIPv6));
    CHECK(answer.contains("RECEIVED"));
    CHECK(textOf(await(listener.code({}))) == "six");
}

TEST_CASE("what is not the answer is ignored, and the answer still comes")
{
    const LoopbackListener listener = opened();
    auto waiting = listener.code({});
    CHECK(get(listener, "/favicon.ico").startsWith("HTTP/1.1 404 "));
    CHECK(get(listener, "/other?code=x&state=the-state").startsWith("HTTP/1.1 404 "));
    CHECK(get(listener, "/").startsWith("HTTP/1.1 400 "));
    const QByteArray wrong = get(listener, "/?code=x&state=another-one");
    CHECK(wrong.startsWith("HTTP/1.1 400 "));
    CHECK(wrong.contains("STRAY"));
    CHECK(get(listener, "/?code=x&state=the-state&state=the-state").startsWith("HTTP/1.1 400 "));
    CHECK(get(listener, "/?code=x&code=y&state=the-state").startsWith("HTTP/1.1 400 "));
    CHECK(get(listener, "/?code=&state=the-state").startsWith("HTTP/1.1 400 "));
    CHECK(get(listener, "/?code=x&state=the-state", "evil.example").startsWith("HTTP/1.1 421 "));
    CHECK(post(listener, "{}", "application/json").startsWith("HTTP/1.1 405 "));
    CHECK(rawExchange(listener.port(),
        "PUT / HTTP/1.1\r\nHost: localhost:" + QByteArray::number(listener.port()) + "\r\nContent-Length: 0\r\n\r\n")
            .startsWith("HTTP/1.1 405 "));
    CHECK(rawExchange(listener.port(), "this is not HTTP\r\n\r\n").startsWith("HTTP/1.1 400 "));
    CHECK(get(listener, "/?code=good&state=the-state").contains("RECEIVED"));
    CHECK(textOf(await(std::move(waiting))) == "good");
}

TEST_CASE("one answer an attempt")
{
    const LoopbackListener listener = opened();
    CHECK(get(listener, "/?code=first&state=the-state").contains("RECEIVED"));
    CHECK(get(listener, "/?code=second&state=the-state").startsWith("HTTP/1.1 410 "));
    CHECK(get(listener, "/?error=access_denied&state=the-state").startsWith("HTTP/1.1 410 "));
    CHECK(textOf(await(listener.code({}))) == "first");
}

TEST_CASE("a refusal in the browser arrives as what it is")
{
    const LoopbackListener listener = opened();
    const QByteArray answer = get(listener,
        "/?error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3A+declined&state=the-state");
    CHECK(answer.contains("REFUSED"));
    const auto code = await(listener.code({}));
    REQUIRE_FALSE(code);
    CHECK(code.error().fault() == Fault::ConsentNeeded);
    CHECK(code.error().aadsts() == QList<int>{65004});
    CHECK(code.error().detail() == QStringLiteral("AADSTS65004: declined"));
}

TEST_CASE("requests that are too large or never come are hung up on")
{
    const LoopbackListener listener = opened(50ms);
    const QByteArray large = "GET /?code=" + QByteArray(70 * 1024, 'x') + "&state=the-state HTTP/1.1\r\n\r\n";
    CHECK_FALSE(rawExchange(listener.port(), large).startsWith("HTTP/1.1 200"));
    CHECK(rawExchange(listener.port(), "GET / HT").isEmpty());
    CHECK(rawExchange(listener.port(), "").isEmpty());
    // More clients than it takes at once: the rest is refused, and it goes on serving.
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    }
    REQUIRE(test::eventually([&] {
        return std::all_of(crowd.begin(), crowd.end(),
            [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
    }));
    // On a busy machine fifty milliseconds may pass with an honest request, too; it is sent again then.
    bool received = false;
    for (int tries = 0; tries < 20 && !received; ++tries)
        received = get(listener, "/?code=good&state=the-state").contains("RECEIVED");
    CHECK(received);
}

TEST_CASE("a request that arrives in pieces is one request")
{
    const LoopbackListener listener = opened();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    REQUIRE(test::eventually([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    const QByteArray request = "GET /?code=slow&state=the-state HTTP/1.1\r\nHost: localhost:"
        + QByteArray::number(listener.port()) + "\r\n\r\n";
    for (char c : request) {
        socket.write(&c, 1);
        REQUIRE(test::eventually([&] { return socket.bytesToWrite() == 0; }));
    }
    CHECK(textOf(await(listener.code({}))) == "slow");
}

TEST_CASE("a stop and a given-up wait end the waiting, the port closes with the listener")
{
    std::stop_source stop;
    quint16 port = 0;
    {
        const LoopbackListener listener = opened();
        port = listener.port();
        auto waiting = listener.code(stop.get_token());
        stop.request_stop();
        const auto cancelled = await(std::move(waiting));
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().cancelled());
        listener.giveUp(graph::Error(Fault::Timeout, QStringLiteral("sign-in.timeout")));
        CHECK(textOf(await(listener.code({}))) == "!sign-in.timeout");
    }
    QTcpServer again;
    CHECK(again.listen(QHostAddress::LocalHost, port));
}
