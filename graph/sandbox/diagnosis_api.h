// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! What administrators look up when somebody cannot sign in: Graph's /auditLogs, /reports, /policies, /identity,
//! /identityProtection and /servicePrincipals. Companies without a premium licence have no log and no reports.
class DiagnosisApi {
public:
    explicit DiagnosisApi(Context &context)
        : m_context(context)
    {
    }

    //! True for paths that begin with one of those.
    static bool serves(const GraphCall &call);
    GraphAnswer handle(const GraphCall &call) const;

private:
    GraphAnswer signIns(const GraphCall &call) const;
    GraphAnswer registration(const GraphCall &call) const;
    GraphAnswer policies(const GraphCall &call) const;
    GraphAnswer conditionalAccess(const GraphCall &call) const;
    GraphAnswer riskyUser(const GraphCall &call) const;
    GraphAnswer servicePrincipal(const GraphCall &call) const;
    QString metadata(const GraphCall &call, const QString &fragment) const;

    Context &m_context;
};

} // namespace graph::sandbox
