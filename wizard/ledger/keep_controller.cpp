// SPDX-License-Identifier: MIT
#include "wizard/ledger/keep_controller.h"

namespace wizard {

using graph::Done;
using graph::Result;

KeepController::KeepController(SharedLedger ledger, std::shared_ptr<const PassphraseStore> passphrase, QObject *parent)
    : QObject(parent)
    , m_ledger(std::move(ledger))
    , m_passphrase(std::move(passphrase))
{
}

void KeepController::begin()
{
    if (m_state == State::Busy)
        return;
    m_state = State::Asking;
    m_error.reset();
    emit changed();
}

void KeepController::usePassphrase(graph::SharedSecret passphrase)
{
    if (m_state == State::Busy)
        return;
    const bool unlocks = chosenBefore();
    m_state = State::Busy;
    m_error.reset();
    emit changed();
    QCoro::connect(m_passphrase->open(std::move(passphrase)), this, [this, unlocks](Result<Done> opened) {
        if (!opened || unlocks) {
            end(std::move(opened));
            return;
        }
        // The key in the keychain cannot be had: new passwords get one of their own.
        QCoro::connect(m_ledger->renewKey(), this, [this](Result<Done> renewed) { end(std::move(renewed)); });
    });
}

void KeepController::useMemory()
{
    if (m_state == State::Busy)
        return;
    m_ledger->keepInMemory();
    end(Done());
}

void KeepController::end(Result<Done> result)
{
    m_state = result ? State::Done : State::Asking;
    if (!result)
        m_error = result.error();
    emit changed();
    if (result)
        emit done();
}

} // namespace wizard
