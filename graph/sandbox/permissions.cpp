// SPDX-License-Identifier: MIT
#include "graph/sandbox/permissions.h"

namespace graph::sandbox {

const std::vector<Permission> &permissions()
{
    static const std::vector<Permission> known{
        {"User.Read", false, "Sign you in and read your profile"},
        {"User.ReadBasic.All", false, "Read the basic profiles of all users"},
        {"User.Read.All", true, "Read the full profiles of all users"},
        {"User.ReadWrite.All", true, "Create, change and delete users"},
        {"User.EnableDisableAccount.All", true, "Enable and disable user accounts"},
        {"User-PasswordProfile.ReadWrite.All", true, "Reset the passwords of users"},
        {"User.DeleteRestore.All", true, "Delete and restore users"},
        {"User.RevokeSessions.All", true, "Sign users out everywhere"},
        {"Domain.Read.All", true, "Read the domains of your organisation"},
        {"Domain.ReadWrite.All", true, "Add, verify and remove domains of your organisation"},
        {"Organization.Read.All", true, "Read the details of your organisation"},
        {"Directory.Read.All", true, "Read everything in the directory"},
        {"Directory.ReadWrite.All", true, "Read and change everything in the directory"},
        {"Directory.AccessAsUser.All", true, "Do in the directory whatever you may do"},
        {"RoleManagement.Read.Directory", true, "Read who holds which directory role"},
        {"LicenseAssignment.Read.All", false, "Read licences and who holds them"},
        {"LicenseAssignment.ReadWrite.All", false, "Assign and remove licences"},
        {"CrossTenantInformation.ReadBasic.All", true, "Look up the name of other organisations"},
        {"AuditLog.Read.All", true, "Read the sign-in log"},
        {"Policy.Read.All", true, "Read the policies of your organisation"},
        {"Policy.Read.AuthenticationMethod", true, "Read which ways to sign in are allowed"},
        {"Application.Read.All", true, "Read the apps of your organisation"},
        {"Domain-InternalFederation.Read.All", true, "Read where federated domains sign in"},
        {"IdentityRiskyUser.Read.All", true, "Read which users are at risk"},
        {"UserAuthenticationMethod.Read.All", true, "Read how users prove who they are"},
        {"UserAuthenticationMethod.ReadWrite.All", true, "Change how users prove who they are"},
    };
    return known;
}

const Permission *permissionNamed(const QString &name)
{
    for (const Permission &permission : permissions()) {
        if (name.compare(QLatin1String(permission.name), Qt::CaseInsensitive) == 0)
            return &permission;
    }
    return nullptr;
}

} // namespace graph::sandbox
