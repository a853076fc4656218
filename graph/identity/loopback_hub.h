// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/loopback_listener.h"
#include "graph/one_shot.h"

#include <QObject>
#include <QTcpServer>

#include <http_parser.h>

class QTcpSocket;

namespace graph {

//! The inner side of LoopbackListener: both servers and their connections. Lives until the last answer is out.
class LoopbackListener::Hub : public QObject {
public:
    static constexpr int maxConnections = 16;
    static constexpr qsizetype maxRequest = 64 * 1024;

    Hub(QByteArray state, LandingPage page, std::chrono::milliseconds patience);

    bool bind();
    void closeSoon();

    QTcpServer v4;
    QTcpServer v6;
    quint16 port = 0; //!< known after it is closed, too
    const QByteArray state;
    const LandingPage page;
    const std::chrono::milliseconds patience;
    const OneShot<Result<SharedSecret>> answer;

private:
    void accept(QTcpServer &server);

    int m_open = 0;
    bool m_closing = false;
};

//! One request and its answer; then the connection is closed.
class LoopbackListener::Connection : public QObject {
public:
    Connection(Hub &hub, QTcpSocket *socket);

private:
    void read();
    void handle();
    //! Sends the answer once and hangs up.
    void reply(const char *status, const QByteArray &html);
    void take(const class FormFields &fields);
    bool hostIsOurs() const;

    static int onUrl(http_parser *parser, const char *at, size_t size);
    static int onField(http_parser *parser, const char *at, size_t size);
    static int onValue(http_parser *parser, const char *at, size_t size);
    static int onBody(http_parser *parser, const char *at, size_t size);
    static int onComplete(http_parser *parser);

    Hub &m_hub;
    QTcpSocket *m_socket;
    http_parser m_parser{};
    qsizetype m_received = 0;
    bool m_complete = false;
    bool m_replied = false;
    bool m_valueOpen = false;
    QByteArray m_url;
    QByteArray m_body;
    QByteArray m_host;
    QByteArray m_type;
    QByteArray m_field;
    QByteArray m_value;
};

} // namespace graph
