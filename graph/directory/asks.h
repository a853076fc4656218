// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/calls.h"
#include "graph/http/json_reply.h"
#include "graph/http/paging.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>

#include <optional>

namespace graph {

//! A text as a literal of an OData query, percent-encoded: quotes doubled, in quotes.
QString odataText(QString text);
//! `property eq 'text'`, percent-encoded, for a $filter.
QString odataEquals(const char *property, const QString &text);

//! True for the 403 of the reporting services that says the token lacks its permission, not the account its role.
bool lacksPermission(const Error &error);

//! What `error` means for a call that asked for `permission`.
Error explained(Error error, const QStringList &permission);

//! Sends it and reads the answer's object with `read`; nothing is Fault::BadReply with "reply.no-value".
template <class T>
QCoro::Task<Result<T>> askOne(Pipeline pipeline, SharedClock clock, Request request,
    std::optional<T> (*read)(const QJsonObject &), std::stop_token stop)
{
    const QStringList permission = request.scopes();
    Result<Reply> answer = co_await pipeline.send(std::move(request), stop);
    if (!answer)
        co_return explained(answer.error(), permission);
    Result<QJsonObject> json = jsonReply(answer.value(), clock->now());
    if (!json)
        co_return explained(json.error(), permission);
    std::optional<T> value = read(json.value());
    if (!value)
        co_return Error(Fault::BadReply, QStringLiteral("reply.no-value"), answer.value().requestId());
    co_return std::move(*value);
}

//! The same; empty for Fault::NotFound.
template <class T>
QCoro::Task<Result<std::optional<T>>> askMaybe(Pipeline pipeline, SharedClock clock, Request request,
    std::optional<T> (*read)(const QJsonObject &), std::stop_token stop)
{
    Result<T> one =
        co_await askOne<T>(std::move(pipeline), std::move(clock), std::move(request), read, std::move(stop));
    if (one)
        co_return std::optional<T>(std::move(one).value());
    if (one.error().fault() == Fault::NotFound)
        co_return std::optional<T>();
    co_return one.error();
}

//! All items of a collection, page by page; those `read` makes nothing of are left out.
template <class T>
QCoro::Task<Result<std::vector<T>>> askMany(Pipeline pipeline, Endpoints endpoints, SharedClock clock, Request first,
    std::optional<T> (*read)(const QJsonObject &), int pages, std::stop_token stop)
{
    const QStringList permission = first.scopes();
    Result<std::vector<QJsonObject>> items = co_await allPages(
        std::move(pipeline), std::move(endpoints), std::move(clock), std::move(first), pages, std::move(stop));
    if (!items)
        co_return explained(items.error(), permission);
    std::vector<T> values;
    for (const QJsonObject &item : items.value()) {
        if (std::optional<T> value = read(item))
            values.push_back(std::move(*value));
    }
    co_return values;
}

} // namespace graph
