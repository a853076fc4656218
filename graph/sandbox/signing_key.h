// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace graph::sandbox {

//! Signs the sandbox's id_tokens with RS256. The key is the example printed in RFC 7515, appendix A.2: everybody has
//! it, so nobody can take a sandbox token for more than it is, and no start waits for a key to be made.
class SigningKey {
public:
    //! A compact JWS of these claims.
    QByteArray sign(const QJsonObject &claims) const;
    //! The public part as an entry of a JWK set, with the `issuer` it may be used for.
    QJsonObject jwk(const QString &issuer) const;
    QByteArray keyId() const;
    //! A self-signed certificate for localhost and 127.0.0.1, PEM; for the TLS listener.
    QByteArray certificatePem() const;
    QByteArray privateKeyPem() const;
};

QByteArray base64Url(const QByteArray &bytes);

} // namespace graph::sandbox
