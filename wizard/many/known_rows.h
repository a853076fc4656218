// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/ledger/ledger_entry.h"
#include "wizard/many/many_list.h"
#include "wizard/many/run_row.h"

#include <vector>

namespace wizard {

//! What a run of this list is made of: the rows that are ready, and those that an earlier run has made or begun, found
//! among the ledger's rows of the same maker, finished ones too where the tenant still has the user. A row whose
//! address was proposed counts as begun under the other address the ledger has for the same name: by now its own
//! proposal avoids that one.
class KnownRows {
public:
    std::vector<RunRow> rows; //!< in the list's order; entry is set for those an earlier run began
    std::vector<LedgerEntry> begun; //!< what the ledger says of those that are begun but not known to be made
    int leftOut = 0; //!< rows of the list with a problem

    static KnownRows of(const ManyList &list, const std::vector<LedgerEntry> &ledger, const QString &accountKey);
};

} // namespace wizard
