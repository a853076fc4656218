// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/dns_record.h"
#include "graph/directory/organization.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>

#include <stop_token>
#include <vector>

namespace graph {

//! Adding a domain of the company's to its tenant (https://learn.microsoft.com/graph/api/domain-verify): add it, put a
//! record at the registrar, verify. Copyable; copies share the pipeline. Faults as of Directory. Whoever may do it is
//! told by the call only (Fault::Forbidden): a role is no more than a hint.
class DomainSetup {
public:
    DomainSetup(Endpoints endpoints, Pipeline pipeline, SharedClock clock);

    //! GET /domains/{name}. Domain.Read.All. Fault::NotFound where the tenant does not have it.
    QCoro::Task<Result<Domain>> domain(QString name, std::stop_token stop) const;
    //! POST /domains, once. Domain.ReadWrite.All. One that is in the tenant already is delivered as it is, and a lost
    //! reply is read back: to ask again harms nothing. A subdomain of a verified domain comes back verified.
    QCoro::Task<Result<Domain>> add(QString name, std::stop_token stop) const;
    //! GET /domains/{name}/verificationDnsRecords: any one of them proves it. Domain.Read.All.
    QCoro::Task<Result<std::vector<DnsRecord>>> verificationRecords(QString name, std::stop_token stop) const;
    //! POST /domains/{name}/verify, once. Domain.ReadWrite.All. Delivers the verified domain, also where a lost reply
    //! or an earlier try had verified it. Fault::Rejected while the record is not seen, or where another tenant
    //! verified the domain; detail() says which in the service's words.
    QCoro::Task<Result<Domain>> verify(QString name, std::stop_token stop) const;
    //! DELETE /domains/{name}: one that nobody's address is on. Domain.ReadWrite.All.
    QCoro::Task<Result<Done>> remove(QString name, std::stop_token stop) const;

private:
    Endpoints m_endpoints;
    Pipeline m_pipeline;
    SharedClock m_clock;
};

} // namespace graph
