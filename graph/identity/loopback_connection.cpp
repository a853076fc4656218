// SPDX-License-Identifier: MIT
#include "graph/identity/form.h"
#include "graph/identity/identity_error.h"
#include "graph/identity/loopback_hub.h"

#include <QTcpSocket>
#include <QTimer>

#include <sodium.h>

namespace graph {

namespace {

template <class Member> int append(QByteArray &to, const char *at, Member size)
{
    to.append(at, static_cast<qsizetype>(size));
    return 0;
}

} // namespace

LoopbackListener::Connection::Connection(Hub &hub, QTcpSocket *socket)
    : QObject(&hub)
    , m_hub(hub)
    , m_socket(socket)
{
    socket->setParent(this);
    http_parser_init(&m_parser, HTTP_REQUEST);
    m_parser.data = this;
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
    // Somebody who connects and says nothing, or never takes the answer, is hung up on.
    QTimer::singleShot(m_hub.patience, this, [this] { m_socket->abort(); });
    if (socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, [this] { read(); });
    else if (socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
}

void LoopbackListener::Connection::read()
{
    if (m_replied) {
        m_socket->readAll(); // what comes after the one request is of no interest
        return;
    }
    static const http_parser_settings settings = [] {
        http_parser_settings s;
        http_parser_settings_init(&s);
        s.on_url = onUrl;
        s.on_header_field = onField;
        s.on_header_value = onValue;
        s.on_body = onBody;
        s.on_message_complete = onComplete;
        return s;
    }();
    QByteArray bytes = m_socket->readAll();
    m_received += bytes.size();
    if (m_received > Hub::maxRequest) {
        wipe(bytes);
        reply("413 Content Too Large", {});
        return;
    }
    const auto size = static_cast<std::size_t>(bytes.size());
    const std::size_t used = http_parser_execute(&m_parser, &settings, bytes.constData(), size);
    wipe(bytes);
    if (m_complete)
        handle();
    else if (used != size || m_parser.upgrade)
        reply("400 Bad Request", {});
}

bool LoopbackListener::Connection::hostIsOurs() const
{
    // A page elsewhere can make a browser call any name that resolves to this machine; only ours may be answered.
    const QByteArray port = ':' + QByteArray::number(m_hub.port);
    const QByteArray host = m_host.trimmed().toLower();
    return host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
}

void LoopbackListener::Connection::handle()
{
    const qsizetype mark = m_url.indexOf('?');
    const QByteArray path = mark < 0 ? m_url : m_url.left(mark);
    const auto method = static_cast<http_method>(m_parser.method);
    if (!hostIsOurs())
        reply("421 Misdirected Request", {});
    else if (path != "/")
        reply("404 Not Found", {});
    else if (method == HTTP_GET)
        take(FormFields(mark < 0 ? QByteArray() : m_url.mid(mark + 1)));
    else if (method == HTTP_POST && m_type.toLower().startsWith(Form::contentType))
        take(FormFields(m_body));
    else
        reply("405 Method Not Allowed", {});
    wipe(m_url);
    wipe(m_body);
}

void LoopbackListener::Connection::take(const FormFields &fields)
{
    using Kind = LandingPage::Kind;
    const std::optional<QByteArray> state = fields.value("state");
    const bool ours = state && state->size() == m_hub.state.size()
        && sodium_memcmp(state->constData(), m_hub.state.constData(), static_cast<std::size_t>(state->size())) == 0;
    if (!ours) {
        reply("400 Bad Request", m_hub.page.html(Kind::Stray));
        return;
    }
    if (m_hub.answer.isSet()) {
        reply("410 Gone", m_hub.page.html(Kind::Stray));
        return;
    }
    if (const auto error = fields.value("error"); error && !error->isEmpty()) {
        const auto text = [&fields](const char *name) {
            return QString::fromUtf8(fields.value(name).value_or(QByteArray())).left(2000);
        };
        reply("200 OK", m_hub.page.html(Kind::Refused));
        m_hub.answer.set(Result<SharedSecret>(
            redirectError(QString::fromUtf8(*error).left(100), text("error_description"), text("error_subcode"))));
        return;
    }
    auto code = fields.value("code");
    if (!code || code->isEmpty()) {
        reply("400 Bad Request", m_hub.page.html(Kind::Stray));
        return;
    }
    reply("200 OK", m_hub.page.html(Kind::Received));
    const std::string_view bytes(code->constData(), static_cast<std::size_t>(code->size()));
    m_hub.answer.set(Result<SharedSecret>(std::make_shared<const Secret>(bytes)));
}

void LoopbackListener::Connection::reply(const char *status, const QByteArray &html)
{
    if (std::exchange(m_replied, true))
        return;
    QByteArray answer = QByteArray("HTTP/1.1 ") + status + "\r\n";
    if (!html.isEmpty())
        answer += "Content-Type: text/html; charset=utf-8\r\n";
    // The address bar holds the code: it is neither kept, nor told to anybody, nor run as a script.
    answer += "Content-Length: " + QByteArray::number(html.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\n\r\n";
    m_socket->write(answer + html);
    m_socket->disconnectFromHost();
}

int LoopbackListener::Connection::onUrl(http_parser *parser, const char *at, size_t size)
{
    return append(static_cast<Connection *>(parser->data)->m_url, at, size);
}

int LoopbackListener::Connection::onField(http_parser *parser, const char *at, size_t size)
{
    auto *self = static_cast<Connection *>(parser->data);
    if (std::exchange(self->m_valueOpen, false))
        self->m_field.clear();
    return append(self->m_field, at, size);
}

int LoopbackListener::Connection::onValue(http_parser *parser, const char *at, size_t size)
{
    auto *self = static_cast<Connection *>(parser->data);
    self->m_valueOpen = true;
    if (self->m_field.compare("Host", Qt::CaseInsensitive) == 0)
        return append(self->m_host, at, size);
    if (self->m_field.compare("Content-Type", Qt::CaseInsensitive) == 0)
        return append(self->m_type, at, size);
    return 0;
}

int LoopbackListener::Connection::onBody(http_parser *parser, const char *at, size_t size)
{
    return append(static_cast<Connection *>(parser->data)->m_body, at, size);
}

int LoopbackListener::Connection::onComplete(http_parser *parser)
{
    static_cast<Connection *>(parser->data)->m_complete = true;
    return 1; // one request a connection
}

} // namespace graph
