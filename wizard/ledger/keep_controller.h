// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/ledger/ledger.h"
#include "wizard/ledger/passphrase_store.h"

#include <QObject>

#include <optional>

namespace wizard {

//! How passwords are kept where the keychain cannot be used: sealed with a passphrase, or in memory only.
class KeepController : public QObject {
    Q_OBJECT
public:
    enum class State { Asking, Busy, Done };

    KeepController(SharedLedger ledger, std::shared_ptr<const PassphraseStore> passphrase, QObject *parent = nullptr);

    //! Asks anew: forgets how the last time ended.
    void begin();
    State state() const { return m_state; }
    //! Why the last passphrase was not taken.
    const std::optional<graph::Error> &error() const { return m_error; }
    //! True where a passphrase was chosen before, so that it is asked for and not chosen.
    bool chosenBefore() const { return m_passphrase->state() != PassphraseStore::State::None; }
    static std::size_t shortest() { return PassphraseStore::shortest(); }

    //! Unlocks with it, or seals all passwords from now on with it.
    void usePassphrase(graph::SharedSecret passphrase);
    //! Keeps passwords from now on until the program ends, and no longer.
    void useMemory();

signals:
    void changed();
    void done();

private:
    void end(graph::Result<graph::Done> result);

    SharedLedger m_ledger;
    std::shared_ptr<const PassphraseStore> m_passphrase;
    State m_state = State::Asking;
    std::optional<graph::Error> m_error;
};

} // namespace wizard
