// SPDX-License-Identifier: MIT
#include "graph/http/system_proxies.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QUrl>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace graph {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds goodFor = 5min; // people change networks

//! A script is told no more of an address than this, as by browsers.
QUrl hostOnly(const QUrl &url)
{
    QUrl host;
    host.setScheme(url.scheme());
    host.setHost(url.host());
    host.setPort(url.port());
    host.setPath(QStringLiteral("/"));
    return host;
}

QList<QNetworkProxy> direct()
{
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

} // namespace

//! Owned by its thread as well, which nobody waits for: a lookup cannot be ended from outside.
class SystemProxies::Worker : public std::enable_shared_from_this<SystemProxies::Worker> {
public:
    Worker(Lookup lookup, SystemProxies *owner)
        : m_lookup(std::move(lookup))
        , m_owner(owner)
    {
    }

    void ask(const QUrl &host)
    {
        const std::lock_guard lock(m_mutex);
        m_hosts.push_back(host);
        if (!m_started)
            std::thread([self = shared_from_this()] { self->run(); }).detach();
        m_started = true;
        m_wake.notify_one();
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
        m_wake.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return !m_owner || !m_hosts.empty(); });
            if (!m_owner)
                return;
            const QUrl host = m_hosts.front();
            m_hosts.pop_front();
            lock.unlock();
            QList<QNetworkProxy> proxies = m_lookup(QNetworkProxyQuery(host));
            lock.lock();
            if (!m_owner)
                return;
            // Under the lock, so that the owner cannot go meanwhile.
            QMetaObject::invokeMethod(
                m_owner, [owner = m_owner, host, proxies] { owner->learn(host, proxies); }, Qt::QueuedConnection);
        }
    }

    const Lookup m_lookup;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QUrl> m_hosts;
    SystemProxies *m_owner;
    bool m_started = false;
};

//! What is known of one host.
class SystemProxies::Known {
public:
    bool asking = true;
    QList<QNetworkProxy> proxies = direct();
    QDeadlineTimer until; //!< past: not known
};

SystemProxies::SystemProxies(Lookup lookup, std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_worker(std::make_shared<Worker>(std::move(lookup), this))
{
}

SystemProxies::~SystemProxies()
{
    m_worker->end();
}

bool SystemProxies::ready(const QUrl &url)
{
    const QUrl host = hostOnly(url);
    std::shared_ptr<Known> &known = m_known[host];
    if (known && !known->until.hasExpired())
        return true;
    if (known && known->asking)
        return false;
    if (!known)
        known = std::make_shared<Known>();
    known->asking = true;
    known->until = QDeadlineTimer(); // expired
    m_worker->ask(host);
    QTimer::singleShot(m_patience, this, [this, asked = std::weak_ptr(known)] {
        const std::shared_ptr<Known> late = asked.lock();
        if (!late || !late->asking)
            return;
        late->proxies = direct();
        late->until = QDeadlineTimer(QDeadlineTimer::Forever); // until it is told after all
        emit found();
    });
    return false;
}

QList<QNetworkProxy> SystemProxies::proxies(const QUrl &url) const
{
    const std::shared_ptr<Known> known = m_known.value(hostOnly(url));
    return known ? known->proxies : direct();
}

void SystemProxies::forget(const QUrl &url)
{
    const std::shared_ptr<Known> known = m_known.value(hostOnly(url));
    if (known && !known->asking)
        known->until = QDeadlineTimer();
}

void SystemProxies::learn(const QUrl &host, QList<QNetworkProxy> proxies)
{
    const std::shared_ptr<Known> known = m_known.value(host);
    if (!known)
        return;
    known->asking = false;
    known->proxies = proxies.isEmpty() ? direct() : std::move(proxies);
    known->until = QDeadlineTimer(goodFor);
    emit found();
}

} // namespace graph
