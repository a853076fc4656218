// SPDX-License-Identifier: MIT
#include "graph/sandbox/authorize_service.h"

#include "graph/sandbox/html.h"
#include "graph/sandbox/sign_in_pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace graph::sandbox {

namespace {

QString param(const QUrlQuery &fields, const char *name)
{
    return field(fields, QString::fromLatin1(name));
}

//! The only addresses the sandbox's app is registered with: loopback, any port, no path or "/" or the one of MSAL.
bool registered(const QUrl &redirect)
{
    const QString host = redirect.host();
    const bool loopback = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1");
    const QString path = redirect.path();
    return redirect.isValid() && redirect.scheme() == QLatin1String("http") && loopback
        && (path.isEmpty() || path == QLatin1String("/")) && !redirect.hasFragment() && redirect.userInfo().isEmpty();
}

class AuthorizeRequest {
public:
    AuthorizeRequest(const QUrlQuery &fields, const QStringList &graphRoots)
        : clientId(param(fields, "client_id"))
        , redirectUri(param(fields, "redirect_uri"))
        , responseType(param(fields, "response_type"))
        , responseMode(param(fields, "response_mode"))
        , scope(param(fields, "scope"))
        , state(param(fields, "state"))
        , nonce(param(fields, "nonce"))
        , challenge(param(fields, "code_challenge").toLatin1())
        , challengeMethod(param(fields, "code_challenge_method"))
        , prompt(param(fields, "prompt"))
        , loginHint(param(fields, "login_hint"))
        , claims(param(fields, "claims"))
        , scopes(parseScopes(scope, graphRoots))
    {
    }

    QString clientId;
    QString redirectUri;
    QString responseType;
    QString responseMode;
    QString scope;
    QString state;
    QString nonce;
    QByteArray challenge;
    QString challengeMethod;
    QString prompt;
    QString loginHint;
    QString claims;
    ScopeRequest scopes;

    //! What is wrong with it that the app may be told; nothing for a good request.
    std::optional<IdentityError> fault() const
    {
        const auto missing = [](const char *name) {
            return IdentityError(QStringLiteral("invalid_request"), 900144,
                QStringLiteral("The request body must contain the following parameter: '%1'.")
                    .arg(QLatin1String(name)));
        };
        if (responseType.isEmpty())
            return missing("response_type");
        if (responseType != QLatin1String("code")) {
            return IdentityError(QStringLiteral("unsupported_response_type"), 700051,
                QStringLiteral("response_type '%1' is not enabled for the application.").arg(responseType));
        }
        if (scope.trimmed().isEmpty())
            return missing("scope");
        if (scopes.error)
            return scopes.error;
        if (!challengeMethod.isEmpty() && challengeMethod != QLatin1String("S256")
            && challengeMethod != QLatin1String("plain")) {
            return IdentityError(QStringLiteral("invalid_request"), 501491,
                QStringLiteral("InvalidCodeChallengeMethod - the code_challenge_method must be S256 or plain."));
        }
        if (challenge.isEmpty() ? !challengeMethod.isEmpty() : challenge.size() < 43 || challenge.size() > 128) {
            return IdentityError(QStringLiteral("invalid_request"), 50147,
                QStringLiteral("The size of the code challenge parameter is not valid."));
        }
        if (!claims.isEmpty() && !QJsonDocument::fromJson(claims.toUtf8()).isObject()) {
            return IdentityError(QStringLiteral("invalid_request"), 9002313,
                QStringLiteral("Invalid request. Request is malformed or invalid."));
        }
        return std::nullopt;
    }
};

//! The Graphs a request at this tenant's path may name.
QStringList rootsFor(const Context &context, const TenantRef &tenant, Cloud host)
{
    return tenant.company ? QStringList{context.graphRoot(tenant.company->cloud)} : context.graphRoots(host);
}

QString withSlash(const QString &redirect)
{
    // An address without a path comes back with one.
    const QUrl url(redirect);
    return url.path().isEmpty() ? QUrl(redirect).adjusted(QUrl::RemoveQuery).toString(QUrl::FullyEncoded)
            + QLatin1Char('/') + (url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString())
                                : redirect;
}

//! Sends the browser back to the app, in the way the app asked for.
HttpAnswer sendBack(const QString &redirect, const QString &mode, const QList<QPair<QString, QString>> &fields)
{
    if (mode == QLatin1String("form_post"))
        return HttpAnswer::html(200, html::autoPost(redirect, fields));
    QByteArray encoded;
    for (const auto &[name, value] : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value).replace("%20", "+");
    }
    const QString target = withSlash(redirect);
    const char *joint = mode == QLatin1String("fragment") ? "#" : target.contains(QLatin1Char('?')) ? "&" : "?";
    return HttpAnswer::redirect(target.toUtf8() + joint + encoded);
}

HttpAnswer sendError(const Context &context, const AuthorizeRequest &asked, const IdentityError &error,
    const QString &correlation, const QString &subcode = {})
{
    QList<QPair<QString, QString>> fields{{QStringLiteral("error"), error.error},
        {QStringLiteral("error_description"), error.description(context, context.guid(), correlation)}};
    if (!subcode.isEmpty())
        fields.append({QStringLiteral("error_subcode"), subcode});
    if (!asked.state.isEmpty())
        fields.append({QStringLiteral("state"), asked.state});
    return sendBack(asked.redirectUri, asked.responseMode, fields);
}

HttpAnswer showError(const Context &context, const IdentityError &error, const QString &correlation)
{
    return HttpAnswer::html(400, pages::error(error.description(context, context.guid(), correlation), error.aadsts));
}

bool claimsCapable(const QString &claims)
{
    const QJsonObject access =
        QJsonDocument::fromJson(claims.toUtf8()).object().value(QLatin1String("access_token")).toObject();
    return access.value(QLatin1String("xms_cc"))
        .toObject()
        .value(QLatin1String("values"))
        .toArray()
        .contains(QStringLiteral("cp1"));
}

IdentityError declined()
{
    return IdentityError(
        QStringLiteral("access_denied"), 65004, QStringLiteral("User declined to consent to access the app."));
}

IdentityError cancelled()
{
    return IdentityError(
        QStringLiteral("access_denied"), 90119, QStringLiteral("The user canceled the authentication."));
}

IdentityError adminNeeded(const QString &clientId)
{
    return IdentityError(QStringLiteral("access_denied"), 90094,
        QStringLiteral("Admin consent is required for the permissions requested by application '%1'. An administrator "
                       "of the organization has to grant it.")
            .arg(clientId));
}

std::optional<IdentityError> clientFault(const QString &clientId, const QString &where)
{
    if (clientId == Sandbox::clientId())
        return std::nullopt;
    return IdentityError(QStringLiteral("unauthorized_client"), 700016,
        QStringLiteral("Application with identifier '%1' was not found in the directory '%2'. This can happen if the "
                       "application has not been installed by the administrator of the tenant or consented to by any "
                       "user in the tenant. You may have sent your authentication request to the wrong tenant.")
            .arg(clientId, where));
}

} // namespace

Account accountAt(const Context &context, const TenantRef &tenant, Cloud host, const QString &upn)
{
    Account account;
    Company *home = context.world.byDomain(domainPart(upn));
    if (home && !Context::sameLogin(home->cloud, host))
        home = nullptr;
    account.home = home;
    account.atHome = home ? home->byUpn(upn) : nullptr;
    account.company = tenant.company ? tenant.company : home;
    if (account.atHome) {
        account.person = account.company == home ? account.atHome : account.company->guestOf(upn);
        if (!account.person) {
            account.error = IdentityError(QStringLiteral("invalid_grant"), 50020,
                QStringLiteral("User account '%1' from identity provider '%2' does not exist in tenant '%3' and cannot "
                               "access the application in that tenant. The account needs to be added as an external "
                               "user in the tenant first.")
                    .arg(upn, context.authority(home->cloud) + QLatin1Char('/') + home->tenantId + QLatin1Char('/'),
                        account.company->displayName));
        } else if (!account.atHome->enabled || !account.person->enabled) {
            account.error =
                IdentityError(QStringLiteral("invalid_grant"), 50057, QStringLiteral("The user account is disabled."));
        }
        return account;
    }
    account.error = IdentityError(QStringLiteral("invalid_grant"), 50034,
        QStringLiteral("The user account %1 does not exist in the %2 directory. To sign into this application, the "
                       "account must be added to the directory.")
            .arg(upn, account.company ? account.company->tenantId : QStringLiteral("organizations")));
    return account;
}

HttpAnswer AuthorizeService::authorize(const HttpRequest &request, const QString &segment, Cloud host) const
{
    const QString correlation = correlationOf(m_context, request);
    const QUrlQuery form = request.form();
    const QString step = param(form, "sandbox_step");
    QUrlQuery fields = request.query();
    if (step.isEmpty()) {
        for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
            fields.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const TenantRef tenant = tenantRef(m_context, segment, host, false);
    if (tenant.error)
        return showError(m_context, *tenant.error, correlation);
    const AuthorizeRequest asked(fields, rootsFor(m_context, tenant, host));
    if (auto fault = clientFault(asked.clientId, segment))
        return showError(m_context, *fault, correlation);
    if (!registered(QUrl(asked.redirectUri, QUrl::StrictMode))) {
        return showError(m_context,
            IdentityError(QStringLiteral("invalid_request"), 50011,
                QStringLiteral("The redirect URI '%1' specified in the request does not match the redirect URIs "
                               "configured for the application '%2'. Make sure the redirect URI sent in the request "
                               "matches one added to your application.")
                    .arg(asked.redirectUri, asked.clientId)),
            correlation);
    }
    if (auto fault = asked.fault())
        return sendError(m_context, asked, *fault, correlation);
    if (tenant.kind == TenantRef::Kind::Consumers) {
        return showError(m_context,
            IdentityError(QStringLiteral("invalid_request"), 500208,
                QStringLiteral("The domain is not a valid login domain for the account type.")),
            correlation);
    }

    // Pages post to the address they were asked at, with the request in the query.
    const QString self = QString::fromLatin1(request.path()) + QLatin1Char('?') + fields.toString(QUrl::FullyEncoded);
    const QString approve = m_context.options.approve;
    QString upn = param(form, "user").trimmed();
    if (upn.isEmpty())
        upn = param(form, "other").trimmed();
    if (param(form, "action") == QLatin1String("cancel"))
        return sendError(m_context, asked, cancelled(), correlation, QStringLiteral("cancel"));
    if (step.isEmpty() && asked.prompt == QLatin1String("none") && approve.isEmpty()) {
        return sendError(m_context, asked,
            IdentityError(QStringLiteral("login_required"), 50058,
                QStringLiteral("A silent sign-in request was sent but no user is signed in.")),
            correlation);
    }
    if (step.isEmpty() && !approve.isEmpty())
        upn = approve;
    if (upn.isEmpty())
        return HttpAnswer::html(200, pages::accounts(m_context, tenant, host, self, asked.loginHint));

    const Account account = accountAt(m_context, tenant, host, upn);
    if (account.error) {
        return HttpAnswer::html(400,
            pages::accountError(
                account.error->description(m_context, m_context.guid(), correlation), account.error->aadsts, self));
    }
    // A new scope check: with `organizations` the cloud's Graph is known only now.
    const ScopeRequest scopes = parseScopes(asked.scope, {m_context.graphRoot(account.company->cloud)});
    if (scopes.error)
        return sendError(m_context, asked, *scopes.error, correlation);
    const Consent consent = consentFor(scopes, *account.company, *account.person, asked.clientId);
    const bool askAgain = asked.prompt == QLatin1String("consent") && step != QLatin1String("consent");
    if (consent.adminNeeded)
        return HttpAnswer::html(403,
            pages::adminNeeded(adminNeeded(asked.clientId).description(m_context, m_context.guid(), correlation),
                consent.missing, self));
    if (!consent.missing.isEmpty() || askAgain) {
        const bool decided = step == QLatin1String("consent");
        if (decided && param(form, "decision") != QLatin1String("accept"))
            return sendError(m_context, asked, declined(), correlation);
        if (!decided && asked.prompt == QLatin1String("none") && approve.isEmpty()) {
            return sendError(m_context, asked,
                IdentityError(QStringLiteral("consent_required"), 65001,
                    QStringLiteral("The user or administrator has not consented to use the application.")),
                correlation);
        }
        if (!decided && approve.isEmpty()) {
            const QStringList listed = askAgain ? scopes.permissions : consent.missing;
            return HttpAnswer::html(
                200, pages::consent(account.company->displayName, *account.person, upn, listed, self));
        }
        const bool forAll = param(form, "organisation") == QLatin1String("yes") && maySpeakForCompany(*account.person);
        grantConsent(consent.missing, *account.company, *account.person, asked.clientId, forAll);
    }

    CodeGrant grant;
    grant.who = account.signedIn();
    grant.tenantSegment = segment.toLower();
    grant.clientId = asked.clientId;
    grant.redirectUri = asked.redirectUri;
    grant.scope = asked.scope;
    grant.nonce = asked.nonce;
    grant.challenge = asked.challenge;
    grant.plainChallenge = asked.challengeMethod != QLatin1String("S256");
    grant.claimsCapable = claimsCapable(asked.claims);
    grant.expires = m_context.now().addSecs(600);
    const QByteArray code = "1.sbx" + m_context.nonce(48);
    m_context.grants.add(code, std::move(grant));
    QList<QPair<QString, QString>> back{{QStringLiteral("code"), QString::fromLatin1(code)}};
    if (!asked.state.isEmpty())
        back.append({QStringLiteral("state"), asked.state});
    back.append({QStringLiteral("session_state"), m_context.guid()});
    return sendBack(asked.redirectUri, asked.responseMode, back);
}

HttpAnswer AuthorizeService::adminConsent(const HttpRequest &request, const QString &segment, Cloud host) const
{
    const QString correlation = correlationOf(m_context, request);
    const QUrlQuery fields = request.query();
    const QUrlQuery form = request.form();
    const TenantRef tenant = tenantRef(m_context, segment, host, false);
    if (tenant.error)
        return showError(m_context, *tenant.error, correlation);
    if (tenant.kind == TenantRef::Kind::Common || tenant.kind == TenantRef::Kind::Consumers) {
        return showError(m_context,
            IdentityError(QStringLiteral("invalid_request"), 90009,
                QStringLiteral("The endpoint does not accept '%1' requests. Use a tenant-specific endpoint.")
                    .arg(segment)),
            correlation);
    }
    const AuthorizeRequest asked(fields, rootsFor(m_context, tenant, host));
    if (auto fault = clientFault(asked.clientId, segment))
        return showError(m_context, *fault, correlation);
    if (!registered(QUrl(asked.redirectUri, QUrl::StrictMode))) {
        return showError(m_context,
            IdentityError(QStringLiteral("invalid_request"), 50011,
                QStringLiteral("The redirect URI '%1' specified in the request does not match the redirect URIs "
                               "configured for the application '%2'.")
                    .arg(asked.redirectUri, asked.clientId)),
            correlation);
    }
    const QString self = QString::fromLatin1(request.path()) + QLatin1Char('?') + fields.toString(QUrl::FullyEncoded);
    const QString step = param(form, "sandbox_step");
    QString upn = param(form, "user").trimmed();
    if (upn.isEmpty())
        upn = param(form, "other").trimmed();
    if (step.isEmpty() && !m_context.options.approve.isEmpty())
        upn = m_context.options.approve;
    const auto back = [&](const IdentityError &error, const QString &tenantId) {
        QList<QPair<QString, QString>> answer{{QStringLiteral("admin_consent"), QStringLiteral("True")},
            {QStringLiteral("tenant"), tenantId}, {QStringLiteral("error"), error.error},
            {QStringLiteral("error_description"), error.description(m_context, m_context.guid(), correlation)}};
        if (!asked.state.isEmpty())
            answer.append({QStringLiteral("state"), asked.state});
        return sendBack(asked.redirectUri, {}, answer);
    };
    if (param(form, "action") == QLatin1String("cancel"))
        return back(cancelled(), segment);
    if (upn.isEmpty())
        return HttpAnswer::html(200, pages::accounts(m_context, tenant, host, self, asked.loginHint));
    const Account account = accountAt(m_context, tenant, host, upn);
    if (account.error) {
        return HttpAnswer::html(400,
            pages::accountError(
                account.error->description(m_context, m_context.guid(), correlation), account.error->aadsts, self));
    }
    const ScopeRequest scopes = parseScopes(asked.scope, {m_context.graphRoot(account.company->cloud)});
    if (scopes.error)
        return back(*scopes.error, account.company->tenantId);
    const Consent consent = consentFor(scopes, *account.company, *account.person, asked.clientId);
    QStringList permissions = scopes.everything ? everyPermission() : scopes.permissions;
    if (!maySpeakForCompany(*account.person)) {
        return HttpAnswer::html(403,
            pages::adminNeeded(adminNeeded(asked.clientId).description(m_context, m_context.guid(), correlation),
                consent.missing.isEmpty() ? permissions : consent.missing, self));
    }
    if (step != QLatin1String("consent") && m_context.options.approve.isEmpty()) {
        return HttpAnswer::html(200, pages::adminConsent(account.company->displayName, upn, permissions, self));
    }
    if (step == QLatin1String("consent") && param(form, "decision") != QLatin1String("accept")) {
        return back(IdentityError(QStringLiteral("access_denied"), 65004,
                        QStringLiteral("User declined to consent to access the app.")),
            account.company->tenantId);
    }
    grantConsent(permissions, *account.company, *account.person, asked.clientId, true);
    QList<QPair<QString, QString>> answer{{QStringLiteral("admin_consent"), QStringLiteral("True")},
        {QStringLiteral("tenant"), account.company->tenantId}, {QStringLiteral("scope"), asked.scope}};
    if (!asked.state.isEmpty())
        answer.append({QStringLiteral("state"), asked.state});
    return sendBack(asked.redirectUri, {}, answer);
}

HttpAnswer AuthorizeService::deviceLogin(const HttpRequest &request, Cloud host) const
{
    const QUrlQuery form = request.form();
    const QString correlation = correlationOf(m_context, request);
    const QString self = QString::fromLatin1(request.path());
    QString code = param(form, "otc").trimmed();
    if (code.isEmpty())
        code = param(request.query(), "otc").trimmed();
    if (code.isEmpty())
        return HttpAnswer::html(200, pages::deviceCode(self, {}));
    DeviceGrant *grant = m_context.grants.deviceByUserCode(code);
    if (!grant || grant->state != DeviceGrant::State::Pending || grant->expires < m_context.now())
        return HttpAnswer::html(400, pages::deviceCode(self, code));
    const QString here = self + QStringLiteral("?otc=") + QString::fromLatin1(QUrl::toPercentEncoding(code));
    const TenantRef tenant = tenantRef(m_context, grant->tenantSegment, host, false);
    if (tenant.error)
        return showError(m_context, *tenant.error, correlation);
    const QString step = param(form, "sandbox_step");
    if (param(form, "action") == QLatin1String("cancel")) {
        grant->state = DeviceGrant::State::Declined;
        return HttpAnswer::html(200,
            pages::message(QStringLiteral("Sign-in cancelled"),
                QStringLiteral("You can close this page. The app has been told.")));
    }
    QString upn = param(form, "user").trimmed();
    if (upn.isEmpty())
        upn = param(form, "other").trimmed();
    if (upn.isEmpty() && !m_context.options.approve.isEmpty())
        upn = m_context.options.approve;
    if (upn.isEmpty())
        return HttpAnswer::html(200, pages::accounts(m_context, tenant, host, here, {}));
    const Account account = accountAt(m_context, tenant, host, upn);
    if (account.error) {
        return HttpAnswer::html(400,
            pages::accountError(
                account.error->description(m_context, m_context.guid(), correlation), account.error->aadsts, here));
    }
    const ScopeRequest scopes = parseScopes(grant->scope, {m_context.graphRoot(account.company->cloud)});
    if (scopes.error)
        return showError(m_context, *scopes.error, correlation);
    const Consent consent = consentFor(scopes, *account.company, *account.person, grant->clientId);
    if (consent.adminNeeded)
        return HttpAnswer::html(403,
            pages::adminNeeded(adminNeeded(grant->clientId).description(m_context, m_context.guid(), correlation),
                consent.missing, here));
    if (step == QLatin1String("consent") && param(form, "decision") != QLatin1String("accept")) {
        grant->state = DeviceGrant::State::Declined;
        return HttpAnswer::html(200,
            pages::message(
                QStringLiteral("Sign-in declined"), QStringLiteral("You can close this page. The app has been told.")));
    }
    if (step != QLatin1String("consent") && m_context.options.approve.isEmpty())
        return HttpAnswer::html(
            200, pages::consent(account.company->displayName, *account.person, upn, consent.missing, here));
    const bool forAll = param(form, "organisation") == QLatin1String("yes") && maySpeakForCompany(*account.person);
    grantConsent(consent.missing, *account.company, *account.person, grant->clientId, forAll);
    grant->who = account.signedIn();
    grant->state = DeviceGrant::State::Approved;
    return HttpAnswer::html(200,
        pages::message(
            QStringLiteral("You are signed in"), QStringLiteral("You can close this page and go back to the app.")));
}

HttpAnswer AuthorizeService::logout(const HttpRequest &request) const
{
    const QString target = param(request.query(), "post_logout_redirect_uri");
    if (registered(QUrl(target, QUrl::StrictMode)))
        return HttpAnswer::redirect(target.toUtf8());
    return HttpAnswer::html(
        200, pages::message(QStringLiteral("You are signed out"), QStringLiteral("You can close this page.")));
}

} // namespace graph::sandbox
