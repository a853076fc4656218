// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/pipeline.h"
#include "graph/identity/permissions.h"
#include "graph/ids.h"

#include <QCoroTask>

namespace graph {

//! What the token endpoint hands out. Copies share the secrets.
class TokenSet {
public:
    TokenSet(SharedSecret access, Permissions granted, std::chrono::seconds lifetime);

    const SharedSecret &access() const { return m_access; }
    const Permissions &granted() const { return m_granted; }
    std::chrono::seconds lifetime() const { return m_lifetime; }
    const SharedSecret &refresh() const { return m_refresh; } //!< null where none was given
    const SharedSecret &idToken() const { return m_idToken; } //!< null where none was given
    void setRefresh(SharedSecret token) { m_refresh = std::move(token); }
    void setIdToken(SharedSecret token) { m_idToken = std::move(token); }

private:
    SharedSecret m_access;
    Permissions m_granted;
    std::chrono::seconds m_lifetime;
    SharedSecret m_refresh;
    SharedSecret m_idToken;
};

//! The answer to a device-code request (RFC 8628 section 3.2).
class DeviceCode {
public:
    DeviceCode(SharedSecret code, QString userCode, QUrl page);

    const SharedSecret &code() const { return m_code; }
    const QString &userCode() const { return m_userCode; } //!< what the person types; short-lived and useless alone
    const QUrl &page() const { return m_page; }
    std::chrono::seconds interval() const { return m_interval; }
    std::chrono::seconds lifetime() const { return m_lifetime; }
    void setInterval(std::chrono::seconds s) { m_interval = s; }
    void setLifetime(std::chrono::seconds s) { m_lifetime = s; }

private:
    SharedSecret m_code;
    QString m_userCode;
    QUrl m_page;
    std::chrono::seconds m_interval{5}; // the standard's default
    std::chrono::seconds m_lifetime{900};
};

//! Speaks to one cloud's token endpoint as a public client: no secret, no assertion. Copyable. `tenant` is the path the
//! code was issued for (a code is only good there). Errors are those of identityError(); "endpoint.insecure" where the
//! authority is neither https nor loopback.
class TokenClient {
public:
    TokenClient(Endpoints endpoints, ClientId clientId, Pipeline pipeline);

    //! A code is good once: never repeated by itself.
    QCoro::Task<Result<TokenSet>> redeem(QString tenant, SharedSecret code, SharedSecret verifier, QUrl redirectUri,
        QStringList permissions, QByteArray challenge, std::stop_token stop) const;
    //! `challenge`: base64 claims to satisfy, or empty.
    QCoro::Task<Result<TokenSet>> refresh(QString tenant, SharedSecret refreshToken, QStringList permissions,
        QByteArray challenge, std::stop_token stop) const;
    QCoro::Task<Result<DeviceCode>> deviceCode(QString tenant, QStringList permissions, std::stop_token stop) const;
    //! One poll; "authorization_pending" and "slow_down" are codes of the Error.
    QCoro::Task<Result<TokenSet>> poll(
        QString tenant, SharedSecret deviceCode, QStringList permissions, std::stop_token stop) const;

    const Endpoints &endpoints() const { return m_endpoints; }
    const ClientId &clientId() const { return m_clientId; }

private:
    Endpoints m_endpoints;
    ClientId m_clientId;
    Pipeline m_pipeline;
};

} // namespace graph
