// SPDX-License-Identifier: MIT
#include "graph/error.h"

namespace graph {

Error::Error(Fault fault, QString code, QString requestId)
    : m_fault(fault)
    , m_code(std::move(code))
    , m_requestId(std::move(requestId))
{
}

Error Error::withStatus(int status) &&
{
    m_status = status;
    return std::move(*this);
}

Error Error::withDetail(QString detail) &&
{
    m_detail = std::move(detail);
    return std::move(*this);
}

Error Error::withTarget(QString target) &&
{
    m_target = std::move(target);
    return std::move(*this);
}

Error Error::withClaims(QByteArray claims) &&
{
    m_claims = std::move(claims);
    return std::move(*this);
}

Error Error::withAadsts(QList<int> codes) &&
{
    m_aadsts = std::move(codes);
    return std::move(*this);
}

Error Error::withCorrelation(QString correlationId, QString traceId) &&
{
    m_correlationId = std::move(correlationId);
    m_traceId = std::move(traceId);
    return std::move(*this);
}

Error Error::withRetryAfter(std::chrono::milliseconds wait) &&
{
    m_retryAfter = wait;
    return std::move(*this);
}

Error Error::withSent(bool sent) &&
{
    m_sent = sent;
    return std::move(*this);
}

Error Error::withRequestId(QString requestId) &&
{
    m_requestId = std::move(requestId);
    return std::move(*this);
}

Error Error::as(Fault fault) &&
{
    m_fault = fault;
    return std::move(*this);
}

QString faultName(Fault fault)
{
    switch (fault) {
    case Fault::Cancelled:
        return QStringLiteral("cancelled");
    case Fault::Timeout:
        return QStringLiteral("timeout");
    case Fault::Offline:
        return QStringLiteral("offline");
    case Fault::Tls:
        return QStringLiteral("tls");
    case Fault::Proxy:
        return QStringLiteral("proxy");
    case Fault::Throttled:
        return QStringLiteral("throttled");
    case Fault::SignInNeeded:
        return QStringLiteral("sign-in-needed");
    case Fault::ConsentNeeded:
        return QStringLiteral("consent-needed");
    case Fault::Forbidden:
        return QStringLiteral("forbidden");
    case Fault::NotFound:
        return QStringLiteral("not-found");
    case Fault::Conflict:
        return QStringLiteral("conflict");
    case Fault::Rejected:
        return QStringLiteral("rejected");
    case Fault::ServerDown:
        return QStringLiteral("server-down");
    case Fault::BadReply:
        return QStringLiteral("bad-reply");
    case Fault::OutcomeUnknown:
        return QStringLiteral("outcome-unknown");
    case Fault::Keychain:
        return QStringLiteral("keychain");
    case Fault::Storage:
        return QStringLiteral("storage");
    }
    return {};
}

} // namespace graph
