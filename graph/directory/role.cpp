// SPDX-License-Identifier: MIT
#include "graph/directory/role.h"

namespace graph {

DirectoryRole::DirectoryRole(QString templateId, QString displayName)
    : m_templateId(std::move(templateId))
    , m_displayName(std::move(displayName))
{
}

bool DirectoryRole::createsUsers() const
{
    // https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
    return m_templateId == QLatin1String(role::globalAdministrator)
        || m_templateId == QLatin1String(role::userAdministrator)
        || m_templateId == QLatin1String(role::directoryWriters);
}

} // namespace graph
