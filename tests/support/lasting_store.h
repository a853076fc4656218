// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/secret_store.h"

#include <QStringList>

#include <memory>

namespace test {

//! A keychain that outlives the program under test, and the ways it can fail.
class LastingStore : public graph::SecretStore {
public:
    class State {
    public:
        graph::MemorySecretStore inside;
        bool locked = false; //!< as a Secret Service: reading finds nothing, writing is refused
        bool missing = false;
        bool forgets = false; //!< says yes to a write and keeps nothing
        bool refuses = false; //!< the user said no
        bool garbles = false; //!< keeps something else
        int goesAfter = -1; //!< calls until it is missing; never where negative
        QStringList written; //!< names, in order
        QStringList removed;
    };

    explicit LastingStore(std::shared_ptr<State> state = std::make_shared<State>())
        : m_state(std::move(state))
    {
    }

    State &state() const { return *m_state; }
    bool lasting() const override { return true; }

    QCoro::Task<graph::Result<graph::Secret>> read(QString name) const override
    {
        count();
        if (m_state->missing)
            co_return graph::Error(graph::Fault::Keychain, QStringLiteral("keychain.missing"));
        if (m_state->locked)
            co_return graph::Error(graph::Fault::NotFound);
        co_return co_await m_state->inside.read(std::move(name));
    }
    QCoro::Task<graph::Result<graph::Done>> write(QString name, graph::SharedSecret value) const override
    {
        count();
        if (m_state->refuses)
            co_return graph::Error(graph::Fault::Keychain, QStringLiteral("keychain.refused"));
        if (m_state->garbles)
            value = std::make_shared<const graph::Secret>(std::string_view("0123456789abcdef"));
        if (m_state->missing)
            co_return graph::Error(graph::Fault::Keychain, QStringLiteral("keychain.missing"));
        if (m_state->locked)
            co_return graph::Error(graph::Fault::Keychain, QStringLiteral("keychain.locked"));
        m_state->written.append(name);
        if (m_state->forgets)
            co_return graph::Done();
        co_return co_await m_state->inside.write(std::move(name), std::move(value));
    }
    QCoro::Task<graph::Result<graph::Done>> remove(QString name) const override
    {
        m_state->removed.append(name);
        co_return co_await m_state->inside.remove(std::move(name));
    }

private:
    void count() const
    {
        if (m_state->goesAfter >= 0 && m_state->goesAfter-- == 0)
            m_state->missing = true;
    }

    std::shared_ptr<State> m_state;
};

} // namespace test
