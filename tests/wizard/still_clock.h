// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/one_shot.h"

#include <vector>

namespace test {

//! Time stands still until advance(): a wait lasts as long as it says.
class StillClock : public graph::Clock {
public:
    graph::SystemTime now() const override { return m_now; }
    graph::SteadyTime steady() const override { return m_steady; }
    QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        if (stop.stop_requested())
            co_return false;
        if (duration <= std::chrono::milliseconds(0))
            co_return true;
        const graph::OneShot<graph::SteadyTime> due;
        m_waits.push_back({m_steady + duration, due});
        const std::optional<graph::SteadyTime> came = co_await due.wait(stop);
        co_return came.has_value();
    }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_steady += by;
        for (const Wait &wait : m_waits) {
            if (wait.until <= m_steady)
                wait.due.set(m_steady);
        }
        std::erase_if(m_waits, [this](const Wait &w) { return w.until <= m_steady; });
    }

private:
    class Wait {
    public:
        graph::SteadyTime until;
        graph::OneShot<graph::SteadyTime> due;
    };
    graph::SystemTime m_now = graph::SystemTime(std::chrono::seconds(1'768'478'400)); // 2026-01-15T12:00:00Z
    graph::SteadyTime m_steady = graph::SteadyTime(std::chrono::hours(1));
    mutable std::vector<Wait> m_waits;
};

} // namespace test
