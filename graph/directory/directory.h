// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/access_passes.h"
#include "graph/directory/diagnosis.h"
#include "graph/directory/domain_setup.h"
#include "graph/directory/license.h"
#include "graph/directory/organization.h"
#include "graph/directory/role.h"
#include "graph/directory/user.h"
#include "graph/directory/user_details.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>
#include <vector>

namespace graph {

//! One tenant's directory, as the signed-in account may see and change it. Copyable; copies share the pipeline.
//! Every call ends: with its value, an Error, or Fault::Cancelled once `stop` is requested. A missing permission is
//! Fault::ConsentNeeded with the permission as target(); a missing role is Fault::Forbidden.
class Directory {
public:
    Directory(Endpoints endpoints, Pipeline pipeline, SharedClock clock);

    //! GET /organization; with User.Read: id, name, verified domains
    //! (https://learn.microsoft.com/graph/api/organization-get).
    QCoro::Task<Result<Organization>> organization(std::stop_token stop) const;
    //! GET /domains with Domain.Read.All: unverified ones too.
    QCoro::Task<Result<std::vector<Domain>>> domains(std::stop_token stop) const;
    //! GET /me.
    QCoro::Task<Result<User>> me(std::stop_token stop) const;
    //! GET /me/memberOf, directory roles only. With User.Read the roles may come without a template id: those are left
    //! out, so an empty list means "not known", not "none".
    QCoro::Task<Result<std::vector<DirectoryRole>>> myRoles(std::stop_token stop) const;
    //! GET /users/$count with User.ReadBasic.All. The index lags behind by minutes.
    QCoro::Task<Result<qint64>> userCount(std::stop_token stop) const;
    //! GET /users/{id or UPN} with User.Read.All (for `enabled`); Fault::NotFound where there is none.
    QCoro::Task<Result<User>> user(QString idOrUpn, std::stop_token stop) const;
    //! The deleted user that holds this address, if one does (restorable for 30 days). User.Read.All.
    QCoro::Task<Result<std::optional<User>>> deletedUser(QString upn, std::stop_token stop) const;
    //! POST /users, once. A lost reply is resolved by reading the address back. User.ReadWrite.All.
    QCoro::Task<CreateOutcome> createUser(NewUser user, SharedSecret password, std::stop_token stop) const;
    //! Up to 20 creates in one $batch, for long runs: one outcome each, in the order given, resolved like createUser's.
    //! Items that are throttled are sent again by themselves. Takes up to five minutes where the service asks to wait.
    QCoro::Task<std::vector<CreateOutcome>> createUsers(
        std::vector<NewUser> users, std::vector<SharedSecret> passwords, std::stop_token stop) const;
    //! The user made by a create whose outcome was unknown: the one at this address, made not before `since` (minus a
    //! clock allowance). Empty where there is none; an older holder of the address is never taken for ours.
    QCoro::Task<Result<std::optional<User>>> createdSince(QString upn, SystemTime since, std::stop_token stop) const;
    //! PATCH accountEnabled. User.EnableDisableAccount.All.
    QCoro::Task<Result<Done>> setEnabled(UserId user, bool enabled, std::stop_token stop) const;
    //! PATCH passwordProfile, once: any error but Fault::OutcomeUnknown, and Fault::Cancelled with sent(), proves that
    //! this request set nothing. User-PasswordProfile.ReadWrite.All.
    QCoro::Task<Result<Done>> setPassword(
        UserId user, SharedSecret password, bool changeAtNextSignIn, std::stop_token stop) const;
    //! DELETE /users/{id}; restorable for 30 days. User.DeleteRestore.All. Done as well where a lost reply was followed
    //! by the news that the user is gone; Fault::NotFound where there was none to begin with.
    QCoro::Task<Result<Done>> deleteUser(UserId user, std::stop_token stop) const;
    //! POST /directory/deletedItems/{id}/restore, once; a lost reply is read back. User.DeleteRestore.All.
    //! Fault::Conflict where somebody else has the address by now: restoreUserAs() gives another one.
    QCoro::Task<Result<Done>> restoreUser(UserId user, std::stop_token stop) const;
    QCoro::Task<Result<Done>> restoreUserAs(UserId user, QString upn, std::stop_token stop) const;
    //! POST /users/{id}/revokeSignInSessions: signed out everywhere, within an hour. User.RevokeSessions.All.
    QCoro::Task<Result<Done>> revokeSessions(UserId user, std::stop_token stop) const;

    //! Everybody deleted within 30 days. User.Read.All.
    QCoro::Task<Result<std::vector<User>>> deletedUsers(std::stop_token stop) const;
    //! Users whose name or address has a word that begins like `text`; the first `most` of them (1 to 999) and how many
    //! there are. User.ReadBasic.All. The index behind it lags by minutes.
    QCoro::Task<Result<UserPage>> searchUsers(QString text, int most, std::stop_token stop) const;
    //! Who has this address to sign in with or for mail: names only. User.ReadBasic.All.
    QCoro::Task<Result<std::vector<User>>> usersNamed(QString address, std::stop_token stop) const;
    //! Which of these addresses somebody signs in with: up to 15 in one call, which is as many as the service compares
    //! with `in`. User.ReadBasic.All.
    QCoro::Task<Result<std::vector<User>>> holdersOf(std::vector<QString> upns, std::stop_token stop) const;
    //! Everybody with name and address, 999 in one call. User.ReadBasic.All.
    QCoro::Task<Result<std::vector<User>>> everybody(std::stop_token stop) const;
    //! The same with what may stand in the way of their sign-in. User.Read.All.
    QCoro::Task<Result<std::vector<UserDetails>>> usersAt(QString address, std::stop_token stop) const;
    //! GET /users/{id or UPN} with all that User.Read.All tells.
    QCoro::Task<Result<UserDetails>> userDetails(QString idOrUpn, std::stop_token stop) const;
    //! Who holds the role: users, groups and apps that have it active; those that may activate it (PIM) are not in it.
    //! RoleManagement.Read.Directory.
    QCoro::Task<Result<std::vector<RoleHolder>>> roleHolders(QString templateId, std::stop_token stop) const;
    //! The user's active roles, also of others than the signed-in one; custom roles come with their own id and never
    //! count as a hint. RoleManagement.Read.Directory.
    QCoro::Task<Result<std::vector<DirectoryRole>>> rolesOf(UserId user, std::stop_token stop) const;
    //! GET /subscribedSkus. LicenseAssignment.Read.All.
    QCoro::Task<Result<std::vector<License>>> licenses(std::stop_token stop) const;
    //! GET /users/{id}/licenseDetails. LicenseAssignment.Read.All.
    QCoro::Task<Result<std::vector<UserLicense>>> licensesOf(UserId user, std::stop_token stop) const;

    //! The same directory, each of its requests through `first` before the pipeline's own policies.
    Directory behind(std::unique_ptr<const Policy> first) const;

    //! What else the same account can do with the same tenant; they share the pipeline.
    DomainSetup domainSetup() const;
    Diagnosis diagnosis() const;
    AccessPasses accessPasses() const;

private:
    Endpoints m_endpoints;
    Pipeline m_pipeline;
    SharedClock m_clock;
};

//! The permissions the calls above ask for, by bare name.
namespace permission {
inline constexpr char userRead[] = "User.Read";
inline constexpr char userReadBasicAll[] = "User.ReadBasic.All";
inline constexpr char userReadAll[] = "User.Read.All";
inline constexpr char userReadWriteAll[] = "User.ReadWrite.All";
inline constexpr char domainReadAll[] = "Domain.Read.All";
inline constexpr char roleManagementReadDirectory[] = "RoleManagement.Read.Directory";
inline constexpr char enableDisable[] = "User.EnableDisableAccount.All";
inline constexpr char passwordProfile[] = "User-PasswordProfile.ReadWrite.All";
inline constexpr char deleteRestore[] = "User.DeleteRestore.All";
inline constexpr char revokeSessions[] = "User.RevokeSessions.All";
inline constexpr char domainReadWriteAll[] = "Domain.ReadWrite.All";
inline constexpr char federationRead[] = "Domain-InternalFederation.Read.All";
inline constexpr char organizationReadAll[] = "Organization.Read.All";
inline constexpr char licenseAssignmentReadAll[] = "LicenseAssignment.Read.All";
inline constexpr char crossTenantRead[] = "CrossTenantInformation.ReadBasic.All";
inline constexpr char auditLogReadAll[] = "AuditLog.Read.All";
inline constexpr char policyReadAll[] = "Policy.Read.All";
inline constexpr char policyReadAuthenticationMethod[] = "Policy.Read.AuthenticationMethod";
inline constexpr char applicationReadAll[] = "Application.Read.All";
inline constexpr char identityRiskyUserReadAll[] = "IdentityRiskyUser.Read.All";
inline constexpr char userAuthenticationMethodReadAll[] = "UserAuthenticationMethod.Read.All";
inline constexpr char userAuthenticationMethodReadWriteAll[] = "UserAuthenticationMethod.ReadWrite.All";
} // namespace permission

} // namespace graph
