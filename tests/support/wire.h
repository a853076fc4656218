// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/network.h"
#include "graph/http/pipeline.h"
#include "graph/http/qt_transport.h"
#include "tests/support/await.h"

namespace test {

//! A pipeline of nothing but the transport, on a network of its own.
class Wire {
public:
    Wire()
        : Wire(std::make_shared<graph::Network>())
    {
    }
    explicit Wire(graph::SharedNetwork own)
        : network(std::move(own))
        , pipeline(make(network))
    {
    }
    graph::Result<graph::Reply> send(graph::Request request) const
    {
        return await(pipeline.send(std::move(request), std::stop_token()), 20'000);
    }

    graph::SharedNetwork network;
    graph::Pipeline pipeline;

private:
    static graph::Pipeline make(const graph::SharedNetwork &network)
    {
        graph::Policies policies;
        policies.push_back(std::make_unique<graph::QtTransport>(network));
        return graph::Pipeline(std::move(policies));
    }
};

//! With a small JSON body where the method has one.
inline graph::Request request(const QByteArray &method, const QUrl &url)
{
    graph::Request request(method, url);
    if (method == "POST" || method == "PUT" || method == "PATCH")
        request.setJson(QJsonObject{{QStringLiteral("name"), QStringLiteral("Adele")}});
    return request;
}

} // namespace test
