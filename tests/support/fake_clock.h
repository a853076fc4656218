// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"

#include <vector>

namespace test {

//! Time stands still but for waits, which end at once and are remembered. A wait on a stopped token ends with false.
class FakeClock : public graph::Clock {
public:
    graph::SystemTime now() const override { return m_now; }
    graph::SteadyTime steady() const override { return m_steady; }
    QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        if (stop.stop_requested())
            co_return false;
        m_waits.push_back(duration);
        m_now += duration;
        m_steady += duration;
        co_return true;
    }

    void advance(std::chrono::milliseconds by) const
    {
        m_now += by;
        m_steady += by;
    }
    void setNow(graph::SystemTime now) { m_now = now; }
    const std::vector<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    // 2026-01-15T12:00:00Z
    mutable graph::SystemTime m_now = graph::SystemTime(std::chrono::seconds(1'768'478'400));
    mutable graph::SteadyTime m_steady = graph::SteadyTime(std::chrono::hours(1));
    mutable std::vector<std::chrono::milliseconds> m_waits;
};

} // namespace test
