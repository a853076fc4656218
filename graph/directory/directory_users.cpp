// SPDX-License-Identifier: MIT
#include "graph/directory/calls.h"
#include "graph/directory/create_resolution.h"
#include "graph/directory/directory.h"
#include "graph/directory/directory_json.h"
#include "graph/directory/password_json.h"
#include "graph/http/json_reply.h"
#include "graph/http/paging.h"

#include <QRegularExpression>

namespace graph {

namespace {

constexpr int mostPagesOfDeleted = 100;

//! A deleted user's address is kept with its object id, without dashes, put in front.
bool heldAddress(const QString &stored, const QString &upn)
{
    if (stored.compare(upn, Qt::CaseInsensitive) == 0)
        return true;
    static const QRegularExpression prefix(QStringLiteral("^[0-9a-fA-F]{32}"));
    return prefix.match(stored).hasMatch() && stored.mid(32).compare(upn, Qt::CaseInsensitive) == 0;
}

QString deletedPath(const UserId &user)
{
    return QStringLiteral("directory/deletedItems/") + QString::fromLatin1(QUrl::toPercentEncoding(user.toString()));
}

//! A write that moves an object from one place to another. Where its outcome is in doubt, or it is `gone` from where it
//! was (a try before this one moved it), the object is looked for at the other place: found there, the write is done.
QCoro::Task<Result<Done>> writeWithProof(
    Pipeline pipeline, SharedClock clock, Request request, Fault gone, Request readBack, std::stop_token stop)
{
    const Result<Done> done = co_await write(pipeline, clock, std::move(request), stop);
    // An answer that is no answer of the service's says nothing about what the service did.
    const bool open = !done
        && (done.error().fault() == gone || done.error().fault() == Fault::OutcomeUnknown
            || done.error().fault() == Fault::BadReply);
    if (!open)
        co_return done;
    const Result<Reply> there = co_await pipeline.send(std::move(readBack), stop);
    if (!there && there.error().cancelled())
        co_return there.error();
    // Whoever answered the write with a page of its own may answer this with it, too.
    if (there) {
        const Result<QJsonObject> object = jsonReply(there.value(), clock->now());
        if (object && !object.value().value(QLatin1String("id")).toString().isEmpty())
            co_return Done();
    }
    co_return done;
}

} // namespace

QCoro::Task<Result<User>> Directory::user(QString idOrUpn, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(userPath(idOrUpn) + QLatin1String(userSelection));
    Request request = graphRequest("GET", url, permission::userReadAll);
    return askUser(m_pipeline, m_clock, std::move(request), std::move(stop));
}

QCoro::Task<Result<std::optional<User>>> Directory::deletedUser(QString upn, std::stop_token stop) const
{
    // Read whole and compared here: $filter on deleted users is an advanced query, and compares the address as stored.
    const QUrl url = m_endpoints.v1(QStringLiteral("directory/deletedItems/microsoft.graph.user"
                                                   "?$select=id,userPrincipalName,displayName,mail,userType,"
                                                   "createdDateTime,deletedDateTime"));
    Request request = graphRequest("GET", url, permission::userReadAll);
    Result<std::vector<QJsonObject>> items =
        co_await allPages(m_pipeline, m_endpoints, m_clock, std::move(request), mostPagesOfDeleted, stop);
    if (!items)
        co_return items.error();
    std::optional<User> found;
    for (const QJsonObject &item : items.value()) {
        Result<User> user = userOf(item);
        if (!user || !heldAddress(user.value().upn(), upn))
            continue;
        if (!found || found->deleted() < user.value().deleted())
            found = user.value();
    }
    co_return found;
}

QCoro::Task<Result<std::optional<User>>> Directory::createdSince(
    QString upn, SystemTime since, std::stop_token stop) const
{
    return madeSince(m_pipeline, m_endpoints, m_clock, std::move(upn), since, std::move(stop));
}

QCoro::Task<Result<Done>> Directory::setEnabled(UserId user, bool enabled, std::stop_token stop) const
{
    Request request = graphRequest("PATCH", m_endpoints.v1(userPath(user.toString())), permission::enableDisable);
    request.setJson(QJsonObject{{QStringLiteral("accountEnabled"), enabled}});
    return write(m_pipeline, m_clock, std::move(request), std::move(stop));
}

QCoro::Task<Result<Done>> Directory::setPassword(
    UserId user, SharedSecret password, bool changeAtNextSignIn, std::stop_token stop) const
{
    Request request = graphRequest("PATCH", m_endpoints.v1(userPath(user.toString())), permission::passwordProfile);
    request.setBody("application/json", withPassword(QJsonObject(), *password, changeAtNextSignIn));
    // Whatever a second answer says, the first request may have set it: only the caller can keep both in mind.
    request.setRepeat(Request::Repeat::Never);
    return write(m_pipeline, m_clock, std::move(request), std::move(stop));
}

QCoro::Task<Result<Done>> Directory::deleteUser(UserId user, std::stop_token stop) const
{
    Request request = graphRequest("DELETE", m_endpoints.v1(userPath(user.toString())), permission::deleteRestore);
    const QUrl deleted = m_endpoints.v1(deletedPath(user) + QStringLiteral("?$select=id"));
    Request readBack = graphRequest("GET", deleted, permission::userReadAll);
    return writeWithProof(
        m_pipeline, m_clock, std::move(request), Fault::NotFound, std::move(readBack), std::move(stop));
}

QCoro::Task<Result<Done>> Directory::restoreUser(UserId user, std::stop_token stop) const
{
    return restoreUserAs(std::move(user), QString(), std::move(stop));
}

QCoro::Task<Result<Done>> Directory::restoreUserAs(UserId user, QString upn, std::stop_token stop) const
{
    Request request =
        graphRequest("POST", m_endpoints.v1(deletedPath(user) + QStringLiteral("/restore")), permission::deleteRestore);
    if (!upn.isEmpty())
        request.setJson(QJsonObject{{QStringLiteral("newUserPrincipalName"), upn}});
    const QUrl living = m_endpoints.v1(userPath(user.toString()) + QStringLiteral("?$select=id"));
    Request readBack = graphRequest("GET", living, permission::userReadAll);
    return writeWithProof(
        m_pipeline, m_clock, std::move(request), Fault::NotFound, std::move(readBack), std::move(stop));
}

} // namespace graph
