// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_age.h"

#include <algorithm>

namespace wizard {

namespace {

QDateTime endsSoonFrom(const LedgerEntry &entry)
{
    const qint64 life = std::max<qint64>(0, entry.planned.msecsTo(entry.ends));
    const qint64 day = 24 * 60 * 60 * 1000LL;
    return entry.ends.addMSecs(-std::min(life / 4, day));
}

QDateTime oldFrom(const LedgerEntry &entry)
{
    return entry.planned.addDays(oldAfterDays);
}

} // namespace

SecretAge ageOf(const LedgerEntry &entry, const QDateTime &now)
{
    if (entry.ends.isValid()) {
        if (entry.ends <= now)
            return SecretAge::Ended;
        return endsSoonFrom(entry) <= now ? SecretAge::EndsSoon : SecretAge::Fresh;
    }
    return entry.planned.isValid() && oldFrom(entry) <= now ? SecretAge::Old : SecretAge::Fresh;
}

int daysWaiting(const LedgerEntry &entry, const QDateTime &now)
{
    if (!entry.planned.isValid() || now <= entry.planned)
        return 0;
    return static_cast<int>(entry.planned.secsTo(now) / (24 * 60 * 60));
}

std::optional<QDateTime> nextAge(const LedgerEntry &entry, const QDateTime &now)
{
    switch (ageOf(entry, now)) {
    case SecretAge::Fresh:
        if (entry.ends.isValid())
            return endsSoonFrom(entry);
        if (entry.planned.isValid())
            return oldFrom(entry);
        break;
    case SecretAge::EndsSoon:
        return entry.ends;
    case SecretAge::Old:
    case SecretAge::Ended:
        break;
    }
    return std::nullopt;
}

WaitingSecrets::WaitingSecrets(const std::vector<LedgerEntry> &rows, const QDateTime &now)
{
    for (const LedgerEntry &row : rows) {
        if (!row.hasSecret)
            continue;
        ++count;
        switch (ageOf(row, now)) {
        case SecretAge::Fresh:
            break;
        case SecretAge::Old:
            ++old;
            break;
        case SecretAge::EndsSoon:
            ++endSoon;
            break;
        case SecretAge::Ended:
            ++ended;
            break;
        }
        if (row.kind == LedgerEntry::Kind::Password)
            oldestDays = std::max(oldestDays, daysWaiting(row, now));
    }
}

} // namespace wizard
