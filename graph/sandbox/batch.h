// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

#include <functional>

namespace graph::sandbox {

//! Graph's /$batch: up to twenty calls in one, answered in no particular order.
class Batch {
public:
    //! Does one call as if it had come alone.
    using Doer = std::function<GraphAnswer(GraphCall &)>;

    Batch(Context &context, Doer doer)
        : m_context(context)
        , m_do(std::move(doer))
    {
    }

    GraphAnswer handle(const GraphCall &call) const;

private:
    GraphAnswer item(const GraphCall &outer, const QJsonObject &request) const;

    Context &m_context;
    Doer m_do;
};

//! Splits "/users/x?$select=id" into decoded segments and a query.
void takeTarget(GraphCall &call, const QByteArray &target);

} // namespace graph::sandbox
