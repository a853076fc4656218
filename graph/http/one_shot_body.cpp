// SPDX-License-Identifier: MIT
#include "graph/http/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace graph {

OneShotBody::OneShotBody(SharedSecret body)
    : m_body(std::move(body))
{
    // Unbuffered: QIODevice would keep its own copy of the bytes, and not wipe it.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::string_view OneShotBody::bytes() const
{
    return m_body ? m_body->reveal() : std::string_view();
}

bool OneShotBody::atEnd() const
{
    return m_at >= bytes().size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return static_cast<qint64>(bytes().size() - m_at);
}

qint64 OneShotBody::readData(char *data, qint64 size)
{
    const std::size_t count = std::min(static_cast<std::size_t>(size), bytes().size() - m_at);
    if (count == 0)
        return -1;
    std::memcpy(data, bytes().data() + m_at, count);
    m_at += count;
    return static_cast<qint64>(count);
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace graph
