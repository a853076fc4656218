// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! Graph's /users/{id}/authentication/temporaryAccessPassMethods.
class AccessPassApi {
public:
    explicit AccessPassApi(Context &context)
        : m_context(context)
    {
    }

    //! `rest` is the path after "authentication".
    GraphAnswer handle(const GraphCall &call, Person &person, const QStringList &rest) const;

private:
    GraphAnswer create(const GraphCall &call, Person &person) const;
    QJsonObject json(const AccessPassEntry &pass) const;

    Context &m_context;
};

} // namespace graph::sandbox
