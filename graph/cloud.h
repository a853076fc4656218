// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace graph {

//! The national clouds; an app is registered and a token is valid in one of them only
//! (https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud).
enum class Cloud { Global, UsGov, UsGovDod, China };

//! Where one cloud's services answer. A sandbox has endpoints of the same shape on loopback.
class Endpoints {
public:
    Endpoints(Cloud cloud, QUrl authority, QUrl graph, QUrl portal, QUrl partnerCenter);

    Cloud cloud() const { return m_cloud; }
    //! Root of the identity platform, without a trailing slash: `{authority}/{tenant}/oauth2/v2.0/token`.
    const QUrl &authority() const { return m_authority; }
    //! Root of Graph, without version and trailing slash.
    const QUrl &graph() const { return m_graph; }
    const QUrl &portal() const { return m_portal; }
    const QUrl &partnerCenter() const { return m_partnerCenter; }

    //! `{authority}/{tenant}/{path}`; `tenant` is a GUID, a domain, `organizations` or `common`.
    QUrl identity(const QString &tenant, const QString &path) const;
    //! `{graph}/v1.0/{path}`; `path` is percent-encoded already.
    QUrl v1(const QString &encodedPath) const;
    //! The full scope URI of a Graph permission, since a bare name is not safe outside the global cloud.
    QString scope(const QString &permission) const;
    //! The admin-consent link of this cloud (never with `common`).
    QUrl adminConsent(const QString &tenant, const QString &clientId) const;

    //! The same endpoints with other roots (`--authority`, `--graph`); empty URLs leave what is there.
    Endpoints with(const QUrl &authority, const QUrl &graph) const;

    //! True where a secret may be sent to `url`: https, or http on a loopback host.
    static bool mayCarrySecrets(const QUrl &url);
    //! True where `url` has the scheme, host, port and path root of this cloud's Graph.
    bool isGraph(const QUrl &url) const;

private:
    Cloud m_cloud;
    QUrl m_authority;
    QUrl m_graph;
    QUrl m_portal;
    QUrl m_partnerCenter;
};

//! Microsoft's own endpoints of a cloud.
Endpoints endpointsOf(Cloud cloud);
//! All clouds, in the order they are offered.
const std::vector<Cloud> &allClouds();
//! The command line's name: `global`, `usgov`, `usgov-dod`, `china`.
QString cloudName(Cloud cloud);
std::optional<Cloud> cloudNamed(const QString &name);

} // namespace graph
