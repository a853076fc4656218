// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/environment.h"
#include "wizard/handover/handover_controller.h"
#include "wizard/ledger/sealed_file.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace wizard {

//! Several passwords at once: opened for paper, sealed into a file for another computer, taken out of such a file, and
//! noted as handed over.
class BulkHandover : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Opening, Sealing, Reading, Erasing };
    //! How the last act went, where it went well.
    enum class Outcome { None, Sealed, Taken, HandedOver };

    BulkHandover(Environment &environment, SharedLedger ledger, QObject *parent = nullptr);
    ~BulkHandover() override;

    State state() const { return m_state; }
    bool busy() const { return m_state != State::Idle; }
    //! Why the last act failed; what was done of it stays done, see count().
    const std::optional<graph::Error> &error() const { return m_error; }
    Outcome outcome() const { return m_outcome; }
    int count() const { return m_count; } //!< of the outcome
    int known() const { return m_known; } //!< of a file: passwords that were here already
    //! More are not opened at once: each lives in guarded memory of its own.
    static int mostAtOnce() { return 2000; }

    //! Those whose password can be handed over as it is.
    static std::vector<LedgerEntry> ready(const std::vector<LedgerEntry> &entries);

    //! Opens them for opened(). A password that does not open ends it with error().
    void open(std::vector<LedgerEntry> entries);
    //! Into a file that only the passphrase opens.
    void seal(std::vector<LedgerEntry> entries, const QString &file, graph::SharedSecret passphrase);
    //! Out of such a file into the ledger, where they wait like those made here.
    void take(const QString &file, graph::SharedSecret passphrase);
    //! Erases their passwords and keeps a receipt of each.
    void handOver(std::vector<LedgerEntry> entries, const QString &how, const QString &whom);
    //! Ends what is under way; rows that are noted already stay so.
    void stop();
    //! Nothing is said any more about the last act.
    void forget();
    //! What the key of a file may cost; for tests.
    void setCost(PassphraseStore::Cost cost) { m_cost = cost; }

signals:
    void changed();
    void opened(const std::vector<wizard::OpenedPassword> &passwords);

private:
    int begin(State state);
    void fail(const graph::Error &error);
    void finish(Outcome outcome, int count);
    void withOpened(
        State state, std::vector<LedgerEntry> entries, std::function<void(std::vector<OpenedPassword>)> then);

    Environment &m_environment;
    SharedLedger m_ledger;
    PassphraseStore::Cost m_cost = PassphraseStore::Cost::moderate();
    State m_state = State::Idle;
    Outcome m_outcome = Outcome::None;
    std::optional<graph::Error> m_error;
    int m_count = 0;
    int m_known = 0;
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
