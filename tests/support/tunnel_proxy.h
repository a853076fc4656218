// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace test {

//! A proxy that wants credentials and leads every tunnel to one port of this machine. Remembers each header it was
//! sent, and everything that went through.
class TunnelProxy {
public:
    TunnelProxy(quint16 target, QByteArray userAndPassword, bool hangsUp)
        : m_target(target)
        , m_wanted("Basic " + userAndPassword.toBase64())
        , m_hangsUp(hangsUp)
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                serve(client);
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    const std::vector<QByteArray> &heads() const { return m_heads; }
    const QByteArray &through() const { return m_through; } //!< from the client, after the tunnel stood

private:
    void serve(QTcpSocket *client)
    {
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, buffer] {
            if (auto *origin = client->findChild<QTcpSocket *>()) {
                const QByteArray bytes = client->readAll();
                m_through += bytes;
                origin->write(bytes);
                return;
            }
            *buffer += client->readAll();
            const qsizetype end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_heads.push_back(buffer->left(end + 2));
            buffer->clear();
            if (!m_heads.back().contains("\r\nProxy-Authorization: " + m_wanted + "\r\n"))
                return refuse(client);
            auto *origin = new QTcpSocket(client);
            origin->connectToHost(QHostAddress::LocalHost, m_target);
            QObject::connect(
                origin, &QTcpSocket::readyRead, client, [client, origin] { client->write(origin->readAll()); });
            QObject::connect(origin, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
    void refuse(QTcpSocket *client) const
    {
        client->write(QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                                 "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n")
            + (m_hangsUp ? "Connection: close\r\n\r\n" : "\r\n"));
        if (m_hangsUp)
            client->disconnectFromHost();
    }

    quint16 m_target;
    QByteArray m_wanted;
    bool m_hangsUp;
    QTcpServer m_server;
    std::vector<QByteArray> m_heads;
    QByteArray m_through;
};

} // namespace test
