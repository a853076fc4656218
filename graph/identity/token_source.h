// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "graph/secret.h"

#include <QCoroTask>
#include <QStringList>

#include <stop_token>

namespace graph {

//! What an access token has to be good for.
class TokenNeed {
public:
    explicit TokenNeed(QStringList permissions)
        : m_permissions(std::move(permissions))
    {
    }
    const QStringList &permissions() const { return m_permissions; }
    //! A token that was refused: the source must not hand it out again.
    const SharedSecret &refused() const { return m_refused; }
    //! Base64 claims of a claims challenge, to be satisfied silently if that is possible.
    const QByteArray &claims() const { return m_claims; }
    void setRefused(SharedSecret token) { m_refused = std::move(token); }
    void setClaims(QByteArray claims) { m_claims = std::move(claims); }

private:
    QStringList m_permissions;
    SharedSecret m_refused;
    QByteArray m_claims;
};

//! Hands out access tokens for one account at one tenant; refreshes once however many callers wait.
class TokenSource {
public:
    virtual ~TokenSource() = default;
    //! A token that holds at least the permissions asked for. Fault::SignInNeeded or Fault::ConsentNeeded where only
    //! an interactive sign-in helps (Error::claims() and Error::target() say for what).
    virtual QCoro::Task<Result<SharedSecret>> token(TokenNeed need, std::stop_token stop) const = 0;
    //! App and tenant: the service counts writes by them, whoever is signed in. Empty where that is not known.
    virtual QString appAndTenant() const { return {}; }
};

using SharedTokens = std::shared_ptr<const TokenSource>;

} // namespace graph
