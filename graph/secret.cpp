// SPDX-License-Identifier: MIT
#include "graph/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace graph {

namespace {

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        std::abort(); // without its random source nothing here may go on
}

} // namespace

Secret Secret::sized(std::size_t size)
{
    startSodium();
    Secret secret;
    if (size == 0)
        return secret;
    // Guard pages on both sides, locked against swapping where the limit allows it, wiped by sodium_free.
    secret.m_bytes = static_cast<char *>(sodium_malloc(size));
    if (!secret.m_bytes)
        throw std::bad_alloc();
    secret.m_size = size;
    return secret;
}

Secret::Secret(std::string_view bytes)
    : Secret(sized(bytes.size()))
{
    if (!bytes.empty())
        std::memcpy(m_bytes, bytes.data(), bytes.size());
}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe(bytes);
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_bytes);
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(***)";
}

void wipe(QByteArray &bytes)
{
    // A shared or literal array is left alone: data() would detach and wipe a fresh copy.
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace graph
