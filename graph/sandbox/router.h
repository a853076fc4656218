// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/context.h"
#include "graph/sandbox/http_server.h"

namespace graph::sandbox {

//! Gives each request to whom it concerns, and lets the faults have their way with the answer.
class Router {
public:
    explicit Router(Context &context);

    void handle(HttpRequest request, Responder responder);
    const QStringList &served() const { return m_served; }

private:
    //! Where a path leads: the cloud by its base, and the rest.
    class Route {
    public:
        Cloud cloud = Cloud::Global;
        QByteArray path; //!< without the cloud's base
        bool graph = false;
        bool page = false; //!< for people: faults leave it alone
    };

    static Route routeOf(const QByteArray &path);
    HttpAnswer answer(const HttpRequest &request, const Route &route);
    HttpAnswer identity(const HttpRequest &request, const Route &route);
    void later(std::chrono::milliseconds wait, std::function<void()> act);

    Context &m_context;
    QStringList m_served;
    QObject m_alive; //!< late answers end with it
};

} // namespace graph::sandbox
