// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! Graph's /organization.
class OrganizationApi {
public:
    explicit OrganizationApi(Context &context)
        : m_context(context)
    {
    }
    GraphAnswer handle(const GraphCall &call) const;

private:
    Context &m_context;
};

} // namespace graph::sandbox
