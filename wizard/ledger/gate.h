// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <coroutine>
#include <deque>
#include <memory>

namespace wizard {

//! Lets coroutines of one thread through one at a time, in order.
class Gate {
public:
    //! To be awaited as a named object; then the coroutine holds the gate until its GatePass goes.
    class Turn {
    public:
        explicit Turn(Gate *gate)
            : m_gate(gate)
        {
        }
        bool await_ready() const
        {
            if (m_gate->m_taken)
                return false;
            m_gate->m_taken = true;
            return true;
        }
        void await_suspend(std::coroutine_handle<> waiting) { m_gate->m_waiting.push_back(waiting); }
        void await_resume() const { }

    private:
        Gate *m_gate;
    };

    Turn enter() { return Turn(this); }

private:
    friend class GatePass;

    void leave()
    {
        if (m_waiting.empty()) {
            m_taken = false;
            return;
        }
        const std::coroutine_handle<> next = m_waiting.front();
        m_waiting.pop_front();
        // Queued: the one that leaves is still in the middle of its last statement.
        QMetaObject::invokeMethod(&m_home, [next] { next.resume(); }, Qt::QueuedConnection);
    }

    QObject m_home;
    bool m_taken = false;
    std::deque<std::coroutine_handle<>> m_waiting;
};

//! Leaves the gate when it goes; keeps what owns the gate alive.
class GatePass {
public:
    GatePass(std::shared_ptr<void> owner, Gate *gate)
        : m_owner(std::move(owner))
        , m_gate(gate)
    {
    }
    ~GatePass() { m_gate->leave(); }
    GatePass(const GatePass &) = delete;
    GatePass &operator=(const GatePass &) = delete;

private:
    std::shared_ptr<void> m_owner;
    Gate *m_gate;
};

} // namespace wizard
