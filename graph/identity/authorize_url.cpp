// SPDX-License-Identifier: MIT
#include "graph/identity/authorize_url.h"

#include "graph/identity/claims.h"

namespace graph {

QUrl authorizeUrl(const TokenClient &client, const SignInOptions &options, const QUrl &redirectUri,
    const QByteArray &state, const QByteArray &nonce, const QByteArray &challenge)
{
    QByteArray query;
    const auto add = [&query](const char *name, const QByteArray &value) {
        if (!query.isEmpty())
            query += '&';
        query += QByteArray(name) + '=' + value.toPercentEncoding();
    };
    add("client_id", client.clientId().toString().toUtf8());
    add("response_type", "code");
    add("redirect_uri", redirectUri.toEncoded());
    add("response_mode", "query");
    add("scope", scopeParameter(client.endpoints(), options.permissions).toUtf8());
    add("state", state);
    add("nonce", nonce);
    add("code_challenge", challenge);
    add("code_challenge_method", "S256");
    add("claims", claimsParameter(options.claims));
    // A hint and a choice exclude each other.
    if (options.askConsent)
        add("prompt", "consent");
    else if (options.loginHint.isEmpty())
        add("prompt", "select_account");
    if (!options.loginHint.isEmpty())
        add("login_hint", options.loginHint.toUtf8());
    if (!options.domainHint.isEmpty())
        add("domain_hint", options.domainHint.toUtf8());
    QUrl url = client.endpoints().identity(options.tenant, QStringLiteral("oauth2/v2.0/authorize"));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace graph
