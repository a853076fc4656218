// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/troubleshoot/probes/signed_in_probes.h"
#include "wizard/troubleshoot/probes/tiers.h"

#include <QObject>

#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace wizard {

class TroubleshootController;

//! A check of the account signed in here.
class SignedInLine {
public:
    enum class State { NotRun, Running, Done };
    Probe probe = Probe::Me;
    State state = State::NotRun;
    SignedInResult result;
    int turn = 0; //!< answers of an earlier one are not taken
};

//! The live checks that are asked as the account signed in, tier by tier, side by side, each only when the reader
//! starts it. What they find is handed to the troubleshooting as evidence. A permission that is missing is no error: it
//! is told, and asked for only on request.
class ChecksController : public QObject {
    Q_OBJECT
public:
    //! `trouble` knows the domain and takes what is found; it outlives this.
    ChecksController(Environment &environment, AccountBook &accounts, SignInController &signIn,
        TroubleshootController &trouble, QObject *parent = nullptr);
    ~ChecksController() override;

    //! Whom the checks about a person ask for; kept in memory only.
    void setPerson(const QString &address);
    const QString &person() const { return m_person; }
    //! True for something that is an address.
    bool personUsable() const;
    static bool isAddress(const QString &text);

    //! Runs a tier's checks, all of them again. Without an account signed in: signInWanted(), and then by itself.
    //! Checks about a person are left out without a usable address.
    void run(Tier tier);
    //! Runs single checks again, such as were answered before or are named in `always`.
    void runAgain(const std::vector<Probe> &probes, bool always);
    //! Ends whatever is being asked; what was found stays.
    void stop();
    bool busy() const;
    bool busy(Tier tier) const;
    const SignedInLine &line(Probe probe) const;
    //! True once something of the tier was asked.
    bool ran(Tier tier) const;
    Findings findings() const;

    //! Permissions for want of which something of the tier was not checked, without doubles.
    QStringList missingPermissions(Tier tier) const;
    //! True where something of the tier needs a new sign-in.
    bool signInNeeded(Tier tier) const;
    //! Asks for what is missing: signInWanted(), and the tier runs by itself once it was granted.
    void grant(Tier tier);
    //! The reader did not sign in after all: nothing runs by itself any more.
    void giveUpSignIn() { m_waiting.reset(); }

    const graph::Session *session() const { return m_accounts.current(); }
    SignInController &signIn() const { return m_signIn; }

signals:
    void changed();
    //! A dialog asks the reader, for the purpose told.
    void signInWanted(const wizard::SignInPurpose &purpose);

private:
    SignedInLine &lineOf(Probe probe);
    bool canAsk(Probe probe) const;
    void launch(Probe probe);
    void finish(Probe probe, SignedInResult result);
    static void forget(SignedInLine &line);
    void reset();
    void onAccounts();
    void onTrouble();
    void onSignedIn();
    void tell(); // the findings to the troubleshooting, and that something changed
    SignInPurpose firstSignIn() const;

    Environment &m_environment;
    AccountBook &m_accounts;
    SignInController &m_signIn;
    TroubleshootController &m_trouble;
    QString m_person;
    QString m_domain;
    QString m_accountKey;
    std::vector<SignedInLine> m_lines;
    std::set<Tier> m_asked;
    std::optional<Tier> m_waiting; // for a sign-in
    std::stop_source m_stop;
};

} // namespace wizard
