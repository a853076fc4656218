// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/handover/secret_renewer.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace wizard {

class SignInController;

//! Other secrets for the person in hand: a new temporary password, or, where the tenant allows it, a Temporary Access
//! Pass instead of one. Both wait in the ledger like the first password.
class RenewController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Looking, //!< whether the tenant allows passes
        Making,
        Failed, //!< error() says why; nothing was changed
        Unknown, //!< a new password was sent and no answer came: both are kept
    };
    enum class Act { None, Look, Password, Pass };

    RenewController(Environment &environment, AccountBook &book, SignInController &signIn, SharedLedger ledger,
        QObject *parent = nullptr);
    ~RenewController() override;

    //! Whose; forgets what was said about somebody else.
    void setPerson(const LedgerEntry &entry);
    const LedgerEntry &person() const { return m_person; }
    //! Somebody is signed in who may be able to do it: the one who made the row.
    bool possible() const { return session() != nullptr && !m_person.userId.isEmpty(); }

    State state() const { return m_state; }
    bool busy() const { return m_state == State::Looking || m_state == State::Making; }
    //! What was asked for last.
    Act act() const { return m_act; }
    const std::optional<graph::Error> &error() const { return m_error; }
    //! What the tenant allows; nothing before it was looked up.
    const std::optional<graph::AccessPassPolicy> &policy() const { return m_policy; }

    //! Reads what the tenant allows.
    void look();
    void makePassword(PasswordGenerator::Style style);
    //! `once`: good for one sign-in. A lifetime outside what the tenant allows is brought into it.
    void makePass(std::chrono::minutes lifetime, bool once);
    //! Ends the wait. A request that has left is settled later, from the list.
    void stop();

    //! For the dialog in which permissions are granted.
    SignInController &signIn() const { return m_signIn; }
    QStringList neededPermissions() const;
    const graph::Endpoints &endpoints() const { return m_environment.world().endpoints(); }

    AccountBook &book() const { return m_book; }

signals:
    void changed();
    //! The new secret waits in this row; or, after Unknown, may be good.
    void made(qint64 entry);

private:
    const graph::Session *session() const;
    void begin(State state, Act act);
    void settle(const RenewResult &result);
    SecretRenewer renewer() const;

    Environment &m_environment;
    AccountBook &m_book;
    SignInController &m_signIn;
    SharedLedger m_ledger;
    LedgerEntry m_person;
    State m_state = State::Idle;
    Act m_act = Act::None;
    std::optional<graph::Error> m_error;
    std::optional<graph::AccessPassPolicy> m_policy;
    QString m_policyOf; //!< the account it was read with
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
