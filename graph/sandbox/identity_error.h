// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/context.h"
#include "graph/sandbox/http_message.h"

namespace graph::sandbox {

//! A refusal of the identity platform, in the forms it is given: JSON, redirect parameters, a page.
class IdentityError {
public:
    IdentityError(QString error, int aadsts, QString text);
    IdentityError withSuberror(QString suberror) &&;

    QString error; //!< OAuth error value
    int aadsts;
    QString text;
    QString suberror;

    //! "AADSTS50034: ... Trace ID: ... Correlation ID: ... Timestamp: ..."
    QString description(const Context &context, const QString &traceId, const QString &correlationId) const;
    //! The body of contract A6, with a fresh trace id.
    HttpAnswer json(const Context &context, int status, const QString &correlationId) const;
};

//! `client-request-id` of the request where it is one, else a fresh GUID.
QString correlationOf(const Context &context, const HttpRequest &request);

} // namespace graph::sandbox
