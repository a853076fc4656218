// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/identity/account.h"
#include "graph/identity/secret_store.h"
#include "graph/identity/token_client.h"
#include "graph/identity/token_source.h"

namespace graph {

//! The tokens of one account at one tenant. The access token lives in memory only; the refresh token also in the secret
//! store, under `name`. Everything handed out earlier keeps working after a new sign-in: take() feeds the same object.
class AccountTokens : public TokenSource {
public:
    //! For an account known from an earlier run: nothing is read before the first token is asked for.
    AccountTokens(Account account, QString name, TokenClient client, SharedSecretStore store, SharedClock clock);
    ~AccountTokens() override;

    QCoro::Task<Result<SharedSecret>> token(TokenNeed need, std::stop_token stop) const override;
    QString appAndTenant() const override;

    //! What an interactive sign-in brought; `challenge` is what it satisfied.
    void take(TokenSet tokens, QByteArray challenge) const;
    //! Ends when the newest refresh token is in the store, or with why it is not (it then lives in memory only).
    //! Fault::NotFound where there is none to keep.
    QCoro::Task<Result<Done>> kept(std::stop_token stop) const;
    //! What the refresh token brings at another tenant's endpoint, where the same person is a member or a guest; it
    //! belongs to that tenant's account. The tokens here stay as they are: a refresh token is not used up by its use
    //! (https://learn.microsoft.com/entra/identity-platform/refresh-tokens). Faults as token()'s.
    QCoro::Task<Result<TokenSet>> atTenant(QString tenant, QStringList permissions, std::stop_token stop) const;
    //! Forgets all tokens here and in the store, at once and for good. The error says the store kept its copy.
    QCoro::Task<Result<Done>> forget() const;

    //! A token is renewed this long before its end, or at half its life where that is shorter.
    static constexpr std::chrono::minutes renewBefore{5};

private:
    struct State;
    struct Refresh;
    static std::shared_ptr<Refresh> begin(std::shared_ptr<State> state, const TokenNeed &need);
    static QCoro::Task<void> run(std::shared_ptr<State> state, std::shared_ptr<Refresh> refresh);
    static QCoro::Task<Result<SharedSecret>> renew(std::shared_ptr<State> state, std::shared_ptr<Refresh> refresh);
    static QCoro::Task<Result<SharedSecret>> held(std::shared_ptr<State> state, QByteArray challenge);
    static QCoro::Task<void> keep(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

} // namespace graph
