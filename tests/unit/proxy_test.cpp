// SPDX-License-Identifier: MIT
#include "graph/http/net_code.h"
#include "tests/support/raw_server.h"
#include "tests/support/tls_trust.h"
#include "tests/support/tunnel_proxy.h"
#include "tests/support/wire.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

using graph::Fault;
using graph::Reply;
using graph::Request;
using graph::Result;
using test::RawServer;
using test::Wire;
using namespace std::chrono_literals;

namespace {

graph::ProxyChoice manual(quint16 port, const QString &userInfo)
{
    const auto choice = graph::ProxyChoice::fromText(QStringLiteral("http://%1@127.0.0.1:%2").arg(userInfo).arg(port));
    REQUIRE(choice);
    return choice.value();
}

Request withToken(quint16 port)
{
    Request post = test::request("POST", QUrl(QStringLiteral("https://graph.example:%1/v1.0/x").arg(port)));
    post.setBearer(std::make_shared<const graph::Secret>(std::string_view("t0ken")));
    return post;
}

int count(const RawServer &server, const QByteArray &what)
{
    int found = 0;
    for (const RawServer::Seen &seen : server.seen())
        found += int(seen.head.toLower().count(what));
    return found;
}

//! A system that says when it is let.
class SlowSystem {
public:
    explicit SlowSystem(quint16 proxy)
        : m_proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy)
        , m_state(std::make_shared<State>())
    {
    }
    ~SlowSystem() { answer(100); } // the thread must not outlive the test
    graph::SystemProxies::Lookup lookup() const
    {
        return [state = m_state, proxy = m_proxy](const QNetworkProxyQuery &query) {
            state->onThisThread = state->onThisThread || QThread::currentThread() == qApp->thread();
            state->urls.append(query.url().toString()); // read when the lookup has ended
            ++state->asked;
            state->let.acquire();
            return QList<QNetworkProxy>{proxy};
        };
    }
    void answer(int times = 1) const { m_state->let.release(times); }
    int asked() const { return m_state->asked; }
    bool onThisThread() const { return m_state->onThisThread; }
    const QStringList &urls() const { return m_state->urls; }

private:
    struct State {
        QSemaphore let;
        QStringList urls;
        std::atomic<int> asked = 0;
        std::atomic<bool> onThisThread = false;
    };
    QNetworkProxy m_proxy;
    std::shared_ptr<State> m_state;
};

} // namespace

TEST_CASE("the proxy's credentials go to the proxy, once it asks, and the token goes through it unseen")
{
    const test::Trust trust;
    const QSslConfiguration tls = test::serverSide(test::tlsCertificateElsewhere());
    RawServer origin([](const RawServer::Exchange &e) { e.answer(200, "{}"); }, &tls);
    const bool hangsUp = GENERATE(false, true);
    const test::TunnelProxy proxy(origin.port(), "maya@contoso.com:pa:ss @word", hangsUp);
    Wire wire;
    wire.network->setProxy(manual(proxy.port(), QStringLiteral("maya%40contoso.com:pa%3Ass%20%40word")));
    for (int i = 0; i < 3; ++i) {
        const Result<Reply> answer = wire.send(withToken(origin.port()));
        INFO((hangsUp ? "hangs up " : "stays ") << i << ' ' << (answer ? "" : answer.error().code().toStdString()));
        REQUIRE(answer);
        CHECK(answer.value().status() == 200);
    }
    CHECK(count(origin, "post ") == 3); // each once
    CHECK(count(origin, "authorization: bearer t0ken") == 3);
    CHECK(count(origin, "proxy-") == 0);
    CHECK(count(origin, "basic") == 0);
    REQUIRE(!proxy.heads().empty());
    for (const QByteArray &head : proxy.heads()) {
        CHECK(head.startsWith("CONNECT graph.example:"));
        CHECK_FALSE(head.toLower().contains("bearer"));
        CHECK_FALSE(head.contains("t0ken"));
    }
    CHECK_FALSE(proxy.through().contains("t0ken"));
}

TEST_CASE("a proxy that does not take the credentials is named, and not asked for ever")
{
    const test::Trust trust;
    const QSslConfiguration tls = test::serverSide(test::tlsCertificateElsewhere());
    RawServer origin([](const RawServer::Exchange &e) { e.answer(200, "{}"); }, &tls);
    const bool hangsUp = GENERATE(false, true);
    const test::TunnelProxy proxy(origin.port(), "maya:right", hangsUp);
    Wire wire;
    wire.network->setProxy(manual(proxy.port(), QStringLiteral("maya:wrong")));
    const Result<Reply> refused = wire.send(withToken(origin.port()));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault() == Fault::Proxy);
    CHECK(refused.error().code() == QLatin1String(graph::net_code::proxyAuthentication));
    CHECK_FALSE(refused.error().sent());
    CHECK(proxy.heads().size() <= 3);
    CHECK(origin.seen().empty());

    // Corrected in the settings, it works at once.
    wire.network->setProxy(manual(proxy.port(), QStringLiteral("maya:right")));
    REQUIRE(wire.send(withToken(origin.port())));
    CHECK(origin.seen().size() == 1);
}

TEST_CASE("the system is asked for its proxy on another thread, once a host")
{
    RawServer proxy([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    const SlowSystem system(proxy.port());
    const Wire wire(std::make_shared<graph::Network>(system.lookup(), 10s));
    std::optional<Result<Reply>> answer;
    auto task = wire.pipeline.send(Request("GET", QUrl(QStringLiteral("http://graph.example/a?secret=1"))), {})
                    .then([&](Result<Reply> r) { answer.emplace(std::move(r)); });
    REQUIRE(test::eventually([&] { return system.asked() == 1; }));
    // The event loop turns meanwhile, and what needs no proxy goes on.
    RawServer here([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    CHECK(wire.send(Request("GET", here.url())));
    CHECK_FALSE(answer);
    CHECK(proxy.seen().empty());
    system.answer();
    REQUIRE(test::eventually([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    REQUIRE(wire.send(Request("GET", QUrl(QStringLiteral("http://graph.example/b")))));
    REQUIRE(proxy.seen().size() == 2);
    CHECK(proxy.seen().front().line.startsWith("GET http://graph.example/a?secret=1 "));
    CHECK(system.asked() == 1);
    CHECK_FALSE(system.onThisThread());
    // A script is not shown what we do there.
    CHECK(system.urls() == QStringList{QStringLiteral("http://graph.example/")});
}

TEST_CASE("a system that does not say in time is not waited for, what it says later counts")
{
    RawServer proxy([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    const SlowSystem system(proxy.port());
    const Wire wire(std::make_shared<graph::Network>(system.lookup(), 50ms));
    const QUrl url(QStringLiteral("http://nobody.invalid/"));
    const Result<Reply> direct = wire.send(Request("GET", url));
    REQUIRE_FALSE(direct);
    CHECK(direct.error().code() == QLatin1String(graph::net_code::dns)); // there is no such host
    CHECK_FALSE(wire.send(Request("GET", url)));
    CHECK(system.asked() == 1);
    system.answer(100);
    REQUIRE(test::eventually([&] { return wire.send(Request("GET", url)).operator bool(); }));
    CHECK_FALSE(proxy.seen().empty());
}

TEST_CASE("a proxy that fails is looked up anew")
{
    RawServer proxy([](const RawServer::Exchange &e) { e.close(); });
    const SlowSystem system(proxy.port());
    system.answer(2);
    const Wire wire(std::make_shared<graph::Network>(system.lookup(), 10s));
    const QUrl url(QStringLiteral("http://graph.example/"));
    CHECK_FALSE(wire.send(Request("GET", url)));
    proxy.setHandler([](const RawServer::Exchange &e) { e.answer(200, "{}"); });
    CHECK(wire.send(Request("GET", url)));
    CHECK(wire.send(Request("GET", url)));
    CHECK(system.asked() == 2);
}

TEST_CASE("nothing waits for a lookup that hangs: not a stop, not the end")
{
    const SlowSystem system(1);
    std::optional<Result<Reply>> stopped;
    std::optional<Result<Reply>> ended;
    std::stop_source stop;
    auto wire = std::make_unique<Wire>(std::make_shared<graph::Network>(system.lookup(), 1h));
    const QUrl url(QStringLiteral("http://graph.example/"));
    auto first = wire->pipeline.send(Request("GET", url), stop.get_token()).then([&](Result<Reply> r) {
        stopped.emplace(std::move(r));
    });
    auto second =
        wire->pipeline.send(Request("GET", url), {}).then([&](Result<Reply> r) { ended.emplace(std::move(r)); });
    REQUIRE(test::eventually([&] { return system.asked() == 1; }));
    stop.request_stop();
    REQUIRE(test::eventually([&] { return stopped.has_value(); }));
    CHECK(stopped->error().cancelled());
    wire->network->close();
    REQUIRE(test::eventually([&] { return ended.has_value(); }));
    CHECK(ended->error().cancelled());
    wire.reset();
}
