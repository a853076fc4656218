// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/user.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>

namespace graph {

//! A request to Graph, authorized for one permission.
Request graphRequest(const QByteArray &method, const QUrl &url, const char *permission);

//! `users/{id or UPN}`, percent-encoded; `users('...')` for an address that starts with a dollar sign
//! (https://learn.microsoft.com/graph/api/user-get).
QString userPath(const QString &idOrUpn);

//! The properties a User is read from.
inline constexpr char userSelection[] =
    "?$select=id,userPrincipalName,displayName,mail,userType,accountEnabled,createdDateTime";

//! Sends it and reads the user that comes back.
QCoro::Task<Result<User>> askUser(Pipeline pipeline, SharedClock clock, Request request, std::stop_token stop);

//! Sends a write. A failure after it had left is Fault::OutcomeUnknown, whatever broke, and so is an answer of the
//! 5xx range, or a success that is not the service's (a captive portal's page) or not whole; a stop stays
//! Fault::Cancelled.
QCoro::Task<Result<Done>> write(Pipeline pipeline, SharedClock clock, Request request, std::stop_token stop);

} // namespace graph
