// SPDX-License-Identifier: MIT
#include "graph/identity/sign_in.h"

#include "graph/identity/authorize_url.h"
#include "graph/identity/id_token.h"
#include "graph/identity/sign_in_context.h"

namespace graph {

SignIn::SignIn(Endpoints endpoints, ClientId clientId, Pipeline plain, Authorized authorized, SharedSecretStore secrets,
    SharedClock clock, SharedRandom random)
    : m_context(std::make_shared<Context>(TokenClient(std::move(endpoints), std::move(clientId), std::move(plain)),
          std::move(authorized), std::move(secrets), std::move(clock), std::move(random)))
{
}

std::shared_ptr<AccountTokens> SignIn::Context::tokensOf(const Account &account)
{
    std::shared_ptr<AccountTokens> &tokens = accounts[account.key()];
    if (!tokens) {
        // A sandbox's tokens never stand where those of the same tenant at Microsoft would be looked for.
        const QUrl &authority = client.endpoints().authority();
        QString name = account.key();
        if (authority.host() != endpointsOf(account.cloud()).authority().host())
            name.prepend(authority.host() + QLatin1Char('/'));
        tokens = std::make_shared<AccountTokens>(account, name, client, secrets, clock);
    }
    return tokens;
}

std::optional<Error> SignIn::Context::obstacle() const
{
    if (client.clientId().isEmpty())
        return Error(Fault::Rejected, QStringLiteral("app.missing"));
    if (!isGuid(client.clientId().toString()))
        return Error(Fault::Rejected, QStringLiteral("app.malformed"));
    if (!Endpoints::mayCarrySecrets(client.endpoints().authority())
        || !Endpoints::mayCarrySecrets(client.endpoints().graph()))
        return Error(Fault::Rejected, QStringLiteral("endpoint.insecure"));
    return std::nullopt;
}

Result<BrowserAttempt> SignIn::begin(SignInOptions options, LandingPage page) const
{
    if (const auto obstacle = m_context->obstacle())
        return *obstacle;
    const QByteArray state = randomText(*m_context->random, 24);
    const QByteArray nonce = randomText(*m_context->random, 24);
    Pkce pkce = Pkce::make(*m_context->random);
    const auto listener = LoopbackListener::open(state, std::move(page), std::chrono::seconds(15));
    if (!listener)
        return listener.error();
    const QUrl url =
        authorizeUrl(m_context->client, options, listener.value().redirectUri(), state, nonce, pkce.challenge());
    return BrowserAttempt(std::make_shared<BrowserAttempt::State>(
        m_context, std::move(options), listener.value(), std::move(pkce), nonce, url));
}

QCoro::Task<Result<DeviceAttempt>> SignIn::beginDevice(SignInOptions options, std::stop_token stop) const
{
    const std::shared_ptr<Context> context = m_context;
    if (const auto obstacle = context->obstacle())
        co_return *obstacle;
    const TokenClient client = context->client;
    const Result<DeviceCode> device = co_await client.deviceCode(options.tenant, options.permissions, stop);
    if (!device)
        co_return device.error();
    co_return DeviceAttempt(std::make_shared<DeviceAttempt::State>(context, std::move(options), device.value()));
}

QCoro::Task<Result<Done>> SignIn::checkApp(QString tenant, std::stop_token stop) const
{
    const std::shared_ptr<Context> context = m_context;
    if (const auto obstacle = context->obstacle())
        co_return *obstacle;
    const TokenClient client = context->client;
    const QStringList permissions{QLatin1String(permission::userRead)};
    const Result<DeviceCode> device = co_await client.deviceCode(std::move(tenant), permissions, stop);
    if (!device)
        co_return device.error();
    co_return Done();
}

Session SignIn::restore(Account account) const
{
    const SharedTokens tokens = m_context->tokensOf(account);
    const Endpoints &endpoints = m_context->client.endpoints();
    return {std::move(account), endpoints, tokens,
        Directory(endpoints, m_context->authorized(endpoints, tokens), m_context->clock)};
}

Session SignIn::accept(std::shared_ptr<Context> context, Account account, TokenSet tokens, QByteArray claims)
{
    context->tokensOf(account)->take(std::move(tokens), std::move(claims));
    const SharedTokens source = context->tokensOf(account);
    const Endpoints &endpoints = context->client.endpoints();
    return {std::move(account), endpoints, source,
        Directory(endpoints, context->authorized(endpoints, source), context->clock)};
}

Result<Session> SignIn::finish(std::shared_ptr<Context> context, const Result<TokenSet> &tokens,
    const QByteArray &nonce, const SignInOptions &options)
{
    if (!tokens)
        return tokens.error();
    if (!tokens.value().idToken())
        return Error(Fault::BadReply, QStringLiteral("id_token.missing"));
    const IdTokenChecks checks(context->client.endpoints(), context->client.clientId(), nonce, options.tenant);
    const Result<Account> account = checks.account(*tokens.value().idToken(), context->clock->now());
    if (!account)
        return account.error();
    return accept(context, account.value(), tokens.value(), options.claims);
}

QCoro::Task<Result<Session>> SignIn::toTenant(
    Account account, QString tenant, QStringList permissions, std::stop_token stop) const
{
    const std::shared_ptr<Context> context = m_context;
    if (const auto obstacle = context->obstacle())
        co_return *obstacle;
    const std::shared_ptr<AccountTokens> tokens = context->tokensOf(account);
    const Result<TokenSet> there = co_await tokens->atTenant(tenant, permissions, stop);
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if (!there) {
        // "Not in this directory", in its several forms: no sign-in of this person would change that.
        const QList<int> numbers = there.error().aadsts();
        for (const int stranger : {50020, 50034, 51004, 90072}) {
            if (numbers.contains(stranger)) {
                Error error(Fault::Rejected, QStringLiteral("account.elsewhere"), there.error().requestId());
                error = std::move(error).withDetail(there.error().detail()).withAadsts(numbers);
                co_return std::move(error).withStatus(there.error().status());
            }
        }
        co_return there.error();
    }
    SignInOptions options(permissions);
    options.tenant = tenant;
    co_return finish(context, there, {}, options);
}

QCoro::Task<Result<Done>> SignIn::kept(Account account, std::stop_token stop) const
{
    const std::shared_ptr<AccountTokens> tokens = m_context->tokensOf(account);
    const Result<Done> kept = co_await tokens->kept(std::move(stop));
    co_return kept;
}

QCoro::Task<Result<Done>> SignIn::forget(Account account) const
{
    const std::shared_ptr<AccountTokens> tokens = m_context->tokensOf(account);
    const Result<Done> gone = co_await tokens->forget();
    co_return gone;
}

} // namespace graph
