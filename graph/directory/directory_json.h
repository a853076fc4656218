// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/organization.h"
#include "graph/directory/role.h"
#include "graph/directory/user.h"

#include <QJsonObject>

#include <optional>

namespace graph {

//! Graph's objects as values, read leniently: null and missing are the same. Fault::BadReply with code
//! "reply.no-id" for an object without an id.
Result<User> userOf(const QJsonObject &json);
Result<Organization> organizationOf(const QJsonObject &json);
//! An entry of /domains; empty without a name.
std::optional<Domain> domainOf(const QJsonObject &json);
//! A directory role told by its template id; empty for other objects and where the template id is withheld.
std::optional<DirectoryRole> roleOf(const QJsonObject &json);

} // namespace graph
