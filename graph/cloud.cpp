// SPDX-License-Identifier: MIT
#include "graph/cloud.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace graph {

Endpoints::Endpoints(Cloud cloud, QUrl authority, QUrl graph, QUrl portal, QUrl partnerCenter)
    : m_cloud(cloud)
    , m_authority(std::move(authority))
    , m_graph(std::move(graph))
    , m_portal(std::move(portal))
    , m_partnerCenter(std::move(partnerCenter))
{
}

namespace {

QUrl below(const QUrl &root, const QString &encodedPath)
{
    QUrl url = root;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const qsizetype mark = encodedPath.indexOf(QLatin1Char('?'));
    url.setPath(base + QLatin1Char('/') + encodedPath.left(mark), QUrl::TolerantMode);
    if (mark >= 0)
        url.setQuery(encodedPath.mid(mark + 1), QUrl::TolerantMode);
    return url;
}

} // namespace

QUrl Endpoints::identity(const QString &tenant, const QString &path) const
{
    return below(m_authority, QString::fromLatin1(QUrl::toPercentEncoding(tenant)) + QLatin1Char('/') + path);
}

QUrl Endpoints::v1(const QString &encodedPath) const
{
    return below(m_graph, QStringLiteral("v1.0/") + encodedPath);
}

QString Endpoints::scope(const QString &permission) const
{
    return below(m_graph, permission).toString(QUrl::FullyEncoded);
}

QUrl Endpoints::adminConsent(const QString &tenant, const QString &clientId) const
{
    QUrl url = identity(tenant, QStringLiteral("v2.0/adminconsent"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("client_id"), clientId);
    query.addQueryItem(QStringLiteral("scope"), scope(QStringLiteral(".default")));
    query.addQueryItem(QStringLiteral("redirect_uri"), QStringLiteral("http://localhost"));
    url.setQuery(query);
    return url;
}

Endpoints Endpoints::with(const QUrl &authority, const QUrl &graph) const
{
    Endpoints changed = *this;
    if (!authority.isEmpty())
        changed.m_authority = authority;
    if (!graph.isEmpty())
        changed.m_graph = graph;
    return changed;
}

bool Endpoints::mayCarrySecrets(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https"))
        return !url.host().isEmpty();
    if (url.scheme() != QLatin1String("http"))
        return false;
    if (url.host() == QLatin1String("localhost"))
        return true;
    return QHostAddress(url.host()).isLoopback();
}

bool Endpoints::isGraph(const QUrl &url) const
{
    const bool tls = m_graph.scheme() == QLatin1String("https");
    const int standard = tls ? 443 : 80;
    if (url.scheme() != m_graph.scheme() || url.host() != m_graph.host() || url.port(standard) != m_graph.port(standard)
        || !url.userInfo().isEmpty())
        return false;
    return url.path().startsWith(m_graph.path() + QLatin1String("/v1.0/"));
}

Endpoints endpointsOf(Cloud cloud)
{
    const auto url = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
    switch (cloud) {
    case Cloud::UsGov:
        return {cloud, url("https://login.microsoftonline.us"), url("https://graph.microsoft.us"),
            url("https://portal.azure.us"), url("https://partner.microsoft.com")};
    case Cloud::UsGovDod:
        return {cloud, url("https://login.microsoftonline.us"), url("https://dod-graph.microsoft.us"),
            url("https://portal.azure.us"), url("https://partner.microsoft.com")};
    case Cloud::China:
        return {cloud, url("https://login.partner.microsoftonline.cn"), url("https://microsoftgraph.chinacloudapi.cn"),
            url("https://portal.azure.cn"), url("https://partner.partnercenter.microsoftonline.cn")};
    case Cloud::Global:
        break;
    }
    return {Cloud::Global, url("https://login.microsoftonline.com"), url("https://graph.microsoft.com"),
        url("https://portal.azure.com"), url("https://partner.microsoft.com")};
}

const std::vector<Cloud> &allClouds()
{
    static const std::vector<Cloud> clouds{Cloud::Global, Cloud::UsGov, Cloud::UsGovDod, Cloud::China};
    return clouds;
}

QString cloudName(Cloud cloud)
{
    switch (cloud) {
    case Cloud::UsGov:
        return QStringLiteral("usgov");
    case Cloud::UsGovDod:
        return QStringLiteral("usgov-dod");
    case Cloud::China:
        return QStringLiteral("china");
    case Cloud::Global:
        break;
    }
    return QStringLiteral("global");
}

std::optional<Cloud> cloudNamed(const QString &name)
{
    for (Cloud cloud : allClouds()) {
        if (cloudName(cloud) == name)
            return cloud;
    }
    return std::nullopt;
}

} // namespace graph
