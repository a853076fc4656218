// SPDX-License-Identifier: MIT
#include "graph/sandbox/libcrypto.h"

#include "graph/late_library.h"

#include <openssl/evp.h>

#include <memory>

namespace graph::sandbox {

namespace {

//! Named and typed as in its own headers.
class OpenSsl {
public:
    LateLibrary library{QStringLiteral(WAW_LIBCRYPTO)};
    WAW_LATE(EVP_sha256)
    WAW_LATE(d2i_PrivateKey)
    WAW_LATE(EVP_PKEY_free)
    WAW_LATE(EVP_MD_CTX_new)
    WAW_LATE(EVP_MD_CTX_free)
    WAW_LATE(EVP_DigestSignInit)
    WAW_LATE(EVP_DigestSign)
};

} // namespace

QByteArray rsaSha256(const QByteArray &key, const QByteArray &bytes)
{
    static const OpenSsl openssl;
    if (!openssl.library.whole())
        return {};
    const auto *der = reinterpret_cast<const unsigned char *>(key.constData());
    const std::unique_ptr<EVP_PKEY, decltype(openssl.EVP_PKEY_free)> pair(
        openssl.d2i_PrivateKey(EVP_PKEY_RSA, nullptr, &der, long(key.size())), openssl.EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(openssl.EVP_MD_CTX_free)> context(
        openssl.EVP_MD_CTX_new(), openssl.EVP_MD_CTX_free);
    openssl.EVP_DigestSignInit(context.get(), nullptr, openssl.EVP_sha256(), nullptr, pair.get());
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    size_t size = 0;
    openssl.EVP_DigestSign(context.get(), nullptr, &size, data, size_t(bytes.size()));
    QByteArray signature(qsizetype(size), '\0');
    openssl.EVP_DigestSign(
        context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data, size_t(bytes.size()));
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace graph::sandbox
