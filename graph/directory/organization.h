// SPDX-License-Identifier: MIT
#pragma once

#include "graph/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace graph {

//! A domain as `organization.verifiedDomains` and `/domains` tell it. Only verified ones can carry an address.
class Domain {
public:
    enum class Authentication { Managed, Federated };

    explicit Domain(QString name)
        : m_name(std::move(name))
    {
    }
    const QString &name() const { return m_name; } //!< lower case, as the service writes it (punycode for IDN)
    bool verified() const { return m_verified; }
    bool isDefault() const { return m_default; }
    bool initial() const { return m_initial; } //!< the onmicrosoft name
    bool root() const { return m_root; }
    Authentication authentication() const { return m_authentication; }
    bool federated() const { return m_authentication == Authentication::Federated; }
    //! How long a password lasts, in days, where the domain sets that; 2147483647 is for ever.
    //! True right after a verification that takes the domain over from an unmanaged tenant: people and data move with
    //! it, later (`availabilityStatus` EmailVerifiedDomainTakeoverScheduled).
    bool takeoverScheduled() const { return m_takeover; }

    void setVerified(bool on) { m_verified = on; }
    void setDefault(bool on) { m_default = on; }
    void setInitial(bool on) { m_initial = on; }
    void setRoot(bool on) { m_root = on; }
    void setAuthentication(Authentication how) { m_authentication = how; }
    void setTakeoverScheduled(bool on) { m_takeover = on; }

private:
    QString m_name;
    bool m_verified = false;
    bool m_default = false;
    bool m_initial = false;
    bool m_root = true;
    bool m_takeover = false;
    Authentication m_authentication = Authentication::Managed;
};

//! The tenant as its members see it.
class Organization {
public:
    Organization(TenantId id, QString displayName, std::vector<Domain> verifiedDomains);

    const TenantId &id() const { return m_id; }
    const QString &displayName() const { return m_displayName; }
    const std::vector<Domain> &verifiedDomains() const { return m_domains; }
    //! The default domain's name, or the first one's; empty for none.
    QString defaultDomain() const;
    //! True while users are synchronised from a company network; null is false.
    bool synced() const { return m_synced; }
    void setSynced(bool on) { m_synced = on; }

private:
    TenantId m_id;
    QString m_displayName;
    std::vector<Domain> m_domains;
    bool m_synced = false;
};

} // namespace graph
