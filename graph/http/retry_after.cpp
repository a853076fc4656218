// SPDX-License-Identifier: MIT
#include "graph/http/retry_after.h"

#include "graph/utc.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace graph {

namespace {

constexpr double longest = 7 * 24 * 3600; // more is a broken server; it must not overflow either

std::optional<QDateTime> httpDate(const QString &text)
{
    // RFC 9110 section 5.6.7: the preferred form and the two obsolete ones. Month names are English everywhere.
    const QLocale c = QLocale::c();
    const QString trimmed = text.simplified();
    // Without the weekday, which a two-digit year would contradict.
    const QString day = trimmed.section(QStringLiteral(", "), 1);
    QDateTime when = c.toDateTime(day, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!when.isValid()) {
        when = c.toDateTime(day, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"));
        if (when.isValid() && when.date().year() < 1970)
            when = when.addYears(100);
    }
    if (!when.isValid())
        when = c.toDateTime(trimmed, QStringLiteral("ddd MMM d hh:mm:ss yyyy"));
    if (!when.isValid())
        return std::nullopt;
    when = readAsUtc(when);
    return when;
}

} // namespace

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, SystemTime now)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    bool number = false;
    const double seconds = trimmed.toDouble(&number);
    if (number) {
        if (!std::isfinite(seconds) || seconds < 0)
            return std::nullopt;
        return std::chrono::milliseconds(static_cast<qint64>(std::ceil(std::min(seconds, longest) * 1000)));
    }
    const std::optional<QDateTime> when = httpDate(QString::fromLatin1(trimmed));
    if (!when)
        return std::nullopt;
    const qint64 nowMs = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const qint64 wait = when->toMSecsSinceEpoch() - nowMs;
    return std::chrono::milliseconds(std::clamp<qint64>(wait, 0, static_cast<qint64>(longest * 1000)));
}

} // namespace graph
