// SPDX-License-Identifier: MIT
#include "graph/sandbox/http_server.h"

#include "graph/sandbox/http_connection.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>

namespace graph::sandbox {

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port)
{
    return start(std::make_unique<QTcpServer>(), port);
}

bool HttpServer::listenTls(quint16 port, const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return start(std::move(server), port);
}

bool HttpServer::start(std::unique_ptr<QTcpServer> server, quint16 port)
{
    m_server = std::move(server);
    // The default of 30 waiting connections is short for a bulk client that opens 64 at once.
    m_server->setListenBacklogSize(256);
    m_server->setMaxPendingConnections(256);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    return m_server->listen(QHostAddress(QHostAddress::LocalHost), port);
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        new HttpConnection(socket, m_handler, this); // deletes itself when the socket closes, or goes with the server
    }
}

} // namespace graph::sandbox
