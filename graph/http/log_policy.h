// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/http/policy.h"

#include <functional>

namespace graph {

//! One try of one request, as far as it may be told: an allow-list. No query, no body, no header but the request id.
class LogEntry {
public:
    QByteArray verb;
    QString host;
    QString path; //!< every segment that is not a word of the protocol is `{...}`
    int status = 0; //!< 0 where no answer came
    QString code; //!< the service's error code, or ours
    QString requestId;
    int attempt = 1;
    std::chrono::milliseconds took{0};

    bool failed() const { return status == 0 || status >= 400; }
    //! One line: `GET graph.microsoft.com/v1.0/users/{...} 404 Request_ResourceNotFound 123 ms try 1 id 5f...`
    QString text() const;
};

//! Where log entries go; called on the thread that sends. May be empty.
using LogSink = std::function<void(const LogEntry &)>;

class LogPolicy : public Policy {
public:
    LogPolicy(LogSink sink, SharedClock clock);
    QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const override;

private:
    LogSink m_sink;
    SharedClock m_clock;
};

//! The path with all masked that could name a tenant, a domain or a person.
QString maskedPath(const QUrl &url);

} // namespace graph
