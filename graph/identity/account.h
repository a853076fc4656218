// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/ids.h"

namespace graph {

//! Who is signed in where. Told apart by tenant and object id, never by a name
//! (https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference).
class Account {
public:
    Account(Cloud cloud, TenantId tenant, UserId user, QString username, QString displayName);

    Cloud cloud() const { return m_cloud; }
    const TenantId &tenant() const { return m_tenant; }
    const UserId &user() const { return m_user; }
    //! `preferred_username`: for display only, it can change.
    const QString &username() const { return m_username; }
    const QString &displayName() const { return m_displayName; }
    //! Names the account in the keychain and in settings: cloud, tenant, object id.
    QString key() const;
    //! True for the tenant of personal Microsoft accounts.
    bool personal() const;

private:
    Cloud m_cloud;
    TenantId m_tenant;
    UserId m_user;
    QString m_username;
    QString m_displayName;
};

} // namespace graph
