// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace graph::sandbox {

//! A delegated permission of Graph, as the consent page tells it.
class Permission {
public:
    const char *name; //!< "User.Read"
    bool adminOnly; //!< only an administrator may consent
    const char *words;
};

//! All the sandbox knows; asking for any other is AADSTS650053. Flags as in Graph's public permission list.
const std::vector<Permission> &permissions();
const Permission *permissionNamed(const QString &name);

} // namespace graph::sandbox
