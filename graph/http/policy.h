// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/reply.h"
#include "graph/http/request.h"
#include "graph/result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>
#include <vector>

namespace graph {

class Policy;
using Policies = std::vector<std::unique_ptr<const Policy>>;

//! The rest of the pipeline below a policy. Shares ownership of the whole list: a frame may outlive the pipeline.
class Next {
public:
    Next(std::shared_ptr<const Policies> all, std::size_t at);
    //! Sends the request through the next policy; may be called more than once (a retry does).
    QCoro::Task<Result<Reply>> send(Request request, std::stop_token stop) const;

private:
    std::shared_ptr<const Policies> m_all;
    std::size_t m_at;
};

//! One concern of sending a request. Policies are const; what changes lives behind them.
//! An answer with any HTTP status is a Reply; an Error says that there was no whole answer.
class Policy {
public:
    virtual ~Policy() = default;
    virtual QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const = 0;
};

} // namespace graph
