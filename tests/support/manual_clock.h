// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/one_shot.h"

#include <vector>

namespace test {

//! Time stands still until the test moves it; waits end when their time has come and not before.
class ManualClock : public graph::Clock {
public:
    graph::SystemTime now() const override { return m_now; }
    graph::SteadyTime steady() const override { return m_steady; }
    QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        const graph::OneShot<bool> due;
        m_waits.push_back(Wait{m_steady + duration, duration, due});
        const std::optional<bool> came = co_await due.wait(stop);
        co_return came.has_value();
    }

    void advance(std::chrono::milliseconds by) const
    {
        m_now += by;
        m_steady += by;
        for (const Wait &wait : m_waits) {
            if (wait.until <= m_steady)
                wait.due.set(true);
        }
    }
    //! How long the waits were asked to be, in order.
    std::vector<std::chrono::milliseconds> waits() const
    {
        std::vector<std::chrono::milliseconds> all;
        for (const Wait &wait : m_waits)
            all.push_back(wait.duration);
        return all;
    }

private:
    struct Wait {
        graph::SteadyTime until;
        std::chrono::milliseconds duration;
        graph::OneShot<bool> due;
    };
    // 2026-01-15T12:00:00Z
    mutable graph::SystemTime m_now = graph::SystemTime(std::chrono::seconds(1'768'478'400));
    mutable graph::SteadyTime m_steady = graph::SteadyTime(std::chrono::hours(1));
    mutable std::vector<Wait> m_waits;
};

} // namespace test
