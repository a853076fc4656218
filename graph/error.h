// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace graph {

//! What kind of thing went wrong: what callers branch on. Texts for people are made in wizard/ and app/.
enum class Fault {
    Cancelled, //!< the caller asked to stop; not a failure, pages show nothing for it
    Timeout, //!< the deadline passed
    Offline, //!< no connection, name not resolved, connection refused or lost
    Tls, //!< certificate or handshake refused
    Proxy, //!< the proxy refused or wants credentials
    Throttled, //!< 429 or 503 with a wait that does not fit into the deadline
    SignInNeeded, //!< no usable token; only an interactive sign-in helps (claims() may say what it must satisfy)
    ConsentNeeded, //!< the token lacks a permission; target() names the scope if known
    Forbidden, //!< 403 although the permission was granted: the account's role is not enough
    NotFound, //!< 404
    Conflict, //!< the value is in use already; target() names the property
    Rejected, //!< the service refused the input (400, 422); target() names the property if known
    ServerDown, //!< 5xx after the retries
    BadReply, //!< an answer that is not what was asked: cut, not JSON, wrong content type, too large
    OutcomeUnknown, //!< a write whose reply was lost and whose effect could not be read back
    Keychain, //!< the keychain is missing, locked, refuses or does not answer; code() says which
    Storage, //!< a local file could not be read or written
};

//! A failure as a value. Codes and ids only; no caption and no secret ever enters it.
class Error {
public:
    explicit Error(Fault fault, QString code = {}, QString requestId = {});

    Fault fault() const { return m_fault; }
    //! The service's own code: Graph `error.code`, OAuth `error`, or ours ("keychain.locked").
    const QString &code() const { return m_code; }
    //! `request-id` of the answer, or the `client-request-id` sent where there was none.
    const QString &requestId() const { return m_requestId; }
    //! HTTP status, 0 where no answer came.
    int status() const { return m_status; }
    //! The service's message: for the details view and the log, never for a label.
    const QString &detail() const { return m_detail; }
    //! The property or scope at fault.
    const QString &target() const { return m_target; }
    //! Base64 claims of a claims challenge, to be passed to the next sign-in.
    const QByteArray &claims() const { return m_claims; }
    //! AADSTS numbers of an identity error (they explain, they never steer).
    const QList<int> &aadsts() const { return m_aadsts; }
    const QString &correlationId() const { return m_correlationId; }
    const QString &traceId() const { return m_traceId; }
    std::optional<std::chrono::milliseconds> retryAfter() const { return m_retryAfter; }
    //! True where a write (anything but GET and HEAD) had left this machine, in part or whole, when it failed or was
    //! stopped: it may have taken effect. False where it certainly had not left. Only the transport knows.
    bool sent() const { return m_sent; }

    Error withStatus(int status) &&;
    Error withDetail(QString detail) &&;
    Error withTarget(QString target) &&;
    Error withClaims(QByteArray claims) &&;
    Error withAadsts(QList<int> codes) &&;
    Error withCorrelation(QString correlationId, QString traceId) &&;
    Error withRetryAfter(std::chrono::milliseconds wait) &&;
    Error withSent(bool sent) &&;
    Error withRequestId(QString requestId) &&;
    //! The same with another fault: what a lower layer tells means more to the one above it.
    Error as(Fault fault) &&;

    bool cancelled() const { return m_fault == Fault::Cancelled; }

private:
    Fault m_fault;
    bool m_sent = false;
    int m_status = 0;
    QString m_code;
    QString m_requestId;
    QString m_detail;
    QString m_target;
    QByteArray m_claims;
    QList<int> m_aadsts;
    QString m_correlationId;
    QString m_traceId;
    std::optional<std::chrono::milliseconds> m_retryAfter;
};

//! The stable English name of a fault, for logs and `--json`.
QString faultName(Fault fault);

} // namespace graph
