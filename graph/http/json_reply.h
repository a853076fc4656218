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

//! Success with no body, or with whole JSON, which is not read. A page of somebody else's and a cut answer are no
//! success here either: Fault::BadReply as above. Else graphError().
Result<Done> doneReply(const Reply &reply, SystemTime now);

} // namespace graph
