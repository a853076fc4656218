// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/accounts/tenant_facts.h"
#include "wizard/check/domains_model.h"
#include "wizard/environment.h"
#include "wizard/journey.h"
#include "wizard/signin/sign_in_controller.h"

namespace wizard {

//! One part of the tenant's page: loads by itself, fails by itself.
template <class T> class TenantPart {
public:
    enum class State { Idle, Busy, Ready, Failed };
    State state = State::Idle;
    std::optional<T> value; //!< in Ready; an older one may stay while Busy
    std::optional<graph::Error> error; //!< in Failed
};

//! Reads the current account's tenant: organisation, domains, own roles, number of users.
class TenantController : public QObject {
    Q_OBJECT
public:
    //! Whether the domain that was checked belongs to this tenant.
    enum class Listed {
        NotAsked, //!< no domain was checked
        Unknown, //!< the list is not there yet
        Verified,
        NotVerified, //!< listed, waiting for proof of ownership
        Missing,
        MissingAmongVerified, //!< only the verified ones could be read
    };

    TenantController(Environment &environment, AccountBook &book, Journey &journey, SignInController &signIn,
        QObject *parent = nullptr);
    ~TenantController() override;

    const TenantPart<graph::Organization> &organization() const { return m_organization; }
    const TenantPart<std::vector<graph::Domain>> &domains() const { return m_domains; }
    const TenantPart<OwnRoles> &roles() const { return m_roles; }
    const TenantPart<qint64> &users() const { return m_users; }
    bool busy() const;
    //! All domains where they may be read, else the verified ones.
    DomainsModel &model() { return m_model; }
    //! True where the model holds verified domains only, because a permission for more is missing.
    bool verifiedOnly() const;
    Listed listed() const;
    QString checkedDomain() const; //!< as people read it
    const graph::Session *session() const { return m_book.current(); }
    SignInController &signIn() const { return m_signIn; }
    bool wantsUser() const { return m_journey.draft().wantsUser; }

    //! Reads what is not there yet for the current account; does nothing while it is being read.
    void load();
    //! Reads everything again.
    void reload();
    void cancel();
    void setWantsUser(bool on);
    //! Permissions for want of which something is not shown, without doubles.
    QStringList missingPermissions() const;
    //! The claims of a challenge among the failures, or empty.
    QByteArray challenge() const;
    //! True where a part needs the person to sign in again.
    bool signInNeeded() const;

signals:
    void changed();

private:
    template <class T, class Load>
    void read(TenantPart<T> TenantController::*part, Load load, void (TenantController::*ready)());
    void organizationReady();
    void domainsReady();
    void showDomains();
    void onBook();
    void clear();

    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    SignInController &m_signIn;
    DomainsModel m_model;
    QString m_accountKey;
    TenantPart<graph::Organization> m_organization;
    TenantPart<std::vector<graph::Domain>> m_domains;
    TenantPart<OwnRoles> m_roles;
    TenantPart<qint64> m_users;
    int m_turn = 0;
    std::stop_source m_stop;
};

} // namespace wizard
