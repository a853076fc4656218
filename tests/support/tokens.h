// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace test {

inline constexpr char clientId[] = "11111111-2222-4333-8444-555555555555";
inline constexpr char tenantId[] = "0f7b2c51-8a3e-4d6f-9b1a-2c3d4e5f6a7b";
inline constexpr char userId[] = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

//! An unsigned JWT of these claims: id_tokens are read, not verified.
inline QByteArray jwt(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256","typ":"JWT"})") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact))
        + ".c2lnbmF0dXJl";
}

//! The claims of an id_token as it should be, for the global cloud.
inline QJsonObject idClaims(graph::SystemTime now, const QByteArray &nonce)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    return {{QStringLiteral("aud"), QString::fromLatin1(clientId)},
        {QStringLiteral("iss"),
            QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(QString::fromLatin1(tenantId))},
        {QStringLiteral("tid"), QString::fromLatin1(tenantId)}, {QStringLiteral("oid"), QString::fromLatin1(userId)},
        {QStringLiteral("preferred_username"), QStringLiteral("ann@contoso.com")},
        {QStringLiteral("name"), QStringLiteral("Ann Example")}, {QStringLiteral("nonce"), QString::fromUtf8(nonce)},
        {QStringLiteral("nbf"), static_cast<qint64>(seconds)},
        {QStringLiteral("exp"), static_cast<qint64>(seconds + 3600)}};
}

//! A token answer.
inline QByteArray tokenAnswer(const QByteArray &access, const QByteArray &refresh, const QByteArray &scope,
    const QByteArray &idToken = {}, int lifetime = 3600)
{
    QJsonObject body{{QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("access_token"), QString::fromLatin1(access)}, {QStringLiteral("expires_in"), lifetime},
        {QStringLiteral("scope"), QString::fromLatin1(scope)}};
    if (!refresh.isEmpty())
        body.insert(QStringLiteral("refresh_token"), QString::fromLatin1(refresh));
    if (!idToken.isEmpty())
        body.insert(QStringLiteral("id_token"), QString::fromLatin1(idToken));
    return QJsonDocument(body).toJson();
}

//! An error answer of the token endpoint.
inline QByteArray tokenError(
    const QByteArray &error, int number, const QByteArray &suberror = {}, const QByteArray &claims = {})
{
    QJsonObject body{{QStringLiteral("error"), QString::fromLatin1(error)},
        {QStringLiteral("error_description"),
            QStringLiteral("AADSTS%1: Words for people.\r\nTrace ID: 11111111-aaaa-4bbb-8ccc-222222222222\r\n"
                           "Correlation ID: 33333333-aaaa-4bbb-8ccc-444444444444\r\nTimestamp: 2026-01-15 12:00:00Z")
                .arg(number)}};
    if (!suberror.isEmpty())
        body.insert(QStringLiteral("suberror"), QString::fromLatin1(suberror));
    if (!claims.isEmpty())
        body.insert(QStringLiteral("claims"), QString::fromLatin1(claims));
    return QJsonDocument(body).toJson();
}

} // namespace test
