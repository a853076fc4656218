// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/company.h"

#include <QDateTime>

namespace graph::sandbox {

//! All companies of the sandbox:
//! Contoso (managed, with everybody one needs), Adatum (federated), Fabrikam (unmanaged), Trey Research (as large as
//! ordered), Northwind (US Government), Wingtip Toys (DoD), Tailspin Toys (China).
class World {
public:
    //! `users` people at Trey Research, the same ones for the same `seed`.
    World(int users, quint32 seed, const QDateTime &now);

    const std::vector<std::unique_ptr<Company>> &companies() const { return m_companies; }
    Company *byTenant(const QString &tenantId) const;
    //! The owner of a verified domain, in whatever cloud.
    Company *byDomain(const QString &domain) const;

private:
    std::vector<std::unique_ptr<Company>> m_companies;
};

//! The GUID a sandbox thing always has, by its name.
QString fixedGuid(const QString &name);

} // namespace graph::sandbox
