// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/http/request.h"

#include <chrono>

namespace graph {

//! How many writes a service takes in a window, for one app in one tenant.
class WriteLimit {
public:
    //! Documented for Graph's identity resources: 3,000 in 150 seconds
    //! (https://learn.microsoft.com/graph/throttling-limits).
    WriteLimit() = default;
    WriteLimit(int writes, std::chrono::milliseconds window)
        : m_writes(writes)
        , m_window(window)
    {
    }
    int writes() const { return m_writes; }
    std::chrono::milliseconds window() const { return m_window; }

private:
    int m_writes = 3000;
    std::chrono::milliseconds m_window = std::chrono::seconds(150);
};

//! Deals out the writes of one limit so that no window of its length ever holds more of them, wherever it begins.
//! A long run (Request::Priority::Background) gets evenly spaced places, in the order asked for; what the admin does by
//! hand has a small share of its own and does not stand in that queue. Not for several threads.
class WriteBudget {
public:
    explicit WriteBudget(WriteLimit limit);

    //! A place for `writes` at once: how long to wait for it from `now`.
    std::chrono::milliseconds reserve(int writes, Request::Priority priority, SteadyTime now);
    //! The service asks for a pause: places dealt out already are void, see turn().
    void pause(SteadyTime until);
    //! Changes whenever places become void: who waited for one reserves again.
    int turn() const { return m_turn; }

private:
    using Precise = std::chrono::duration<double>;

    //! A bucket that refills evenly: the generic cell rate algorithm (ITU-T I.371).
    class Bucket {
    public:
        Bucket(double perSecond, double burst)
            : m_interval(1.0 / perSecond)
            , m_burst(burst)
        {
        }
        Precise waitFor(double writes, Precise now) const;
        void take(double writes, Precise now);
        void emptyUntil(Precise until) { m_full = until + m_interval * m_burst; }

    private:
        Precise m_interval;
        double m_burst;
        Precise m_full{0}; //!< when the bucket will be full again
    };

    Bucket m_background;
    Bucket m_interactive;
    SteadyTime m_pausedUntil;
    int m_turn = 0;
};

} // namespace graph
