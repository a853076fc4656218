// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

#include <functional>

namespace graph::sandbox {

//! A collection of users in answer to a call: `$select`, `$filter`, `$search`, `$orderby`, `$top`, `$count`, paging.
//! `address` is the collection's own URL, for the link to the next page; `seen` leaves out who must not show yet.
GraphAnswer userList(const GraphCall &call, const Company::People &people, const QString &address,
    const QString &context, const std::function<bool(const Person &)> &seen);

//! How many; for `/users/$count`.
GraphAnswer userCount(
    const GraphCall &call, const Company::People &people, const std::function<bool(const Person &)> &seen);

} // namespace graph::sandbox
