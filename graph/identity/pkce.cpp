// SPDX-License-Identifier: MIT
#include "graph/identity/pkce.h"

#include <sodium.h>

#include <array>

namespace graph {

namespace {

constexpr int urlSafe = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

QByteArray base64Url(std::span<const unsigned char> bytes)
{
    QByteArray text(static_cast<qsizetype>(sodium_base64_ENCODED_LEN(bytes.size(), urlSafe)), '\0');
    sodium_bin2base64(text.data(), static_cast<std::size_t>(text.size()), bytes.data(), bytes.size(), urlSafe);
    text.chop(1); // the terminating zero
    return text;
}

} // namespace

Pkce::Pkce(SharedSecret verifier, QByteArray challenge)
    : m_verifier(std::move(verifier))
    , m_challenge(std::move(challenge))
{
}

Pkce Pkce::make(const Random &random)
{
    // 32 bytes make 43 characters, the shortest a verifier may be (RFC 7636 section 4.1).
    QByteArray text = randomText(random, 32);
    auto verifier = std::make_shared<const Secret>(Secret::take(text));
    QByteArray challenge = challengeOf(verifier->reveal());
    return {std::move(verifier), std::move(challenge)};
}

QByteArray Pkce::challengeOf(std::string_view verifier)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(verifier.data()), verifier.size());
    return base64Url(hash);
}

QByteArray randomText(const Random &random, std::size_t bytes)
{
    std::vector<unsigned char> raw(bytes);
    random.fill(std::as_writable_bytes(std::span(raw)));
    QByteArray text = base64Url(raw);
    sodium_memzero(raw.data(), raw.size());
    return text;
}

} // namespace graph
