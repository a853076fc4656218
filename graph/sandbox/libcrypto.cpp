// SPDX-License-Identifier: MIT
#include "graph/sandbox/libcrypto.h"

#include "graph/late_library.h"

#include <openssl/evp.h>

#define WAW_FUNCTIONS(each)                                                                                            \
    each(EVP_sha256) each(d2i_PrivateKey) each(EVP_PKEY_free) each(EVP_MD_CTX_new) each(EVP_MD_CTX_free)               \
        each(EVP_DigestSignInit) each(EVP_DigestSign)

namespace graph::sandbox {

//! Named and typed as in OpenSSL's own headers.
class Libcrypto::Functions {
public:
#ifdef WAW_LIBCRYPTO
    Functions()
    {
        LateLibrary library(QStringLiteral(WAW_LIBCRYPTO));
#define WAW_FIND(name) library.find(name, #name);
        WAW_FUNCTIONS(WAW_FIND)
        whole = library.whole();
    }
#define WAW_MEMBER(name) decltype(&::name) name = nullptr; // NOLINT(bugprone-macro-parentheses): it is declared
#else
    // Linked, as on systems where a library's name does not hold its version.
#define WAW_MEMBER(name) decltype(&::name) name = &::name; // NOLINT(bugprone-macro-parentheses)
#endif
    WAW_FUNCTIONS(WAW_MEMBER)
#undef WAW_FUNCTIONS
#undef WAW_MEMBER
    bool whole = true;
};

const Libcrypto &Libcrypto::get()
{
    static const Libcrypto library;
    return library;
}

Libcrypto::Libcrypto()
    : m_functions(std::make_unique<Functions>())
{
}

Libcrypto::~Libcrypto() = default;

QByteArray Libcrypto::rsaSha256(const QByteArray &key, const QByteArray &bytes) const
{
    const Functions &openssl = *m_functions;
    if (!openssl.whole)
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
