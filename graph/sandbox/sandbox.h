// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/random.h"
#include "graph/result.h"

#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace graph::sandbox {

//! How a sandbox is to behave; the command line of `work-account-sandbox` in one value.
class Options {
public:
    quint16 port = 0; //!< 0 picks a free one
    int users = 12; //!< users of the "large" company, made to order
    std::chrono::milliseconds latency{0};
    int writesPer150s = 3000;
    std::chrono::milliseconds replicationDelay{0}; //!< how long a new object answers 404 to others than its maker
    bool makerWaits = false; //!< the maker's own session waits for it as well
    std::chrono::seconds tokenLifetime{3600};
    std::chrono::seconds deviceInterval{5}; //!< how often a device may ask whether its code was typed
    quint32 seed = 1; //!< of the made-up people and of the faults' dice
    std::map<QString, double> faults; //!< kind -> rate 0..1; the kinds are listed by faultKinds()
    QString approve; //!< signs this user in without a click
    bool tls = false; //!< serves https in place of http, for clients that take no http authority
};

//! Names a `--fault` may have.
QStringList faultKinds();

//! A pretend identity platform and Graph on loopback, over real HTTP, in the calling thread's event loop.
class Sandbox {
public:
    Sandbox(Options options, SharedClock clock, SharedRandom random);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    //! Binds 127.0.0.1. Fault::Offline with code "sandbox.port" where the port is taken.
    Result<Done> listen();
    QUrl url() const;
    //! The self-signed certificate of a sandbox with `tls`, PEM: to be trusted by the client that is being tried.
    QByteArray certificate() const;
    //! The same shape as Microsoft's, pointing here; national clouds live under a path of their own.
    Endpoints endpoints(Cloud cloud) const;
    //! The client id the sandbox knows; any other is AADSTS700016.
    static QString clientId();

    //! Adds or clears a fault while running (tests).
    void setFault(const QString &kind, double rate);
    //! The next `times` calls of that method (empty: any) whose path contains `pathPart` go wrong that way, whatever
    //! the rates say; planned ones are used up in order.
    void failNext(const QString &kind, int times = 1, const QByteArray &method = {}, const QByteArray &pathPart = {});
    void setLatency(std::chrono::milliseconds latency);
    //! Whether the tenant of that domain has Entra ID P1: a sign-in log and reports (tests).
    void setPremium(const QString &domain, bool on);
    //! Whether the tenant's policy allows Temporary Access Passes (tests).
    void setAccessPasses(const QString &domain, bool on);
    //! Requests served so far as "METHOD path", for tests that count what reached the wire.
    QStringList served() const;
    //! True where this user exists and the password is the one set last (tests of hand-over and of crashes).
    bool passwordWorks(const QString &upn, std::string_view password) const;
    //! How many users a tenant holds, by the domain of one of its domains.
    int userCount(const QString &domain) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace graph::sandbox
