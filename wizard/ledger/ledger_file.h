// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/random.h"
#include "graph/result.h"
#include "graph/secret.h"
#include "wizard/ledger/ledger_entry.h"

#include <QSqlDatabase>

#include <memory>
#include <vector>

namespace wizard {

//! The ledger's SQLite file, used by one thread only. Opened by the first call; each write is durable when it returns.
class LedgerFile {
public:
    //! Which data key seals new rows, and whether anything is sealed at all.
    class Keys {
    public:
        QString current; //!< empty before the first
        bool sealedRows = false;
    };
    //! A sealed password and the name of the key that opens it.
    class Sealed {
    public:
        QString keyId;
        QByteArray bytes;
        QByteArray bound; //!< what the bytes belong to
    };

    //! A row's step to another state, see move().
    class Move {
    public:
        qint64 id = 0;
        std::vector<LedgerEntry::State> from;
        LedgerEntry::State to = LedgerEntry::State::Planned;
        bool erase = false;
        QString userId;
    };

    //! `path` empty keeps the rows in memory.
    LedgerFile(QString path, graph::SharedClock clock, graph::SharedRandom random);
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    graph::Result<Keys> keys();
    //! Makes `candidate` the current key where the current one still is `expected`; delivers the one that is current
    //! then. Of two programs that try at once, one wins and both learn which.
    graph::Result<QString> adoptKey(const QString &candidate, const QString &expected);
    graph::Result<qint64> add(
        const LedgerEntry &entry, const QString &keyId, const graph::Secret &key, const graph::Secret &password);
    //! Many rows in one transaction, as sent already: all of them, or none. Row ids in the order given.
    graph::Result<std::vector<qint64>> addSent(const std::vector<LedgerEntry> &entries, const QString &keyId,
        const graph::Secret &key, const std::vector<graph::SharedSecret> &passwords);
    //! Moves the row to `to`, if it is in one of the states `from`; erases its secret where `erase` says so.
    //! Fault::Conflict "ledger.state" in any other state, Fault::NotFound without such a row.
    graph::Result<graph::Done> move(qint64 id, const std::vector<LedgerEntry::State> &from, LedgerEntry::State to,
        bool erase, const QString &userId);
    //! Many rows in one transaction; delivers the ids of those that were moved. A row whose state does not allow it, or
    //! that is gone, is left out and keeps none of the others back.
    graph::Result<std::vector<qint64>> moveMany(const std::vector<Move> &moves);
    graph::Result<graph::Done> handOver(qint64 id, const QString &how, const QString &whom);
    graph::Result<graph::Done> reseal(
        qint64 id, const QString &keyId, const graph::Secret &key, const graph::Secret &password);
    //! Fault::NotFound where the row or its secret is gone.
    graph::Result<Sealed> sealed(qint64 id);
    graph::Result<std::vector<LedgerEntry>> open();
    graph::Result<std::vector<LedgerEntry>> receipts();
    graph::Result<graph::Done> forget(qint64 id);

private:
    graph::Result<graph::Done> ready();
    graph::Result<graph::Done> tryOpen();
    graph::Result<graph::Done> prepare();
    graph::Result<graph::Done> makeTables();
    graph::Result<graph::Done> putAside();
    void close();
    //! Runs `work` in a transaction that is durable when this returns; `work` returns a Result.
    template <class Work> auto write(Work work) -> decltype(work());
    template <class Read> auto read(Read work) -> decltype(work());
    //! Inside a transaction.
    graph::Result<qint64> insert(const LedgerEntry &entry, LedgerEntry::State state, const QString &keyId,
        const graph::Secret &key, const graph::Secret &password);
    graph::Result<graph::Done> shift(const Move &move);
    graph::Result<std::vector<LedgerEntry>> list(const QString &condition);
    //! What the row's sealed bytes are bound to.
    graph::Result<QByteArray> boundOf(qint64 id);
    //! Takes what was erased out of the write-ahead log too.
    void emptyLog();

    QString m_path;
    graph::SharedClock m_clock;
    graph::SharedRandom m_random;
    QString m_connection;
    QSqlDatabase m_db;
    bool m_logHoldsErased = false;
};

} // namespace wizard
