// SPDX-License-Identifier: MIT
#include "graph/http/log_policy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace graph {

namespace {

const QSet<QString> &protocolWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        const char *const list[] = {"v1.0", "v2.0", "$batch", "$count", "users", "me", "memberOf", "organization",
            "domains", "verify", "promote", "verificationDnsRecords", "serviceConfigurationRecords", "directory",
            "deletedItems", "restore", "microsoft.graph.user", "microsoft.graph.directoryRole", "directoryRoles",
            "roleManagement", "roleAssignments", "subscribedSkus", "licenseDetails", "assignLicense",
            "revokeSignInSessions", "oauth2", "authorize", "token", "devicecode", "adminconsent", "logout", "common",
            "organizations", "consumers", "userrealm", "discovery", "instance", "keys", ".well-known",
            "openid-configuration"};
        for (const char *word : list)
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return words;
}

//! A code or id of the service, if it looks like one; never a text.
QString plain(const QString &text)
{
    if (text.isEmpty() || text.size() > 80)
        return {};
    for (const QChar c : text) {
        const bool fine = (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('.');
        if (!fine)
            return {};
    }
    return text;
}

QString errorCode(const Reply &reply)
{
    if (reply.status() < 400)
        return {};
    const QJsonValue error = QJsonDocument::fromJson(reply.body()).object().value(QLatin1String("error"));
    return plain(error.isObject() ? error.toObject().value(QLatin1String("code")).toString() : error.toString());
}

} // namespace

QString maskedPath(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'));
    QStringList masked;
    for (const QString &segment : segments)
        masked.append(segment.isEmpty() || protocolWords().contains(segment) ? segment : QStringLiteral("{...}"));
    return masked.join(QLatin1Char('/'));
}

QString LogEntry::text() const
{
    QStringList parts{QString::fromLatin1(verb), host + path, status ? QString::number(status) : QStringLiteral("-")};
    if (!code.isEmpty())
        parts.append(code);
    parts.append(QString::number(took.count()) + QStringLiteral(" ms"));
    parts.append(QStringLiteral("try ") + QString::number(attempt));
    if (!requestId.isEmpty())
        parts.append(QStringLiteral("id ") + requestId);
    return parts.join(QLatin1Char(' '));
}

LogPolicy::LogPolicy(LogSink sink, SharedClock clock)
    : m_sink(std::move(sink))
    , m_clock(std::move(clock))
{
}

QCoro::Task<Result<Reply>> LogPolicy::send(Request request, Next next, std::stop_token stop) const
{
    const LogSink sink = m_sink;
    const SharedClock clock = m_clock;
    LogEntry entry;
    entry.verb = request.method();
    entry.host = request.url().host();
    entry.path = maskedPath(request.url());
    entry.attempt = request.attempt();
    entry.requestId = plain(QString::fromLatin1(request.header("client-request-id")));
    const SteadyTime start = clock->steady();
    Result<Reply> answer = co_await next.send(std::move(request), stop);
    entry.took = std::chrono::duration_cast<std::chrono::milliseconds>(clock->steady() - start);
    if (answer) {
        entry.status = answer.value().status();
        entry.code = errorCode(answer.value());
        const QString id = plain(answer.value().requestId());
        if (!id.isEmpty())
            entry.requestId = id;
    } else {
        entry.status = answer.error().status();
        entry.code = plain(answer.error().code().isEmpty() ? faultName(answer.error().fault()) : answer.error().code());
    }
    if (sink)
        sink(entry);
    co_return answer;
}

} // namespace graph
