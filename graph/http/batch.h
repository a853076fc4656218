// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>

#include <vector>

namespace graph {

//! Most requests one $batch takes.
inline constexpr int largestBatch = 20;

//! Sends up to `largestBatch` requests to Graph as one, and delivers one result each, in the order given, whatever the
//! order of the answers (https://learn.microsoft.com/graph/json-batching). Bodies must be JSON.
//! Items are throttled one by one: those answered 429, and repeatable ones answered 408, 502, 503 or 504 or lost with
//! the whole batch, are sent again in a smaller batch, each after its own Retry-After, as long as that fits into the
//! longest deadline of the requests. A POST that may have been executed is never sent again: its result is the
//! answer, or an Error whose sent() is true. An item the answer leaves out is Fault::BadReply, "batch.missing".
//! The first request's counter, see Request::queued(), tells how long the batch waited here before it left the first
//! time.
QCoro::Task<std::vector<Result<Reply>>> sendBatch(
    Pipeline pipeline, Endpoints endpoints, SharedClock clock, std::vector<Request> requests, std::stop_token stop);

} // namespace graph
