// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/directory/domain_setup.h"
#include "wizard/domains/dns_servers.h"

#include <functional>
#include <optional>

namespace wizard {

//! What one server of the DNS said about the record.
class DnsAnswer {
public:
    enum class Kind {
        Seen,
        OtherText, //!< there are such records (MS=...), of somebody else's or of an earlier try
        Missing,
        NoAnswer,
    };
    QString server; //!< as DnsServer::name
    Kind kind = Kind::NoAnswer;
    QStringList found; //!< the records of OtherText
};

//! How far the proof is.
class ProofStage {
public:
    std::vector<graph::DnsRecord> records; //!< any one of them proves it
    std::vector<DnsAnswer> answers; //!< of the last look; empty where nobody was asked
    int looks = 0;
    bool seen = false; //!< by some server; Microsoft may see it later
    std::optional<graph::Error> trouble; //!< why Microsoft could not be asked just now; it is asked again
    std::chrono::milliseconds next{0}; //!< until the next look
};

//! What is to be proven, and how it is looked for.
class ProofPlan {
public:
    ProofPlan(graph::DomainSetup setup, QString domain, DnsServers servers, graph::SharedClock clock)
        : setup(std::move(setup))
        , domain(std::move(domain))
        , servers(std::move(servers))
        , clock(std::move(clock))
    {
    }
    graph::DomainSetup setup;
    QString domain;
    DnsServers servers; //!< none: Microsoft is asked each time (the sandbox has no DNS)
    graph::SharedClock clock;
    bool askAtOnce = false; //!< Microsoft is asked at the first look whatever the DNS says
};

//! Adds the domain where it is missing, tells its records, looks for them at all servers side by side, ever more
//! rarely, and has the domain verified once one is seen (or nobody can tell). `onStage` is called when the records are
//! known and after each look that was in vain. Delivers the verified domain; a line that breaks is outwaited. Ends
//! after an hour with Fault::Timeout "verify.not-seen"; faults else as of DomainSetup.
QCoro::Task<graph::Result<graph::Domain>> proveDomain(
    ProofPlan plan, std::function<void(ProofStage)> onStage, std::stop_token stop);

//! True where the service says that another tenant has the domain.
bool ownedElsewhere(const graph::Error &error);

} // namespace wizard
