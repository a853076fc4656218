// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/directory.h"
#include "wizard/ledger/ledger.h"
#include "wizard/password/password_generator.h"

#include <QCoroTask>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace wizard {

using SharedLedger = std::shared_ptr<Ledger>;

//! One account to be made. No secret in it.
class MakePlan {
public:
    MakePlan(graph::NewUser user, LedgerEntry entry, QStringList forbidden, PasswordGenerator::Style style);

    const graph::NewUser &user() const { return m_user; }
    const LedgerEntry &entry() const { return m_entry; }
    //! Names the password must not contain.
    const QStringList &forbidden() const { return m_forbidden; }
    PasswordGenerator::Style style() const { return m_style; }

private:
    graph::NewUser m_user;
    LedgerEntry m_entry;
    QStringList m_forbidden;
    PasswordGenerator::Style m_style;
};

//! How far an attempt is: before Asking nothing has left this computer.
enum class MakeStage { Writing, Asking };

//! What became of an attempt.
class MakeResult {
public:
    enum class Kind {
        Created, //!< user() exists, its password is in row entry()
        NotCreated, //!< error() says why; nothing exists, nothing is kept
        Unknown, //!< the password stays in row entry() until it is known
    };
    static MakeResult created(qint64 entry, graph::User user, std::optional<graph::Error> ledgerError);
    static MakeResult notCreated(graph::Error error);
    static MakeResult unknown(qint64 entry, graph::Error error);

    Kind kind() const { return m_kind; }
    qint64 entry() const { return m_entry; } //!< 0 for NotCreated
    const graph::User &user() const { return *m_user; } //!< only for Created
    const std::optional<graph::Error> &error() const { return m_error; }
    //! The user exists but the ledger could not note it; the row with its password is still there.
    const std::optional<graph::Error> &ledgerError() const { return m_ledgerError; }

private:
    explicit MakeResult(Kind kind)
        : m_kind(kind)
    {
    }
    Kind m_kind;
    qint64 m_entry = 0;
    std::optional<graph::User> m_user;
    std::optional<graph::Error> m_error;
    std::optional<graph::Error> m_ledgerError;
};

//! Makes an account so that no password is ever lost: generated, sealed in the ledger, and only then sent. Copyable.
//! A task that nobody waits for any more still runs to its end and notes the outcome.
class AccountMaker {
public:
    using OnStage = std::function<void(MakeStage)>;

    AccountMaker(graph::Directory directory, SharedLedger ledger, PasswordGenerator generator);

    //! One POST; a second one only where the tenant refused the password and a new one took its place in the same row.
    //! `stop` before Asking leaves nothing behind; later the outcome is Unknown.
    QCoro::Task<MakeResult> make(MakePlan plan, OnStage onStage, std::stop_token stop) const;
    //! Once more for a row whose outcome is unknown, with the same password: whichever of the two requests made the
    //! user, the row's password is the right one.
    QCoro::Task<MakeResult> makeAgain(
        MakePlan plan, qint64 entry, graph::SystemTime since, OnStage onStage, std::stop_token stop) const;
    //! Reads the address back: Created where the user made since then is there, otherwise Unknown; error() is
    //! Fault::NotFound where there is none (yet).
    QCoro::Task<MakeResult> settle(qint64 entry, QString upn, graph::SystemTime since, std::stop_token stop) const;

private:
    graph::Directory m_directory;
    SharedLedger m_ledger;
    PasswordGenerator m_generator;
};

//! True where the tenant refused the password and nothing else.
bool refusesPassword(const graph::Error &error);

} // namespace wizard
