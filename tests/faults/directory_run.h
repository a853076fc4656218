// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/directory.h"
#include "tests/faults/fault_bench.h"

#include <algorithm>

namespace test {

//! Calls of a directory that meet a trouble on their way to `Service`, which has answer(Exchange), commit(Seen) and
//! commitFirst: what reaches it is executed before the trouble strikes, which is the first request; what is read back
//! afterwards is answered, unless the trouble lasts.
template <class Service> class DirectoryRun : public FaultBench {
public:
    DirectoryRun()
        : server([this](const RawServer::Exchange &e) { serve(e); })
        , directory(at(server.url(QString())))
    {
    }
    graph::Directory at(const QUrl &root)
    {
        const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global).with({}, root);
        return graph::Directory(endpoints, pipeline(endpoints), clock);
    }
    //! Requests that reached the server, all but the GETs.
    int writes() const
    {
        return int(std::count_if(server.seen().begin(), server.seen().end(),
            [](const RawServer::Seen &seen) { return !seen.line.startsWith("GET "); }));
    }
    //! Nothing of who, what and with which token.
    bool logIsClean() const
    {
        return !log.contains(QLatin1String("CANARY"), Qt::CaseInsensitive) && !log.contains(QLatin1String("token-"))
            && !log.contains(QLatin1String("b.example"));
    }

    Service service;
    const Trouble *trouble = nullptr;
    Lasts lasts = Lasts::Once;
    int served = 0;
    RawServer server;
    graph::Directory directory;

private:
    void serve(const RawServer::Exchange &e)
    {
        ++served;
        if (!trouble || (lasts == Lasts::Once && served > 1))
            return service.answer(e);
        if (service.commitFirst && trouble->reachesService)
            service.commit(e.seen());
        trouble->strike(e);
    }
};

} // namespace test
