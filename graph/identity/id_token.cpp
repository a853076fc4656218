// SPDX-License-Identifier: MIT
#include "graph/identity/id_token.h"

#include "graph/identity/identity_error.h"

#include <QJsonArray>

#include <algorithm>

namespace graph {

namespace {

Error refused(const char *code)
{
    return Error(Fault::Rejected, QLatin1String(code));
}

QJsonObject payloadOf(const Secret &token)
{
    const std::string_view text = token.reveal();
    const std::size_t first = text.find('.');
    if (first == std::string_view::npos)
        return {};
    const std::size_t second = text.find('.', first + 1);
    if (second == std::string_view::npos || text.find('.', second + 1) != std::string_view::npos)
        return {};
    QByteArray part(text.data() + first + 1, static_cast<qsizetype>(second - first - 1));
    QByteArray json = QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
    QJsonObject payload = jsonObject(json);
    wipe(part);
    wipe(json);
    return payload;
}

//! `aud` is one text for Microsoft; the JWT standard allows a list.
bool isFor(const QJsonValue &audience, const ClientId &client)
{
    const auto matches = [&client](const QJsonValue &value) {
        return value.toString().compare(client.toString(), Qt::CaseInsensitive) == 0;
    };
    if (!audience.isArray())
        return matches(audience);
    const QJsonArray list = audience.toArray();
    return list.size() == 1 && matches(list.first());
}

} // namespace

IdTokenChecks::IdTokenChecks(Endpoints endpoints, ClientId clientId, QByteArray nonce, QString tenant)
    : m_endpoints(std::move(endpoints))
    , m_clientId(std::move(clientId))
    , m_nonce(std::move(nonce))
    , m_tenant(std::move(tenant))
{
}

bool IdTokenChecks::issuerIsRight(const QString &issuer, const QString &tenant) const
{
    // The template's {tenantid} filled with the token's own tenant, compared exactly. A custom authority may be an
    // alias of Microsoft's host, whose tokens still name the host itself.
    const QString path = QStringLiteral("v2.0");
    return issuer == m_endpoints.identity(tenant, path).toString(QUrl::FullyEncoded)
        || issuer == endpointsOf(m_endpoints.cloud()).identity(tenant, path).toString(QUrl::FullyEncoded);
}

Result<Account> IdTokenChecks::named(const QJsonObject &claims) const
{
    const QString tenant = claims.value(QLatin1String("tid")).toString();
    const QString user = claims.value(QLatin1String("oid")).toString();
    if (claims.isEmpty() || !isGuid(tenant) || !isGuid(user))
        return Error(Fault::BadReply, QStringLiteral("id_token.unreadable"));
    if (!m_nonce.isEmpty() && claims.value(QLatin1String("nonce")).toString().toUtf8() != m_nonce)
        return refused("id_token.nonce");
    if (!isFor(claims.value(QLatin1String("aud")), m_clientId))
        return refused("id_token.audience");
    if (!issuerIsRight(claims.value(QLatin1String("iss")).toString(), tenant))
        return refused("id_token.issuer");
    if (isGuid(m_tenant) && m_tenant.compare(tenant, Qt::CaseInsensitive) != 0)
        return refused("id_token.tenant");
    return Account(m_endpoints.cloud(), TenantId(tenant.toLower()), UserId(user.toLower()),
        claims.value(QLatin1String("preferred_username")).toString(), claims.value(QLatin1String("name")).toString());
}

std::optional<Error> IdTokenChecks::mismatch(const Secret &token, const Account &account) const
{
    const Result<Account> other = named(payloadOf(token));
    if (!other)
        return other.error();
    if (other.value().tenant() != account.tenant())
        return refused("id_token.tenant");
    if (other.value().user() != account.user())
        return refused("id_token.user");
    return std::nullopt;
}

Result<Account> IdTokenChecks::account(const Secret &token, SystemTime now) const
{
    const QJsonObject claims = payloadOf(token);
    Result<Account> account = named(claims);
    if (!account)
        return account;
    const auto time = [&claims](const char *name) -> std::optional<SystemTime> {
        // Any year the clock can show, with room for the allowance: what is later or earlier is as good as its end.
        constexpr qint64 farthest =
            std::chrono::duration_cast<std::chrono::seconds>(SystemTime::duration::max()).count() / 2;
        if (const auto seconds = lenientNumber(claims.value(QLatin1String(name))))
            return SystemTime(std::chrono::seconds(std::clamp(*seconds, -farthest, farthest)));
        return std::nullopt;
    };
    const auto expires = time("exp");
    if (!expires || now >= *expires + clockAllowance)
        return refused("id_token.expired");
    if (const auto from = time("nbf"); from && now + clockAllowance < *from)
        return refused("id_token.early");
    if (account.value().personal())
        return refused("id_token.personal");
    return account;
}

} // namespace graph
