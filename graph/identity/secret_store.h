// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "graph/secret.h"

#include <QCoroTask>

#include <memory>

namespace graph {

//! Where secrets outlive the program: the keychain, or memory where there is none.
//! Faults are Fault::NotFound (nothing under that name, which a locked Secret Service says too) and Fault::Keychain
//! with code "keychain.missing", "keychain.locked", "keychain.timeout", "keychain.refused" or "keychain.too-large".
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<Secret>> read(QString name) const = 0;
    virtual QCoro::Task<Result<Done>> write(QString name, SharedSecret value) const = 0;
    //! Removing what is not there is a success.
    virtual QCoro::Task<Result<Done>> remove(QString name) const = 0;
    //! True where the values outlive the program.
    virtual bool lasting() const = 0;
};

using SharedSecretStore = std::shared_ptr<const SecretStore>;

//! Values live as long as the store: for `--no-keychain` and for machines without one.
class MemorySecretStore : public SecretStore {
public:
    MemorySecretStore();
    ~MemorySecretStore() override;
    QCoro::Task<Result<Secret>> read(QString name) const override;
    QCoro::Task<Result<Done>> write(QString name, SharedSecret value) const override;
    QCoro::Task<Result<Done>> remove(QString name) const override;
    bool lasting() const override { return false; }

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace graph
