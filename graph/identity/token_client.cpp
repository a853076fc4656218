// SPDX-License-Identifier: MIT
#include "graph/identity/token_client.h"

#include "graph/identity/claims.h"
#include "graph/identity/form.h"
#include "graph/identity/identity_error.h"

namespace graph {

TokenSet::TokenSet(SharedSecret access, Permissions granted, std::chrono::seconds lifetime)
    : m_access(std::move(access))
    , m_granted(std::move(granted))
    , m_lifetime(lifetime)
{
}

DeviceCode::DeviceCode(SharedSecret code, QString userCode, QUrl page)
    : m_code(std::move(code))
    , m_userCode(std::move(userCode))
    , m_page(std::move(page))
{
}

TokenClient::TokenClient(Endpoints endpoints, ClientId clientId, Pipeline pipeline)
    : m_endpoints(std::move(endpoints))
    , m_clientId(std::move(clientId))
    , m_pipeline(std::move(pipeline))
{
}

namespace {

Request formRequest(const QUrl &url, const Form &form, Request::Repeat repeat)
{
    Request request("POST", url);
    request.setHeader("Accept", "application/json");
    request.setBody(Form::contentType, form.encoded());
    request.setRepeat(repeat);
    request.setMaxReply(512 * 1024);
    return request;
}

SharedSecret secretIn(const QJsonObject &body, const char *name)
{
    QByteArray text = body.value(QLatin1String(name)).toString().toUtf8();
    if (text.isEmpty())
        return nullptr;
    return std::make_shared<const Secret>(Secret::take(text));
}

Result<TokenSet> readTokens(const Reply &reply, const Endpoints &endpoints, const QStringList &asked)
{
    if (!reply.success())
        return identityError(reply);
    const QJsonObject body = jsonObject(reply.body());
    SharedSecret access = secretIn(body, "access_token");
    const QString type = body.value(QLatin1String("token_type")).toString();
    if (!access || type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        return Error(Fault::BadReply, QStringLiteral("token.unreadable"), reply.requestId()).withStatus(reply.status());
    // Left out where it equals what was asked for (RFC 6749 section 5.1).
    const QString scope = body.value(QLatin1String("scope")).toString();
    Permissions granted = scope.isEmpty() ? Permissions(asked) : Permissions::ofScope(scope, endpoints);
    const qint64 lifetime = lenientNumber(body.value(QLatin1String("expires_in"))).value_or(3600);
    TokenSet tokens(
        std::move(access), std::move(granted), std::chrono::seconds(std::clamp<qint64>(lifetime, 0, 604800)));
    tokens.setRefresh(secretIn(body, "refresh_token"));
    tokens.setIdToken(secretIn(body, "id_token"));
    return tokens;
}

//! Sends a form to the token endpoint and reads the tokens.
QCoro::Task<Result<TokenSet>> exchange(Endpoints endpoints, Pipeline pipeline, QString tenant,
    std::shared_ptr<const Form> form, QStringList permissions, Request::Repeat repeat, std::stop_token stop)
{
    const QUrl url = endpoints.identity(tenant, QStringLiteral("oauth2/v2.0/token"));
    if (!Endpoints::mayCarrySecrets(url))
        co_return Error(Fault::Rejected, QStringLiteral("endpoint.insecure"));
    Request request = formRequest(url, *form, repeat);
    const Result<Reply> reply = co_await pipeline.send(std::move(request), stop);
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if (!reply)
        co_return reply.error();
    co_return readTokens(reply.value(), endpoints, permissions);
}

} // namespace

QCoro::Task<Result<TokenSet>> TokenClient::redeem(QString tenant, SharedSecret code, SharedSecret verifier,
    QUrl redirectUri, QStringList permissions, QByteArray challenge, std::stop_token stop) const
{
    const auto form = std::make_shared<Form>();
    form->add("client_id", m_clientId.toString());
    form->add("grant_type", QStringLiteral("authorization_code"));
    form->add("code", code);
    form->add("redirect_uri", redirectUri.toString(QUrl::FullyEncoded));
    form->add("code_verifier", verifier);
    form->add("scope", scopeParameter(m_endpoints, permissions));
    form->add("claims", claimsParameter(challenge));
    return exchange(m_endpoints, m_pipeline, std::move(tenant), form, std::move(permissions), Request::Repeat::Never,
        std::move(stop));
}

QCoro::Task<Result<TokenSet>> TokenClient::refresh(QString tenant, SharedSecret refreshToken, QStringList permissions,
    QByteArray challenge, std::stop_token stop) const
{
    const auto form = std::make_shared<Form>();
    form->add("client_id", m_clientId.toString());
    form->add("grant_type", QStringLiteral("refresh_token"));
    form->add("refresh_token", refreshToken);
    form->add("scope", scopeParameter(m_endpoints, permissions));
    form->add("claims", claimsParameter(challenge));
    // The old refresh token stays good until the new one is in hand, so asking again harms nothing.
    return exchange(m_endpoints, m_pipeline, std::move(tenant), form, std::move(permissions), Request::Repeat::Always,
        std::move(stop));
}

QCoro::Task<Result<DeviceCode>> TokenClient::deviceCode(
    QString tenant, QStringList permissions, std::stop_token stop) const
{
    const Pipeline pipeline = m_pipeline;
    const QUrl url = m_endpoints.identity(tenant, QStringLiteral("oauth2/v2.0/devicecode"));
    if (!Endpoints::mayCarrySecrets(url))
        co_return Error(Fault::Rejected, QStringLiteral("endpoint.insecure"));
    Form form;
    form.add("client_id", m_clientId.toString());
    form.add("scope", scopeParameter(m_endpoints, permissions));
    Request request = formRequest(url, form, Request::Repeat::Always);
    const Result<Reply> reply = co_await pipeline.send(std::move(request), stop);
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if (!reply)
        co_return reply.error();
    if (!reply.value().success())
        co_return identityError(reply.value());
    const QJsonObject body = jsonObject(reply.value().body());
    SharedSecret code = secretIn(body, "device_code");
    const QString userCode = body.value(QLatin1String("user_code")).toString();
    // The older name is still in use (contract: MSAL's recorded answers).
    QUrl page(body.value(QLatin1String("verification_uri")).toString());
    if (page.isEmpty())
        page = QUrl(body.value(QLatin1String("verification_url")).toString());
    if (!code || userCode.isEmpty() || !Endpoints::mayCarrySecrets(page))
        co_return Error(Fault::BadReply, QStringLiteral("device.unreadable"), reply.value().requestId());
    DeviceCode device(std::move(code), userCode, page);
    if (const auto interval = lenientNumber(body.value(QLatin1String("interval"))); interval && *interval > 0)
        device.setInterval(std::chrono::seconds(std::min<qint64>(*interval, 60)));
    if (const auto lifetime = lenientNumber(body.value(QLatin1String("expires_in"))); lifetime && *lifetime > 0)
        device.setLifetime(std::chrono::seconds(std::min<qint64>(*lifetime, 3600)));
    co_return device;
}

QCoro::Task<Result<TokenSet>> TokenClient::poll(
    QString tenant, SharedSecret deviceCode, QStringList permissions, std::stop_token stop) const
{
    const auto form = std::make_shared<Form>();
    form->add("client_id", m_clientId.toString());
    form->add("grant_type", QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    form->add("device_code", deviceCode);
    // The loop above it decides when to ask again; a retry below would break the interval.
    return exchange(m_endpoints, m_pipeline, std::move(tenant), form, std::move(permissions), Request::Repeat::Never,
        std::move(stop));
}

} // namespace graph
