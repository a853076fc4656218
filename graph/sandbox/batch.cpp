// SPDX-License-Identifier: MIT
#include "graph/sandbox/batch.h"

#include <QSet>

#include <algorithm>

namespace graph::sandbox {

namespace {

constexpr int largest = 20;

GraphAnswer malformed(const QString &message)
{
    return GraphAnswer::error(400, "BadRequest", message);
}

QJsonObject responseOf(const QString &id, const GraphAnswer &answer)
{
    QJsonObject headers{{QStringLiteral("Cache-Control"), QStringLiteral("no-cache")}};
    for (const auto &[name, value] : answer.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QJsonObject response{{QStringLiteral("id"), id}, {QStringLiteral("status"), answer.status}};
    if (!answer.text.isEmpty()) {
        headers.insert(QStringLiteral("Content-Type"), QStringLiteral("text/plain"));
        response.insert(QStringLiteral("body"), QString::fromUtf8(answer.text));
    } else if (answer.status != 204) {
        headers.insert(QStringLiteral("Content-Type"), QStringLiteral("application/json"));
        response.insert(QStringLiteral("body"), answer.body);
    }
    response.insert(QStringLiteral("headers"), headers);
    return response;
}

} // namespace

void takeTarget(GraphCall &call, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    call.query = mark < 0 ? QUrlQuery() : formFields(target.mid(mark + 1));
    call.path.clear();
    for (const QByteArray &segment : path.split('/')) {
        if (!segment.isEmpty())
            call.path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    }
    // users('x') and users(userPrincipalName='x') are other spellings of users/x.
    const QString first = call.path.value(0);
    if (first.startsWith(QLatin1String("users('")) || first.startsWith(QLatin1String("users(userPrincipalName='"))
        || first.startsWith(QLatin1String("users(id='"))) {
        const qsizetype from = first.indexOf(QLatin1Char('\'')) + 1;
        const qsizetype to = first.lastIndexOf(QLatin1Char('\''));
        const QString key = first.mid(from, to - from).replace(QLatin1String("''"), QLatin1String("'"));
        call.path.replace(0, QStringLiteral("users"));
        call.path.insert(1, key);
    }
}

GraphAnswer Batch::item(const GraphCall &outer, const QJsonObject &request) const
{
    GraphCall call;
    call.company = outer.company;
    call.me = outer.me;
    call.permissions = outer.permissions;
    call.passwords = outer.passwords;
    call.method = request.value(QLatin1String("method")).toString().toUpper().toLatin1();
    const QByteArray target = request.value(QLatin1String("url")).toString().toUtf8();
    const QJsonObject headers = request.value(QLatin1String("headers")).toObject();
    for (const QString &name : headers.keys())
        call.headers.emplace_back(name.toLatin1(), headers.value(name).toString().toUtf8());
    if (call.method.isEmpty() || target.isEmpty() || target.contains("://"))
        return malformed(QStringLiteral("Invalid batch payload format."));
    takeTarget(call, target);
    if (call.path.value(0) == QLatin1String("$batch"))
        return malformed(QStringLiteral("Nested batch requests are not allowed."));
    const QJsonValue body = request.value(QLatin1String("body"));
    call.hasBody = !body.isUndefined();
    if (call.hasBody) {
        if (headerIn(call.headers, "Content-Type").isEmpty())
            return malformed(QStringLiteral("Write request id : %1 does not contain Content-Type header or body.")
                    .arg(request.value(QLatin1String("id")).toString()));
        call.bodyBroken = !body.isObject();
        call.body = body.toObject();
    }
    return m_do(call);
}

GraphAnswer Batch::handle(const GraphCall &call) const
{
    if (call.method != "POST")
        return GraphAnswer::wrongMethod();
    const QJsonValue list = call.body.value(QLatin1String("requests"));
    if (!list.isArray())
        return malformed(QStringLiteral("Invalid batch payload format."));
    const QJsonArray requests = list.toArray();
    if (requests.size() > largest) {
        return malformed(QStringLiteral("Number of batch request steps exceeds the maximum value of %1.").arg(largest));
    }
    // The whole batch is refused before any of it is done.
    QSet<QString> ids;
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        const QString id = request.value(QLatin1String("id")).toString();
        if (id.isEmpty() || ids.contains(id.toLower()))
            return malformed(QStringLiteral("Request Id %1 has to be unique in a batch.").arg(id));
        for (const auto &before : request.value(QLatin1String("dependsOn")).toArray()) {
            if (!ids.contains(before.toString().toLower()))
                return malformed(QStringLiteral("DependsOn Id %1 not found in the batch.").arg(before.toString()));
        }
        ids.insert(id.toLower());
    }
    QHash<QString, int> done; // status by lower-case id
    std::vector<QJsonObject> responses;
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        const QString id = request.value(QLatin1String("id")).toString();
        GraphAnswer answer;
        bool failed = false;
        for (const auto &before : request.value(QLatin1String("dependsOn")).toArray()) {
            failed = failed || done.value(before.toString().toLower()) >= 400;
        }
        answer = failed ? GraphAnswer::error(424, "FailedDependency", QStringLiteral("A request it depends on failed."))
                        : item(call, request);
        done.insert(id.toLower(), answer.status);
        responses.push_back(responseOf(id, answer));
    }
    // Callers match answers by id: any order has to do.
    for (size_t left = responses.size(); left > 1; --left)
        std::swap(responses[left - 1], responses[m_context.random->below(std::uint32_t(left))]);
    QJsonArray all;
    for (QJsonObject &response : responses)
        all.append(std::move(response));
    return GraphAnswer::ok({{QStringLiteral("responses"), all}});
}

} // namespace graph::sandbox
