// SPDX-License-Identifier: MIT
#include "graph/sandbox/diagnosis_api.h"

#include "graph/sandbox/roles.h"
#include "graph/sandbox/user_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace graph::sandbox {

namespace {

GraphAnswer permissionMissing()
{
    return GraphAnswer::error(403, "Authentication_MSGraphPermissionMissing",
        QStringLiteral("The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call "
                       "this API."));
}

GraphAnswer roleMissing()
{
    return GraphAnswer::error(
        403, "Authentication_RequestFromUnsupportedUserRole", QStringLiteral("User is not in the allowed roles"));
}

GraphAnswer notPremium()
{
    return GraphAnswer::error(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
        QStringLiteral("Neither tenant is B2C or tenant doesn't have premium license"));
}

GraphAnswer accessDenied()
{
    return GraphAnswer::error(403, "AccessDenied",
        QStringLiteral("You cannot perform the requested operation, required scopes are missing in the token."));
}

bool readsReports(const Person &who)
{
    return std::any_of(who.roles.begin(), who.roles.end(), [](const QString &id) {
        return roleHint({DirectoryRole(id, {})}, RoleAct::ReadSignInLog) == RoleHint::Likely;
    });
}

QJsonObject signInJson(const SignInEntry &entry)
{
    QJsonArray policies;
    if (!entry.policy.isEmpty()) {
        policies.append(QJsonObject{{QStringLiteral("id"), fixedGuid(entry.policy)},
            {QStringLiteral("displayName"), entry.policy}, {QStringLiteral("enforcedGrantControls"), QJsonArray()},
            {QStringLiteral("enforcedSessionControls"), QJsonArray()},
            {QStringLiteral("result"), entry.conditionalAccess}});
    }
    const bool good = entry.errorCode == 0;
    return {{QStringLiteral("id"), entry.id},
        {QStringLiteral("createdDateTime"), entry.when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))},
        {QStringLiteral("userDisplayName"), entry.displayName}, {QStringLiteral("userPrincipalName"), entry.upn},
        {QStringLiteral("userId"), entry.userId}, {QStringLiteral("appId"), fixedGuid(entry.application)},
        {QStringLiteral("appDisplayName"), entry.application},
        {QStringLiteral("ipAddress"), QStringLiteral("192.0.2.7")},
        {QStringLiteral("clientAppUsed"), QStringLiteral("Browser")},
        {QStringLiteral("correlationId"), fixedGuid(entry.id)},
        {QStringLiteral("conditionalAccessStatus"), entry.conditionalAccess}, {QStringLiteral("isInteractive"), true},
        {QStringLiteral("riskState"), entry.riskState},
        {QStringLiteral("resourceDisplayName"), QStringLiteral("Microsoft Graph")},
        {QStringLiteral("status"),
            QJsonObject{{QStringLiteral("errorCode"), entry.errorCode}, {QStringLiteral("failureReason"), entry.reason},
                {QStringLiteral("additionalDetails"), QJsonValue()}}},
        {QStringLiteral("deviceDetail"),
            QJsonObject{{QStringLiteral("deviceId"), QString()}, {QStringLiteral("displayName"), QJsonValue()},
                {QStringLiteral("operatingSystem"), entry.operatingSystem},
                {QStringLiteral("browser"), QStringLiteral("Edge 130.0.0")},
                {QStringLiteral("isCompliant"), good ? QJsonValue(entry.compliant) : QJsonValue()},
                {QStringLiteral("isManaged"), QJsonValue()}, {QStringLiteral("trustType"), QJsonValue()}}},
        {QStringLiteral("appliedConditionalAccessPolicies"), policies}};
}

} // namespace

QString DiagnosisApi::metadata(const GraphCall &call, const QString &fragment) const
{
    return m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata#") + fragment;
}

bool DiagnosisApi::serves(const GraphCall &call)
{
    static const QStringList mine{QStringLiteral("auditLogs"), QStringLiteral("reports"), QStringLiteral("policies"),
        QStringLiteral("identity"), QStringLiteral("identityProtection")};
    const QString &first = call.path.first();
    return mine.contains(first) || first.startsWith(QLatin1String("servicePrincipals"));
}

GraphAnswer DiagnosisApi::handle(const GraphCall &call) const
{
    if (call.method != "GET")
        return GraphAnswer::wrongMethod();
    const QString &first = call.path.first();
    if (first.startsWith(QLatin1String("servicePrincipals")))
        return servicePrincipal(call);
    if (first == QLatin1String("policies"))
        return policies(call);
    if (first == QLatin1String("identity"))
        return conditionalAccess(call);
    if (first == QLatin1String("identityProtection"))
        return riskyUser(call);
    return first == QLatin1String("reports") ? registration(call) : signIns(call);
}

GraphAnswer DiagnosisApi::signIns(const GraphCall &call) const
{
    if (call.path.value(1).compare(QLatin1String("signIns"), Qt::CaseInsensitive) != 0 || call.path.size() > 2)
        return GraphAnswer::wrongSegment(call.path.last());
    if (!call.may({"AuditLog.Read.All"}))
        return permissionMissing();
    if (!readsReports(*call.me))
        return roleMissing();
    if (!call.company->premium)
        return notPremium();
    static const QRegularExpression wanted(
        QStringLiteral("^\\s*(userPrincipalName|userId)\\s+eq\\s+'((?:[^']|'')*)'\\s*$"));
    const QRegularExpressionMatch match = wanted.match(call.option("$filter"));
    if (call.has("$filter") && !match.hasMatch())
        return GraphAnswer::error(400, "BadRequest", QStringLiteral("Invalid filter clause"));
    const int top = call.has("$top") ? std::clamp(call.option("$top").toInt(), 1, 1000) : 1000;
    const QString value = match.captured(2).replace(QLatin1String("''"), QLatin1String("'"));
    QJsonArray values;
    for (const SignInEntry &entry : call.company->signIns) {
        const QString &own = match.captured(1) == QLatin1String("userId") ? entry.userId : entry.upn;
        if (match.hasMatch() && own != value)
            continue;
        values.append(signInJson(entry));
        if (values.size() == top)
            break;
    }
    return GraphAnswer::ok({{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("auditLogs/signIns"))},
        {QStringLiteral("value"), values}});
}

GraphAnswer DiagnosisApi::registration(const GraphCall &call) const
{
    if (call.path.mid(1, 2)
        != QStringList{QStringLiteral("authenticationMethods"), QStringLiteral("userRegistrationDetails")})
        return GraphAnswer::wrongSegment(call.path.last());
    if (!call.may({"AuditLog.Read.All"}))
        return permissionMissing();
    if (!readsReports(*call.me))
        return roleMissing();
    if (!call.company->premium)
        return notPremium();
    const Person *person = call.company->byId(call.path.value(3));
    if (!person)
        return GraphAnswer::notFound(call.path.value(3));
    const bool proves = !person->authenticationMethods.isEmpty();
    const bool admin = !person->roles.isEmpty();
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"),
             metadata(call, QStringLiteral("reports/authenticationMethods/userRegistrationDetails/$entity"))},
            {QStringLiteral("id"), person->id}, {QStringLiteral("userPrincipalName"), person->upn},
            {QStringLiteral("userDisplayName"), person->displayName}, {QStringLiteral("isAdmin"), admin},
            {QStringLiteral("isMfaRegistered"), proves}, {QStringLiteral("isMfaCapable"), proves},
            {QStringLiteral("isPasswordlessCapable"), false}, {QStringLiteral("isSsprRegistered"), proves},
            {QStringLiteral("isSsprEnabled"), admin}, {QStringLiteral("isSsprCapable"), proves && admin},
            {QStringLiteral("methodsRegistered"), QJsonArray::fromStringList(person->authenticationMethods)}});
}

GraphAnswer DiagnosisApi::policies(const GraphCall &call) const
{
    const QString what = QStringList(call.path.mid(1)).join(QLatin1Char('/'));
    if (what == QLatin1String("authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass")) {
        if (!call.may({"Policy.Read.AuthenticationMethod", "Policy.Read.All"}))
            return accessDenied();
        return GraphAnswer::ok(
            {{QStringLiteral("@odata.type"),
                 QStringLiteral("#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration")},
                {QStringLiteral("id"), QStringLiteral("TemporaryAccessPass")},
                {QStringLiteral("state"),
                    call.company->accessPasses ? QStringLiteral("enabled") : QStringLiteral("disabled")},
                {QStringLiteral("defaultLifetimeInMinutes"), 60}, {QStringLiteral("defaultLength"), 8},
                {QStringLiteral("minimumLifetimeInMinutes"), 60}, {QStringLiteral("maximumLifetimeInMinutes"), 480},
                {QStringLiteral("isUsableOnce"), false}});
    }
    if (!call.may({"Policy.Read.All"}))
        return accessDenied();
    if (what == QLatin1String("identitySecurityDefaultsEnforcementPolicy")) {
        return GraphAnswer::ok(
            {{QStringLiteral("@odata.context"),
                 metadata(call, QStringLiteral("policies/identitySecurityDefaultsEnforcementPolicy/$entity"))},
                {QStringLiteral("id"), QStringLiteral("00000000-0000-0000-0000-000000000005")},
                {QStringLiteral("displayName"), QStringLiteral("Security Defaults")},
                {QStringLiteral("description"), QStringLiteral("Basic protection for everybody.")},
                {QStringLiteral("isEnabled"), call.company->securityDefaults}});
    }
    if (what == QLatin1String("authorizationPolicy")) {
        const QJsonObject users{{QStringLiteral("allowedToCreateApps"), true},
            {QStringLiteral("allowedToCreateSecurityGroups"), true}, {QStringLiteral("allowedToCreateTenants"), true},
            {QStringLiteral("allowedToReadOtherUsers"), true},
            {QStringLiteral("permissionGrantPoliciesAssigned"),
                QJsonArray{QStringLiteral("ManagePermissionGrantsForSelf.microsoft-user-default-legacy")}}};
        return GraphAnswer::ok(
            {{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("policies/authorizationPolicy/$entity"))},
                {QStringLiteral("id"), QStringLiteral("authorizationPolicy")},
                {QStringLiteral("displayName"), QStringLiteral("Authorization Policy")},
                {QStringLiteral("allowedToSignUpEmailBasedSubscriptions"), true},
                {QStringLiteral("allowedToUseSSPR"), true},
                {QStringLiteral("allowEmailVerifiedUsersToJoinOrganization"), call.company->viral},
                {QStringLiteral("defaultUserRolePermissions"), users}});
    }
    return GraphAnswer::wrongSegment(call.path.last());
}

GraphAnswer DiagnosisApi::conditionalAccess(const GraphCall &call) const
{
    if (call.path.mid(1) != QStringList{QStringLiteral("conditionalAccess"), QStringLiteral("policies")})
        return GraphAnswer::wrongSegment(call.path.last());
    if (!call.may({"Policy.Read.All"}) || !readsReports(*call.me))
        return accessDenied();
    QJsonArray values;
    if (call.company->premium && !call.company->securityDefaults) {
        for (const char *name : {"Require multifactor authentication", "Block from outside the office"}) {
            values.append(QJsonObject{{QStringLiteral("id"), fixedGuid(QString::fromLatin1(name))},
                {QStringLiteral("displayName"), QString::fromLatin1(name)},
                {QStringLiteral("state"), QStringLiteral("enabled")}});
        }
    }
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("identity/conditionalAccess/policies"))},
            {QStringLiteral("value"), values}});
}

GraphAnswer DiagnosisApi::riskyUser(const GraphCall &call) const
{
    if (call.path.value(1) != QLatin1String("riskyUsers") || call.path.size() != 3)
        return GraphAnswer::wrongSegment(call.path.last());
    if (!call.may({"IdentityRiskyUser.Read.All"}) || !readsReports(*call.me))
        return GraphAnswer::forbidden();
    if (!call.company->premium) {
        return GraphAnswer::error(403, "Forbidden",
            QStringLiteral("Your tenant is not licensed for this feature: it needs a premium license."));
    }
    const Person *person = call.company->byId(call.path.at(2));
    if (!person || person->riskLevel.isEmpty())
        return GraphAnswer::notFound(call.path.at(2));
    return GraphAnswer::ok({{QStringLiteral("id"), person->id}, {QStringLiteral("userPrincipalName"), person->upn},
        {QStringLiteral("userDisplayName"), person->displayName}, {QStringLiteral("riskLevel"), person->riskLevel},
        {QStringLiteral("riskState"), QStringLiteral("atRisk")},
        {QStringLiteral("riskDetail"), QStringLiteral("none")}});
}

GraphAnswer DiagnosisApi::servicePrincipal(const GraphCall &call) const
{
    static const QRegularExpression key(QStringLiteral("^servicePrincipals\\(appId='([^']*)'\\)$"));
    const QRegularExpressionMatch match = key.match(call.path.first());
    if (!match.hasMatch() || call.path.size() != 1)
        return GraphAnswer::wrongSegment(call.path.last());
    if (!call.may({"Application.Read.All", "Directory.Read.All", "Directory.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    const QString appId = match.captured(1).toLower();
    const bool graph = appId == QLatin1String("00000003-0000-0000-c000-000000000000");
    if (!graph && appId != Sandbox::clientId())
        return GraphAnswer::notFound(appId);
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("servicePrincipals/$entity"))},
            {QStringLiteral("id"), fixedGuid(call.company->tenantId + appId)}, {QStringLiteral("appId"), appId},
            {QStringLiteral("displayName"),
                graph ? QStringLiteral("Microsoft Graph") : QStringLiteral("Work Account Wizard")},
            {QStringLiteral("accountEnabled"), true}, {QStringLiteral("appRoleAssignmentRequired"), false}});
}

} // namespace graph::sandbox
