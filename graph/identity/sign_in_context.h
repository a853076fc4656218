// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/account_tokens.h"
#include "graph/identity/loopback_listener.h"
#include "graph/identity/pkce.h"
#include "graph/identity/sign_in.h"

#include <map>

namespace graph {

//! What all copies of a SignIn and all its attempts share.
struct SignIn::Context {
    Context(TokenClient c, Authorized a, SharedSecretStore s, SharedClock k, SharedRandom r)
        : client(std::move(c))
        , authorized(std::move(a))
        , secrets(std::move(s))
        , clock(std::move(k))
        , random(std::move(r))
    {
    }

    const TokenClient client;
    const Authorized authorized;
    const SharedSecretStore secrets;
    const SharedClock clock;
    const SharedRandom random;
    //! One object an account: sessions handed out earlier see what a later sign-in brings.
    std::map<QString, std::shared_ptr<AccountTokens>> accounts;

    std::shared_ptr<AccountTokens> tokensOf(const Account &account);
    //! Why no sign-in can begin, if so.
    std::optional<Error> obstacle() const;
};

struct BrowserAttempt::State {
    State(std::shared_ptr<SignIn::Context> c, SignInOptions o, LoopbackListener l, Pkce p, QByteArray n, QUrl u)
        : context(std::move(c))
        , options(std::move(o))
        , listener(std::move(l))
        , pkce(std::move(p))
        , nonce(std::move(n))
        , url(std::move(u))
        , end(context->clock->steady() + options.limit)
    {
    }

    const std::shared_ptr<SignIn::Context> context;
    const SignInOptions options;
    const LoopbackListener listener;
    const Pkce pkce;
    const QByteArray nonce;
    const QUrl url;
    SteadyTime end;
};

struct DeviceAttempt::State {
    State(std::shared_ptr<SignIn::Context> c, SignInOptions o, DeviceCode d)
        : context(std::move(c))
        , options(std::move(o))
        , device(std::move(d))
        , end(context->clock->steady() + device.lifetime())
    {
    }

    const std::shared_ptr<SignIn::Context> context;
    const SignInOptions options;
    const DeviceCode device;
    const SteadyTime end;
};

} // namespace graph
