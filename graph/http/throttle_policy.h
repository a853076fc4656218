// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/policy.h"
#include "graph/http/write_budget.h"

#include <memory>

namespace graph {

//! Keeps writes below the service's limit by itself: a request that writes waits for its place, Request::writeCost()
//! of it. After 429, of an item of a batch too, all writes wait as long as asked, since trying early counts against the
//! limit; so they do for a moment when `x-ms-throttle-limit-percentage` says that the limit is passed. Reads are not
//! held back.
class ThrottlePolicy : public Policy {
public:
    //! `budget` is shared by all who count as one for the service.
    ThrottlePolicy(std::shared_ptr<WriteBudget> budget, SharedClock clock);
    QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const override;

private:
    std::shared_ptr<WriteBudget> m_budget;
    SharedClock m_clock;
};

} // namespace graph
