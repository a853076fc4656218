// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/http/policy.h"
#include "graph/identity/token_source.h"

namespace graph {

//! Gives requests to one cloud's Graph, over https or on loopback, a token for their scopes; refuses to for any other
//! URL (Fault::Rejected, net_code::insecure). A 401 means that nothing was done: the token is renewed once, with the
//! claims of a challenge if there is one, and the request, a POST too, is sent once more. If that does not help:
//! Fault::SignInNeeded with the claims to satisfy.
class AuthPolicy : public Policy {
public:
    AuthPolicy(Endpoints endpoints, SharedTokens tokens);
    QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const override;

private:
    Endpoints m_endpoints;
    SharedTokens m_tokens;
};

} // namespace graph
