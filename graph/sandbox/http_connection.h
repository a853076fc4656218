// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/http_server.h"

#include <QTimer>

#include <http_parser.h>

#include <memory>

namespace graph::sandbox {

//! One client's connection: parses its requests one after the other and writes their answers in that order.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, HttpServer::Handler handler, QObject *parent);
    ~HttpConnection() override;

    quint64 turn() const { return m_turn; }
    //! True while a request is out and nothing has been done about it yet.
    bool waiting() const { return m_waiting && !m_acted; }

    void answer(HttpAnswer answer);
    void drop();
    void reset();
    void half(HttpAnswer answer);
    void wrongLength(HttpAnswer answer, qint64 promised);
    void drip(HttpAnswer answer, int bytes, std::chrono::milliseconds pause);

private:
    static HttpConnection *of(http_parser *parser) { return static_cast<HttpConnection *>(parser->data); }
    static const http_parser_settings &settings();

    void read();
    void parse();
    void refuse(int status);
    void deliver();
    QByteArray head(const HttpAnswer &answer, qint64 length) const;
    void finish();
    void close();

    QTcpSocket *m_socket;
    HttpServer::Handler m_handler;
    http_parser m_parser;
    HttpRequest m_request;
    QByteArray m_buffer; //!< bytes of requests to come, while one is being answered
    qint64 m_headBytes = 0;
    int m_refusal = 0; //!< status to refuse with, found while parsing
    bool m_inValue = false;
    bool m_waiting = false; //!< a request is out for its answer
    bool m_acted = false;
    bool m_closing = false;
    quint64 m_turn = 0;
    QByteArray m_rest; //!< of an answer that drips
    QTimer m_drip;
    QTimer m_idle;
};

} // namespace graph::sandbox
