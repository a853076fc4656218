// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/identity/landing_page.h"
#include "graph/identity/secret_store.h"
#include "graph/identity/session.h"
#include "graph/identity/token_client.h"
#include "graph/random.h"

#include <functional>

namespace graph {

//! What a sign-in asks for.
class SignInOptions {
public:
    //! `organizations` takes any work account and keeps personal ones out.
    explicit SignInOptions(QStringList wanted)
        : permissions(std::move(wanted))
    {
    }
    QStringList permissions; //!< bare Graph names; OpenID's scopes come by themselves
    QString tenant = QStringLiteral("organizations"); //!< or a GUID, or a domain of the tenant
    QString loginHint; //!< user name to fill in; without one the browser lets the person choose
    QString domainHint; //!< skips the choice between work and other accounts
    bool askConsent = false; //!< shows the consent page even where nothing is new (after a declined one)
    QByteArray claims; //!< base64 claims of a challenge
    std::chrono::milliseconds limit = std::chrono::minutes(10); //!< for the person to finish; can be prolonged
};

//! A sign-in that waits for the person in the browser. Copies share the attempt; the listener closes with the last.
class BrowserAttempt {
public:
    //! To be opened in the system's browser. Holds no secret that is of use to others: PKCE binds the code to us.
    const QUrl &url() const;
    std::chrono::milliseconds timeLeft() const;
    void prolong(std::chrono::milliseconds by) const;
    //! Nothing that comes from the browser from now on is taken or answered.
    void close() const;
    //! The session once the person is done. Fault::Cancelled at a stop; Fault::Timeout with "sign-in.timeout";
    //! Fault::Rejected with "access_denied" where it was cancelled or refused in the browser; ConsentNeeded.
    QCoro::Task<Result<Session>> session(std::stop_token stop) const;

private:
    friend class SignIn;
    struct State;
    explicit BrowserAttempt(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

//! A sign-in on another device by a code typed there (RFC 8628): the fallback where no browser opens here.
class DeviceAttempt {
public:
    const QString &userCode() const;
    const QUrl &page() const;
    std::chrono::milliseconds timeLeft() const;
    //! Asks in the service's rhythm until the person is done. Faults as BrowserAttempt's; the code's end is
    //! Fault::Timeout with "device.expired".
    QCoro::Task<Result<Session>> session(std::stop_token stop) const;

private:
    friend class SignIn;
    struct State;
    explicit DeviceAttempt(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

//! Signs people in at one cloud with one app registration, and keeps their tokens. Copies share the accounts.
class SignIn {
public:
    using Authorized = std::function<Pipeline(const Endpoints &, SharedTokens)>;

    //! `plain` without authorization; `authorized` makes the pipeline of a session from its tokens.
    SignIn(Endpoints endpoints, ClientId clientId, Pipeline plain, Authorized authorized, SharedSecretStore secrets,
        SharedClock clock, SharedRandom random);

    //! Listens at once and gives the link to open. Fault::Rejected with "app.missing", "app.malformed" or
    //! "endpoint.insecure"; Fault::Offline with "loopback.port".
    Result<BrowserAttempt> begin(SignInOptions options, LandingPage page) const;
    //! Fetches a code. `options.limit` is not used: the code's own life counts.
    QCoro::Task<Result<DeviceAttempt>> beginDevice(SignInOptions options, std::stop_token stop) const;
    //! Asks the service whether it knows this app registration: a browser that is told "unknown application" never
    //! comes back to say so. Costs a device code nobody uses.
    QCoro::Task<Result<Done>> checkApp(QString tenant, std::stop_token stop) const;

    //! The session of an account known from an earlier run; nothing is read or asked before it is used.
    Session restore(Account account) const;
    //! A session of the same person at another tenant they are a member or guest of, without a browser: one sign-in
    //! serves them all. `tenant` is a GUID or a domain of it. Fault::SignInNeeded or ConsentNeeded where only begin()
    //! with `options.tenant` helps; Fault::Rejected with "account.elsewhere" where that tenant does not know the
    //! person, "tenant.unknown" where there is none. What was signed in before stays as it is.
    QCoro::Task<Result<Session>> toTenant(
        Account account, QString tenant, QStringList permissions, std::stop_token stop) const;

    //! Ends when the account's refresh token is in the secret store, or with why it is not.
    QCoro::Task<Result<Done>> kept(Account account, std::stop_token stop) const;
    //! Signs out here: tokens are gone from memory at once and from the secret store when this ends.
    QCoro::Task<Result<Done>> forget(Account account) const;

private:
    friend class BrowserAttempt;
    friend class DeviceAttempt;
    struct Context;
    static Session accept(std::shared_ptr<Context> context, Account account, TokenSet tokens, QByteArray claims);
    static Result<Session> finish(std::shared_ptr<Context> context, const Result<TokenSet> &tokens,
        const QByteArray &nonce, const SignInOptions &options);

    std::shared_ptr<Context> m_context;
};

} // namespace graph
