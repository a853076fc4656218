// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/role.h"
#include "graph/sandbox/company.h"

//! Directory roles beyond the ones the wizard names, and what they allow
//! (https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference).
namespace graph::sandbox::roles {

inline constexpr char licenseAdministrator[] = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";

//! The role's name; empty for a template id the sandbox does not know.
QString displayName(const QString &templateId);
//! The tenant's own id of the role, which differs from tenant to tenant.
QString objectId(const Company &company, const QString &templateId);

bool createsUsers(const Person &who);
//! May delete, block, unblock and change this user.
bool manages(const Person &who, const Person &target);
bool resetsPasswordOf(const Person &who, const Person &target);
bool assignsLicenses(const Person &who);
bool managesDomains(const Person &who);

} // namespace graph::sandbox::roles
