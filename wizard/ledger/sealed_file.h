// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"
#include "graph/result.h"
#include "graph/secret.h"
#include "wizard/ledger/ledger_entry.h"
#include "wizard/ledger/passphrase_store.h"

#include <vector>

namespace wizard {

//! A row of the ledger with its opened password.
class OpenedPassword {
public:
    OpenedPassword(LedgerEntry row, graph::SharedSecret secret)
        : entry(std::move(row))
        , password(std::move(secret))
    {
    }
    LedgerEntry entry;
    graph::SharedSecret password;
};

//! Writes passwords into a file that only the passphrase opens (Argon2id, then the seal of seal.h over all of it), for
//! another computer with this program. The file is the owner's alone, whole or not there at all. Takes a second and a
//! quarter of a gigabyte: for a thread of its own. Fault::Storage "sealed.not-written"; Fault::Rejected
//! "passphrase.short", "passphrase.no-memory".
graph::Result<graph::Done> writeSealedFile(const QString &file, const std::vector<OpenedPassword> &passwords,
    const graph::Secret &passphrase, PassphraseStore::Cost cost, const graph::Random &random);

//! What is in such a file. Fault::Storage "sealed.not-read", "sealed.foreign" (not such a file, or of a later version);
//! Fault::Rejected "sealed.closed" (another passphrase, or the file was changed), "passphrase.no-memory".
graph::Result<std::vector<OpenedPassword>> readSealedFile(const QString &file, const graph::Secret &passphrase);

} // namespace wizard
