// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace wizard {

class SignInController;

//! Whom the account was made for, and by whom.
class Person {
public:
    QString accountKey; //!< graph::Account::key() of the maker
    QString userId; //!< empty for nobody
    QString displayName;
    QString upn;

    friend bool operator==(const Person &, const Person &) = default;
};

//! What can be done with an account once it is there: see whether it was used, block and unblock its sign-in, delete it
//! and take the deletion back.
class AftercareController : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Busy, Failed };
    enum class Act { None, Look, Block, Unblock, Delete, Restore };
    //! What is known of the person's sign-ins.
    enum class Seen { NotLooked, SignedIn, NotSignedIn, CouldNotCheck };

    AftercareController(
        Environment &environment, AccountBook &book, SignInController &signIn, QObject *parent = nullptr);
    ~AftercareController() override;

    void setPerson(const Person &person);
    const Person &person() const { return m_person; }
    //! Its maker is signed in.
    bool possible() const { return session() != nullptr; }

    State state() const { return m_state; }
    Act act() const { return m_act; } //!< the last one
    const std::optional<graph::Error> &error() const { return m_error; }

    bool deleted() const { return m_deleted; }
    const std::optional<bool> &enabled() const { return m_enabled; } //!< nothing before it is known
    bool looked() const { return m_looked; }
    //! UTC; null where it was not changed since the account was made, or is not told.
    const QDateTime &passwordChanged() const { return m_passwordChanged; }
    bool passwordTold() const { return m_passwordTold; }
    Seen seen() const { return m_seen; }
    const QDateTime &signedIn() const { return m_signedIn; } //!< UTC; of Seen::SignedIn

    void run(Act act);
    void stop();

    SignInController &signIn() const { return m_signIn; }
    QStringList neededPermissions() const;
    const graph::Endpoints &endpoints() const { return m_environment.world().endpoints(); }

    AccountBook &book() const { return m_book; }

signals:
    void changed();

private:
    const graph::Session *session() const;
    void look(const graph::Directory &directory);
    void lookAtSignIns(const graph::Directory &directory);
    void settle(Act act, const graph::Result<graph::Done> &done);

    Environment &m_environment;
    AccountBook &m_book;
    SignInController &m_signIn;
    Person m_person;
    State m_state = State::Idle;
    Act m_act = Act::None;
    std::optional<graph::Error> m_error;
    bool m_deleted = false;
    std::optional<bool> m_enabled;
    bool m_looked = false;
    bool m_passwordTold = false;
    QDateTime m_passwordChanged;
    Seen m_seen = Seen::NotLooked;
    QDateTime m_signedIn;
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
