// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/http/policy.h"
#include "wizard/ledger/gate.h"

namespace wizard {

//! Lets requests that write through a gate, so that no more than its places are on their way. What waits is made
//! already and leaves as soon as the last byte of an answer is in: the wire waits for nobody's work. The time at the
//! gate is not the deadline's (Request::queued()). A request that comes to a closed gate, or waits when it closes, is
//! not sent: heldBack(). Who asks for a stop closes the gate first: waiting there is not ended by it.
class GatePolicy : public graph::Policy {
public:
    GatePolicy(std::shared_ptr<Gate> gate, graph::SharedClock clock);
    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next next, std::stop_token stop) const override;

private:
    std::shared_ptr<Gate> m_gate;
    graph::SharedClock m_clock;
};

//! True for what was not sent because the gate was closed: it is still to be done.
bool heldBack(const graph::Error &error);

} // namespace wizard
