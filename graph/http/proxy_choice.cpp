// SPDX-License-Identifier: MIT
#include "graph/http/proxy_choice.h"

#include <QUrl>

namespace graph {

ProxyChoice ProxyChoice::none()
{
    ProxyChoice choice;
    choice.m_kind = Kind::None;
    return choice;
}

Result<ProxyChoice> ProxyChoice::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.compare(QLatin1String("system"), Qt::CaseInsensitive) == 0)
        return ProxyChoice();
    if (trimmed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return none();

    const bool bare = !trimmed.contains(QLatin1String("://"));
    const QUrl url(bare ? QStringLiteral("http://") + trimmed : trimmed, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    const bool socks = url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h");
    const bool more =
        url.hasQuery() || url.hasFragment() || (url.path() != QLatin1String("/") && !url.path().isEmpty());
    if (!url.isValid() || url.host().isEmpty() || more || !(http || socks))
        return Error(Fault::Rejected, QStringLiteral("proxy.syntax"));

    ProxyChoice choice;
    choice.m_kind = Kind::Manual;
    choice.m_proxy = QNetworkProxy(http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
        static_cast<quint16>(url.port(http ? 8080 : 1080)), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
    return choice;
}

QString ProxyChoice::text() const
{
    switch (m_kind) {
    case Kind::System:
        return QStringLiteral("system");
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Manual:
        break;
    }
    QUrl url;
    url.setScheme(m_proxy.type() == QNetworkProxy::HttpProxy ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(m_proxy.hostName());
    url.setPort(m_proxy.port());
    url.setUserName(m_proxy.user(), QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace graph
