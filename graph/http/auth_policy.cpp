// SPDX-License-Identifier: MIT
#include "graph/http/auth_policy.h"

#include "graph/http/challenge.h"
#include "graph/http/net_code.h"

namespace graph {

AuthPolicy::AuthPolicy(Endpoints endpoints, SharedTokens tokens)
    : m_endpoints(std::move(endpoints))
    , m_tokens(std::move(tokens))
{
}

QCoro::Task<Result<Reply>> AuthPolicy::send(Request request, Next next, std::stop_token stop) const
{
    if (request.auth() != Request::Auth::Graph) {
        Result<Reply> plain = co_await next.send(std::move(request), stop);
        co_return plain;
    }
    if (!m_endpoints.isGraph(request.url()) || !Endpoints::mayCarrySecrets(request.url()))
        co_return Error(Fault::Rejected, QString::fromLatin1(net_code::insecure));

    const SharedTokens tokens = m_tokens;
    TokenNeed need(request.scopes());
    Result<SharedSecret> token = co_await tokens->token(need, stop);
    if (!token)
        co_return token.error();
    Request first = request;
    first.setBearer(token.value());
    Result<Reply> answer = co_await next.send(std::move(first), stop);
    if (!answer)
        co_return answer;

    // The error page of Graph says that a claims challenge may come with 403 as well.
    QByteArray claims = claimsChallenge(answer.value());
    const bool refused = answer.value().status() == 401 || (answer.value().status() == 403 && !claims.isEmpty());
    if (!refused)
        co_return answer;
    need.setRefused(token.value());
    need.setClaims(claims);
    Result<SharedSecret> renewed = co_await tokens->token(need, stop);
    if (!renewed) {
        Error error = renewed.error();
        if (error.fault() == Fault::SignInNeeded && error.claims().isEmpty() && !claims.isEmpty())
            error = std::move(error).withClaims(claims);
        co_return error;
    }
    Request second = std::move(request);
    second.setBearer(renewed.value());
    answer = co_await next.send(std::move(second), stop);
    if (!answer)
        co_return answer;
    claims = claimsChallenge(answer.value());
    if (answer.value().status() == 401 || (answer.value().status() == 403 && !claims.isEmpty())) {
        const Reply &reply = answer.value();
        co_return Error(Fault::SignInNeeded, {}, reply.requestId()).withStatus(reply.status()).withClaims(claims);
    }
    co_return answer;
}

} // namespace graph
