// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace bench {

//! Resident memory of this process in KiB, as Linux counts it (proc(5), VmRSS); 0 elsewhere.
inline long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLong();
    }
    return 0;
}

inline double residentMiB()
{
    return static_cast<double>(residentKiB()) / 1024;
}

} // namespace bench
