// SPDX-License-Identifier: MIT
#pragma once

#include "app/exit_code.h"
#include "graph/discovery/tenant_discovery.h"
#include "graph/error.h"

#include <QStringList>

#include <optional>

namespace app {

//! What `--check-domain` found out. Its JSON is part of the program's contract; members are added, never changed:
//!
//!     {"schema":1, "domain":"contoso.com", "verdict":"found",
//!      "tenantId":"...", "cloud":"global", "region":"EU",
//!      "signIn":"managed|federated|unknown", "signInPage":"https://...", "brand":"Contoso", "unmanaged":false,
//!      "sources":["https://..."]}
//!
//! verdict: "found", "not-found", "consumer" (a private mailbox provider), "failed", "cancelled". A failure has
//! "error":{"fault":"Offline","code":"...","requestId":"..."} instead of what was not found out. signIn, signInPage,
//! brand and unmanaged are a hint (an undocumented answer); the rest is documented.
class DomainReport {
public:
    enum class Verdict { Found, NotFound, Consumer, Failed, Cancelled };

    explicit DomainReport(QString domain)
        : domain(std::move(domain))
    {
    }

    QString domain;
    Verdict verdict = Verdict::Failed;
    std::optional<graph::TenantAnswer> tenant;
    std::optional<graph::RealmHint> realm;
    std::optional<graph::Error> error;
    QStringList sources; //!< the addresses asked

    ExitCode exitCode() const;
    QByteArray toJson() const;
    QString toText() const; //!< in the language of the application's translators
};

//! Asks one cloud, or all of them side by side. `domain` is graph::domainOf()'s.
QCoro::Task<DomainReport> checkDomain(
    graph::TenantDiscovery discovery, std::optional<graph::Cloud> cloud, QString domain, std::stop_token stop);

} // namespace app
