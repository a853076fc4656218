// SPDX-License-Identifier: MIT
#include "wizard/ledger/seal.h"

#include <sodium.h>

#include <cstdlib>

namespace wizard {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

unsigned char *raw(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

} // namespace

std::size_t sealKeySize()
{
    return crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
}

QByteArray seal(
    const graph::Secret &plain, const graph::Secret &key, const QByteArray &bound, const graph::Random &random)
{
    if (key.size() != sealKeySize())
        std::abort(); // a key of another length would seal with what lies behind it
    QByteArray sealed(static_cast<qsizetype>(nonceSize + plain.size() + tagSize), Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(sealed.data(), nonceSize)));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed.data()) + nonceSize, nullptr, raw(plain.reveal().data()),
        plain.size(), raw(bound.constData()), static_cast<unsigned long long>(bound.size()), nullptr,
        raw(sealed.constData()), raw(key.reveal().data()));
    return sealed;
}

graph::Result<graph::Secret> unseal(const QByteArray &sealed, const graph::Secret &key, const QByteArray &bound)
{
    const auto size = static_cast<std::size_t>(sealed.size());
    if (key.size() != sealKeySize() || size < nonceSize + tagSize)
        return graph::Error(graph::Fault::Storage, QStringLiteral("ledger.damaged"));
    bool opened = false;
    graph::Secret plain = graph::Secret::made(size - nonceSize - tagSize, [&](char *out) {
        opened = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(out), nullptr, nullptr,
                     raw(sealed.constData()) + nonceSize, size - nonceSize, raw(bound.constData()),
                     static_cast<unsigned long long>(bound.size()), raw(sealed.constData()), raw(key.reveal().data()))
            == 0;
    });
    if (!opened)
        return graph::Error(graph::Fault::Storage, QStringLiteral("ledger.damaged"));
    return plain;
}

} // namespace wizard
