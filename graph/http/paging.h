// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>
#include <QJsonObject>

#include <vector>

namespace graph {

//! All items of a collection: `@odata.nextLink` is followed as it is, with the first request's headers and scopes,
//! until there is none (https://learn.microsoft.com/graph/paging). A page may be empty. Fault::BadReply with code
//! "paging.foreign" (a link to another host: it gets no token), "paging.loop", or "paging.endless" after `pages` pages.
QCoro::Task<Result<std::vector<QJsonObject>>> allPages(
    Pipeline pipeline, Endpoints endpoints, SharedClock clock, Request first, int pages, std::stop_token stop);

} // namespace graph
