// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! The properties a user has at all; `$select` of any other is refused.
const QStringList &userProperties();
//! Those delivered where nothing is selected (https://learn.microsoft.com/graph/api/resources/users).
const QStringList &defaultUserProperties();
//! A property's value; null where it is not set.
QJsonValue userProperty(const Person &person, const QString &name);
//! The selected properties, the default ones for an empty list; `id` is always there when selected or by default.
QJsonObject userJson(const Person &person, const QStringList &select);
//! `$select` taken apart, names in the schema's spelling; an unknown one is returned in `unknown`.
QStringList selected(const GraphCall &call, QString &unknown);
GraphAnswer unknownProperty(const QString &name);

} // namespace graph::sandbox
