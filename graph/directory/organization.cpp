// SPDX-License-Identifier: MIT
#include "graph/directory/organization.h"

namespace graph {

Organization::Organization(TenantId id, QString displayName, std::vector<Domain> verifiedDomains)
    : m_id(std::move(id))
    , m_displayName(std::move(displayName))
    , m_domains(std::move(verifiedDomains))
{
}

QString Organization::defaultDomain() const
{
    for (const Domain &domain : m_domains) {
        if (domain.isDefault())
            return domain.name();
    }
    return m_domains.empty() ? QString() : m_domains.front().name();
}

} // namespace graph
