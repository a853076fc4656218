// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/organization.h"
#include "graph/directory/role.h"
#include "graph/directory/user.h"
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
    //! The user made by a create whose outcome was unknown: the one at this address, made not before `since` (minus a
    //! clock allowance). Empty where there is none; an older holder of the address is never taken for ours.
    QCoro::Task<Result<std::optional<User>>> createdSince(QString upn, SystemTime since, std::stop_token stop) const;
    //! PATCH accountEnabled. User.EnableDisableAccount.All.
    QCoro::Task<Result<Done>> setEnabled(UserId user, bool enabled, std::stop_token stop) const;
    //! PATCH passwordProfile. User-PasswordProfile.ReadWrite.All.
    QCoro::Task<Result<Done>> setPassword(
        UserId user, SharedSecret password, bool changeAtNextSignIn, std::stop_token stop) const;
    //! DELETE /users/{id}; restorable for 30 days. User.ReadWrite.All.
    QCoro::Task<Result<Done>> deleteUser(UserId user, std::stop_token stop) const;
    //! POST /directory/deletedItems/{id}/restore. User.ReadWrite.All.
    QCoro::Task<Result<Done>> restoreUser(UserId user, std::stop_token stop) const;

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
} // namespace permission

} // namespace graph
