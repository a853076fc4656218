// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/directory.h"
#include "wizard/ledger/ledger.h"
#include "wizard/password/password_generator.h"

#include <QCoroTask>

#include <chrono>
#include <optional>
#include <stop_token>

namespace wizard {

//! What became of a new secret for a user who was there before.
class RenewResult {
public:
    enum class Kind {
        Made, //!< it waits in row entry()
        NotMade, //!< error() says why; what was good before still is
        Unknown, //!< the request left and no answer came: row entry() keeps it, and the old one stays, too
    };
    static RenewResult made(qint64 entry) { return RenewResult(Kind::Made, entry, std::nullopt); }
    static RenewResult notMade(graph::Error error) { return RenewResult(Kind::NotMade, 0, std::move(error)); }
    static RenewResult unknown(qint64 entry, graph::Error error)
    {
        return RenewResult(Kind::Unknown, entry, std::move(error));
    }

    Kind kind() const { return m_kind; }
    qint64 entry() const { return m_entry; } //!< 0 for NotMade
    const std::optional<graph::Error> &error() const { return m_error; }

private:
    RenewResult(Kind kind, qint64 entry, std::optional<graph::Error> error)
        : m_kind(kind)
        , m_entry(entry)
        , m_error(std::move(error))
    {
    }
    Kind m_kind;
    qint64 m_entry;
    std::optional<graph::Error> m_error;
};

//! Gives a user of the ledger a new secret in a row of its own, so that the old one is kept until the new one is known
//! to be good. Copyable. A task nobody waits for any more still runs to its end.
class SecretRenewer {
public:
    SecretRenewer(graph::Directory directory, SharedLedger ledger, PasswordGenerator generator);

    //! A new temporary password for the user of row `of`: sealed, then sent, then the older rows of that user are
    //! finished. A second try only where the tenant refused the password itself.
    QCoro::Task<RenewResult> newPassword(LedgerEntry of, PasswordGenerator::Style style, std::stop_token stop) const;
    //! A Temporary Access Pass. The service makes its code, so it is sealed as soon as it is here; one whose code was
    //! lost on the way is replaced by asking again. The password stays good, and its row stays.
    QCoro::Task<RenewResult> accessPass(
        LedgerEntry of, std::chrono::minutes lifetime, bool once, std::stop_token stop) const;

private:
    graph::Directory m_directory;
    SharedLedger m_ledger;
    PasswordGenerator m_generator;
};

//! What LedgerEntry::handedHow says of a secret that a newer one took the place of.
QString replacedCode();

} // namespace wizard
