// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/http/reply.h"
#include "graph/result.h"

#include <QJsonObject>

namespace graph {

//! The JSON object a Graph answer holds. No success: graphError(). Fault::BadReply with code "reply.not-json" (another
//! content type: a captive portal's page) or "reply.cut" (does not parse to its end, or is no object).
Result<QJsonObject> jsonReply(const Reply &reply, SystemTime now);

//! Success with an empty or a JSON body, which is not read; a page of somebody else's is "reply.not-json" here too.
//! Else graphError().
Result<Done> doneReply(const Reply &reply, SystemTime now);

} // namespace graph
