// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/identity/account.h"
#include "graph/result.h"
#include "graph/secret.h"

namespace graph {

//! What an id_token has to say to be the answer to our question.
class IdTokenChecks {
public:
    IdTokenChecks(Endpoints endpoints, ClientId clientId, QByteArray nonce, QString tenant);

    //! Who signed in. The signature is not checked: the token came straight from the token endpoint over TLS
    //! (https://learn.microsoft.com/entra/identity-platform/id-tokens#validate-tokens); nonce, audience, issuer, tenant
    //! and times are. Fault::Rejected with code "id_token.nonce", "id_token.audience", "id_token.issuer",
    //! "id_token.tenant", "id_token.expired", "id_token.early" (this machine's clock is wrong), "id_token.personal";
    //! Fault::BadReply with "id_token.unreadable".
    Result<Account> account(const Secret &token, SystemTime now) const;

    //! Why a token that came with a refresh does not belong to `account`; nothing where it does. Its times are not
    //! looked at: a clock that jumped must not end a session that works. Codes as above, and "id_token.user".
    std::optional<Error> mismatch(const Secret &token, const Account &account) const;

    //! How far this machine's clock may be off.
    static constexpr std::chrono::minutes clockAllowance{5};

private:
    Result<Account> named(const QJsonObject &claims) const;
    bool issuerIsRight(const QString &issuer, const QString &tenant) const;

    Endpoints m_endpoints;
    ClientId m_clientId;
    QByteArray m_nonce; //!< empty: none was sent (device code)
    QString m_tenant; //!< a GUID binds the answer to it
};

} // namespace graph
