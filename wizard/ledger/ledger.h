// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/identity/secret_store.h"
#include "graph/random.h"
#include "graph/result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace wizard {

//! A row of the ledger: an account to be, or one whose password waits to be handed over. No secret in it.
class LedgerEntry {
public:
    enum class State { Planned, Sent, Created, Failed, Unknown, HandedOver };

    qint64 id = 0;
    State state = State::Planned;
    QString accountKey; //!< graph::Account::key() of who made it: names cloud, tenant and maker
    QString tenantName; //!< for display
    QString upn;
    QString displayName;
    QString userId; //!< object id, once known
    QDateTime planned; //!< UTC
    QDateTime handedOver; //!< UTC
    QString handedTo; //!< whom, in the admin's words
    QString handedHow; //!< "phone", "paper", "in-person", "other"
    bool hasSecret = false; //!< the sealed password is still there
};

//! Remembers each account and its sealed password before the POST leaves, so that no crash leaves a user whose password
//! nobody knows. SQLite file of the owner alone; passwords are sealed with one data key that lives in the SecretStore.
//! All work is done on a thread of its own; every call may be made from the GUI thread and ends with a Result.
//! Faults: Fault::Storage ("ledger.disk-full", "ledger.read-only", "ledger.damaged", "ledger.busy", "ledger.newer"),
//! Fault::Keychain as the SecretStore says, Fault::NotFound.
class Ledger {
public:
    //! Opens nothing yet. `file` empty keeps it in memory (said so by lasting()).
    Ledger(QString file, graph::SharedSecretStore secrets, graph::SharedClock clock, graph::SharedRandom random);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    //! True where the rows outlive the program.
    bool lasting() const;
    //! Seals the password and writes the row durably; only after this may a POST be sent.
    QCoro::Task<graph::Result<qint64>> plan(LedgerEntry entry, graph::SharedSecret password) const;
    QCoro::Task<graph::Result<graph::Done>> markSent(qint64 id) const;
    QCoro::Task<graph::Result<graph::Done>> markCreated(qint64 id, QString userId) const;
    //! The account was not made: the row's secret is erased.
    QCoro::Task<graph::Result<graph::Done>> markFailed(qint64 id) const;
    QCoro::Task<graph::Result<graph::Done>> markUnknown(qint64 id) const;
    //! Erases the secret from the file and keeps the receipt.
    QCoro::Task<graph::Result<graph::Done>> markHandedOver(qint64 id, QString how, QString whom) const;
    //! Replaces the sealed password (the tenant refused the first one, or it was reset).
    QCoro::Task<graph::Result<graph::Done>> reseal(qint64 id, graph::SharedSecret password) const;
    //! Opens the sealed password.
    QCoro::Task<graph::Result<graph::Secret>> password(qint64 id) const;
    //! Rows that are not finished: their secret is there or their outcome is open. Oldest first.
    QCoro::Task<graph::Result<std::vector<LedgerEntry>>> open() const;
    QCoro::Task<graph::Result<std::vector<LedgerEntry>>> receipts() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace wizard
