// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/ledger/ledger_entry.h"

#include <optional>
#include <vector>

namespace wizard {

//! Whether a secret that waits is still worth handing over.
enum class SecretAge {
    Fresh,
    Old, //!< a first password that lay about for long: better given anew
    EndsSoon, //!< an access pass in the last quarter of its life, at most its last day
    Ended, //!< an access pass that opens nothing any more
};

//! Microsoft sets no end to a first password; this is ours: long enough for somebody who comes back from a holiday, and
//! well before anybody has forgotten whom it was for.
inline constexpr int oldAfterDays = 14;

SecretAge ageOf(const LedgerEntry &entry, const QDateTime &now);
//! Whole days since the row was written; 0 where the clock was set back behind it.
int daysWaiting(const LedgerEntry &entry, const QDateTime &now);
//! When ageOf() will be another one by itself; nothing where it stays.
std::optional<QDateTime> nextAge(const LedgerEntry &entry, const QDateTime &now);

//! All that wait, in a few numbers.
class WaitingSecrets {
public:
    WaitingSecrets() = default;
    WaitingSecrets(const std::vector<LedgerEntry> &rows, const QDateTime &now);

    int count = 0;
    int oldestDays = 0; //!< of the password that has waited longest
    int old = 0;
    int endSoon = 0;
    int ended = 0;
};

} // namespace wizard
