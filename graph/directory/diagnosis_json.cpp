// SPDX-License-Identifier: MIT
#include "graph/directory/diagnosis_json.h"

#include "graph/directory/json_values.h"

#include <QJsonArray>

namespace graph {

QStringList SignInRecord::failedPolicies() const
{
    QStringList names;
    for (const Policy &policy : policies) {
        if (policy.result.compare(QLatin1String("failure"), Qt::CaseInsensitive) == 0)
            names.append(policy.name);
    }
    return names;
}

std::optional<SignInRecord> signInOf(const QJsonObject &json)
{
    const QString id = json::text(json, "id");
    if (id.isEmpty())
        return std::nullopt;
    SignInRecord record(id);
    record.when = json::when(json, "createdDateTime");
    record.upn = json::text(json, "userPrincipalName");
    record.application = json::text(json, "appDisplayName");
    record.resource = json::text(json, "resourceDisplayName");
    record.client = json::text(json, "clientAppUsed");
    record.correlationId = json::text(json, "correlationId");
    const QJsonObject status = json::object(json, "status");
    record.errorCode = json::number(status, "errorCode").value_or(0);
    record.failureReason = json::text(status, "failureReason");
    const QString access = json::text(json, "conditionalAccessStatus");
    const auto is = [&](const char *name) { return access.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (is("success"))
        record.conditionalAccess = SignInRecord::ConditionalAccess::Success;
    else if (is("failure"))
        record.conditionalAccess = SignInRecord::ConditionalAccess::Failure;
    else if (is("notApplied"))
        record.conditionalAccess = SignInRecord::ConditionalAccess::NotApplied;
    const QJsonArray policies = json.value(QLatin1String("appliedConditionalAccessPolicies")).toArray();
    for (const auto &value : policies) {
        SignInRecord::Policy policy;
        policy.name = json::text(value.toObject(), "displayName");
        policy.result = json::text(value.toObject(), "result");
        record.policies.push_back(std::move(policy));
    }
    const QJsonObject device = json::object(json, "deviceDetail");
    record.operatingSystem = json::text(device, "operatingSystem");
    record.browser = json::text(device, "browser");
    record.compliant = json::maybeFlag(device, "isCompliant");
    record.managed = json::maybeFlag(device, "isManaged");
    record.riskState = json::text(json, "riskState");
    return record;
}

std::optional<Registration> registrationOf(const QJsonObject &json)
{
    if (!json.contains(QLatin1String("isMfaRegistered")))
        return std::nullopt;
    Registration registration;
    registration.mfaRegistered = json::flag(json, "isMfaRegistered");
    registration.mfaCapable = json::flag(json, "isMfaCapable");
    registration.ssprRegistered = json::flag(json, "isSsprRegistered");
    registration.ssprEnabled = json::flag(json, "isSsprEnabled");
    registration.ssprCapable = json::flag(json, "isSsprCapable");
    registration.admin = json::flag(json, "isAdmin");
    registration.methods = json::texts(json, "methodsRegistered");
    return registration;
}

std::optional<AuthorizationPolicy> authorizationPolicyOf(const QJsonObject &json)
{
    if (!json.contains(QLatin1String("allowedToUseSSPR")))
        return std::nullopt;
    AuthorizationPolicy policy;
    policy.ssprForAdmins = json::flag(json, "allowedToUseSSPR");
    policy.emailVerifiedUsersMayJoin = json::flag(json, "allowEmailVerifiedUsersToJoinOrganization");
    policy.emailSubscriptions = json::flag(json, "allowedToSignUpEmailBasedSubscriptions");
    const QJsonObject users = json::object(json, "defaultUserRolePermissions");
    policy.usersMayCreateTenants = json::maybeFlag(users, "allowedToCreateTenants");
    policy.consentPolicies = json::texts(users, "permissionGrantPoliciesAssigned");
    return policy;
}

std::optional<ConditionalAccessPolicy> conditionalAccessOf(const QJsonObject &json)
{
    ConditionalAccessPolicy policy;
    policy.id = json::text(json, "id");
    policy.name = json::text(json, "displayName");
    policy.state = json::text(json, "state");
    if (policy.id.isEmpty())
        return std::nullopt;
    return policy;
}

std::optional<ServicePrincipal> servicePrincipalOf(const QJsonObject &json)
{
    ServicePrincipal app;
    app.id = json::text(json, "id");
    app.appId = json::text(json, "appId");
    app.name = json::text(json, "displayName");
    app.enabled = json::maybeFlag(json, "accountEnabled");
    app.assignmentRequired = json::flag(json, "appRoleAssignmentRequired");
    if (app.id.isEmpty())
        return std::nullopt;
    return app;
}

std::optional<UserRisk> riskOf(const QJsonObject &json)
{
    UserRisk risk;
    risk.level = json::text(json, "riskLevel");
    risk.state = json::text(json, "riskState");
    risk.detail = json::text(json, "riskDetail");
    if (risk.level.isEmpty() && risk.state.isEmpty())
        return std::nullopt;
    return risk;
}

std::optional<OnPremisesSync> onPremisesSyncOf(const QJsonObject &json)
{
    OnPremisesSync sync;
    sync.enabled = json::flag(json, "onPremisesSyncEnabled");
    sync.last = json::when(json, "onPremisesLastSyncDateTime");
    return sync;
}

std::optional<Federation> federationOf(const QJsonObject &json)
{
    Federation federation;
    federation.name = json::text(json, "displayName");
    federation.issuer = json::text(json, "issuerUri");
    federation.signInUri = json::text(json, "passiveSignInUri");
    federation.certificate = QByteArray::fromBase64(json::text(json, "signingCertificate").toLatin1());
    federation.nextCertificate = QByteArray::fromBase64(json::text(json, "nextSigningCertificate").toLatin1());
    federation.mfaBehavior = json::text(json, "federatedIdpMfaBehavior");
    if (federation.issuer.isEmpty() && federation.signInUri.isEmpty())
        return std::nullopt;
    return federation;
}

std::optional<TenantInformation> tenantInformationOf(const QJsonObject &json)
{
    TenantInformation tenant;
    tenant.tenantId = json::text(json, "tenantId").toLower();
    tenant.displayName = json::text(json, "displayName");
    tenant.defaultDomain = json::text(json, "defaultDomainName");
    tenant.brand = json::text(json, "federationBrandName");
    if (tenant.tenantId.isEmpty())
        return std::nullopt;
    return tenant;
}

} // namespace graph
