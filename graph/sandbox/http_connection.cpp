// SPDX-License-Identifier: MIT
#include "graph/sandbox/http_connection.h"

#include "graph/secret.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace graph::sandbox {

namespace {

using namespace std::chrono_literals;

QByteArray reason(int status)
{
    return QByteArray(http_status_str(static_cast<http_status>(status)));
}

} // namespace

const http_parser_settings &HttpConnection::settings()
{
    static const http_parser_settings made = [] {
        http_parser_settings s;
        http_parser_settings_init(&s);
        s.on_message_begin = [](http_parser *p) {
            of(p)->m_request = HttpRequest();
            of(p)->m_headBytes = 0;
            of(p)->m_inValue = true;
            return 0;
        };
        s.on_url = [](http_parser *p, const char *at, size_t length) {
            of(p)->m_request.target.append(at, qsizetype(length));
            of(p)->m_headBytes += qint64(length);
            return of(p)->m_headBytes > HttpServer::maxHead ? (of(p)->m_refusal = 431) : 0;
        };
        s.on_header_field = [](http_parser *p, const char *at, size_t length) {
            HttpConnection *me = of(p);
            if (me->m_inValue)
                me->m_request.headers.emplace_back();
            me->m_inValue = false;
            me->m_request.headers.back().first.append(at, qsizetype(length));
            me->m_headBytes += qint64(length);
            return me->m_headBytes > HttpServer::maxHead ? (me->m_refusal = 431) : 0;
        };
        s.on_header_value = [](http_parser *p, const char *at, size_t length) {
            HttpConnection *me = of(p);
            me->m_inValue = true;
            me->m_request.headers.back().second.append(at, qsizetype(length));
            me->m_headBytes += qint64(length);
            return me->m_headBytes > HttpServer::maxHead ? (me->m_refusal = 431) : 0;
        };
        s.on_headers_complete = [](http_parser *p) {
            HttpConnection *me = of(p);
            if (!(p->flags & F_CHUNKED) && p->content_length != ULLONG_MAX
                && p->content_length > quint64(HttpServer::maxBody)) {
                me->m_refusal = 413;
                return -1;
            }
            if (me->m_request.header("Expect").toLower() == "100-continue")
                me->m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            return 0;
        };
        s.on_body = [](http_parser *p, const char *at, size_t length) {
            HttpConnection *me = of(p);
            me->m_request.body.append(at, qsizetype(length));
            return me->m_request.body.size() > HttpServer::maxBody ? (me->m_refusal = 413) : 0;
        };
        s.on_message_complete = [](http_parser *p) {
            HttpConnection *me = of(p);
            me->m_request.method = http_method_str(static_cast<http_method>(p->method));
            me->m_request.keepAlive = http_should_keep_alive(p) != 0;
            me->m_waiting = true;
            http_parser_pause(p, 1);
            return 0;
        };
        return s;
    }();
    return made;
}

HttpConnection::HttpConnection(QTcpSocket *socket, HttpServer::Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    http_parser_init(&m_parser, HTTP_REQUEST);
    m_parser.data = this;
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.setSingleShot(true);
    m_idle.setInterval(120s);
    connect(&m_idle, &QTimer::timeout, this, &HttpConnection::close);
    m_idle.start();
    connect(&m_drip, &QTimer::timeout, this, [this] {
        const int bytes = m_drip.property("bytes").toInt();
        m_socket->write(m_rest.left(bytes));
        m_rest.remove(0, bytes);
        if (m_rest.isEmpty()) {
            m_drip.stop();
            finish();
        }
    });
    if (m_socket->bytesAvailable() > 0)
        read();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

HttpConnection::~HttpConnection()
{
    // The socket is a child and would report its end to a half-destroyed connection.
    m_socket->disconnect(this);
    wipe(m_request.body);
    wipe(m_buffer);
}

void HttpConnection::read()
{
    QByteArray chunk = m_socket->readAll();
    m_buffer.append(chunk);
    wipe(chunk); // a request may carry a new password
    parse();
}

void HttpConnection::parse()
{
    if (m_waiting || m_closing || m_buffer.isEmpty())
        return;
    const size_t used = http_parser_execute(&m_parser, &settings(), m_buffer.constData(), size_t(m_buffer.size()));
    const http_errno state = HTTP_PARSER_ERRNO(&m_parser);
    if (used >= size_t(m_buffer.size()))
        wipe(m_buffer);
    else
        m_buffer.remove(0, qsizetype(used));
    if (m_refusal || (state != HPE_OK && state != HPE_PAUSED)) {
        refuse(m_refusal ? m_refusal : state == HPE_HEADER_OVERFLOW ? 431 : 400);
        return;
    }
    if (m_waiting)
        deliver();
}

void HttpConnection::refuse(int status)
{
    m_waiting = true;
    m_request.keepAlive = false;
    answer(HttpAnswer(status, "text/plain", reason(status) + "\n"));
}

void HttpConnection::deliver()
{
    m_idle.stop();
    ++m_turn;
    m_acted = false;
    HttpRequest request = m_request; // the connection keeps what it needs to answer: method and keep-alive
    wipe(m_request.body);
    m_handler(std::move(request), Responder(this, m_turn));
}

QByteArray HttpConnection::head(const HttpAnswer &answer, qint64 length) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Date: "
        + QLocale::c()
              .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
              .toLatin1()
        + "\r\n";
    if (answer.status != 204 && answer.status != 304)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += m_request.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

void HttpConnection::answer(HttpAnswer answer)
{
    const bool bodyless = m_request.method == "HEAD" || answer.status == 204 || answer.status == 304;
    m_socket->write(bodyless ? head(answer, answer.body.size()) : head(answer, answer.body.size()) + answer.body);
    finish();
}

void HttpConnection::finish()
{
    if (!m_request.keepAlive) {
        close();
        return;
    }
    m_waiting = false;
    http_parser_pause(&m_parser, 0);
    m_idle.start();
    // A pipelined request waits in the buffer; queued, so that a chain of them cannot recurse.
    if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::parse, Qt::QueuedConnection);
}

void HttpConnection::close()
{
    m_closing = true;
    m_waiting = false;
    m_socket->disconnectFromHost();
}

void HttpConnection::drop()
{
    close();
}

void HttpConnection::reset()
{
    m_closing = true;
    m_waiting = false;
    // Lingering for no time makes the kernel send RST in place of FIN.
    linger none = {};
    none.l_onoff = 1;
    none.l_linger = 0;
    setsockopt(m_socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
    m_socket->abort();
    deleteLater();
}

void HttpConnection::half(HttpAnswer answer)
{
    wrongLength(HttpAnswer(answer), answer.body.size() > 1 ? -1 : answer.body.size() + 1);
}

void HttpConnection::wrongLength(HttpAnswer answer, qint64 promised)
{
    m_acted = true;
    const bool half = promised < 0;
    m_socket->write(head(answer, half ? answer.body.size() : promised)
        + (half ? answer.body.left(answer.body.size() / 2) : answer.body));
    m_socket->flush();
    // Clients tell "cut" from "whole" worse when the end comes a moment after the bytes.
    QTimer::singleShot(25ms, this, &HttpConnection::close);
}

void HttpConnection::drip(HttpAnswer answer, int bytes, std::chrono::milliseconds pause)
{
    m_acted = true;
    m_rest = head(answer, answer.body.size()) + answer.body;
    m_drip.setProperty("bytes", bytes);
    m_drip.start(pause);
}

Responder::Responder(HttpConnection *connection, quint64 turn)
    : m_connection(connection)
    , m_turn(turn)
{
}

HttpConnection *Responder::live() const
{
    HttpConnection *connection = m_connection.data();
    return connection && connection->turn() == m_turn && connection->waiting() ? connection : nullptr;
}

void Responder::answer(HttpAnswer answer) const
{
    if (auto *connection = live())
        connection->answer(std::move(answer));
}

void Responder::drop() const
{
    if (auto *connection = live())
        connection->drop();
}

void Responder::reset() const
{
    if (auto *connection = live())
        connection->reset();
}

void Responder::half(HttpAnswer answer) const
{
    if (auto *connection = live())
        connection->half(std::move(answer));
}

void Responder::wrongLength(HttpAnswer answer, qint64 promised) const
{
    if (auto *connection = live())
        connection->wrongLength(std::move(answer), promised);
}

void Responder::drip(HttpAnswer answer, int bytes, std::chrono::milliseconds pause) const
{
    if (auto *connection = live())
        connection->drip(std::move(answer), bytes, pause);
}

} // namespace graph::sandbox
