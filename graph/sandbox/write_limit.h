// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>

namespace graph::sandbox {

//! The service's write limit for one app in one tenant: so many in any 150 seconds.
class WriteLimit {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds window{150};

    //! Counts one write of this tenant. Zero where it may go ahead, else how long to wait; a refused one does not
    //! count.
    std::chrono::milliseconds take(const QString &tenant, int limit, Time now);
    //! How much of the limit is used, 1.0 for all of it.
    double used(const QString &tenant, int limit, Time now);

private:
    std::deque<Time> &recent(const QString &tenant, Time now);

    QHash<QString, std::deque<Time>> m_writes;
};

} // namespace graph::sandbox
