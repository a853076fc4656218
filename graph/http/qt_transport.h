// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/network.h"
#include "graph/http/policy.h"

namespace graph {

//! The last policy: sends one request once over QNetworkAccessManager and delivers its whole answer.
//! A write never goes out twice; if the connection breaks after it has left, Error::sent() is true. Redirects are
//! answers like any other: never followed. No cookie, no cache, no "ignore" for TLS errors.
//! Where there is no whole answer, the code is one of net_code.h.
class QtTransport : public Policy {
public:
    explicit QtTransport(SharedNetwork network);
    QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const override;

private:
    SharedNetwork m_network;
};

} // namespace graph
