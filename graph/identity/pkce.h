// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"
#include "graph/secret.h"

namespace graph {

//! The proof that whoever redeems a code is whoever asked for it (RFC 7636, method S256).
class Pkce {
public:
    static Pkce make(const Random &random);

    //! 43 characters, sent with the code and nowhere else.
    const SharedSecret &verifier() const { return m_verifier; }
    //! base64url(SHA-256(verifier)) without padding.
    const QByteArray &challenge() const { return m_challenge; }
    //! The challenge of a verifier.
    static QByteArray challengeOf(std::string_view verifier);

private:
    Pkce(SharedSecret verifier, QByteArray challenge);

    SharedSecret m_verifier;
    QByteArray m_challenge;
};

//! `bytes` of chance as base64url text: for `state` and `nonce`.
QByteArray randomText(const Random &random, std::size_t bytes);

} // namespace graph
