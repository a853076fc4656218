// SPDX-License-Identifier: MIT
#include "graph/http/json_reply.h"

#include "graph/http/graph_error.h"

#include <QJsonDocument>

namespace graph {

Result<QJsonObject> jsonReply(const Reply &reply, SystemTime now)
{
    if (!reply.success())
        return graphError(reply, now);
    const auto bad = [&](const char *code) {
        return Error(Fault::BadReply, QString::fromLatin1(code), reply.requestId()).withStatus(reply.status());
    };
    const QByteArray type = reply.header("Content-Type").toLower();
    if (!type.isEmpty() && !type.contains("json"))
        return bad("reply.not-json");
    // To the last byte: Qt reports a chunked answer that broke off as a success.
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(reply.body(), &error);
    if (error.error != QJsonParseError::NoError || !json.isObject())
        return bad("reply.cut");
    return json.object();
}

Result<Done> doneReply(const Reply &reply, SystemTime now)
{
    if (!reply.success())
        return graphError(reply, now);
    const QByteArray type = reply.header("Content-Type").toLower();
    if (!reply.body().isEmpty() && !type.isEmpty() && !type.contains("json"))
        return Error(Fault::BadReply, QStringLiteral("reply.not-json"), reply.requestId()).withStatus(reply.status());
    return Done();
}

} // namespace graph
