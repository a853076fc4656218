// SPDX-License-Identifier: MIT
#include "graph/sandbox/write_limit.h"

namespace graph::sandbox {

std::deque<WriteLimit::Time> &WriteLimit::recent(const QString &tenant, Time now)
{
    std::deque<Time> &writes = m_writes[tenant];
    while (!writes.empty() && writes.front() + window <= now)
        writes.pop_front();
    return writes;
}

std::chrono::milliseconds WriteLimit::take(const QString &tenant, int limit, Time now)
{
    std::deque<Time> &writes = recent(tenant, now);
    if (writes.size() < size_t(limit)) {
        writes.push_back(now);
        return std::chrono::milliseconds(0);
    }
    const Time free = writes.empty() ? now + window : writes.front() + window;
    // Rounded up: a client that comes back exactly then finds room.
    return std::chrono::duration_cast<std::chrono::milliseconds>(free - now) + std::chrono::milliseconds(1);
}

double WriteLimit::used(const QString &tenant, int limit, Time now)
{
    return limit > 0 ? double(recent(tenant, now).size()) / double(limit) : 1.0;
}

} // namespace graph::sandbox
