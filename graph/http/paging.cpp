// SPDX-License-Identifier: MIT
#include "graph/http/paging.h"

#include "graph/http/json_reply.h"

#include <QJsonArray>
#include <QSet>

namespace graph {

QCoro::Task<Result<std::vector<QJsonObject>>> allPages(
    Pipeline pipeline, Endpoints endpoints, SharedClock clock, Request first, int pages, std::stop_token stop)
{
    std::vector<QJsonObject> items;
    QSet<QByteArray> seen;
    Request request = first;
    for (int page = 0; page < pages; ++page) {
        seen.insert(request.url().toEncoded());
        Request one = request;
        Result<Reply> answer = co_await pipeline.send(std::move(one), stop);
        if (!answer)
            co_return answer.error();
        Result<QJsonObject> object = jsonReply(answer.value(), clock->now());
        if (!object)
            co_return object.error();
        const QJsonValue value = object.value().value(QLatin1String("value"));
        const QString requestId = answer.value().requestId();
        if (!value.isArray())
            co_return Error(Fault::BadReply, QStringLiteral("reply.no-value"), requestId);
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            items.push_back(item.toObject());

        const QString link = object.value().value(QLatin1String("@odata.nextLink")).toString();
        if (link.isEmpty())
            co_return items;
        const QUrl next = QUrl::fromEncoded(link.toUtf8(), QUrl::TolerantMode);
        if (!endpoints.isGraph(next))
            co_return Error(Fault::BadReply, QStringLiteral("paging.foreign"), requestId);
        if (seen.contains(next.toEncoded()))
            co_return Error(Fault::BadReply, QStringLiteral("paging.loop"), requestId);
        request = first;
        request.setUrl(next);
    }
    co_return Error(Fault::BadReply, QStringLiteral("paging.endless"));
}

} // namespace graph
