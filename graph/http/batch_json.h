// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/http/reply.h"
#include "graph/http/request.h"

#include <map>
#include <optional>
#include <vector>

namespace graph {

//! The body of a $batch for the chosen requests; an item's id is its index. The items' bodies go from Secret to Secret.
SharedSecret batchBody(
    const Endpoints &endpoints, const std::vector<Request> &requests, const std::vector<std::size_t> &chosen);

//! The answers of a batch by item; empty where the body is no answer to a batch at all. Items without
//! a status of HTTP's, and those told twice, are left out. An item without a request id of its own gets the batch's.
std::optional<std::map<std::size_t, Reply>> batchAnswers(const Reply &reply);

} // namespace graph
