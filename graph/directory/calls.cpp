// SPDX-License-Identifier: MIT
#include "graph/directory/calls.h"

#include "graph/directory/directory_json.h"
#include "graph/http/json_reply.h"

namespace graph {

Request graphRequest(const QByteArray &method, const QUrl &url, const char *permission)
{
    Request request(method, url);
    request.setHeader("Accept", "application/json");
    request.setAuth(Request::Auth::Graph, {QString::fromLatin1(permission)});
    return request;
}

QString userPath(const QString &idOrUpn)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(idOrUpn));
    if (!idOrUpn.startsWith(QLatin1Char('$')))
        return QStringLiteral("users/") + encoded;
    QString quoted = idOrUpn;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    return QStringLiteral("users('%1')").arg(QString::fromLatin1(QUrl::toPercentEncoding(quoted)));
}

QCoro::Task<Result<User>> askUser(Pipeline pipeline, SharedClock clock, Request request, std::stop_token stop)
{
    Result<Reply> answer = co_await pipeline.send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    Result<QJsonObject> json = jsonReply(answer.value(), clock->now());
    if (!json)
        co_return json.error();
    Result<User> user = userOf(json.value());
    if (user)
        co_return user;
    Error error = user.error();
    co_return std::move(error).withRequestId(answer.value().requestId());
}

QCoro::Task<Result<Done>> write(Pipeline pipeline, SharedClock clock, Request request, std::stop_token stop)
{
    Result<Reply> answer = co_await pipeline.send(std::move(request), stop);
    if (!answer) {
        Error error = answer.error();
        if (error.sent() && !error.cancelled())
            error = std::move(error).as(Fault::OutcomeUnknown);
        co_return error;
    }
    Result<Done> done = doneReply(answer.value(), clock->now());
    const bool open = !done
        && (done.error().fault() == Fault::ServerDown
            || (done.error().fault() == Fault::BadReply && answer.value().success()));
    if (open) {
        Error error = done.error();
        co_return std::move(error).as(Fault::OutcomeUnknown);
    }
    co_return done;
}

} // namespace graph
