// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

#include <optional>

namespace graph::sandbox {

//! Puts the values of a POST or PATCH body on a user by the service's rules; the first broken rule is returned and
//! `person` is then to be thrown away. Knows nothing of who may do it. `salt` is for a new password.
std::optional<GraphAnswer> takeValues(
    const GraphCall &call, const Company &company, Person &person, const QByteArray &salt);

//! The refusal of a value that another object holds.
GraphAnswer taken(const QString &property);

//! The company's living or deleted user with that address, other than `self`.
const Person *holderOf(const Company &company, const QString &upn, const Person *self);

} // namespace graph::sandbox
