// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"

#include <QObject>

#include <coroutine>
#include <list>
#include <memory>

namespace test {

//! Time that moves in small steps when the test says so; what has come due has happened when advance() returns, chains
//! of waits (a countdown) included.
class SteppedClock : public graph::Clock {
public:
    graph::SystemTime now() const override { return m_state->now; }
    graph::SteadyTime steady() const override { return m_state->steady; }
    QCoro::Task<bool> wait(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        auto state = m_state;
        if (stop.stop_requested())
            co_return false;
        auto waiter = std::make_shared<Waiter>();
        waiter->due = state->steady + duration;
        state->waiters.push_back(waiter);
        // Queued, like the real clock: the requester's stack is never entered.
        const std::stop_callback onStop(stop, [state, waiter] {
            QMetaObject::invokeMethod(&state->home, [waiter] { waiter->wake(); }, Qt::QueuedConnection);
        });
        Sleep sleep(waiter);
        co_await sleep;
        co_return !stop.stop_requested();
    }

    //! Moves on from one end of a wait to the next, so that a chain of waits runs its course.
    void advance(std::chrono::milliseconds by) const
    {
        using namespace std::chrono_literals;
        while (by > 0ms) {
            auto step = by;
            for (const auto &waiter : m_state->waiters)
                step = std::min(
                    step, std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(waiter->due - m_state->steady)));
            by -= step;
            m_state->now += step;
            m_state->steady += step;
            const auto due = m_state->waiters;
            for (const auto &waiter : due) {
                if (waiter->due <= m_state->steady)
                    waiter->wake();
            }
            m_state->waiters.remove_if([](const auto &waiter) { return waiter->woken; });
        }
    }
    void setNow(graph::SystemTime now) const { m_state->now = now; }

private:
    class Waiter {
    public:
        void wake()
        {
            if (std::exchange(woken, true) || !handle)
                return;
            handle.resume();
        }
        graph::SteadyTime due;
        bool woken = false;
        std::coroutine_handle<> handle;
    };
    class Sleep {
    public:
        explicit Sleep(std::shared_ptr<Waiter> waiter)
            : m_waiter(std::move(waiter))
        {
        }
        bool await_ready() const { return m_waiter->woken; }
        void await_suspend(std::coroutine_handle<> handle) { m_waiter->handle = handle; }
        void await_resume() const { }

    private:
        std::shared_ptr<Waiter> m_waiter;
    };
    class State {
    public:
        QObject home;
        // 2026-01-15T12:00:00Z
        graph::SystemTime now = graph::SystemTime(std::chrono::seconds(1'768'478'400));
        graph::SteadyTime steady = graph::SteadyTime(std::chrono::hours(1));
        std::list<std::shared_ptr<Waiter>> waiters;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace test
