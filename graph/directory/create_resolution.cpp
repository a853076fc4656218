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

//! The service said no, or the request never left: nothing was made.
bool provenNot(const Error &error)
{
    if (error.fault() == Fault::OutcomeUnknown || error.sent())
        return false;
    if (error.status() == 0)
        return true;
    return error.status() >= 400 && error.status() < 500 && error.status() != 408;
}

//! The user of a 201, or why there is none to be read: the error says whether it was made.
Result<User> madeUser(const Result<Reply> &answer, SystemTime now)
{
    if (!answer)
        return answer.error();
    const Result<QJsonObject> json = jsonReply(answer.value(), now);
    if (!json)
        return json.error();
    Result<User> user = userOf(json.value());
    if (user)
        return user;
    Error error = user.error();
    error = std::move(error).withStatus(answer.value().status()).withSent(true);
    return std::move(error).withRequestId(answer.value().requestId());
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

QCoro::Task<Result<std::optional<User>>> madeSince(
    Pipeline pipeline, Endpoints endpoints, SharedClock clock, QString upn, SystemTime since, std::stop_token stop)
{
    Result<Holder> holder = co_await holderSince(pipeline, endpoints, clock, upn, since, clockAllowance, stop);
    if (!holder)
        co_return holder.error();
    switch (holder.value().kind()) {
    case Holder::Kind::Ours:
        co_return std::optional<User>(holder.value().user());
    case Holder::Kind::Undated:
        co_return Error(Fault::OutcomeUnknown, QStringLiteral("create.undated"));
    case Holder::Kind::Older:
        co_return Error(Fault::Conflict, QStringLiteral("create.older"));
    case Holder::Kind::Nobody:
        break;
    }
    co_return std::optional<User>();
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
        Result<Holder> holder =
            co_await holderSince(pipeline, endpoints, clock, user.upn(), since, clockAllowance, stop);
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
    Result<Holder> holder = co_await holderSince(pipeline, endpoints, clock, user.upn(), since, narrowAllowance, stop);
    const bool ours = holder && holder.value().kind() == Holder::Kind::Ours && sameName(holder.value().user(), user);
    if (ours)
        co_return CreateOutcome::created(holder.value().user());
    co_return CreateOutcome::notCreated(why);
}

QCoro::Task<CreateOutcome> createOutcome(Pipeline pipeline, Endpoints endpoints, SharedClock clock, NewUser user,
    SystemTime since, Result<Reply> answer, std::stop_token stop)
{
    // What the 201 says is so, though a read would answer 404 for a while.
    const Result<User> made = madeUser(answer, clock->now());
    if (made)
        co_return CreateOutcome::created(made.value());
    const Error &why = made.error();
    if (why.fault() == Fault::Conflict) {
        CreateOutcome outcome = co_await resolveConflict(pipeline, endpoints, clock, std::move(user), since, why, stop);
        co_return outcome;
    }
    if (provenNot(why))
        co_return CreateOutcome::notCreated(why);
    CreateOutcome outcome = co_await resolveCreate(pipeline, endpoints, clock, std::move(user), since, why, stop);
    co_return outcome;
}

} // namespace graph
