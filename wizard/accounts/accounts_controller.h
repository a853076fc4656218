// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/accounts/tenant_facts.h"
#include "wizard/ledger/ledger_entry.h"
#include "wizard/signin/sign_in_controller.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace wizard {

//! One line of the list of accounts.
class AccountRow {
public:
    enum class State {
        Current, //!< the pages work in it
        SignedIn,
        SignInNeeded, //!< its tokens do not do any more
        Remembered, //!< from before; signed out, or not used since the start
    };

    explicit AccountRow(graph::Account account)
        : account(std::move(account))
    {
    }
    graph::Account account;
    State state = State::SignedIn;
    bool reading = false;
    std::optional<TenantFacts> facts; //!< nothing while they are not read
};

//! What forgetting an account would cost.
class ForgetCost {
public:
    int passwords = 0; //!< made with it and not handed over
    int domains = 0; //!< added with it and waiting for a record

    bool any() const { return passwords > 0 || domains > 0; }
};

//! All accounts, signed in or remembered: what they are, which one the pages work in, and coming and going.
class AccountsController : public QObject {
    Q_OBJECT
public:
    //! Rows of the ledger that are not handed over; may be empty.
    using OpenHandovers = std::function<QCoro::Task<graph::Result<std::vector<LedgerEntry>>>()>;
    //! How many domains of that account wait for a record.
    using WaitingDomains = std::function<int(const QString &accountKey)>;

    AccountsController(AccountBook &book, SignInController &signIn, OpenHandovers handovers, WaitingDomains domains,
        QObject *parent = nullptr);
    ~AccountsController() override;

    const std::vector<AccountRow> &rows() const { return m_rows; }
    //! Those signed in whose organisation is known: what can be compared.
    std::vector<AccountRow> comparable() const;
    bool reading() const;
    //! Reads what every tenant tells, again.
    void refresh();
    //! The pages work in it from now on; one that is only remembered signs in first.
    void use(const QString &accountKey);
    //! Signs in where its tokens do not do any more, or more is to be read.
    SignInPurpose purposeOf(const QString &accountKey, const QStringList &permissions) const;
    //! Gone from memory and keychain; the name stays on the list.
    void signOut(const QString &accountKey);
    ForgetCost costOf(const QString &accountKey) const;
    //! Off the list, too.
    void forget(const QString &accountKey);

    //! The tenant of a domain, or with a tenant ID, for the person who is signed in now: no browser where it can be
    //! done without. The faults of SignIn::toTenant(), or the codes of graph::domainOf().
    void addTenant(const QString &domainOrId);
    bool adding() const { return m_adding && m_signIn.busy(); }
    const std::optional<graph::Error> &addError() const { return m_addError; }
    //! The tenant was added; its key.
    const QString &added() const { return m_added; }
    SignInPurpose addPurpose() const; //!< for the browser, where the sign-in there is does not do

    SignInController &signIn() const { return m_signIn; }
    AccountBook &book() const { return m_book; }

signals:
    void changed();
    void forgotten(const QString &accountKey);

private:
    void rebuild();
    void onSignIn();
    void read(const QString &accountKey);

    AccountBook &m_book;
    SignInController &m_signIn;
    OpenHandovers m_handovers;
    WaitingDomains m_waitingDomains;
    std::vector<AccountRow> m_rows;
    std::map<QString, TenantFacts> m_facts;
    std::map<QString, int> m_reading; //!< account -> turn
    std::map<QString, int> m_passwords;
    QString m_addTenant;
    bool m_adding = false;
    std::optional<graph::Error> m_addError;
    QString m_added;
    int m_turn = 0;
    std::stop_source m_stop;
};

} // namespace wizard
