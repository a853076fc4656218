// SPDX-License-Identifier: MIT
#include "graph/http/batch_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <set>

namespace graph {

namespace {

//! "/users/x?y", as the URL of an item is written: relative to the version.
QString relative(const Endpoints &endpoints, const QUrl &url)
{
    const QString root = endpoints.v1(QString()).toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    return url.toString(QUrl::FullyEncoded).mid(root.size());
}

//! Everything of an item but its body, with the object left open.
QByteArray openItem(const Endpoints &endpoints, const Request &request, std::size_t id)
{
    QJsonObject headers;
    for (const auto &[name, value] : request.headers())
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    // An action without input needs an empty object all the same.
    if (request.body() || request.method() == "POST")
        headers.insert(QStringLiteral("Content-Type"), QStringLiteral("application/json"));
    const QJsonObject item{
        {QStringLiteral("id"), QString::number(id)},
        {QStringLiteral("method"), QString::fromLatin1(request.method())},
        {QStringLiteral("url"), relative(endpoints, request.url())},
        {QStringLiteral("headers"), headers},
    };
    QByteArray json = QJsonDocument(item).toJson(QJsonDocument::Compact);
    json.chop(1);
    return json;
}

std::string_view bodyOf(const Request &request)
{
    if (request.body() && !request.body()->isEmpty())
        return request.body()->reveal();
    return request.method() == "POST" ? std::string_view("{}") : std::string_view();
}

Reply itemReply(const QJsonObject &item, const Reply &outer)
{
    Headers headers;
    const QJsonObject told = item.value(QLatin1String("headers")).toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QString value = it.value().isDouble() ? QString::number(it.value().toDouble()) : it.value().toString();
        headers.emplace_back(it.key().toLatin1(), value.toLatin1());
    }
    const QJsonValue value = item.value(QLatin1String("body"));
    QByteArray body;
    if (value.isObject())
        body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else if (value.isString())
        body = value.toString().toUtf8();
    Reply reply(item.value(QLatin1String("status")).toInt(), headers, body);
    if (!reply.requestId().isEmpty())
        return reply;
    headers.emplace_back("request-id", outer.requestId().toLatin1());
    return Reply(reply.status(), std::move(headers), std::move(body));
}

} // namespace

SharedSecret batchBody(
    const Endpoints &endpoints, const std::vector<Request> &requests, const std::vector<std::size_t> &chosen)
{
    static constexpr std::string_view bodyName = ",\"body\":";
    std::vector<QByteArray> heads;
    std::size_t size = std::strlen("{\"requests\":[]}");
    for (const std::size_t index : chosen) {
        const Request &request = requests.at(index);
        heads.push_back(openItem(endpoints, request, index));
        const std::string_view body = bodyOf(request);
        size += static_cast<std::size_t>(heads.back().size()) + 1 + (body.empty() ? 0 : bodyName.size() + body.size());
    }
    size += chosen.empty() ? 0 : chosen.size() - 1; // commas
    return std::make_shared<const Secret>(Secret::made(size, [&](char *out) {
        const auto put = [&out](std::string_view text) {
            std::memcpy(out, text.data(), text.size());
            out += text.size();
        };
        put("{\"requests\":[");
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (i > 0)
                put(",");
            put({heads[i].constData(), static_cast<std::size_t>(heads[i].size())});
            const std::string_view body = bodyOf(requests.at(chosen[i]));
            if (!body.empty()) {
                put(bodyName);
                put(body);
            }
            put("}");
        }
        put("]}");
    }));
}

std::optional<std::map<std::size_t, Reply>> batchAnswers(const Reply &reply)
{
    const QJsonValue responses = QJsonDocument::fromJson(reply.body()).object().value(QLatin1String("responses"));
    if (!responses.isArray())
        return std::nullopt;
    std::map<std::size_t, Reply> answers;
    std::set<std::size_t> twice; // which of the two is so?
    const QJsonArray list = responses.toArray();
    for (const auto &value : list) {
        const QJsonObject item = value.toObject();
        const QJsonValue id = item.value(QLatin1String("id"));
        bool number = false;
        const uint index = (id.isDouble() ? QString::number(id.toInt()) : id.toString()).toUInt(&number);
        const int status = item.value(QLatin1String("status")).toInt();
        if (!number || status < 100 || status > 599)
            continue;
        if (!answers.emplace(index, itemReply(item, reply)).second)
            twice.insert(index);
    }
    for (const std::size_t index : twice)
        answers.erase(index);
    return answers;
}

} // namespace graph
