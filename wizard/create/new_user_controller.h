// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/account_maker.h"
#include "wizard/create/address_proposal.h"
#include "wizard/create/new_user_draft.h"
#include "wizard/create/preflight_controller.h"
#include "wizard/create/upn.h"
#include "wizard/journey.h"
#include "wizard/signin/sign_in_controller.h"

#include <QObject>

#include <stop_token>

namespace wizard {

//! The new user: what was typed, the address proposed from it, what stands in the way, and making it, once.
//! The password never passes through here: it goes from the generator into the ledger and into the request.
class NewUserController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Editing, //!< nothing was made; error() may say why
        Creating, //!< stage() says how far; create() does nothing now
        Checking, //!< looking whether an attempt of unknown outcome made the user
        Created, //!< user() exists, its password waits in the ledger under createdEntry()
        Unknown, //!< may or may not exist; the ledger keeps the password; checkAgain() or createAgain()
    };

    NewUserController(Environment &environment, AccountBook &book, Journey &journey, SignInController &signIn,
        SharedLedger ledger, QObject *parent = nullptr);
    ~NewUserController() override;

    const NewUserDraft &draft() const { return m_draft; }
    void setDisplayName(const QString &text);
    void setGivenName(const QString &text);
    void setSurname(const QString &text);
    //! The address before '@' as typed; a whole address is taken apart where its domain is one of the tenant's. Empty
    //! goes back to the proposal.
    void setLocalPart(const QString &text);
    void setDomain(const QString &domain);
    void setUsageLocation(const QString &country);
    void setChangeAtFirstSignIn(bool on);
    PasswordGenerator::Style passwordStyle() const { return m_style; }
    void setPasswordStyle(PasswordGenerator::Style style);

    //! The house pattern proposals follow, by its name; what settings keep.
    void setPattern(const QString &name);
    //! The address made of the name now, whether it is in use or not.
    const AddressProposal &proposal() const { return m_proposal; }
    bool addressTyped() const { return m_localTyped; } //!< by hand, so it no longer follows the name
    //! The next free alias where the address is taken; empty until it is found.
    const QString &suggestion() const { return m_suggestion; }
    void takeSuggestion();

    const std::vector<DomainChoice> &domains() const { return m_preflight.domains(); }
    const std::vector<CheckLine> &checks() const { return m_preflight.lines(); }
    std::vector<UpnProblem> addressProblems() const { return upnProblems(m_draft.localPart, m_draft.domain); }
    //! The service itself said that this very address is in use.
    bool addressRefused() const;
    //! Nothing known stands in the way of a review: names, address and domain are good, somebody is signed in.
    bool ready() const;
    //! A page that shows this has appeared or gone: only then is anything asked.
    void watch(bool on);
    void refresh() { m_preflight.refresh(); }

    State state() const { return m_state; }
    bool busy() const { return m_state == State::Creating || m_state == State::Checking; }
    MakeStage stage() const { return m_stage; }
    bool stopping() const { return m_stopping; } //!< given up before anything was sent; about to be Editing again
    //! Why the last attempt made nothing, or why its outcome is unknown.
    const std::optional<graph::Error> &error() const { return m_error; }
    //! True once a check found nobody at the address (yet), after which createAgain() makes sense.
    bool notThere() const;
    //! The user could not be noted as made in the ledger; its password is there all the same.
    const std::optional<graph::Error> &ledgerError() const { return m_ledgerError; }
    //! The user made; only in State::Created.
    const graph::User &user() const { return *m_user; }
    //! Row of the ledger with the password of the user made (or perhaps made); 0 before that.
    qint64 createdEntry() const { return m_entry; }

    //! Makes the user of the draft: one request, however often it is called. Does nothing unless Editing and ready().
    void create();
    //! Before the request has left: gives up, nothing is made. After it: goes on without waiting; the answer is still
    //! taken in when it comes.
    void stopWaiting();
    //! Waits again for a request still under way, or reads the address back. Only in State::Unknown.
    void checkAgain();
    //! Sends the request once more with the same password. Only in State::Unknown with nothing under way.
    void createAgain();
    //! The cause of the last failure was dealt with: it is not said any more.
    void forgetError();
    //! An empty draft for another person; what was made stays in the ledger.
    void startAnother();

    //! The tenant's name and the domain to tell it by; empty until known.
    QString tenantName() const;
    QString tenantDomain() const;
    const graph::Endpoints &endpoints() const { return m_environment.world().endpoints(); }

    //! For the dialog in which permissions are granted: what is asked for, by bare name, and the claims of a challenge.
    SignInController &signIn() const { return m_signIn; }
    QStringList neededPermissions() const;
    QByteArray challenge() const;

    AccountBook &book() const { return m_book; }

signals:
    void changed();
    //! The house pattern is another one now: to be kept in settings. No address, no name.
    void patternLearned(const QString &name);

private:
    void edit(NewUserDraft draft);
    void propose(NewUserDraft &draft) const;
    Spelling spelling() const;
    PersonName personName() const;
    void onDomains();
    void onTenant();
    void onPreflight();
    void onSignedIn();
    void suggest();
    void settle(MakeResult result);
    void run(QCoro::Task<MakeResult> task);
    //! When the open attempt began, as the clock goes now.
    graph::SystemTime since() const;
    AccountMaker maker() const;
    MakePlan plan() const;
    AccountMaker::OnStage onStage();
    void learnPattern();
    void clearAttempt();

    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    SignInController &m_signIn;
    SharedLedger m_ledger;
    PreflightController m_preflight;
    bool m_watched = false;

    NewUserDraft m_draft;
    bool m_displayTyped = false;
    bool m_localTyped = false;
    AddressPattern m_pattern = AddressPattern::FirstDotLast;
    AddressProposal m_proposal;
    PasswordGenerator::Style m_style = PasswordGenerator::Style::Characters;

    QString m_suggestion;
    QString m_suggestionFor; //!< the taken address the suggestion is, or is being, looked up for
    std::stop_source m_suggestionStop;
    int m_suggestionTurn = 0;

    State m_state = State::Editing;
    MakeStage m_stage = MakeStage::Writing;
    std::optional<graph::Error> m_error;
    std::optional<graph::Error> m_ledgerError;
    std::optional<graph::User> m_user;
    QString m_refusedUpn;
    qint64 m_entry = 0;
    graph::SteadyTime m_begun{}; //!< of the open attempt, on the clock nobody sets
    std::optional<graph::Session> m_session; //!< the one the open attempt was made with
    bool m_stopping = false;
    bool m_underWay = false; //!< a task of this turn has not ended yet, whether it is waited for or not
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
