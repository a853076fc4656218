// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
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
    //! True where whoever asked is to be asked first, for a permission or to sign in; then it can be tried again.
    bool needsLeave() const
    {
        return m_error
            && (m_error->fault() == graph::Fault::ConsentNeeded || m_error->fault() == graph::Fault::SignInNeeded);
    }

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

//! What the directory tells of a new password whose answer was lost.
enum class RenewFinding {
    Set, //!< the password changed since: the row is Created now
    Newer, //!< it changed, but for a row made later; this one is left as it is
    NotSeen, //!< it has not changed as far as two clocks can tell, which is no proof: the row keeps its password
    TooFresh, //!< changes take a while to show
    NeverSent, //!< nothing had left this computer: the row and its password are gone
};

//! Gives a user who was there before a new secret, in a row of its own, so that the old one is kept until the new one
//! is known to be good. The only place that writes such rows and that settles them: once a request has left, the row's
//! password may be the one that counts, and nothing here erases it but the proof that another one does.
//! Copyable. A task nobody waits for any more still runs to its end.
class SecretRenewer {
public:
    SecretRenewer(
        graph::Directory directory, SharedLedger ledger, PasswordGenerator generator, graph::SharedClock clock);

    //! A new temporary password for the user of `of` (its names, userId and accountKey count): sealed, then sent, then
    //! the other rows of that user are finished. A lost answer is made good by sending the same password again, a few
    //! times now, and by the next call later: it goes on with the row whose outcome is open. Another password only
    //! where the tenant refused the one sent, in the same row.
    QCoro::Task<RenewResult> newPassword(LedgerEntry of, PasswordGenerator::Style style, std::stop_token stop) const;
    //! Asks the directory what became of such a row (LedgerEntry::renewal()), and settles it as far as that is proof.
    //! `age`: how old a row must be before "not changed" is worth anything. User.Read.All.
    QCoro::Task<graph::Result<RenewFinding>> look(
        LedgerEntry row, std::chrono::milliseconds age, std::stop_token stop) const;
    //! A Temporary Access Pass. The service makes its code, so it is sealed as soon as it is here; one whose code was
    //! lost on the way is replaced by asking again. The password stays good, and its row stays.
    QCoro::Task<RenewResult> accessPass(
        LedgerEntry of, std::chrono::minutes lifetime, bool once, std::stop_token stop) const;

private:
    graph::Directory m_directory;
    SharedLedger m_ledger;
    PasswordGenerator m_generator;
    graph::SharedClock m_clock;
};

//! What LedgerEntry::handedHow says of a secret that a newer one took the place of.
QString replacedCode();

} // namespace wizard
