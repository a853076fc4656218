// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

#include <sys/socket.h>

namespace test {

//! A loopback server that answers with bytes, so that it can answer wrongly: drop, reset, stall, half a body.
//! Runs in the test's own event loop and remembers every request that reached it.
class RawServer {
public:
    class Seen {
    public:
        QByteArray line; //!< "POST /x HTTP/1.1"
        QByteArray head; //!< the whole header
        QByteArray body;
        int connection = 0; //!< number of the connection it came on, from 1

        //! Whether the header holds this. Names are the same in small letters, as Qt writes them from 6.8 on.
        bool has(const QByteArray &part) const { return head.toLower().contains(part.toLower()); }
    };

    //! One request being answered.
    class Exchange {
    public:
        Exchange(Seen seen, QTcpSocket *socket)
            : m_seen(std::move(seen))
            , m_socket(socket)
        {
        }
        const Seen &seen() const { return m_seen; }
        void send(const QByteArray &bytes) const
        {
            m_socket->write(bytes);
            m_socket->flush();
        }
        //! A whole, correct answer; the connection stays open.
        void answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {}) const
        {
            send("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body);
        }
        //! FIN after what was written.
        void close() const { m_socket->disconnectFromHost(); }
        //! RST.
        void reset() const
        {
            const linger now{1, 0};
            ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            m_socket->abort();
        }
        //! A blank every so often, for ever.
        void drip(int everyMs) const
        {
            auto *timer = new QTimer(m_socket);
            QObject::connect(timer, &QTimer::timeout, m_socket, [socket = m_socket] { socket->write(" "); });
            timer->start(everyMs);
        }
        void later(int ms, std::function<void()> what) const { QTimer::singleShot(ms, m_socket, std::move(what)); }

    private:
        Seen m_seen;
        QTcpSocket *m_socket;
    };

    using Handler = std::function<void(const Exchange &)>;

    //! With `tls` it speaks TLS, and listens on all of this machine's loopback addresses.
    explicit RawServer(Handler handler, const QSslConfiguration *tls = nullptr)
        : m_handler(std::move(handler))
    {
        if (tls) {
            auto secure = std::make_unique<QSslServer>();
            secure->setSslConfiguration(*tls);
            m_server = std::move(secure);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        REQUIRE(m_server->listen(tls ? QHostAddress::AnyIPv4 : QHostAddress::LocalHost));
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket, ++m_connections);
        });
    }

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &path = QStringLiteral("/v1.0/x")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
    }
    const std::vector<Seen> &seen() const { return m_seen; }
    int connections() const { return m_connections; }
    int open() const { return m_open; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }

private:
    void serve(QTcpSocket *socket, int number)
    {
        ++m_open;
        auto buffer = std::make_shared<QByteArray>();
        const auto read = [this, socket, buffer, number] {
            *buffer += socket->readAll();
            take(socket, *buffer, number);
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
        QMetaObject::invokeMethod(socket, read, Qt::QueuedConnection); // TLS may have read some already
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    }

    void take(QTcpSocket *socket, QByteArray &buffer, int number)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen seen;
        seen.head = buffer.left(end + 2);
        seen.line = seen.head.left(seen.head.indexOf("\r\n"));
        seen.connection = number;
        const QByteArray lower = seen.head.toLower();
        qsizetype length = 0;
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        if (at >= 0)
            length = lower.mid(at + 17, lower.indexOf("\r\n", at + 2) - at - 17).trimmed().toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        seen.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_seen.push_back(seen);
        m_handler(Exchange(seen, socket));
    }

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<Seen> m_seen;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace test
