// SPDX-License-Identifier: MIT
#include "graph/http/network.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>

namespace graph {

namespace {

constexpr int flyingOverHttp1 = 6; // what QNetworkAccessManager opens
constexpr int flyingOverHttp2 = 32; // servers allow 100 streams; more than this gains nothing (measured)

constexpr std::chrono::seconds patienceWithScripts{5}; // for the system to say whether there is a proxy

bool isHere(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

class ProxyFactory : public QNetworkProxyFactory {
public:
    ProxyFactory(ProxyChoice choice, std::shared_ptr<const SystemProxies> system)
        : m_choice(std::move(choice))
        , m_system(std::move(system))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isHere(query.peerHostName()) || m_choice.kind() == ProxyChoice::Kind::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_choice.kind() == ProxyChoice::Kind::Manual)
            return {m_choice.proxy()};
        // Never looked up here, on the thread of the window.
        return m_system->proxies(query.url());
    }

private:
    ProxyChoice m_choice;
    std::shared_ptr<const SystemProxies> m_system;
};

QString hostOf(const Transfer &transfer)
{
    const QUrl url = transfer.request().url();
    return url.scheme() + QLatin1String("://") + url.host() + QLatin1Char(':') + QString::number(url.port());
}

} // namespace

Network::Network()
    : Network(&QNetworkProxyFactory::systemProxyForQuery, patienceWithScripts)
{
}

Network::Network(SystemProxies::Lookup systemProxies, std::chrono::milliseconds patience)
    : m_system(std::make_shared<SystemProxies>(std::move(systemProxies), patience))
{
    connect(m_system.get(), &SystemProxies::found, this, &Network::pump);
}

Network::~Network() = default;

void Network::renew()
{
    // Replies in flight keep the old manager, and with it their connections.
    m_manager = SharedManager(new QNetworkAccessManager, [](QNetworkAccessManager *old) { old->deleteLater(); });
    m_manager->setProxyFactory(new ProxyFactory(m_proxy, m_system));
    m_manager->setAutoDeleteReplies(false);
}

void Network::submit(Transfer *transfer)
{
    connect(transfer, &Transfer::ended, this, [this, transfer] { ended(transfer); });
    if (m_closed) {
        QMetaObject::invokeMethod(transfer, &Transfer::cancel, Qt::QueuedConnection);
        return;
    }
    qsizetype at = m_waiting.size();
    if (transfer->request().priority() == Request::Priority::Interactive) {
        while (at > 0 && m_waiting.at(at - 1)->request().priority() == Request::Priority::Background)
            --at;
    }
    m_waiting.insert(at, transfer);
    pump();
}

void Network::close()
{
    m_closed = true;
    const QList<Transfer *> all = m_waiting + m_flying;
    for (Transfer *transfer : all)
        QMetaObject::invokeMethod(transfer, &Transfer::cancel, Qt::QueuedConnection);
}

void Network::setProxy(ProxyChoice proxy)
{
    m_proxy = std::move(proxy);
    m_manager.reset(); // its open connections go the old way
    m_http2.clear();
}

bool Network::mayFly(const Transfer &transfer) const
{
    const QString host = hostOf(transfer);
    return m_perHost.value(host) < (m_http2.contains(host) ? flyingOverHttp2 : flyingOverHttp1);
}

bool Network::wayKnown(const Transfer &transfer) const
{
    const QUrl &url = transfer.request().url();
    return m_proxy.kind() != ProxyChoice::Kind::System || isHere(url.host()) || m_system->ready(url);
}

void Network::pump()
{
    if (m_closed)
        return;
    for (qsizetype i = 0; i < m_waiting.size();) {
        Transfer *transfer = m_waiting.at(i);
        if (!mayFly(*transfer) || !wayKnown(*transfer)) {
            ++i;
            continue;
        }
        m_waiting.removeAt(i);
        begin(transfer);
    }
}

void Network::begin(Transfer *transfer)
{
    if (!m_manager || transfer->request().newConnection())
        renew();
    m_flying.append(transfer);
    ++m_perHost[hostOf(*transfer)];
    transfer->begin(m_manager, m_http2.contains(hostOf(*transfer)));
}

void Network::ended(Transfer *transfer)
{
    m_waiting.removeAll(transfer);
    if (m_flying.removeAll(transfer) == 0)
        return;
    if (transfer->failed())
        m_system->forget(transfer->request().url()); // another network, perhaps
    const QString host = hostOf(*transfer);
    if (--m_perHost[host] <= 0)
        m_perHost.remove(host);
    if (const std::optional<bool> http2 = transfer->http2()) {
        if (*http2)
            m_http2.insert(host);
        else
            m_http2.remove(host);
    }
    // Not from within a reply's signal.
    if (!m_closed)
        QMetaObject::invokeMethod(this, &Network::pump, Qt::QueuedConnection);
}

} // namespace graph
