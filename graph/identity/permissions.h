// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"

#include <QString>
#include <QStringList>

namespace graph {

//! The delegated Graph permissions a token was granted, by bare name.
class Permissions {
public:
    Permissions() = default;
    //! Reads the `scope` of a token answer: bare names and scope URIs of this cloud's or the global Graph; OpenID's own
    //! scopes are left out.
    static Permissions ofScope(const QString &scope, const Endpoints &endpoints);
    explicit Permissions(QStringList names)
        : m_names(std::move(names))
    {
    }

    const QStringList &names() const { return m_names; }
    //! True where `permission` was granted itself or through a wider one (User.ReadWrite.All covers User.Read.All):
    //! nobody is asked for what the token can do already.
    bool cover(const QString &permission) const;
    //! What of `wanted` is not covered, in its order.
    QStringList lackingOf(const QStringList &wanted) const;
    //! These and those, without doubles.
    QStringList with(const QStringList &more) const;

private:
    QStringList m_names;
};

//! The page where an administrator agrees to these permissions for the whole company; with none, to all the app is
//! registered for. `tenant` is a GUID, a domain or `organizations`, never `common`
//! (https://learn.microsoft.com/entra/identity-platform/v2-admin-consent).
QUrl adminConsentUrl(
    const Endpoints &endpoints, const QString &tenant, const QString &clientId, const QStringList &permissions);

//! The `scope` parameter: OpenID's scopes, then each permission as the scope URI of this cloud's Graph.
QString scopeParameter(const Endpoints &endpoints, const QStringList &permissions);

} // namespace graph
