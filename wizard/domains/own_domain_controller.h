// SPDX-License-Identifier: MIT
#pragma once

#include "graph/discovery/tenant_discovery.h"
#include "wizard/accounts/account_book.h"
#include "wizard/domains/domain_memory.h"
#include "wizard/domains/prove_domain.h"
#include "wizard/environment.h"
#include "wizard/journey.h"
#include "wizard/signin/sign_in_controller.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace wizard {

//! Makes a domain of the company's usable for addresses: adds it, waits for its record, has it verified. Goes on while
//! its page is away, and after the next start.
class OwnDomainController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Naming, //!< the domain is to be typed
        Adding, //!< nothing is known of its records yet
        Proving, //!< stage() says what was seen so far
        NeedsSignIn, //!< a permission or a sign-in is missing; goes on by itself once it is there
        Done, //!< verified() is there
        Failed, //!< error() says why
    };
    //! What a failure means to the reader, beyond the error itself.
    enum class Obstacle {
        None,
        Elsewhere, //!< another tenant has verified the domain
        Unmanaged, //!< the same, and probably nobody administers that tenant (a weak sign)
        Role, //!< no role of the reader's allows it
        Name, //!< the service takes no such name
        NotSeen, //!< an hour went by
        Other,
    };

    OwnDomainController(Environment &environment, AccountBook &book, Journey &journey, SignInController &signIn,
        DomainMemory memory, DnsServers servers, QObject *parent = nullptr);
    ~OwnDomainController() override;

    State state() const { return m_state; }
    const QString &typed() const { return m_typed; }
    void setTyped(const QString &text);
    //! Why what was typed cannot be added, after add(): the codes of graph::domainOf(), "domain.initial" for a name
    //! under onmicrosoft.com, "domain.consumer" for a provider of private mailboxes.
    const std::optional<graph::Error> &inputError() const { return m_inputError; }
    QString domain() const { return m_domain; } //!< the one in hand, as the service writes it
    QString shownDomain() const; //!< as people read it

    //! Domains of the current account that wait for their record; the one in hand included.
    std::vector<DomainNote> waiting() const;
    //! All of them, whoever is signed in.
    const std::vector<DomainNote> &notes() const { return m_notes; }

    //! A write: adds what was typed, or goes on with it where it is in the tenant already.
    void add();
    //! Goes on with one that waits.
    void resume(const QString &domain);
    //! Looks in the DNS now, and asks Microsoft whatever the DNS says.
    void lookNow();
    //! Stops looking; the domain stays in the tenant and is noted.
    void pause();
    //! Takes it out of the tenant again, where nobody uses it, and off the notes.
    void giveUp();
    //! The account is gone: nothing is waited for in its tenant.
    void forgetAccount(const QString &accountKey);
    //! Ready for the next one.
    void another();
    //! What the missing sign-in has to ask for.
    SignInPurpose purpose() const;
    //! A sign-in to the tenant that has the domain, for Obstacle::Elsewhere.
    SignInPurpose purposeElsewhere() const;

    const std::optional<ProofStage> &stage() const { return m_stage; }
    const std::optional<graph::Domain> &verified() const { return m_verified; }
    const std::optional<graph::Error> &error() const { return m_error; }
    Obstacle obstacle() const { return m_obstacle; }
    //! Who has it, for Obstacle::Elsewhere and Unmanaged; nothing while that is not known.
    const std::optional<graph::TenantAnswer> &owner() const { return m_owner; }
    //! The verified root it belongs to, where it needed no proof of its own; empty else.
    QString root() const;
    bool sandbox() const { return m_environment.world().sandbox(); }
    SignInController &signIn() const { return m_signIn; }
    AccountBook &book() const { return m_book; }
    QString tenantName() const;
    //! For what follows: an account on it.
    bool wantsUser() const { return m_journey.draft().wantsUser; }
    void setWantsUser(bool on) { m_journey.setWantsUser(on); }

signals:
    void changed();
    //! In the organisation of the account book from now on.
    void domainVerified(const QString &domain);

private:
    void prove(bool askAtOnce);
    void settle(const graph::Result<graph::Domain> &result);
    void finish(const graph::Domain &domain);
    void findOwner();
    void note();
    void forgetNote();
    void onBook();
    void stop();
    void setState(State state);

    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    SignInController &m_signIn;
    DomainMemory m_memory;
    DnsServers m_servers;
    std::vector<DomainNote> m_notes;
    State m_state = State::Naming;
    QString m_typed;
    QString m_domain;
    QString m_accountKey; //!< whose tenant the one in hand is in
    std::optional<graph::Error> m_inputError;
    std::optional<graph::Error> m_error;
    std::optional<ProofStage> m_stage;
    std::optional<graph::Domain> m_verified;
    std::optional<graph::TenantAnswer> m_owner;
    Obstacle m_obstacle = Obstacle::None;
    int m_turn = 0;
    std::stop_source m_stop;
};

} // namespace wizard
