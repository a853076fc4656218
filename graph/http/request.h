// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace graph {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

//! One call as a value: it can be copied and sent again; its body is shared and wiped with its last owner.
class Request {
public:
    //! Who must be told who we are: nobody, or Graph with a token for `scopes()`.
    enum class Auth { None, Graph };
    //! May the pipeline send it again by itself? `ByMethod`: GET, HEAD, PUT, DELETE, and PATCH of absolute values yes;
    //! POST no.
    enum class Repeat { ByMethod, Never, Always };
    //! Interactive requests pass long runs in the throttle's queue.
    enum class Priority { Interactive, Background };

    Request(QByteArray method, QUrl url);

    const QByteArray &method() const { return m_method; }
    const QUrl &url() const { return m_url; }
    const Headers &headers() const { return m_headers; }
    const SharedSecret &body() const { return m_body; }
    const QByteArray &contentType() const { return m_contentType; }
    Auth auth() const { return m_auth; }
    //! Graph permissions by bare name ("User.Read"); the session makes scope URIs of them.
    const QStringList &scopes() const { return m_scopes; }
    Priority priority() const { return m_priority; }
    //! Time for everything, retries and waits included; while a request queues here, for its place below the service's
    //! limit or for one of the few connections of its host, the time does not run.
    std::chrono::milliseconds deadline() const { return m_deadline; }
    //! Largest answer accepted, in bytes.
    qint64 maxReply() const { return m_maxReply; }
    //! The access token to send, kept out of headers() so that nothing that prints those shows it. The transport makes
    //! the Authorization header of it, and AuthPolicy alone sets it.
    const SharedSecret &bearer() const { return m_bearer; }
    //! Which try this is, from 1; for the log.
    int attempt() const { return m_attempt; }
    //! True where a connection that is open already must not be used (Graph's best practices ask for it after a 503).
    bool newConnection() const { return m_newConnection; }

    //! Where a policy counts how long the request waited here for its turn: that time is not the deadline's.
    const std::shared_ptr<std::chrono::milliseconds> &queued() const { return m_queued; }
    //! How many writes the service counts for it: one, none for GET and HEAD, more for a batch.
    int writeCost() const { return m_writeCost ? *m_writeCost : (writes() ? 1 : 0); }

    bool repeatable() const;
    //! True for anything but GET and HEAD.
    bool writes() const;

    void setUrl(QUrl url) { m_url = std::move(url); }
    //! Replaces a header of the same name (compared without case).
    void setHeader(const QByteArray &name, const QByteArray &value);
    QByteArray header(const QByteArray &name) const;
    void setBody(QByteArray contentType, SharedSecret body);
    //! Serialises without a second copy that outlives the call.
    void setJson(const QJsonObject &object);
    void setAuth(Auth auth, QStringList scopes);
    void setRepeat(Repeat repeat) { m_repeat = repeat; }
    void setPriority(Priority priority) { m_priority = priority; }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    void setMaxReply(qint64 bytes) { m_maxReply = bytes; }
    void setBearer(SharedSecret token) { m_bearer = std::move(token); }
    void setAttempt(int attempt) { m_attempt = attempt; }
    void setWriteCost(int writes) { m_writeCost = writes; }
    void setQueued(std::shared_ptr<std::chrono::milliseconds> counter) { m_queued = std::move(counter); }
    void setNewConnection(bool on) { m_newConnection = on; }

private:
    QByteArray m_method;
    QUrl m_url;
    Headers m_headers;
    SharedSecret m_body;
    SharedSecret m_bearer;
    QByteArray m_contentType;
    QStringList m_scopes;
    Auth m_auth = Auth::None;
    Repeat m_repeat = Repeat::ByMethod;
    Priority m_priority = Priority::Interactive;
    std::chrono::milliseconds m_deadline = std::chrono::seconds(30);
    qint64 m_maxReply = 8 * 1024 * 1024;
    int m_attempt = 1;
    std::optional<int> m_writeCost;
    std::shared_ptr<std::chrono::milliseconds> m_queued;
    bool m_newConnection = false;
};

static_assert(!std::is_aggregate_v<Request>); // GCC 12 destroys aggregate temporaries of a co_await twice

} // namespace graph
