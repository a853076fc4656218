// SPDX-License-Identifier: MIT
#include "graph/identity/secret_store.h"

#include <map>

namespace graph {

struct MemorySecretStore::State {
    std::map<QString, SharedSecret> values;
};

MemorySecretStore::MemorySecretStore()
    : m_state(std::make_shared<State>())
{
}

MemorySecretStore::~MemorySecretStore() = default;

QCoro::Task<Result<Secret>> MemorySecretStore::read(QString name) const
{
    const auto found = m_state->values.find(name);
    if (found == m_state->values.end())
        co_return Error(Fault::NotFound);
    co_return found->second->clone();
}

QCoro::Task<Result<Done>> MemorySecretStore::write(QString name, SharedSecret value) const
{
    m_state->values[name] = std::move(value);
    co_return Done();
}

QCoro::Task<Result<Done>> MemorySecretStore::remove(QString name) const
{
    m_state->values.erase(name);
    co_return Done();
}

} // namespace graph
