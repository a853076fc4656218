// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>
#include <QObject>

#include <algorithm>
#include <coroutine>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace graph {

//! A value that arrives once, later. Any number of coroutines may wait for it, each until its own stop. Copies share
//! the value. Waiters go on from their own thread's event loop, never inside set() or request_stop(): neither caller
//! can be destroyed under its own feet.
template <class T> class OneShot {
public:
    OneShot()
        : m_state(std::make_shared<State>())
    {
    }

    //! The first value counts; later ones are dropped. To be called in the waiters' thread.
    void set(T value) const
    {
        if (m_state->value)
            return;
        m_state->value.emplace(std::move(value));
        for (Waiter *waiter : m_state->waiters)
            waiter->wake();
    }
    bool isSet() const { return m_state->value.has_value(); }

    //! The value; empty once `stop` is requested.
    QCoro::Task<std::optional<T>> wait(std::stop_token stop) const
    {
        const std::shared_ptr<State> state = m_state;
        if (!state->value && !stop.stop_requested()) {
            Waiter waiter(*state);
            const std::stop_callback onStop(stop, [&waiter] { waiter.wake(); });
            co_await waiter;
        }
        if (stop.stop_requested())
            co_return std::nullopt;
        // QCoro 0.8 moves out of an lvalue that is returned (TaskPromise::return_value): the others need it too.
        co_return std::as_const(state->value);
    }

private:
    class Waiter;
    struct State {
        std::optional<T> value;
        std::vector<Waiter *> waiters;
    };

    //! Lives in the frame of the waiting coroutine; the events sent to `m_here` die with it.
    class Waiter {
    public:
        explicit Waiter(State &state)
            : m_state(state)
        {
            m_state.waiters.push_back(this);
        }
        ~Waiter() { std::erase(m_state.waiters, this); }
        Waiter(const Waiter &) = delete;
        Waiter &operator=(const Waiter &) = delete;

        //! From any thread.
        void wake()
        {
            QMetaObject::invokeMethod(&m_here, [this] { resume(); }, Qt::QueuedConnection);
        }

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> frame) noexcept { m_frame = frame; }
        void await_resume() const noexcept { }

    private:
        void resume()
        {
            // A value and a stop may both have sent for it.
            if (const auto frame = std::exchange(m_frame, nullptr))
                frame.resume();
        }

        State &m_state;
        QObject m_here;
        std::coroutine_handle<> m_frame;
    };

    std::shared_ptr<State> m_state;
};

} // namespace graph
