// SPDX-License-Identifier: MIT
#include "graph/identity/account_tokens.h"

#include "graph/identity/id_token.h"
#include "graph/one_shot.h"

namespace graph {

struct AccountTokens::State {
    State(Account a, QString n, TokenClient c, SharedSecretStore s, SharedClock k)
        : account(std::move(a))
        , name(std::move(n))
        , client(std::move(c))
        , store(std::move(s))
        , clock(std::move(k))
    {
    }

    const Account account;
    const QString name;
    const TokenClient client;
    const SharedSecretStore store;
    const SharedClock clock;

    SharedSecret access;
    SystemTime renewAt;
    QByteArray challenge; //!< what the access token satisfied
    Permissions granted;
    SharedSecret refresh;
    bool forgotten = false;
    std::shared_ptr<Refresh> running;
    std::optional<OneShot<Result<Done>>> keeping;
    std::stop_source stop;

    void accept(const TokenSet &tokens, QByteArray satisfied)
    {
        const auto margin = std::min<std::chrono::seconds>(renewBefore, tokens.lifetime() / 2);
        access = tokens.access();
        renewAt = clock->now() + tokens.lifetime() - margin;
        challenge = std::move(satisfied);
        granted = tokens.granted();
    }
    bool isRefused(const TokenNeed &need) const
    {
        return access && need.refused() && need.refused()->reveal() == access->reveal();
    }
    //! The token in hand, if it is good for this.
    SharedSecret usable(const TokenNeed &need) const
    {
        const bool satisfied = need.claims().isEmpty() || need.claims() == challenge;
        if (access && clock->now() < renewAt && satisfied && granted.lackingOf(need.permissions()).isEmpty())
            return access;
        return nullptr;
    }
};

//! One refresh under way, for however many callers.
struct AccountTokens::Refresh {
    Refresh(QStringList p, const TokenNeed &need)
        : permissions(std::move(p))
        , needed(need.permissions())
        , challenge(need.claims())
    {
    }
    const QStringList permissions; //!< what was granted before and what is needed
    const QStringList needed;
    const QByteArray challenge;
    const OneShot<Result<SharedSecret>> done;

    bool serves(const TokenNeed &need) const
    {
        return (need.claims().isEmpty() || need.claims() == challenge)
            && Permissions(permissions).lackingOf(need.permissions()).isEmpty();
    }
    //! True where the failure is about what the one who began it wanted, and not about `need`.
    bool failedForOthers(const Error &error, const TokenNeed &need) const
    {
        return error.fault() == Fault::ConsentNeeded
            || (error.fault() == Fault::SignInNeeded && need.claims().isEmpty() && !challenge.isEmpty());
    }
};

AccountTokens::AccountTokens(
    Account account, QString name, TokenClient client, SharedSecretStore store, SharedClock clock)
    : m_state(std::make_shared<State>(
          std::move(account), std::move(name), std::move(client), std::move(store), std::move(clock)))
{
}

AccountTokens::~AccountTokens()
{
    m_state->stop.request_stop();
}

namespace {

Error signInNeeded(const char *code, const QByteArray &claims)
{
    return Error(Fault::SignInNeeded, QLatin1String(code)).withClaims(claims);
}

Error consentNeeded(const QStringList &lacking)
{
    return Error(Fault::ConsentNeeded, QStringLiteral("token.scope")).withTarget(lacking.join(QLatin1Char(' ')));
}

} // namespace

namespace {

std::optional<Error> mismatch(const TokenClient &client, const TokenSet &tokens, const Account &account)
{
    if (!tokens.idToken())
        return std::nullopt; // none has to come with a refresh
    const IdTokenChecks checks(client.endpoints(), client.clientId(), {}, account.tenant().toString());
    return checks.mismatch(*tokens.idToken(), account);
}

} // namespace

QCoro::Task<Result<SharedSecret>> AccountTokens::token(TokenNeed need, std::stop_token stop) const
{
    const std::shared_ptr<State> state = m_state;
    for (;;) {
        if (stop.stop_requested())
            co_return Error(Fault::Cancelled);
        if (state->forgotten)
            co_return signInNeeded("signed-out", {});
        // A refused token is gone for everybody: it cannot be handed out again by anyone.
        if (state->isRefused(need))
            state->access.reset();
        if (SharedSecret ready = state->usable(need))
            co_return ready;
        std::shared_ptr<Refresh> refresh = state->running;
        const bool ours = !refresh;
        if (ours)
            refresh = begin(state, need);
        const std::optional<Result<SharedSecret>> outcome = co_await refresh->done.wait(stop);
        if (!outcome)
            co_return Error(Fault::Cancelled);
        if (!refresh->serves(need))
            continue; // it ran for other permissions or another challenge: look again, then ask for ours
        if (!*outcome) {
            if (!ours && refresh->failedForOthers(outcome->error(), need))
                continue;
            co_return outcome->error();
        }
        const QStringList lacking = state->granted.lackingOf(need.permissions());
        if (!lacking.isEmpty())
            co_return consentNeeded(lacking);
        const SharedSecret fresh = outcome->value();
        if (need.refused() && need.refused()->reveal() == fresh->reveal())
            co_return signInNeeded("token.refused", need.claims());
        co_return fresh;
    }
}

std::shared_ptr<AccountTokens::Refresh> AccountTokens::begin(std::shared_ptr<State> state, const TokenNeed &need)
{
    // Asking for all that was granted before as well: the new token replaces the old one for every caller.
    const auto refresh = std::make_shared<Refresh>(state->granted.with(need.permissions()), need);
    state->running = refresh;
    run(std::move(state), refresh);
    return refresh;
}

QCoro::Task<void> AccountTokens::run(std::shared_ptr<State> state, std::shared_ptr<Refresh> refresh)
{
    const Result<SharedSecret> outcome = co_await renew(state, refresh);
    if (state->running == refresh)
        state->running.reset();
    refresh->done.set(outcome);
}

QCoro::Task<Result<SharedSecret>> AccountTokens::held(std::shared_ptr<State> state, QByteArray challenge)
{
    if (!state->refresh && !state->forgotten) {
        Result<Secret> stored = co_await state->store->read(state->name);
        // A sign-in, or a sign-out, may have come meanwhile.
        if (!state->refresh && !state->forgotten) {
            // A locked keychain says "not found" too: nothing is overwritten, the person signs in again.
            if (!stored && stored.error().fault() == Fault::NotFound)
                co_return signInNeeded("keychain.no-entry", challenge);
            if (!stored)
                co_return stored.error();
            state->refresh = std::make_shared<const Secret>(std::move(stored).value());
        }
    }
    if (state->forgotten)
        co_return signInNeeded("signed-out", {});
    SharedSecret refresh = state->refresh;
    co_return refresh;
}

QCoro::Task<Result<SharedSecret>> AccountTokens::renew(std::shared_ptr<State> state, std::shared_ptr<Refresh> refresh)
{
    const std::stop_token stop = state->stop.get_token();
    const Result<SharedSecret> have = co_await held(state, refresh->challenge);
    if (!have)
        co_return have.error();
    const SharedSecret &used = have.value();
    const TokenClient client = state->client;
    const QString tenant = state->account.tenant().toString();
    Result<TokenSet> answer = co_await client.refresh(tenant, used, refresh->permissions, refresh->challenge, stop);
    const bool nothingNew = state->granted.lackingOf(refresh->needed).isEmpty();
    if (!answer && answer.error().fault() == Fault::ConsentNeeded && nothingNew
        && refresh->permissions != refresh->needed) {
        // A permission granted earlier may have been taken back since: what is needed now may still be there.
        Result<TokenSet> less = co_await client.refresh(tenant, used, refresh->needed, refresh->challenge, stop);
        answer = std::move(less);
    }
    if (state->forgotten)
        co_return signInNeeded("signed-out", {});
    if (!answer) {
        Error error = answer.error();
        if (error.fault() == Fault::ConsentNeeded)
            co_return std::move(error).withTarget(state->granted.lackingOf(refresh->needed).join(QLatin1Char(' ')));
        if (error.fault() == Fault::SignInNeeded) {
            // These two say that the refresh token itself is finished; others may pass with more proof.
            if (used == state->refresh
                && (error.target() == QLatin1String("bad_token") || error.target() == QLatin1String("token_expired")))
                state->refresh.reset();
            if (error.claims().isEmpty())
                co_return std::move(error).withClaims(refresh->challenge);
        }
        co_return error;
    }
    // Tokens of somebody else, or for another tenant, are not taken, whoever sent them.
    if (const std::optional<Error> foreign = mismatch(client, answer.value(), state->account))
        co_return *foreign;
    if (used != state->refresh && state->access && state->clock->now() < state->renewAt)
        co_return std::as_const(
            state->access); // an interactive sign-in overtook this refresh: its tokens are the newer ones
    state->accept(answer.value(), refresh->challenge);
    if (answer.value().refresh()) {
        state->refresh = answer.value().refresh();
        keep(state);
    }
    co_return answer.value().access();
}

QString AccountTokens::appAndTenant() const
{
    return m_state->client.clientId().toString() + QLatin1Char('/') + m_state->account.tenant().toString();
}

void AccountTokens::take(TokenSet tokens, QByteArray challenge) const
{
    m_state->forgotten = false;
    m_state->accept(tokens, std::move(challenge));
    if (tokens.refresh()) {
        m_state->refresh = tokens.refresh();
        keep(m_state);
    }
}

QCoro::Task<Result<TokenSet>> AccountTokens::atTenant(
    QString tenant, QStringList permissions, std::stop_token stop) const
{
    const std::shared_ptr<State> state = m_state;
    const QByteArray noChallenge;
    const Result<SharedSecret> have = co_await held(state, noChallenge);
    if (!have)
        co_return have.error();
    // A sign-out meanwhile ends it as a stop does.
    std::stop_source over;
    const auto end = [over]() mutable { over.request_stop(); };
    const std::stop_callback onStop(stop, end);
    const std::stop_callback onForget(state->stop.get_token(), end);
    const TokenClient client = state->client;
    const SharedSecret &used = have.value();
    Result<TokenSet> answer = co_await client.refresh(tenant, used, permissions, noChallenge, over.get_token());
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if (state->forgotten)
        co_return signInNeeded("signed-out", {});
    co_return answer;
}

QCoro::Task<void> AccountTokens::keep(std::shared_ptr<State> state)
{
    const OneShot<Result<Done>> kept;
    state->keeping = kept;
    const Result<Done> written = co_await state->store->write(state->name, state->refresh);
    kept.set(written);
}

QCoro::Task<Result<Done>> AccountTokens::kept(std::stop_token stop) const
{
    const std::optional<OneShot<Result<Done>>> keeping = m_state->keeping;
    if (!keeping)
        co_return Error(Fault::NotFound);
    const std::optional<Result<Done>> written = co_await keeping->wait(stop);
    if (!written)
        co_return Error(Fault::Cancelled);
    co_return *written;
}

QCoro::Task<Result<Done>> AccountTokens::forget() const
{
    const std::shared_ptr<State> state = m_state;
    state->forgotten = true;
    state->access.reset();
    state->refresh.reset();
    state->granted = Permissions();
    state->challenge.clear();
    state->stop.request_stop();
    state->stop = std::stop_source();
    // The store works in order: a write under way is done before this.
    const Result<Done> removed = co_await state->store->remove(state->name);
    co_return removed;
}

} // namespace graph
