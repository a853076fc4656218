// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! Graph's /domains: the list, adding one, the records to publish, verification.
//! There is no registrar here: as with real DNS the record is not there at the first look, and is at the second; a
//! domain whose name begins with "never-" never gets it.
class DomainsApi {
public:
    explicit DomainsApi(Context &context)
        : m_context(context)
    {
    }

    GraphAnswer handle(const GraphCall &call) const;

private:
    GraphAnswer add(const GraphCall &call) const;
    GraphAnswer change(const GraphCall &call, DomainEntry &domain) const;
    GraphAnswer remove(const GraphCall &call, const DomainEntry &domain) const;
    GraphAnswer records(const GraphCall &call, const DomainEntry &domain) const;
    GraphAnswer verify(const GraphCall &call, DomainEntry &domain) const;
    GraphAnswer federation(const GraphCall &call) const;
    QString signingCertificate() const; //!< of the pretend identity provider, base64
    QString metadata(const GraphCall &call, const QString &fragment) const;

    Context &m_context;
};

} // namespace graph::sandbox
