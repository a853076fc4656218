// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/policy.h"

namespace graph {

//! A fixed list of policies, the transport last. Cheap to copy; copies share the list.
class Pipeline {
public:
    explicit Pipeline(Policies policies);
    //! The answer, or why there is none. `stop` ends it at once with Fault::Cancelled; the request's deadline
    //! with Fault::Timeout.
    QCoro::Task<Result<Reply>> send(Request request, std::stop_token stop) const;
    //! The same with one policy more, which sees each request first and its answer last.
    Pipeline behind(std::unique_ptr<const Policy> first) const;

private:
    std::shared_ptr<const Policies> m_policies;
};

} // namespace graph
