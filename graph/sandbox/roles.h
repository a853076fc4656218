// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/role.h"
#include "graph/sandbox/company.h"

//! Directory roles beyond the ones the wizard names, and what they allow
//! (https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference).
namespace graph::sandbox::roles {

inline constexpr char authenticationAdministrator[] = "c4e39bd9-1100-46d3-8c65-fb160da0071f";
inline constexpr char helpdeskAdministrator[] = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
inline constexpr char licenseAdministrator[] = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";
inline constexpr char passwordAdministrator[] = "966707d0-3269-4727-9be2-8c3a10f19b9d";
inline constexpr char privilegedAuthenticationAdministrator[] = "7be44c8a-adaf-4e2a-84d6-ab2649e08a13";
inline constexpr char globalReader[] = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";

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
