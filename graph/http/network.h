// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/proxy_choice.h"
#include "graph/http/system_proxies.h"
#include "graph/http/transfer.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace graph {

//! The program's network manager and the queue before it. The manager opens six connections a host over HTTP/1.1 and
//! serves what waits unfairly: it is handed only what may fly at once, interactive requests first, in order.
//! Over HTTP/2, known after a host's first answer, many share one connection.
class Network : public QObject {
    Q_OBJECT
public:
    Network();
    //! `systemProxies` says how the system reaches a host, on another thread; what takes longer than `patience` is not
    //! waited for.
    Network(SystemProxies::Lookup systemProxies, std::chrono::milliseconds patience);
    ~Network() override;

    //! Sends it as soon as a place is free. The transfer is the caller's, who keeps it until it has ended.
    void submit(Transfer *transfer);
    //! Ends everything under way with Fault::Cancelled at the next turn of the event loop, and all that is submitted
    //! later.
    void close();
    //! For requests from now on.
    void setProxy(ProxyChoice proxy);

private:
    void pump();
    bool mayFly(const Transfer &transfer) const;
    bool wayKnown(const Transfer &transfer) const;
    void begin(Transfer *transfer);
    void ended(Transfer *transfer);
    void renew();

    ProxyChoice m_proxy;
    const std::shared_ptr<SystemProxies> m_system;
    SharedManager m_manager;
    QList<Transfer *> m_waiting;
    QList<Transfer *> m_flying;
    QHash<QString, int> m_perHost;
    QSet<QString> m_http2;
    bool m_closed = false;
};

using SharedNetwork = std::shared_ptr<Network>;

} // namespace graph
