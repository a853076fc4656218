// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! Graph's /directory (deleted users), /directoryRoles, /roleManagement, /subscribedSkus and
//! /tenantRelationships.
class DirectoryApi {
public:
    explicit DirectoryApi(Context &context)
        : m_context(context)
    {
    }

    GraphAnswer handle(const GraphCall &call) const;

private:
    GraphAnswer deletedItems(const GraphCall &call) const;
    GraphAnswer deletedItem(const GraphCall &call, const QString &id, bool restore) const;
    GraphAnswer directoryRoles(const GraphCall &call) const;
    GraphAnswer roleAssignments(const GraphCall &call) const;
    GraphAnswer subscribedSkus(const GraphCall &call) const;
    GraphAnswer findTenant(const GraphCall &call) const;
    QString metadata(const GraphCall &call, const QString &fragment) const;

    Context &m_context;
};

} // namespace graph::sandbox
