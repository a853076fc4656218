// SPDX-License-Identifier: MIT
#include "graph/directory/create_resolution.h"

#include "graph/directory/calls.h"
#include "graph/directory/directory.h"
#include "graph/directory/directory_json.h"
#include "graph/http/json_reply.h"
#include "graph/utc.h"

#include <QLocale>

namespace graph {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds clockAllowance = 5min; // what Kerberos and sign-in tolerate between clocks
constexpr milliseconds narrowAllowance = 2s; // createdDateTime is in whole seconds
constexpr milliseconds waits[] = {0ms, 1s, 2s, 4s};
constexpr milliseconds readBackDeadline = 10s;

milliseconds sinceEpoch(SystemTime time)
{
    return std::chrono::duration_cast<milliseconds>(time.time_since_epoch());
}

//! How far the service's clock is ahead of ours; nothing where it is not told.
std::optional<milliseconds> ahead(const Reply &reply, SystemTime now)
{
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(reply.header("Date")).simplified(), format);
    if (!theirs.isValid())
        return std::nullopt;
    theirs = readAsUtc(theirs);
    return milliseconds(theirs.toMSecsSinceEpoch()) - sinceEpoch(now);
}

bool sameName(const User &user, const NewUser &wanted)
{
    return user.displayName().simplified() == wanted.displayName().simplified();
}

Error unknown(const Error &why)
{
    Error error = why;
    return std::move(error).as(Fault::OutcomeUnknown);
}

} // namespace

QCoro::Task<Result<Holder>> holderSince(Pipeline pipeline, Endpoints endpoints, SharedClock clock, QString upn,
    SystemTime since, milliseconds allowance, std::stop_token stop)
{
    const QUrl url = endpoints.v1(userPath(upn) + QLatin1String(userSelection));
    // The permission of the create itself: it covers reading, and asking for another might need another consent.
    Request request = graphRequest("GET", url, permission::userReadWriteAll);
    request.setDeadline(readBackDeadline);
    Result<Reply> answer = co_await pipeline.send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    const SystemTime now = clock->now();
    Result<QJsonObject> json = jsonReply(answer.value(), now);
    if (!json) {
        if (json.error().fault() == Fault::NotFound)
            co_return Holder(Holder::Kind::Nobody);
        co_return json.error();
    }
    Result<User> user = userOf(json.value());
    if (!user)
        co_return user.error();
    if (!user.value().created().isValid())
        co_return Holder(Holder::Kind::Undated, user.value());
    // `since` was taken from this machine's clock; the service's own makes up for what that is off.
    const std::optional<milliseconds> off = ahead(answer.value(), now);
    const milliseconds earliest =
        off ? sinceEpoch(since) + *off - std::min(allowance, narrowAllowance) : sinceEpoch(since) - allowance;
    const milliseconds made(user.value().created().toMSecsSinceEpoch());
    co_return Holder(made >= earliest ? Holder::Kind::Ours : Holder::Kind::Older, user.value());
}

QCoro::Task<CreateOutcome> resolveCreate(Pipeline pipeline, Endpoints endpoints, SharedClock clock, NewUser user,
    SystemTime since, Error why, std::stop_token stop)
{
    for (const milliseconds wait : waits) {
        if (wait > 0ms) {
            const bool waited = co_await clock->wait(wait, stop);
            if (!waited)
                break;
        }
        if (stop.stop_requested())
            break;
        const QString upn = user.upn();
        Result<Holder> holder = co_await holderSince(pipeline, endpoints, clock, upn, since, clockAllowance, stop);
        if (!holder)
            continue; // no network, no token, a broken answer: it may be better in a moment
        switch (holder.value().kind()) {
        case Holder::Kind::Ours:
            // Made in the right moment, but under another name: somebody else's, perhaps. No proof either way.
            if (!sameName(holder.value().user(), user))
                co_return CreateOutcome::unknown(unknown(why));
            co_return CreateOutcome::created(holder.value().user());
        case Holder::Kind::Older: {
            Error taken(Fault::Conflict, why.code(), why.requestId());
            co_return CreateOutcome::notCreated(std::move(taken).withTarget(QStringLiteral("userPrincipalName")));
        }
        case Holder::Kind::Undated:
            co_return CreateOutcome::unknown(unknown(why));
        case Holder::Kind::Nobody:
            break;
        }
    }
    co_return CreateOutcome::unknown(unknown(why));
}

QCoro::Task<CreateOutcome> resolveConflict(Pipeline pipeline, Endpoints endpoints, SharedClock clock, NewUser user,
    SystemTime since, Error why, std::stop_token stop)
{
    const QString upn = user.upn();
    Result<Holder> holder = co_await holderSince(pipeline, endpoints, clock, upn, since, narrowAllowance, stop);
    const bool ours = holder && holder.value().kind() == Holder::Kind::Ours && sameName(holder.value().user(), user);
    if (ours)
        co_return CreateOutcome::created(holder.value().user());
    co_return CreateOutcome::notCreated(why);
}

} // namespace graph
