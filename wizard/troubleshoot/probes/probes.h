// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/discovery/tenant_discovery.h"
#include "wizard/troubleshoot/finding.h"
#include "wizard/troubleshoot/probes/certificates.h"
#include "wizard/troubleshoot/probes/resolver.h"

namespace wizard {

//! What one check found, and where the company's sign-in page is if it has one.
class ProbeResult {
public:
    explicit ProbeResult(Findings findings)
        : findings(std::move(findings))
    {
    }
    Findings findings; //!< empty once the check was cancelled
    QUrl signInPage;
};

//! The checks that need no sign-in. Each ends by itself within ten seconds, or at once when `stop` is requested; none
//! names a person, none fails: what could not be checked is a finding too.
//! P0. Nothing is asked. Empty for what is no domain.
Findings probeShape(const QString &domain);
//! The public document of the chosen cloud's sign-in service, for the way to it and for the clock; and whose
//! certificate stands in front of it. No reader: that is not looked at (the sandbox).
QCoro::Task<ProbeResult> probeConnection(graph::Endpoints endpoints, graph::Pipeline pipeline,
    SharedCertificateReader certificates, graph::SharedClock clock, std::stop_token stop);
//! P1, in every cloud.
QCoro::Task<ProbeResult> probeDiscovery(
    graph::TenantDiscovery discovery, graph::Cloud chosen, QString domain, std::stop_token stop);
//! P2.
QCoro::Task<ProbeResult> probeRealm(
    graph::TenantDiscovery discovery, graph::Cloud cloud, QString domain, std::stop_token stop);
//! P3. No resolver means that there is no DNS to ask (the sandbox).
QCoro::Task<ProbeResult> probeDns(SharedResolver resolver, QString domain, std::stop_token stop);
//! P23. Only the page's host is contacted; path and query are left away.
QCoro::Task<ProbeResult> probeFederationHost(graph::Pipeline pipeline, SharedCertificateReader certificates,
    graph::SharedClock clock, QUrl page, std::stop_token stop);

} // namespace wizard
