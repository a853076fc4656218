// SPDX-License-Identifier: MIT
#include "graph/secret.h"

#include "graph/guarded_memory.h"

#include <sodium.h>

#include <cstring>

namespace graph {

Secret Secret::sized(std::size_t size)
{
    Secret secret;
    if (size == 0)
        return secret;
    secret.m_bytes = takeGuarded(size);
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
        giveGuarded(m_bytes, m_size);
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    giveGuarded(m_bytes, m_size);
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
