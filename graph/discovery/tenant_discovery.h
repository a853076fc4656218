// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/http/pipeline.h"
#include "graph/ids.h"

#include <QCoroTask>

#include <map>
#include <optional>
#include <stop_token>

namespace graph {

//! What one cloud's public OpenID document says about a domain.
class TenantAnswer {
public:
    //! No tenant here owns the domain.
    TenantAnswer() = default;
    TenantAnswer(TenantId tenant, Cloud cloud, QString region);

    bool found() const { return m_found; }
    const TenantId &tenant() const { return m_tenant; }
    Cloud cloud() const { return m_cloud; } //!< the cloud the tenant lives in, which may not be the one asked
    const QString &region() const { return m_region; } //!< `tenant_region_scope`: "EU", "NA", ...

private:
    bool m_found = false;
    TenantId m_tenant;
    Cloud m_cloud = Cloud::Global;
    QString m_region;
};

//! The undocumented user-realm answer: a hint, never a verdict.
class RealmHint {
public:
    enum class Kind { Unknown, Managed, Federated, Consumer };
    explicit RealmHint(Kind kind)
        : m_kind(kind)
    {
    }
    Kind kind() const { return m_kind; }
    const QString &brand() const { return m_brand; } //!< company name shown by the sign-in page; may be empty
    const QUrl &signInPage() const { return m_signInPage; } //!< the federation server's page, for Federated
    bool viral() const { return m_viral; } //!< probably an unmanaged tenant (third parties only: weak)
    void setBrand(QString brand) { m_brand = std::move(brand); }
    void setSignInPage(QUrl url) { m_signInPage = std::move(url); }
    void setViral(bool on) { m_viral = on; }

private:
    Kind m_kind;
    QString m_brand;
    QUrl m_signInPage;
    bool m_viral = false;
};

//! Asks, without any sign-in and without naming a user, whether a domain has a tenant. Copyable.
class TenantDiscovery {
public:
    //! `pipeline` without authorization.
    TenantDiscovery(std::vector<Endpoints> clouds, Pipeline pipeline);

    //! GET {authority}/{domain}/v2.0/.well-known/openid-configuration of one cloud. "No tenant" (AADSTS90002) is an
    //! answer, not an error; a name the service cannot read (AADSTS900023) is Fault::Rejected.
    QCoro::Task<Result<TenantAnswer>> tenant(Cloud cloud, QString domain, std::stop_token stop) const;
    //! The first hit of all clouds, asked side by side; "none" only where every cloud said so.
    QCoro::Task<Result<TenantAnswer>> tenantAnywhere(QString domain, std::stop_token stop) const;
    //! GET {authority}/common/userrealm/{made-up name}@{domain}.
    QCoro::Task<Result<RealmHint>> realm(Cloud cloud, QString domain, std::stop_token stop) const;

    const std::vector<Endpoints> &clouds() const { return m_clouds; }

private:
    std::vector<Endpoints> m_clouds;
    Pipeline m_pipeline;
};

} // namespace graph
