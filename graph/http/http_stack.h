// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/http/log_policy.h"
#include "graph/http/network.h"
#include "graph/http/pipeline.h"
#include "graph/http/write_budget.h"
#include "graph/identity/token_source.h"
#include "graph/random.h"

#include <map>

namespace graph {

//! The program's way to the network: builds pipelines that share one connection pool. Opens nothing before the first
//! request. When it goes, requests under way end with Fault::Cancelled at the next turn of the event loop.
class HttpStack {
public:
    HttpStack(SharedClock clock, SharedRandom random, LogSink log);
    ~HttpStack();
    HttpStack(const HttpStack &) = delete;
    HttpStack &operator=(const HttpStack &) = delete;

    //! Request id, retry, log, transport.
    Pipeline plain() const;
    //! The same with authorization by these tokens, for this cloud's Graph only, and with writes kept below the
    //! service's limit: all sessions of one app in one tenant share it, as long as the stack lives.
    Pipeline authorized(const Endpoints &endpoints, SharedTokens tokens) const;
    //! For requests from now on, of pipelines handed out already too.
    void setProxy(ProxyChoice proxy);
    //! What the service takes, where that is not the documented limit; for pipelines handed out from now on.
    void setWriteLimit(WriteLimit limit) { m_limit = limit; }

private:
    std::shared_ptr<WriteBudget> budgetOf(const Endpoints &endpoints, const TokenSource &tokens) const;

    SharedClock m_clock;
    SharedRandom m_random;
    LogSink m_log;
    SharedNetwork m_network;
    WriteLimit m_limit;
    mutable std::map<QString, std::shared_ptr<WriteBudget>> m_budgets;
};

} // namespace graph
