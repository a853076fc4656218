// SPDX-License-Identifier: MIT
#include "graph/sandbox/discovery_service.h"

#include "graph/ids.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace graph::sandbox {

namespace {

constexpr char consumersTenant[] = "9188040d-6c67-4c5b-b112-36a304b66dad";

QString cloudInstance(Cloud cloud)
{
    switch (cloud) {
    case Cloud::UsGov:
    case Cloud::UsGovDod:
        return QStringLiteral("microsoftonline.us");
    case Cloud::China:
        return QStringLiteral("partner.microsoftonline.cn");
    case Cloud::Global:
        break;
    }
    return QStringLiteral("microsoftonline.com");
}

QJsonValue subScope(Cloud cloud)
{
    switch (cloud) {
    case Cloud::UsGov:
        return QStringLiteral("DODCON");
    case Cloud::UsGovDod:
        return QStringLiteral("DOD");
    case Cloud::China:
    case Cloud::Global:
        break;
    }
    return QJsonValue::Undefined;
}

bool isDnsName(const QString &segment)
{
    static const QRegularExpression name(
        QStringLiteral("^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$"),
        QRegularExpression::CaseInsensitiveOption);
    return name.match(segment).hasMatch();
}

QJsonArray strings(std::initializer_list<const char *> texts)
{
    QJsonArray array;
    for (const char *text : texts)
        array.append(QString::fromLatin1(text));
    return array;
}

bool personal(const QString &domain)
{
    return domain == QLatin1String("outlook.com") || domain == QLatin1String("hotmail.com")
        || domain == QLatin1String("live.com");
}

HttpAnswer cacheable(HttpAnswer answer, const Context &context)
{
    answer.setHeader("Cache-Control", "max-age=86400, private");
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("x-ms-request-id", context.guid().toLatin1());
    answer.setHeader("x-ms-ests-server", "2.1.0 - SANDBOX");
    return answer;
}

} // namespace

TenantRef tenantRef(const Context &context, const QString &segment, Cloud host, bool foreign)
{
    TenantRef ref;
    const QString lower = segment.toLower();
    if (lower == QLatin1String("organizations")) {
        ref.kind = TenantRef::Kind::Organizations;
        return ref;
    }
    if (lower == QLatin1String("common")) {
        ref.kind = TenantRef::Kind::Common;
        return ref;
    }
    if (lower == QLatin1String("consumers") || lower == QLatin1String(consumersTenant)) {
        ref.kind = TenantRef::Kind::Consumers;
        return ref;
    }
    const bool guid = isGuid(lower);
    if (!guid && !isDnsName(lower)) {
        ref.error = IdentityError(QStringLiteral("invalid_request"), 900023,
            QStringLiteral("Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain.")
                .arg(segment.left(256)));
        return ref;
    }
    ref.company = guid ? context.world.byTenant(lower) : context.world.byDomain(lower);
    const bool here = ref.company && Context::sameLogin(ref.company->cloud, host);
    if (ref.company && !here && !foreign) {
        ref.error = IdentityError(QStringLiteral("invalid_request"), 90038,
            QStringLiteral("The specified tenant '%1' belongs to the National Cloud '%2'. Current cloud instance '%3' "
                           "does not federate with %2.")
                .arg(segment, cloudInstance(ref.company->cloud), cloudInstance(host)));
        ref.company = nullptr;
        return ref;
    }
    // Only the global host is known to point to tenants of other clouds.
    if (!ref.company || (!here && host != Cloud::Global)) {
        ref.company = nullptr;
        ref.error = IdentityError(QStringLiteral("invalid_tenant"), 90002,
            QStringLiteral("Tenant '%1' not found. This may happen if there are no active subscriptions for the "
                           "tenant. Check to make sure you have the correct tenant ID. Check with your subscription "
                           "administrator.")
                .arg(segment));
    }
    return ref;
}

HttpAnswer DiscoveryService::openIdConfiguration(const HttpRequest &request, const QString &segment, Cloud host) const
{
    const TenantRef ref = tenantRef(m_context, segment, host, true);
    if (ref.error)
        return cacheable(ref.error->json(m_context, 400, correlationOf(m_context, request)), m_context);
    const Cloud cloud = ref.company ? ref.company->cloud : host;
    const QString authority = m_context.authority(cloud);
    const QString tenant = ref.company ? ref.company->tenantId : segment.toLower();
    const QString base = authority + QLatin1Char('/') + tenant;
    // The documents of `common` and `organizations` name no tenant: the reader puts the token's `tid` in.
    const QString issuerTenant = ref.company     ? ref.company->tenantId
        : ref.kind == TenantRef::Kind::Consumers ? QString::fromLatin1(consumersTenant)
                                                 : QStringLiteral("{tenantid}");
    const QString graphHost = m_context.graphRoot(cloud).section(QStringLiteral("://"), 1);
    QJsonObject body{
        {QStringLiteral("token_endpoint"), base + QStringLiteral("/oauth2/v2.0/token")},
        {QStringLiteral("token_endpoint_auth_methods_supported"),
            strings({"client_secret_post", "private_key_jwt", "client_secret_basic"})},
        {QStringLiteral("jwks_uri"), base + QStringLiteral("/discovery/v2.0/keys")},
        {QStringLiteral("response_modes_supported"), strings({"query", "fragment", "form_post"})},
        {QStringLiteral("subject_types_supported"), strings({"pairwise"})},
        {QStringLiteral("id_token_signing_alg_values_supported"), strings({"RS256"})},
        {QStringLiteral("response_types_supported"), strings({"code"})},
        {QStringLiteral("scopes_supported"), strings({"openid", "profile", "email", "offline_access"})},
        {QStringLiteral("issuer"), authority + QLatin1Char('/') + issuerTenant + QStringLiteral("/v2.0")},
        {QStringLiteral("request_uri_parameter_supported"), false},
        {QStringLiteral("userinfo_endpoint"), m_context.graphRoot(cloud) + QStringLiteral("/oidc/userinfo")},
        {QStringLiteral("authorization_endpoint"), base + QStringLiteral("/oauth2/v2.0/authorize")},
        {QStringLiteral("device_authorization_endpoint"), base + QStringLiteral("/oauth2/v2.0/devicecode")},
        {QStringLiteral("http_logout_supported"), true},
        {QStringLiteral("frontchannel_logout_supported"), true},
        {QStringLiteral("end_session_endpoint"), base + QStringLiteral("/oauth2/v2.0/logout")},
        {QStringLiteral("claims_supported"),
            strings({"sub", "iss", "aud", "exp", "iat", "acr", "nonce", "preferred_username", "name", "tid", "ver",
                "email"})},
        {QStringLiteral("tenant_region_scope"), ref.company ? QJsonValue(ref.company->region) : QJsonValue()},
        {QStringLiteral("cloud_instance_name"), cloudInstance(cloud)},
        {QStringLiteral("cloud_graph_host_name"), graphHost},
        {QStringLiteral("msgraph_host"), graphHost},
        {QStringLiteral("rbac_url"), m_context.root},
    };
    const QJsonValue sub = ref.company ? subScope(cloud) : QJsonValue(QJsonValue::Undefined);
    if (!sub.isUndefined())
        body.insert(QStringLiteral("tenant_region_sub_scope"), sub);
    return cacheable(HttpAnswer::json(200, body), m_context);
}

HttpAnswer DiscoveryService::keys(const HttpRequest &request, const QString &segment, Cloud host) const
{
    const TenantRef ref = tenantRef(m_context, segment, host, false);
    if (ref.error)
        return ref.error->json(m_context, 400, correlationOf(m_context, request));
    const QString tenant = ref.company ? ref.company->tenantId : QStringLiteral("{tenantid}");
    const QString issuer = m_context.authority(host) + QLatin1Char('/') + tenant + QStringLiteral("/v2.0");
    return cacheable(
        HttpAnswer::json(200, {{QStringLiteral("keys"), QJsonArray{m_context.key.jwk(issuer)}}}), m_context);
}

HttpAnswer DiscoveryService::instance(const HttpRequest &request, Cloud host) const
{
    const QString endpoint = field(request.query(), QStringLiteral("authorization_endpoint"));
    const QUrl asked(endpoint);
    const QUrl root(m_context.root);
    if (!asked.isValid() || asked.host().isEmpty()) {
        return IdentityError(QStringLiteral("invalid_request"), 900144,
            QStringLiteral("The request must contain the following parameter: 'authorization_endpoint'."))
            .json(m_context, 400, correlationOf(m_context, request));
    }
    // Both spellings of loopback, since clients compare the host they were given.
    const QString port = QLatin1Char(':') + QString::number(root.port());
    const QJsonObject metadata{{QStringLiteral("preferred_network"), asked.authority()},
        {QStringLiteral("preferred_cache"), asked.authority()},
        {QStringLiteral("aliases"),
            QJsonArray{asked.authority(), QStringLiteral("127.0.0.1") + port, QStringLiteral("localhost") + port}}};
    const QString segment =
        asked.path().section(QLatin1Char('/'), host == Cloud::Global ? 1 : 2, host == Cloud::Global ? 1 : 2);
    QUrl tenantRoot = asked;
    tenantRoot.setQuery(QString());
    tenantRoot.setPath(Context::loginBase(host) + QLatin1Char('/') + segment
        + QStringLiteral("/v2.0/.well-known/openid-configuration"));
    return HttpAnswer::json(200,
        {{QStringLiteral("tenant_discovery_endpoint"), tenantRoot.toString(QUrl::FullyEncoded)},
            {QStringLiteral("api-version"), QStringLiteral("1.1")},
            {QStringLiteral("metadata"), QJsonArray{metadata}}});
}

HttpAnswer DiscoveryService::userRealm(const HttpRequest &request, const QString &user, Cloud host) const
{
    const QString version = field(request.query(), QStringLiteral("api-version"));
    const QString name = domainPart(user);
    const Company *company = m_context.world.byDomain(name);
    if (company && !Context::sameLogin(company->cloud, host))
        company = nullptr;
    const DomainEntry *entry = company ? company->domain(name) : nullptr;
    const bool federated = entry && entry->federated;
    const QString server = QStringLiteral("https://sts.") + name;
    if (version == QLatin1String("1.0") || version.isEmpty()) {
        QJsonObject body{{QStringLiteral("ver"), QStringLiteral("1.0")},
            {QStringLiteral("account_type"),
                federated   ? QStringLiteral("Federated")
                    : entry ? QStringLiteral("Managed")
                            : QStringLiteral("Unknown")}};
        if (personal(name)) {
            body.insert(QStringLiteral("account_type"), QStringLiteral("Federated"));
            body.insert(QStringLiteral("domain_name"), QStringLiteral("live.com"));
        }
        if (entry) {
            body.insert(QStringLiteral("domain_name"), entry->name);
            body.insert(QStringLiteral("cloud_instance_name"), cloudInstance(company->cloud));
            body.insert(QStringLiteral("cloud_audience_urn"), QStringLiteral("urn:federation:MicrosoftOnline"));
        }
        if (federated) {
            body.insert(QStringLiteral("federation_protocol"), QStringLiteral("WSTrust"));
            body.insert(QStringLiteral("federation_metadata_url"), server + QStringLiteral("/adfs/services/trust/mex"));
            body.insert(QStringLiteral("federation_active_auth_url"),
                server + QStringLiteral("/adfs/services/trust/2005/usernamemixed"));
        }
        return HttpAnswer::json(200, body);
    }
    if (version != QLatin1String("2.0") && version != QLatin1String("2.1"))
        return HttpAnswer::json(400, {{QStringLiteral("Message"), QStringLiteral("The api-version is invalid.")}});
    QJsonObject body{{QStringLiteral("Login"), user}, {QStringLiteral("DomainName"), name},
        {QStringLiteral("NameSpaceType"),
            federated   ? QStringLiteral("Federated")
                : entry ? QStringLiteral("Managed")
                        : QStringLiteral("Unknown")}};
    if (entry) {
        body.insert(QStringLiteral("FederationBrandName"), company->displayName);
        body.insert(QStringLiteral("TenantBrandingInfo"), QJsonValue());
        body.insert(QStringLiteral("cloud_instance_name"), cloudInstance(company->cloud));
        if (company->viral)
            body.insert(QStringLiteral("IsViral"), true);
    }
    if (federated) {
        body.insert(QStringLiteral("federation_protocol"), QStringLiteral("WSTrust"));
        body.insert(QStringLiteral("AuthURL"),
            server + QStringLiteral("/adfs/ls/?username=") + QString::fromLatin1(QUrl::toPercentEncoding(user)));
    }
    return HttpAnswer::json(200, body);
}

HttpAnswer DiscoveryService::legacyRealm(const HttpRequest &request, Cloud host) const
{
    const QString login = field(request.query(), QStringLiteral("login"));
    const QString name = domainPart(login);
    const Company *company = m_context.world.byDomain(name);
    if (company && !Context::sameLogin(company->cloud, host))
        company = nullptr;
    if (!company) {
        return HttpAnswer::json(200,
            {{QStringLiteral("Login"), login}, {QStringLiteral("State"), 4}, {QStringLiteral("UserState"), 1},
                {QStringLiteral("NameSpaceType"), QStringLiteral("Unknown")}});
    }
    const bool federated = company->domain(name)->federated;
    QJsonObject body{{QStringLiteral("State"), federated ? 3 : 4}, {QStringLiteral("UserState"), federated ? 2 : 1},
        {QStringLiteral("Login"), login},
        {QStringLiteral("NameSpaceType"), federated ? QStringLiteral("Federated") : QStringLiteral("Managed")},
        {QStringLiteral("DomainName"), name}, {QStringLiteral("FederationBrandName"), company->displayName},
        {QStringLiteral("CloudInstanceName"), cloudInstance(company->cloud)}};
    if (federated) {
        body.insert(QStringLiteral("FederationGlobalVersion"), -1);
        body.insert(QStringLiteral("AuthURL"), QStringLiteral("https://sts.") + name + QStringLiteral("/adfs/ls/"));
    }
    return HttpAnswer::json(200, body);
}

} // namespace graph::sandbox
