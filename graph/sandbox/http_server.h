// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/http_message.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

namespace graph::sandbox {

class HttpConnection;

//! Where one request is answered, at once or later; copies answer the same request, and the first act counts. The
//! connection may be gone by then: every act on a lost one is nothing. A request nobody answers stalls for ever.
class Responder {
public:
    Responder(HttpConnection *connection, quint64 turn);

    void answer(HttpAnswer answer) const;
    //! Closes in good order without a word.
    void drop() const;
    //! Tears the connection down with a TCP reset.
    void reset() const;
    //! The whole head, half of the body, then the end of the connection a moment later.
    void half(HttpAnswer answer) const;
    //! Promises `promised` bytes of body and sends what there is, then closes.
    void wrongLength(HttpAnswer answer, qint64 promised) const;
    //! The answer in pieces of `bytes`, one each `pause`.
    void drip(HttpAnswer answer, int bytes, std::chrono::milliseconds pause) const;

private:
    HttpConnection *live() const;

    QPointer<HttpConnection> m_connection;
    quint64 m_turn;
};

//! HTTP/1.1 on loopback with keep-alive, chunked and counted bodies, in the calling thread's event loop.
class HttpServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(HttpRequest, Responder)>;

    static constexpr qint64 maxBody = 4 * 1024 * 1024; //!< larger requests are answered 413
    static constexpr qint64 maxHead = 64 * 1024; //!< longer request lines and headers are answered 431

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    //! Binds 127.0.0.1; 0 picks a port. False where it is taken.
    bool listen(quint16 port);
    //! The same over TLS with that certificate.
    bool listenTls(quint16 port, const QSslConfiguration &configuration);
    quint16 port() const;
    //! Connections accepted so far.
    int connections() const { return m_connections; }

private:
    bool start(std::unique_ptr<QTcpServer> server, quint16 port);
    void accept();

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    int m_connections = 0;
};

} // namespace graph::sandbox
