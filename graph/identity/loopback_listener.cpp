// SPDX-License-Identifier: MIT
#include "graph/identity/loopback_listener.h"

#include "graph/identity/loopback_hub.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace graph {

LoopbackListener::Hub::Hub(QByteArray expectedState, LandingPage landingPage, std::chrono::milliseconds limit)
    : state(std::move(expectedState))
    , page(std::move(landingPage))
    , patience(limit)
{
    for (QTcpServer *server : {&v4, &v6}) {
        server->setMaxPendingConnections(maxConnections);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    }
}

bool LoopbackListener::Hub::bind()
{
    // The free port of one family may be taken in the other: try a few.
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (!v4.listen(QHostAddress::LocalHost, 0))
            return false;
        port = v4.serverPort();
        if (v6.listen(QHostAddress::LocalHostIPv6, port))
            return true;
        // No IPv6 on this machine: then no browser can come by it either.
        if (v6.serverError() != QAbstractSocket::AddressInUseError)
            return true;
        v4.close();
    }
    const bool bound = v4.listen(QHostAddress::LocalHost, 0);
    port = v4.serverPort();
    return bound;
}

void LoopbackListener::Hub::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_closing || m_open >= maxConnections) {
            delete socket;
            continue;
        }
        ++m_open;
        auto *connection = new Connection(*this, socket);
        connect(connection, &QObject::destroyed, this, [this] {
            --m_open;
            if (m_closing && m_open == 0)
                deleteLater();
        });
    }
}

void LoopbackListener::Hub::closeSoon()
{
    m_closing = true;
    v4.close();
    v6.close();
    if (m_open == 0)
        deleteLater();
}

LoopbackListener::LoopbackListener(std::shared_ptr<Hub> hub)
    : m_hub(std::move(hub))
{
}

Result<LoopbackListener> LoopbackListener::open(QByteArray state, LandingPage page, std::chrono::milliseconds patience)
{
    std::shared_ptr<Hub> hub(
        new Hub(std::move(state), std::move(page), patience), [](Hub *gone) { gone->closeSoon(); });
    if (!hub->bind())
        return Error(Fault::Offline, QStringLiteral("loopback.port"));
    return LoopbackListener(std::move(hub));
}

quint16 LoopbackListener::port() const
{
    return m_hub->port;
}

bool LoopbackListener::onBoth() const
{
    return m_hub->v6.isListening();
}

QUrl LoopbackListener::redirectUri() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("localhost"));
    url.setPort(port());
    url.setPath(QStringLiteral("/"));
    return url;
}

QCoro::Task<Result<SharedSecret>> LoopbackListener::code(std::stop_token stop) const
{
    // Keeps the servers open while it waits.
    const std::shared_ptr<Hub> hub = m_hub;
    const std::optional<Result<SharedSecret>> answer = co_await hub->answer.wait(stop);
    if (!answer)
        co_return Error(Fault::Cancelled);
    co_return *answer;
}

void LoopbackListener::close() const
{
    m_hub->v4.close();
    m_hub->v6.close();
}

void LoopbackListener::giveUp(Error error) const
{
    m_hub->answer.set(Result<SharedSecret>(std::move(error)));
}

} // namespace graph
