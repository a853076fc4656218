// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <stop_token>

namespace graph {

using SystemTime = std::chrono::system_clock::time_point;
using SteadyTime = std::chrono::steady_clock::time_point;

//! Time, passed in: tests decide what time it is and how long a wait takes.
class Clock {
public:
    virtual ~Clock() = default;
    //! Wall time, UTC.
    virtual SystemTime now() const = 0;
    //! Time that only goes forward, for deadlines and waits.
    virtual SteadyTime steady() const = 0;
    //! Ends after `duration` with true, or at once with false when `stop` is requested. Never blocks a thread.
    virtual QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const = 0;
};

//! The machine's clock; waits are timers of the calling thread's event loop.
class SystemClock : public Clock {
public:
    SystemTime now() const override;
    SteadyTime steady() const override;
    QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const override;
};

using SharedClock = std::shared_ptr<const Clock>;

} // namespace graph
