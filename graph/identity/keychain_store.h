// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/identity/secret_store.h"

namespace graph {

//! The desktop's keychain: Secret Service, KWallet, Windows Credential Manager, macOS Keychain. Never falls back to a
//! file. Opened at the first call. A job that got no answer within `limit` ends with "keychain.timeout"; what it says
//! later is dropped (a prompt nobody answers and a daemon that hangs are never heard of again).
class KeychainStore : public SecretStore {
public:
    //! `service` groups the entries of one program.
    explicit KeychainStore(SharedClock clock, std::chrono::milliseconds limit = std::chrono::seconds(10),
        QString service = QStringLiteral("work-account-wizard"));

    QCoro::Task<Result<Secret>> read(QString name) const override;
    QCoro::Task<Result<Done>> write(QString name, SharedSecret value) const override;
    QCoro::Task<Result<Done>> remove(QString name) const override;
    bool lasting() const override { return true; }

private:
    SharedClock m_clock;
    std::chrono::milliseconds m_limit;
    QString m_service;
};

} // namespace graph
