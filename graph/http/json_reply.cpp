// SPDX-License-Identifier: MIT
#include "graph/http/json_reply.h"

#include "graph/http/graph_error.h"

#include <QJsonDocument>

#include <optional>

namespace graph {

namespace {

Error bad(const Reply &reply, const char *code)
{
    return Error(Fault::BadReply, QString::fromLatin1(code), reply.requestId()).withStatus(reply.status());
}

//! True where the answer says that it is something else. What says nothing is looked at.
bool saysOtherwise(const Reply &reply)
{
    const QByteArray type = reply.header("Content-Type").toLower();
    return !type.isEmpty() && !type.contains("json");
}

//! Read to the last byte: Qt reports a chunked answer that broke off as a success.
std::optional<QJsonDocument> whole(const QByteArray &body)
{
    QJsonParseError error{};
    QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return json;
}

} // namespace

Result<QJsonObject> jsonReply(const Reply &reply, SystemTime now)
{
    if (!reply.success())
        return graphError(reply, now);
    if (saysOtherwise(reply))
        return bad(reply, "reply.not-json");
    const std::optional<QJsonDocument> json = whole(reply.body());
    if (!json || !json->isObject())
        return bad(reply, "reply.cut");
    return json->object();
}

Result<Done> doneReply(const Reply &reply, SystemTime now)
{
    if (!reply.success())
        return graphError(reply, now);
    const bool page = reply.header("Content-Type").toLower().contains("html"); // be it an empty one
    if (page || (!reply.body().isEmpty() && saysOtherwise(reply)))
        return bad(reply, "reply.not-json");
    if (!reply.body().isEmpty() && !whole(reply.body()))
        return bad(reply, "reply.cut");
    return Done();
}

} // namespace graph
