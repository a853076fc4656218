// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace graph::sandbox {

//! RSASSA-PKCS1-v1_5 over the SHA-256 of `bytes`; `key` is an RSAPrivateKey in DER. Empty where there is no OpenSSL,
//! which is opened when first asked for a signature: to link it would cost every start of the program two milliseconds,
//! for a sandbox that nobody may open.
QByteArray rsaSha256(const QByteArray &key, const QByteArray &bytes);

} // namespace graph::sandbox
