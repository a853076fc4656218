// SPDX-License-Identifier: MIT
#include "graph/identity/account.h"

namespace graph {

Account::Account(Cloud cloud, TenantId tenant, UserId user, QString username, QString displayName)
    : m_cloud(cloud)
    , m_tenant(std::move(tenant))
    , m_user(std::move(user))
    , m_username(std::move(username))
    , m_displayName(std::move(displayName))
{
}

QString Account::key() const
{
    return cloudName(m_cloud) + QLatin1Char('/') + m_tenant.toString() + QLatin1Char('/') + m_user.toString();
}

bool Account::personal() const
{
    // The consumer tenant, the same in every sign-in (id-token-claims-reference, claim `tid`).
    return m_tenant == TenantId(QStringLiteral("9188040d-6c67-4c5b-b112-36a304b66dad"));
}

} // namespace graph
