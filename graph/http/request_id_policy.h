// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/policy.h"
#include "graph/random.h"

namespace graph {

//! Gives each request a `client-request-id`, the same for all its tries, and sees to it that every answer and every
//! error carries an id support can look up: the service's own, else this one
//! (https://learn.microsoft.com/graph/best-practices-concept).
class RequestIdPolicy : public Policy {
public:
    explicit RequestIdPolicy(SharedRandom random);
    QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const override;

private:
    SharedRandom m_random;
};

} // namespace graph
