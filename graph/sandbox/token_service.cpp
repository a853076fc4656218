// SPDX-License-Identifier: MIT
#include "graph/sandbox/token_service.h"

#include "graph/sandbox/authorize_service.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace graph::sandbox {

namespace {

constexpr int refreshDays = 90;
constexpr int deviceCodeSeconds = 900;

QString param(const QUrlQuery &fields, const char *name)
{
    return field(fields, QString::fromLatin1(name));
}

IdentityError grantError(int aadsts, const char *text)
{
    return IdentityError(QStringLiteral("invalid_grant"), aadsts, QString::fromLatin1(text));
}

IdentityError requestError(int aadsts, const QString &text)
{
    return IdentityError(QStringLiteral("invalid_request"), aadsts, text);
}

IdentityError missing(const char *name)
{
    return requestError(900144,
        QStringLiteral("The request body must contain the following parameter: '%1'.").arg(QLatin1String(name)));
}

bool verifierFits(const CodeGrant &grant, const QByteArray &verifier)
{
    if (grant.challenge.isEmpty())
        return verifier.isEmpty();
    if (verifier.size() < 43 || verifier.size() > 128)
        return false;
    if (grant.plainChallenge)
        return verifier == grant.challenge;
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)) == grant.challenge;
}

bool asksForChallenges(const QString &claims)
{
    return QJsonDocument::fromJson(claims.toUtf8())
        .object()
        .value(QLatin1String("access_token"))
        .toObject()
        .value(QLatin1String("xms_cc"))
        .toObject()
        .value(QLatin1String("values"))
        .toArray()
        .contains(QStringLiteral("cp1"));
}

} // namespace

HttpAnswer TokenService::refuse(const IdentityError &error, const QString &correlation, int status) const
{
    return error.json(m_context, status, correlation);
}

HttpAnswer TokenService::token(const HttpRequest &request, const QString &segment, Cloud host) const
{
    const QString correlation = correlationOf(m_context, request);
    const QUrlQuery form = request.form();
    const TenantRef tenant = tenantRef(m_context, segment, host, false);
    if (tenant.error)
        return refuse(*tenant.error, correlation);
    const QString grantType = param(form, "grant_type");
    if (grantType.isEmpty())
        return refuse(missing("grant_type"), correlation);
    const QString clientId = param(form, "client_id");
    if (clientId.isEmpty())
        return refuse(missing("client_id"), correlation);
    if (clientId != Sandbox::clientId()) {
        return refuse(IdentityError(QStringLiteral("unauthorized_client"), 700016,
                          QStringLiteral("Application with identifier '%1' was not found in the directory '%2'. This "
                                         "can happen if the application has not been installed by the administrator "
                                         "of the tenant or consented to by any user in the tenant.")
                              .arg(clientId, segment)),
            correlation);
    }
    if (!param(form, "client_secret").isEmpty() || !param(form, "client_assertion").isEmpty()) {
        return refuse(IdentityError(QStringLiteral("invalid_client"), 700025,
                          QStringLiteral("Client is public so neither 'client_assertion' nor 'client_secret' should be "
                                         "presented.")),
            correlation, 401);
    }
    if (grantType == QLatin1String("authorization_code"))
        return redeemCode(form, segment, tenant, correlation);
    if (grantType == QLatin1String("refresh_token"))
        return refresh(form, tenant, host, correlation);
    if (grantType == QLatin1String("urn:ietf:params:oauth:grant-type:device_code")
        || grantType == QLatin1String("device_code"))
        return pollDevice(form, segment, correlation);
    return refuse(IdentityError(QStringLiteral("unsupported_grant_type"), 70003,
                      QStringLiteral("The app requested an unsupported grant type '%1'.").arg(grantType)),
        correlation);
}

HttpAnswer TokenService::redeemCode(
    const QUrlQuery &form, const QString &segment, const TenantRef &tenant, const QString &correlation) const
{
    const QString code = param(form, "code");
    if (code.isEmpty())
        return refuse(missing("code"), correlation);
    CodeGrant *grant = m_context.grants.code(code.toLatin1());
    if (!grant)
        return refuse(grantError(9002313, "Invalid request. Request is malformed or invalid."), correlation);
    if (grant->used) {
        return refuse(grantError(54005,
                          "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use "
                          "an existing refresh token."),
            correlation);
    }
    if (grant->clientId != param(form, "client_id"))
        return refuse(
            grantError(700005, "Provided Authorization Code is intended to use against other client."), correlation);
    const bool sameTenant = grant->tenantSegment == segment.toLower()
        || (tenant.company
            && tenantRef(m_context, grant->tenantSegment, tenant.company->cloud, false).company == tenant.company);
    if (!sameTenant) {
        return refuse(grantError(700005,
                          "Provided Authorization Code is intended to use against other tenant, thus rejected. OAuth2 "
                          "Authorization Code must be redeemed against same tenant it was acquired for."),
            correlation);
    }
    if (grant->expires < m_context.now()) {
        return refuse(grantError(70008,
                          "The provided authorization code or refresh token has expired due to inactivity. Send a new "
                          "interactive authorization request for this user and resource."),
            correlation);
    }
    if (grant->redirectUri != param(form, "redirect_uri")) {
        return refuse(grantError(500112,
                          "The reply address does not match the reply address provided when requesting Authorization "
                          "code."),
            correlation);
    }
    if (!verifierFits(*grant, param(form, "code_verifier").toLatin1())) {
        return refuse(grantError(501481,
                          "The Code_Verifier does not match the code_challenge supplied in the authorization request."),
            correlation);
    }
    grant->used = true;
    const Company *company = m_context.world.byTenant(grant->who.tenant);
    // The token request may name a smaller scope; without one the code's own counts.
    const QString scope = param(form, "scope");
    const ScopeRequest scopes =
        parseScopes(scope.isEmpty() ? grant->scope : scope, {m_context.graphRoot(company->cloud)});
    if (scopes.error)
        return refuse(*scopes.error, correlation);
    const bool capable = grant->claimsCapable || asksForChallenges(param(form, "claims"));
    return issue(grant->who, scopes, grant->clientId, grant->nonce, capable);
}

HttpAnswer TokenService::refresh(
    const QUrlQuery &form, const TenantRef &tenant, Cloud host, const QString &correlation) const
{
    const QString token = param(form, "refresh_token");
    if (token.isEmpty())
        return refuse(missing("refresh_token"), correlation);
    const RefreshGrant *found = m_context.grants.refresh(token.toLatin1());
    if (!found)
        return refuse(grantError(9002313, "Invalid request. Request is malformed or invalid.")
                          .withSuberror(QStringLiteral("bad_token")),
            correlation);
    const RefreshGrant grant = *found;
    if (grant.clientId != param(form, "client_id")) {
        return refuse(grantError(700005, "Provided refresh token is intended to use against other client.")
                          .withSuberror(QStringLiteral("client_mismatch")),
            correlation);
    }
    Company *home = m_context.world.byTenant(grant.who.homeTenant);
    Person *atHome = home->byId(grant.who.homeId);
    if (!atHome) {
        return refuse(grantError(50034, "The user account does not exist in the directory.")
                          .withSuberror(QStringLiteral("bad_token")),
            correlation);
    }
    if (!atHome->enabled)
        return refuse(grantError(50057, "The user account is disabled."), correlation);
    if (grant.revoked) {
        return refuse(grantError(50173,
                          "The provided grant has expired due to it being revoked, a fresh auth token is needed. The "
                          "user might have changed or reset their password.")
                          .withSuberror(QStringLiteral("bad_token")),
            correlation);
    }
    if (grant.expires < m_context.now()) {
        return refuse(grantError(700082, "The refresh token has expired due to inactivity.")
                          .withSuberror(QStringLiteral("token_expired")),
            correlation);
    }
    // One sign-in serves every tenant the account is a member or guest of.
    SignedIn who = grant.who;
    if (tenant.company && tenant.company->tenantId != who.tenant) {
        const Account account = accountAt(m_context, tenant, host, atHome->upn);
        if (account.error)
            return refuse(*account.error, correlation);
        who = account.signedIn();
    }
    Company *company = m_context.world.byTenant(who.tenant);
    const Person *person = company->byId(who.id);
    if (!person || !person->enabled)
        return refuse(grantError(50057, "The user account is disabled."), correlation);
    const ScopeRequest scopes = parseScopes(param(form, "scope"), {m_context.graphRoot(company->cloud)});
    if (scopes.error)
        return refuse(*scopes.error, correlation);
    if (!consentFor(scopes, *company, *person, grant.clientId).missing.isEmpty()) {
        return refuse(IdentityError(QStringLiteral("invalid_grant"), 65001,
                          QStringLiteral("The user or administrator has not consented to use the application with ID "
                                         "'%1'. Send an interactive authorization request for this user and resource.")
                              .arg(grant.clientId))
                          .withSuberror(QStringLiteral("consent_required")),
            correlation);
    }
    const bool capable = grant.claimsCapable || asksForChallenges(param(form, "claims"));
    ScopeRequest kept = scopes;
    for (const char *always : {"openid", "profile", "offline_access"}) {
        if (!kept.wants(always))
            kept.openId.append(QString::fromLatin1(always));
    }
    return issue(who, kept, grant.clientId, {}, capable);
}

HttpAnswer TokenService::pollDevice(const QUrlQuery &form, const QString &segment, const QString &correlation) const
{
    QString code = param(form, "device_code");
    if (code.isEmpty())
        code = param(form, "code");
    if (code.isEmpty())
        return refuse(missing("device_code"), correlation);
    DeviceGrant *grant = m_context.grants.device(code.toLatin1());
    if (!grant || grant->tenantSegment != segment.toLower() || grant->state == DeviceGrant::State::Used) {
        return refuse(IdentityError(QStringLiteral("bad_verification_code"), 70000,
                          QStringLiteral("The provided device code is not valid.")),
            correlation);
    }
    if (grant->state == DeviceGrant::State::Declined) {
        return refuse(IdentityError(QStringLiteral("authorization_declined"), 70017,
                          QStringLiteral("Authorization declined by the user.")),
            correlation);
    }
    if (grant->expires < m_context.now()) {
        return refuse(IdentityError(QStringLiteral("expired_token"), 70020,
                          QStringLiteral("The provided value for the input parameter 'device_code' is not valid. This "
                                         "device code has expired.")),
            correlation);
    }
    if (grant->state == DeviceGrant::State::Pending) {
        return refuse(IdentityError(QStringLiteral("authorization_pending"), 70016,
                          QStringLiteral("OAuth 2.0 device flow error. Authorization is pending. Continue polling.")),
            correlation);
    }
    grant->state = DeviceGrant::State::Used;
    const DeviceGrant done = *grant;
    const Company *company = m_context.world.byTenant(done.who.tenant);
    const ScopeRequest scopes = parseScopes(done.scope, {m_context.graphRoot(company->cloud)});
    return issue(done.who, scopes, done.clientId, {}, done.claimsCapable || asksForChallenges(param(form, "claims")));
}

HttpAnswer TokenService::issue(const SignedIn &who, const ScopeRequest &scopes, const QString &clientId,
    const QString &nonce, bool claimsCapable) const
{
    const Company *company = m_context.world.byTenant(who.tenant);
    const Person *person = company->byId(who.id);
    if (!person)
        return refuse(grantError(50034, "The user account does not exist in the directory."), m_context.guid());
    const QDateTime now = m_context.now();
    const qint64 life = m_context.options.tokenLifetime.count();
    AccessGrant access;
    access.who = who;
    access.clientId = clientId;
    access.permissions = consented(*company, *person, clientId);
    access.audience = m_context.graphRoot(company->cloud);
    access.claimsCapable = claimsCapable;
    access.issued = now;
    access.expires = now.addSecs(life);
    QStringList scope;
    for (const QString &name : access.permissions)
        scope.append(scopes.fullUris ? access.audience + QLatin1Char('/') + name : name);
    for (const QString &name : scopes.openId) {
        if (name != QLatin1String("offline_access"))
            scope.append(name);
    }
    const QByteArray token = "sbx-access-" + m_context.nonce(96);
    m_context.grants.add(token, std::move(access));
    const QJsonObject clientInfo{{QStringLiteral("uid"), who.homeId}, {QStringLiteral("utid"), who.homeTenant}};
    QJsonObject body{{QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("scope"), scope.join(QLatin1Char(' '))}, {QStringLiteral("expires_in"), life},
        {QStringLiteral("ext_expires_in"), life}, {QStringLiteral("access_token"), QString::fromLatin1(token)},
        {QStringLiteral("client_info"),
            QString::fromLatin1(base64Url(QJsonDocument(clientInfo).toJson(QJsonDocument::Compact)))}};
    if (scopes.wants("offline_access")) {
        RefreshGrant refresh;
        refresh.who = who;
        refresh.clientId = clientId;
        refresh.claimsCapable = claimsCapable;
        refresh.issued = now;
        refresh.expires = now.addDays(refreshDays);
        const QByteArray refreshToken = "1.sbx-refresh-" + m_context.nonce(96);
        m_context.grants.add(refreshToken, std::move(refresh));
        body.insert(QStringLiteral("refresh_token"), QString::fromLatin1(refreshToken));
    }
    if (scopes.wants("openid")) {
        const qint64 seconds = now.toSecsSinceEpoch();
        const QString upn = person->homeUpn.isEmpty() ? person->upn : person->homeUpn;
        const QByteArray pairwise =
            QCryptographicHash::hash((who.tenant + who.id + clientId).toLatin1(), QCryptographicHash::Sha256);
        const QString authority = m_context.authority(company->cloud);
        QJsonObject claims{{QStringLiteral("aud"), clientId},
            {QStringLiteral("iss"), authority + QLatin1Char('/') + who.tenant + QStringLiteral("/v2.0")},
            {QStringLiteral("iat"), seconds}, {QStringLiteral("nbf"), seconds}, {QStringLiteral("exp"), seconds + life},
            {QStringLiteral("tid"), who.tenant}, {QStringLiteral("sub"), QString::fromLatin1(base64Url(pairwise))},
            {QStringLiteral("ver"), QStringLiteral("2.0")},
            {QStringLiteral("uti"), QString::fromLatin1(m_context.nonce(16))},
            {QStringLiteral("sid"), m_context.guid()}, {QStringLiteral("rh"), QStringLiteral("1.sbx.")}};
        if (scopes.wants("profile")) {
            claims.insert(QStringLiteral("oid"), who.id);
            claims.insert(QStringLiteral("name"), person->displayName);
            claims.insert(QStringLiteral("preferred_username"), upn);
        }
        if (scopes.wants("email") && !person->mail.isEmpty())
            claims.insert(QStringLiteral("email"), person->mail);
        if (person->guest) {
            claims.insert(QStringLiteral("idp"),
                m_context.authority(Cloud::Global) + QLatin1Char('/') + who.homeTenant + QLatin1Char('/'));
        }
        if (!nonce.isEmpty())
            claims.insert(QStringLiteral("nonce"), nonce);
        body.insert(QStringLiteral("id_token"), QString::fromLatin1(m_context.key.sign(claims)));
    }
    HttpAnswer answer = HttpAnswer::json(200, body);
    answer.setHeader("Cache-Control", "no-store, no-cache");
    answer.setHeader("x-ms-request-id", m_context.guid().toLatin1());
    return answer;
}

HttpAnswer TokenService::deviceCode(const HttpRequest &request, const QString &segment, Cloud host) const
{
    const QString correlation = correlationOf(m_context, request);
    const QUrlQuery form = request.form();
    const TenantRef tenant = tenantRef(m_context, segment, host, false);
    if (tenant.error)
        return refuse(*tenant.error, correlation);
    const QString clientId = param(form, "client_id");
    if (clientId.isEmpty())
        return refuse(missing("client_id"), correlation);
    if (clientId != Sandbox::clientId()) {
        return refuse(IdentityError(QStringLiteral("unauthorized_client"), 700016,
                          QStringLiteral("Application with identifier '%1' was not found in the directory '%2'.")
                              .arg(clientId, segment)),
            correlation);
    }
    if (tenant.kind == TenantRef::Kind::Consumers) {
        return refuse(requestError(90133,
                          QStringLiteral("Device code flow is not supported under /common or /consumers endpoint.")),
            correlation);
    }
    const QString scope = param(form, "scope");
    if (scope.trimmed().isEmpty())
        return refuse(missing("scope"), correlation);
    const ScopeRequest scopes = parseScopes(
        scope, tenant.company ? QStringList{m_context.graphRoot(tenant.company->cloud)} : m_context.graphRoots(host));
    if (scopes.error)
        return refuse(*scopes.error, correlation);
    DeviceGrant grant;
    grant.tenantSegment = segment.toLower();
    grant.clientId = clientId;
    grant.scope = scope;
    grant.claimsCapable = asksForChallenges(param(form, "claims"));
    grant.expires = m_context.now().addSecs(deviceCodeSeconds);
    // No vowels and no look-alikes: the code is read aloud and typed.
    static constexpr char letters[] = "BCDFGHJKLMNPQRSTVWXZ";
    for (int i = 0; i < 9; ++i)
        grant.userCode += QLatin1Char(letters[m_context.random->below(sizeof letters - 1)]);
    const QString userCode = grant.userCode;
    const QString page = m_context.authority(host) + QStringLiteral("/devicelogin");
    const QByteArray deviceCode = "sbx-device-" + m_context.nonce(48);
    m_context.grants.add(deviceCode, std::move(grant));
    return HttpAnswer::json(200,
        {{QStringLiteral("user_code"), userCode}, {QStringLiteral("device_code"), QString::fromLatin1(deviceCode)},
            {QStringLiteral("verification_uri"), page}, {QStringLiteral("expires_in"), deviceCodeSeconds},
            {QStringLiteral("interval"), qint64(m_context.options.deviceInterval.count())},
            {QStringLiteral("message"),
                QStringLiteral("To sign in, use a web browser to open the page %1 and enter the code %2 to "
                               "authenticate.")
                    .arg(page, userCode)}});
}

} // namespace graph::sandbox
