// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/identity/secret_store.h"
#include "graph/random.h"
#include "graph/result.h"
#include "wizard/ledger/ledger_entry.h"

#include <QCoroTask>
#include <QString>

#include <memory>
#include <vector>

namespace wizard {

//! What became of a row of a batch.
class LedgerMark {
public:
    enum class What {
        Created, //!< as markCreated()
        Failed, //!< as markFailed()
        Unknown, //!< as markUnknown()
    };
    LedgerMark(qint64 row, What mark, QString user = {})
        : id(row)
        , what(mark)
        , userId(std::move(user))
    {
    }
    qint64 id;
    What what;
    QString userId; //!< only for Created
};

//! Remembers each account and its sealed password before the POST leaves, so that no crash leaves a user whose password
//! nobody knows. SQLite file of the owner alone; passwords are sealed with one data key that lives in the SecretStore.
//! All work is done on a thread of its own; every call is made from one thread with an event loop (the GUI's), ends
//! there with a Result, and may be dropped together with the Ledger: it is still carried out.
//! Faults: Fault::Storage ("ledger.disk-full", "ledger.read-only", "ledger.busy", "ledger.newer" (written by a later
//! version), "ledger.foreign" (another user's file or a link), "ledger.io", "ledger.damaged" (the file was put aside
//! under the name in Error::detail(); the next call begins a new one; for one password: it does not open)),
//! Fault::Keychain as the SecretStore says ("keychain.locked" also where sealed rows exist and their key is not
//! found: it is never replaced, since a locked keychain says just that), Fault::Conflict "ledger.state" where the row's
//! state does not allow the step, Fault::NotFound.
//! Any number of programs may use the same file at once.
class Ledger {
public:
    //! Opens nothing yet. `file` empty keeps it in memory (said so by lasting()).
    Ledger(QString file, graph::SharedSecretStore secrets, graph::SharedClock clock, graph::SharedRandom random);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    //! True where the rows and what is needed to open them outlive the program.
    bool lasting() const;
    //! From now on keeps new rows in memory only: the admin's answer to a keychain or a disk that cannot be used.
    //! What is in the file stays there and is not listed any more.
    void keepInMemory();
    //! Seals the password and writes the row durably; only after this may a POST be sent.
    QCoro::Task<graph::Result<qint64>> plan(LedgerEntry entry, graph::SharedSecret password) const;
    //! plan() and markSent() of many rows in one durable write: all of them, or none. For requests that leave right
    //! after. Row ids in the order given.
    QCoro::Task<graph::Result<std::vector<qint64>>> noteSentMany(
        std::vector<LedgerEntry> entries, std::vector<graph::SharedSecret> passwords) const;
    //! Only from Planned: where another program has given the row up meanwhile, the POST must not be sent.
    QCoro::Task<graph::Result<graph::Done>> markSent(qint64 id) const;
    //! The same for many rows in one durable write, after reseal(); delivers the ids of those that may be sent now.
    QCoro::Task<graph::Result<std::vector<qint64>>> markSentMany(std::vector<qint64> ids) const;
    //! What became of many rows, in one durable write; delivers the ids of those that were marked.
    QCoro::Task<graph::Result<std::vector<qint64>>> markMany(std::vector<LedgerMark> marks) const;
    QCoro::Task<graph::Result<graph::Done>> markCreated(qint64 id, QString userId) const;
    //! The account was not made: the row's secret is erased. Never for an account that is known to exist.
    QCoro::Task<graph::Result<graph::Done>> markFailed(qint64 id) const;
    QCoro::Task<graph::Result<graph::Done>> markUnknown(qint64 id) const;
    //! Erases the secret from the file and keeps the receipt.
    QCoro::Task<graph::Result<graph::Done>> markHandedOver(qint64 id, QString how, QString whom) const;
    //! Replaces the sealed password (the tenant refused the first one, or it was reset). Back to Planned from Sent.
    QCoro::Task<graph::Result<graph::Done>> reseal(qint64 id, graph::SharedSecret password) const;
    //! Opens the sealed password.
    QCoro::Task<graph::Result<graph::Secret>> password(qint64 id) const;
    //! Rows that are not finished: their secret is there or their outcome is open. Oldest first.
    QCoro::Task<graph::Result<std::vector<LedgerEntry>>> open() const;
    //! Rows handed over, without any secret. Oldest first.
    QCoro::Task<graph::Result<std::vector<LedgerEntry>>> receipts() const;
    //! Removes a row that has no secret any more.
    QCoro::Task<graph::Result<graph::Done>> forget(qint64 id) const;
    //! The keychain was emptied, its keys will not come back: new rows get a new key. Rows sealed before stay as they
    //! are and open again should their key turn up.
    QCoro::Task<graph::Result<graph::Done>> renewKey() const;

private:
    class Private;
    friend class LedgerWork;
    std::shared_ptr<Private> d;
};

using SharedLedger = std::shared_ptr<Ledger>;

} // namespace wizard
