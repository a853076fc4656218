// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/landing_page.h"
#include "graph/result.h"
#include "graph/secret.h"

#include <QCoroTask>
#include <QUrl>

#include <chrono>
#include <memory>
#include <stop_token>

namespace graph {

//! Waits on loopback for the browser to bring the sign-in's answer (RFC 8252 section 7.3). Bound to 127.0.0.1 and, on
//! the same port, to ::1, because a browser may take either for "localhost". Takes a GET query or a form POST; anything
//! else (favicon, other paths, a wrong `state`, a foreign Host) is answered and ignored. One answer an attempt.
//! Closes when its last copy goes.
class LoopbackListener {
public:
    //! `state` must come back unchanged. `patience` is how long one connection may take for its request.
    //! Fault::Offline with code "loopback.port" where no port can be bound.
    static Result<LoopbackListener> open(QByteArray state, LandingPage page, std::chrono::milliseconds patience);

    quint16 port() const;
    //! False where this machine has no IPv6: only 127.0.0.1 listens.
    bool onBoth() const;
    //! `http://localhost:{port}/`: the port is not compared by the service, the path is.
    QUrl redirectUri() const;

    //! The authorization code; the Error the browser brought; Fault::Cancelled at a stop.
    QCoro::Task<Result<SharedSecret>> code(std::stop_token stop) const;
    //! Ends code() with this error unless an answer came before.
    void giveUp(Error error) const;
    //! Takes no more connections from now on; those that are there are answered.
    void close() const;

private:
    class Hub;
    class Connection;
    explicit LoopbackListener(std::shared_ptr<Hub> hub);

    std::shared_ptr<Hub> m_hub;
};

} // namespace graph
