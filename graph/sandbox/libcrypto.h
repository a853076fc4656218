// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

namespace graph::sandbox {

//! What is taken of OpenSSL: a signature. The library is opened when first asked for one. To link it would cost every
//! start of the program two milliseconds, for a sandbox that nobody may open.
class Libcrypto {
public:
    static const Libcrypto &get();

    //! RSASSA-PKCS1-v1_5 over the SHA-256 of `bytes`; `key` is an RSAPrivateKey in DER. Empty where there is no
    //! OpenSSL.
    QByteArray rsaSha256(const QByteArray &key, const QByteArray &bytes) const;

private:
    class Functions;

    Libcrypto();
    ~Libcrypto();
    std::unique_ptr<const Functions> m_functions;
};

} // namespace graph::sandbox
