// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <coroutine>
#include <deque>
#include <memory>

namespace wizard {

//! Lets coroutines of one thread through, so many at a time, in the order they came.
class Gate {
public:
    explicit Gate(int places = 1)
        : m_free(places)
    {
    }

    //! To be awaited as a named object. True: the coroutine holds a place until its GatePass goes. False: the gate is
    //! closed.
    class Turn {
    public:
        explicit Turn(Gate *gate)
            : m_gate(gate)
        {
        }
        bool await_ready()
        {
            if (m_gate->m_open && m_gate->m_free == 0)
                return false;
            m_through = m_gate->m_open;
            m_gate->m_free -= m_through ? 1 : 0;
            return true;
        }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            m_waiting = waiting;
            m_gate->m_turns.push_back(this);
        }
        bool await_resume() const { return m_through; }

    private:
        friend class Gate;
        Gate *m_gate;
        std::coroutine_handle<> m_waiting;
        bool m_through = false;
    };

    //! To be awaited as a named object: goes on behind those that are through by then.
    class Aside {
    public:
        explicit Aside(Gate *gate)
            : m_gate(gate)
        {
        }
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting) { m_gate->goOn(waiting); }
        void await_resume() const { }

    private:
        Gate *m_gate;
    };

    Turn enter() { return Turn(this); }
    Aside aside() { return Aside(this); }
    //! Closed, whoever waits is turned away; who is through stays through.
    void setOpen(bool open)
    {
        m_open = open;
        if (open)
            return;
        for (Turn *turn : m_turns)
            goOn(turn->m_waiting);
        m_turns.clear();
    }

private:
    friend class GatePass;

    void leave()
    {
        if (m_turns.empty()) {
            ++m_free;
            return;
        }
        // The place goes from hand to hand.
        Turn *next = m_turns.front();
        m_turns.pop_front();
        next->m_through = true;
        goOn(next->m_waiting);
    }

    void goOn(std::coroutine_handle<> waiting)
    {
        // Queued: the one that leaves is still in the middle of its last statement.
        QMetaObject::invokeMethod(&m_home, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }

    QObject m_home;
    int m_free;
    bool m_open = true;
    std::deque<Turn *> m_turns; //!< each in the frame of the coroutine that waits
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
