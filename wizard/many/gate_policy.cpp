// SPDX-License-Identifier: MIT
#include "wizard/many/gate_policy.h"

#include <optional>

namespace wizard {

namespace {

constexpr char heldBackCode[] = "gate.held-back";

} // namespace

GatePolicy::GatePolicy(std::shared_ptr<Gate> gate, graph::SharedClock clock)
    : m_gate(std::move(gate))
    , m_clock(std::move(clock))
{
}

QCoro::Task<graph::Result<graph::Reply>> GatePolicy::send(
    graph::Request request, graph::Next next, std::stop_token stop) const
{
    const std::shared_ptr<Gate> gate = m_gate;
    const graph::SharedClock clock = m_clock;
    if (request.writeCost() == 0) {
        graph::Result<graph::Reply> read = co_await next.send(std::move(request), stop);
        co_return read;
    }
    const graph::SteadyTime from = clock->steady();
    auto turn = gate->enter();
    const bool through = co_await turn;
    if (request.queued())
        *request.queued() += std::chrono::floor<std::chrono::milliseconds>(clock->steady() - from);
    if (!through)
        co_return graph::Error(graph::Fault::Cancelled, QLatin1String(heldBackCode));
    std::optional<GatePass> pass(std::in_place, gate, gate.get());
    graph::Result<graph::Reply> answer = co_await next.send(std::move(request), stop);
    // What there is to do about the answer is done while the next request is on its way.
    pass.reset();
    auto aside = gate->aside();
    co_await aside;
    co_return answer;
}

bool heldBack(const graph::Error &error)
{
    return error.code() == QLatin1String(heldBackCode);
}

} // namespace wizard
