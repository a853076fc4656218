// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! Graph v1.0: checks the token, finds who answers, and dresses the answer with ids and dates.
class GraphService {
public:
    explicit GraphService(Context &context)
        : m_context(context)
    {
    }

    //! `path`: percent-encoded, what stands after the cloud's Graph root, "/v1.0/users".
    HttpAnswer handle(HttpRequest request, const QByteArray &path, Cloud cloud);
    //! Graph's error of that status as a fault makes it; `retryAfter` in seconds, 0 for no header.
    HttpAnswer made(const HttpRequest &request, int status, double retryAfter);
    //! 401 of an expired token, or with a claims challenge. The request's token is never good again.
    HttpAnswer expired(const HttpRequest &request);
    HttpAnswer challenged(const HttpRequest &request, Cloud cloud);
    //! True where the request carries a token of a client that understands claims challenges.
    bool understandsChallenges(const HttpRequest &request);

private:
    //! One call with the write limit on it, its error carrying ids: a request of its own or an item of a batch.
    GraphAnswer perform(GraphCall &call, const QString &requestId, const QString &clientId);
    GraphAnswer route(GraphCall &call) const;
    HttpAnswer dress(GraphAnswer answer, const HttpRequest &request) const;
    AccessGrant *grantOf(const HttpRequest &request);

    Context &m_context;
};

} // namespace graph::sandbox
