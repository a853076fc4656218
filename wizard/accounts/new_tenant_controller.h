// SPDX-License-Identifier: MIT
#pragma once

#include "graph/discovery/tenant_discovery.h"
#include "wizard/environment.h"
#include "wizard/signin/sign_in_controller.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace wizard {

//! Waits for a tenant that somebody makes in the browser: no program can make one. Looks it up without a sign-in, again
//! and again for an hour at most, and then leads to the sign-in there.
class NewTenantController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Looking,
        Waiting, //!< it was not there at the last look; the next one follows by itself
        Found, //!< tenant() is there
        Failed, //!< error() says why
    };

    NewTenantController(Environment &environment, SignInController &signIn, QObject *parent = nullptr);
    ~NewTenantController() override;

    State state() const { return m_state; }
    const QString &typed() const { return m_typed; }
    //! A domain; a name alone is one under onmicrosoft.com of the cloud in use.
    void setTyped(const QString &text);
    const QString &domain() const { return m_domain; } //!< the one looked for
    const std::optional<graph::Error> &error() const { return m_error; }
    const std::optional<graph::TenantAnswer> &tenant() const { return m_tenant; }
    int looks() const { return m_looks; }

    //! Looks now, and goes on looking.
    void look();
    void stop();
    SignInPurpose purpose() const; //!< of the sign-in to what was found
    SignInController &signIn() const { return m_signIn; }
    //! Somebody has signed in there since it was found.
    bool signedIn() const { return m_signedIn; }

signals:
    void changed();

private:
    void setState(State state);

    Environment &m_environment;
    SignInController &m_signIn;
    State m_state = State::Idle;
    QString m_typed;
    QString m_domain;
    std::optional<graph::Error> m_error;
    std::optional<graph::TenantAnswer> m_tenant;
    int m_looks = 0;
    bool m_signedIn = false;
    int m_turn = 0;
    std::stop_source m_stop;
};

} // namespace wizard
