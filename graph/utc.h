// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace graph {

//! What makes a QDateTime one in UTC that also writes itself with "Z": a time specification until Qt 6.4, a time zone
//! that stands for it from 6.5 on, where the former is deprecated.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline QTimeZone utc()
{
    return QTimeZone(QTimeZone::UTC);
}
#else
constexpr Qt::TimeSpec utc()
{
    return Qt::UTC;
}
#endif

//! The same figures on the clock, read as UTC.
inline QDateTime readAsUtc(const QDateTime &time)
{
    return QDateTime(time.date(), time.time(), utc());
}

} // namespace graph
