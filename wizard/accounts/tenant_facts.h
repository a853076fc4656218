// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/session.h"

#include <optional>
#include <vector>

namespace wizard {

//! The directory roles of who is signed in.
class OwnRoles {
public:
    std::vector<graph::DirectoryRole> roles;
    //! False where the service withholds roles for want of a permission: then none means "not known".
    bool complete = false;
};

//! Reads them; whether the permission for all of them is there is asked of the tokens, silently.
QCoro::Task<graph::Result<OwnRoles>> ownRoles(
    graph::SharedTokens tokens, graph::Directory directory, std::stop_token stop);

//! What one sign-in may see of its tenant; what could not be read is empty.
class TenantFacts {
public:
    std::optional<graph::Organization> organization;
    std::optional<std::vector<graph::Domain>> domains; //!< unverified ones too
    std::optional<qint64> users;
    std::optional<OwnRoles> roles;
    std::optional<graph::Error> error; //!< why the organisation could not be read

    //! All domains that are known: the verified ones where no more may be read.
    std::vector<graph::Domain> known() const;
};

//! Reads all of it side by side. Nobody is asked for a permission: what is not granted stays empty.
QCoro::Task<TenantFacts> readTenantFacts(graph::Session session, std::stop_token stop);

} // namespace wizard
