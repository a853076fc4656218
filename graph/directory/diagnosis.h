// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/diagnosis_values.h"
#include "graph/http/pipeline.h"
#include "graph/ids.h"

#include <QCoroTask>

#include <stop_token>

namespace graph {

//! What an administrator may look up when somebody cannot sign in: reads only, each with a permission of its own that
//! is asked for when it is needed. Copyable; copies share the pipeline. Fault::ConsentNeeded with the permission as
//! target(); Fault::Forbidden where the account's role does not allow it, or, with needsPremium(), where the tenant
//! lacks the licence.
class Diagnosis {
public:
    Diagnosis(Endpoints endpoints, Pipeline pipeline, SharedClock clock);

    //! GET /auditLogs/signIns of that address, newest first, `most` at the most. AuditLog.Read.All, a role that reads
    //! reports, and Entra ID P1 (https://learn.microsoft.com/graph/api/signin-list).
    QCoro::Task<Result<std::vector<SignInRecord>>> signIns(QString upn, int most, std::stop_token stop) const;
    //! GET /reports/authenticationMethods/userRegistrationDetails/{id}; empty where the report does not have the user
    //! (yet: it lags by hours). AuditLog.Read.All and Entra ID P1.
    QCoro::Task<Result<std::optional<Registration>>> registration(UserId user, std::stop_token stop) const;
    //! GET /policies/identitySecurityDefaultsEnforcementPolicy: are they on? Policy.Read.All.
    QCoro::Task<Result<bool>> securityDefaults(std::stop_token stop) const;
    //! GET /policies/authorizationPolicy. Policy.Read.All.
    QCoro::Task<Result<AuthorizationPolicy>> authorizationPolicy(std::stop_token stop) const;
    //! GET /identity/conditionalAccess/policies. Policy.Read.All.
    QCoro::Task<Result<std::vector<ConditionalAccessPolicy>>> conditionalAccess(std::stop_token stop) const;
    //! GET /servicePrincipals(appId='...'); empty where the app is not in the tenant. Application.Read.All.
    QCoro::Task<Result<std::optional<ServicePrincipal>>> servicePrincipal(QString appId, std::stop_token stop) const;
    //! GET /identityProtection/riskyUsers/{id}; empty for a user without risk. IdentityRiskyUser.Read.All, Entra ID P2.
    QCoro::Task<Result<std::optional<UserRisk>>> risk(UserId user, std::stop_token stop) const;
    //! GET /organization. Organization.Read.All.
    QCoro::Task<Result<OnPremisesSync>> onPremisesSync(std::stop_token stop) const;
    //! GET /domains/{name}/federationConfiguration; empty for a domain that is not federated.
    //! Domain-InternalFederation.Read.All.
    QCoro::Task<Result<std::optional<Federation>>> federation(QString domain, std::stop_token stop) const;
    //! GET /tenantRelationships/findTenantInformationByDomainName: whose domain it is, whatever tenant one is signed in
    //! to; empty where nobody's. CrossTenantInformation.ReadBasic.All.
    QCoro::Task<Result<std::optional<TenantInformation>>> tenantOf(QString domain, std::stop_token stop) const;

private:
    Endpoints m_endpoints;
    Pipeline m_pipeline;
    SharedClock m_clock;
};

//! True for the refusal that says the tenant has no Entra ID P1 or P2: neither a role nor a permission would help.
bool needsPremium(const Error &error);

} // namespace graph
