// SPDX-License-Identifier: MIT
#include "graph/identity/claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace graph {

QByteArray claimsParameter(const QByteArray &challenge)
{
    // Seen in both alphabets of base64.
    QByteArray text = challenge;
    text.replace('-', '+').replace('_', '/');
    QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(text)).object();
    QJsonObject accessToken = claims.value(QLatin1String("access_token")).toObject();
    QJsonObject capability = accessToken.value(QLatin1String("xms_cc")).toObject();
    QJsonArray values = capability.value(QLatin1String("values")).toArray();
    const QString understands = QStringLiteral("cp1");
    if (!values.contains(understands))
        values.append(understands);
    capability.insert(QStringLiteral("values"), values);
    accessToken.insert(QStringLiteral("xms_cc"), capability);
    claims.insert(QStringLiteral("access_token"), accessToken);
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace graph
