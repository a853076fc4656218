// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/pipeline.h"

#include <functional>
#include <memory>
#include <vector>

namespace test {

//! A transport that answers each request by a function of it, and remembers them: a service in a few lines.
class FunctionTransport : public graph::Policy {
public:
    class Service {
    public:
        std::function<graph::Result<graph::Reply>(const graph::Request &)> answer;
        std::vector<graph::Request> requests;

        int count(const QString &pathPart) const
        {
            int n = 0;
            for (const graph::Request &request : requests)
                n += request.url().path().contains(pathPart) ? 1 : 0;
            return n;
        }
    };

    explicit FunctionTransport(std::shared_ptr<Service> service)
        : m_service(std::move(service))
    {
    }

    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next, std::stop_token stop) const override
    {
        const auto service = m_service;
        service->requests.push_back(request);
        if (stop.stop_requested())
            co_return graph::Error(graph::Fault::Cancelled);
        co_return service->answer(request);
    }

private:
    std::shared_ptr<Service> m_service;
};

inline graph::Pipeline servedBy(std::shared_ptr<FunctionTransport::Service> service)
{
    graph::Policies policies;
    policies.push_back(std::make_unique<FunctionTransport>(std::move(service)));
    return graph::Pipeline(std::move(policies));
}

inline graph::Result<graph::Reply> jsonReply(int status, const QByteArray &body)
{
    return graph::Reply(status, {{"Content-Type", "application/json"}}, body);
}

} // namespace test
