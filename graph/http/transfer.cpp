// SPDX-License-Identifier: MIT
#include "graph/http/transfer.h"

#include "graph/http/net_code.h"
#include "graph/http/one_shot_body.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace graph {

namespace {

QString text(const char *code)
{
    return QString::fromLatin1(code);
}

QNetworkRequest toQt(const Request &request)
{
    QNetworkRequest qt(request.url());
    // By default Qt carries Authorization along to the host a redirect names.
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    qt.setRawHeader("User-Agent", "WorkAccountWizard/" WAW_VERSION);
    // Else Qt tells the desktop's language, and texts for the log come in it.
    qt.setRawHeader("Accept-Language", "en");
    for (const auto &[name, value] : request.headers())
        qt.setRawHeader(name, value);
    if (request.bearer()) {
        const std::string_view token = request.bearer()->reveal();
        qt.setRawHeader(
            "Authorization", QByteArray("Bearer ").append(token.data(), static_cast<qsizetype>(token.size())));
    }
    return qt;
}

QString sslCode(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return text(net_code::tlsExpired);
    case QSslError::HostNameMismatch:
        return text(net_code::tlsWrongHost);
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return text(net_code::tlsUntrusted);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return text(net_code::tlsRevoked);
    default:
        return text(net_code::tlsHandshake);
    }
}

bool neverConnected(const Error &error)
{
    return error.fault() == Fault::Tls || error.fault() == Fault::Proxy || error.code() == text(net_code::dns)
        || error.code() == text(net_code::refused) || error.code() == text(net_code::connectTimeout);
}

//! Qt reports HTTP statuses from 400 on as errors of these two ranges, and 400 itself and 418 as a protocol error: they
//! are answers.
bool meansStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ProtocolInvalidOperationError)
        return status == 400 || status == 418;
    const bool content = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
        && error != QNetworkReply::ContentReSendError;
    const bool server = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return content || server;
}

} // namespace

Transfer::Transfer(Request request)
    : m_request(std::move(request))
{
    m_queueing.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abort(Why::Deadline); });
}

Transfer::~Transfer() = default;

void Transfer::begin(SharedManager manager, bool http2)
{
    m_manager = std::move(manager);
    if (m_request.queued())
        *m_request.queued() += std::chrono::milliseconds(m_queueing.elapsed());
    QNetworkRequest qt = toQt(m_request);
    const bool bare = !m_request.body() || m_request.body()->isEmpty();
    if (bare && m_request.writes() && m_request.method() != "DELETE") {
        // An action without input takes an empty object. Over HTTP/2 Qt does not reliably end what has no body
        // (measured on 6.4.2 before nghttpx: 408 after its time-out), unless it is told so by giving it no device, and
        // that would allow it to send the request twice over HTTP/1.1.
        m_request.setJson(QJsonObject());
    }
    if (m_request.writes() && !(bare && http2 && m_request.method() == "DELETE")) {
        // Even where there is nothing to send: over HTTP/1.1, without a body that cannot be rewound, a write could be
        // sent twice. Over HTTP/2 it is not.
        m_body.reset(new OneShotBody(m_request.body()));
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, m_body->bytesAvailable());
        if (!m_request.contentType().isEmpty())
            qt.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType());
        m_reply.reset(m_manager->sendCustomRequest(qt, m_request.method(), m_body.get()));
    } else {
        m_reply.reset(m_manager->sendCustomRequest(qt, m_request.method()));
    }
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { ++m_sends; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::read);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_sslError = errors.first().error();
    });
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::finish);
    m_deadline.start(m_request.deadline());
}

void Transfer::cancel()
{
    if (m_done)
        return;
    if (!m_reply) {
        end(Error(Fault::Cancelled));
        return;
    }
    abort(Why::Cancelled);
}

void Transfer::abort(Why why)
{
    if (m_done || m_why != Why::Network)
        return;
    m_why = why;
    m_reply->abort(); // emits finished()
}

void Transfer::read()
{
    if (m_why != Why::Network || m_tooLarge)
        return;
    m_received += m_reply->readAll();
    if (m_received.size() <= m_request.maxReply())
        return;
    // The reply may finish before the abort below comes.
    m_tooLarge = true;
    m_received.clear();
    // Not from within the reply's own signal.
    QMetaObject::invokeMethod(this, [this] { abort(Why::TooLarge); }, Qt::QueuedConnection);
}

void Transfer::finish()
{
    if (m_done)
        return;
    if (m_why == Why::Network)
        m_received += m_reply->readAll();
    if (m_why == Why::Network && (m_tooLarge || m_received.size() > m_request.maxReply()))
        m_why = Why::TooLarge;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid())
        m_http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    end(outcome());
}

void Transfer::end(Result<Reply> outcome)
{
    m_done = true;
    m_deadline.stop();
    m_outcome.emplace(std::move(outcome));
    emit ended();
}

Result<Reply> Transfer::take()
{
    return std::move(*m_outcome);
}

bool Transfer::left() const
{
    return m_body && (m_sends > 0 || m_body->touched());
}

Result<Reply> Transfer::outcome() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // At 307 and 308 Qt makes ready to send the body again, though redirects are manual, and stumbles over ours.
    const bool redirected = (status == 307 || status == 308) && error == QNetworkReply::ContentReSendError;
    const bool answered =
        status > 0 && (error == QNetworkReply::NoError || redirected || (status >= 400 && meansStatus(error, status)));
    if (m_why != Why::Network || !answered) {
        // Qt does not tell when a write without a body has left: any failure but one of connecting counts as sent.
        Error broken = failure(error, status);
        const bool empty = m_request.writes() && (!m_body || m_body->isEmpty()) && !neverConnected(broken);
        return std::move(broken).withSent(empty || left());
    }
    if (m_request.writes() && m_sends > 1)
        return Error(Fault::BadReply, text(net_code::sentTwice)).withStatus(status).withSent(true);

    Headers headers;
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        headers.emplace_back(name, value);
    Reply reply(status, std::move(headers), m_received);

    // A connection that breaks in the middle of an answer is reported as success more often than not, over cleartext.
    // Qt takes Content-Length away where it has uncompressed the answer. A chunked answer has none: who reads one
    // checks that the JSON ends.
    const QByteArray announced = reply.header("Content-Length");
    const bool bodiless = redirected || m_request.method() == "HEAD" || status == 204 || status == 304;
    bool number = false;
    const qint64 length = announced.toLongLong(&number);
    // Where an answer began, the request had left, with a body or without.
    if (!bodiless && number && length != reply.body().size() && reply.header("Content-Encoding").isEmpty())
        return Error(Fault::BadReply, text(net_code::cut), reply.requestId())
            .withStatus(status)
            .withSent(m_request.writes());
    return reply;
}

Error Transfer::failure(QNetworkReply::NetworkError error, int status) const
{
    switch (m_why) {
    case Why::Cancelled:
        return Error(Fault::Cancelled);
    case Why::Deadline:
        return Error(Fault::Timeout, text(net_code::deadline));
    case Why::TooLarge:
        return Error(Fault::BadReply, text(net_code::tooLarge)).withStatus(status);
    case Why::Network:
        break;
    }
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Error(Fault::Offline, text(net_code::dns));
    case QNetworkReply::ConnectionRefusedError:
        return Error(Fault::Offline, text(net_code::refused));
    case QNetworkReply::TimeoutError:
        return Error(Fault::Timeout, text(net_code::connectTimeout));
    case QNetworkReply::SslHandshakeFailedError:
        return Error(Fault::Tls, m_sslError ? sslCode(*m_sslError) : text(net_code::tlsHandshake));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return Error(Fault::Proxy, text(net_code::proxyRefused));
    case QNetworkReply::ProxyNotFoundError:
        return Error(Fault::Proxy, text(net_code::proxyNotFound));
    case QNetworkReply::ProxyTimeoutError:
        return Error(Fault::Proxy, text(net_code::proxyTimeout));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error(Fault::Proxy, text(net_code::proxyAuthentication)).withStatus(407);
    case QNetworkReply::UnknownProxyError:
        return Error(Fault::Proxy, text(net_code::proxyOther));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Error(Fault::Offline, text(net_code::unreachable)).withStatus(status);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Error(Fault::BadReply, text(net_code::protocol)).withStatus(status);
    case QNetworkReply::NoError:
        return Error(Fault::BadReply, text(net_code::protocol)); // an answer without a status
    default:
        // RemoteHostClosed, ContentReSend (the refused second sending), and whatever ends an answer that had begun.
        return Error(Fault::Offline, text(net_code::lost)).withStatus(status);
    }
}

} // namespace graph
