// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/secret_store.h"
#include "graph/random.h"

namespace wizard {

//! Keeps the ledger's data keys where there is no keychain: in a file of the owner alone, sealed with a key that is
//! made of a passphrase (Argon2id). The passphrase itself is kept nowhere. Reading and writing while it is locked is
//! Fault::Keychain "passphrase.needed". Other faults: "ledger.read-only", "ledger.foreign" and "ledger.disk-full" as
//! the ledger's, "passphrase.damaged" where the file makes no sense.
class PassphraseStore : public graph::SecretStore {
public:
    //! What one unlocking costs; production takes the moderate preset of libsodium: 256 MiB and about a second.
    class Cost {
    public:
        static Cost moderate();
        static Cost least(); //!< for tests
        unsigned long long operations = 0;
        std::size_t memory = 0;
    };
    enum class State { None, Locked, Open };

    PassphraseStore(QString file, graph::SharedRandom random, Cost cost = Cost::moderate());
    ~PassphraseStore() override;

    //! None: there is no file yet, open() begins one. Looks at the disk.
    State state() const;
    //! Unlocks, or begins the file with this passphrase where there is none. Works on a thread of its own, for a
    //! second. Fault::Rejected "passphrase.short" (a new one needs shortest() characters), "passphrase.wrong".
    QCoro::Task<graph::Result<graph::Done>> open(graph::SharedSecret passphrase) const;
    static std::size_t shortest() { return 12; }
    //! True where a key of that name is in the file; it need not be open.
    bool holds(const QString &name) const;

    QCoro::Task<graph::Result<graph::Secret>> read(QString name) const override;
    QCoro::Task<graph::Result<graph::Done>> write(QString name, graph::SharedSecret value) const override;
    QCoro::Task<graph::Result<graph::Done>> remove(QString name) const override;
    bool lasting() const override { return true; }

private:
    class Private;
    std::shared_ptr<Private> d;
};

//! The keychain, or the passphrase's file once there is one: each key is read from where it was put.
class LedgerKeys : public graph::SecretStore {
public:
    LedgerKeys(graph::SharedSecretStore keychain, std::shared_ptr<const PassphraseStore> passphrase);

    const std::shared_ptr<const PassphraseStore> &passphrase() const { return m_passphrase; }
    QCoro::Task<graph::Result<graph::Secret>> read(QString name) const override;
    QCoro::Task<graph::Result<graph::Done>> write(QString name, graph::SharedSecret value) const override;
    QCoro::Task<graph::Result<graph::Done>> remove(QString name) const override;
    bool lasting() const override { return m_keychain->lasting(); }

private:
    const SecretStore &holder(const QString &name) const;

    graph::SharedSecretStore m_keychain;
    std::shared_ptr<const PassphraseStore> m_passphrase;
};

} // namespace wizard
