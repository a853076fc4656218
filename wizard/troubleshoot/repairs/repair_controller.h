// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/journey.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/troubleshoot/probes/resolver.h"
#include "wizard/troubleshoot/repairs/repair.h"
#include "wizard/troubleshoot/repairs/repair_work.h"
#include "wizard/troubleshoot/request_text.h"

#include <QObject>
#include <QUrl>

#include <optional>
#include <stop_token>
#include <vector>

namespace wizard {

class ChecksController;
class TroubleshootController;

//! The repairs: which ones fit, what one will do, and doing it once the reader agreed; then the checks that failed run
//! again. No password passes through here: it goes from the generator into the ledger and into the request.
class RepairController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Confirming, //!< plan() waits to be agreed to
        Working,
        NeedsSignIn, //!< a permission or a sign-in is missing; goes on by itself once it is there
        Done,
        Failed, //!< error() says why
        Unknown, //!< it may have taken effect: confirm() does it again, which harms nothing
    };

    //! `checks` and `trouble` outlive this. `resolver` null is the system's; the sandbox has none.
    RepairController(Environment &environment, AccountBook &accounts, Journey &journey, ChecksController &checks,
        TroubleshootController &trouble, SharedLedger ledger, SharedResolver resolver = nullptr,
        QObject *parent = nullptr);
    ~RepairController() override;

    //! What fits the step reached and what was found; empty while nothing does.
    std::vector<Repair> offered() const;
    State state() const { return m_state; }
    //! The one chosen; only outside Idle.
    Repair repair() const { return m_repair; }
    //! Chooses one: nothing is done before confirm().
    void choose(Repair repair);
    //! Whom it is for: an address or a domain, as typed.
    void setTarget(const QString &text);
    const QString &target() const { return m_target; }
    bool targetUsable() const;
    QString tenantName() const;
    QString plan() const;
    //! What the reader's roles say about it; Unknown while nobody is signed in or told.
    graph::RoleHint right() const;
    bool signedIn() const { return m_accounts.current() != nullptr; }
    //! Does it, once. Without an account signed in it asks for one first.
    void confirm();
    //! Asks for what is missing, in NeedsSignIn.
    void grant();
    //! Back to the list of repairs; ends what waits. A request that has left still takes effect.
    void leave();

    bool busy() const { return m_state == State::Working; }
    const std::optional<graph::Error> &error() const { return m_error; }
    QStringList missingPermissions() const { return m_missing; }
    //! While a domain is being verified: the record, and how often it was looked for.
    const std::optional<VerifyStage> &stage() const { return m_stage; }
    //! Looks for the record now instead of waiting on.
    void lookNow();
    QUrl consentLink() const;

    SignInController &signIn() const;

    //! The ready message to whoever may do it, for a repair that this account may not; facts only.
    QString message() const;
    QUrl mail() const; //!< mailto: without an addressee

    AccountBook &book() const { return m_accounts; }

signals:
    void changed();
    void signInWanted(const wizard::SignInPurpose &purpose);
    //! The new user's page is gone to next: the address to fill in.
    void createWanted(const QString &address);
    //! The hand-over page is gone to next, for this row of the ledger.
    void handoverWanted(qint64 entry);
    void browserMissing(const QUrl &link);

private:
    void work();
    void settle(const RepairResult &result);
    void readRoles();
    void onAccounts();
    void reset();
    void end();
    CaseFacts facts() const;

    Environment &m_environment;
    AccountBook &m_accounts;
    Journey &m_journey;
    ChecksController &m_checks;
    TroubleshootController &m_trouble;
    SharedLedger m_ledger;
    SharedResolver m_resolver;
    State m_state = State::Idle;
    Repair m_repair = Repair::CreateUser;
    QString m_target;
    QString m_accountKey;
    std::optional<std::vector<graph::DirectoryRole>> m_roles;
    QString m_tenantName;
    std::optional<graph::Error> m_error;
    QStringList m_missing;
    std::optional<VerifyStage> m_stage;
    std::stop_source m_stop;
    std::stop_source m_rolesStop;
    int m_turn = 0;
    int m_rolesTurn = 0;
};

} // namespace wizard
