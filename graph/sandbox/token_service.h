// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/consent.h"
#include "graph/sandbox/discovery_service.h"

namespace graph::sandbox {

//! What apps ask without a browser: tokens for codes, refresh tokens and device codes.
class TokenService {
public:
    explicit TokenService(Context &context)
        : m_context(context)
    {
    }

    //! POST /{tenant}/oauth2/v2.0/token.
    HttpAnswer token(const HttpRequest &request, const QString &segment, Cloud host) const;
    //! POST /{tenant}/oauth2/v2.0/devicecode.
    HttpAnswer deviceCode(const HttpRequest &request, const QString &segment, Cloud host) const;

private:
    HttpAnswer redeemCode(
        const QUrlQuery &form, const QString &segment, const TenantRef &tenant, const QString &correlation) const;
    HttpAnswer refresh(const QUrlQuery &form, const TenantRef &tenant, Cloud host, const QString &correlation) const;
    HttpAnswer pollDevice(const QUrlQuery &form, const QString &segment, const QString &correlation) const;
    HttpAnswer issue(const SignedIn &who, const ScopeRequest &scopes, const QString &clientId, const QString &nonce,
        bool claimsCapable) const;
    HttpAnswer refuse(const IdentityError &error, const QString &correlation, int status = 400) const;

    Context &m_context;
};

} // namespace graph::sandbox
