// SPDX-License-Identifier: MIT
#include "wizard/ledger/ledger_file.h"

#include "graph/utc.h"
#include "wizard/ledger/owner_only.h"
#include "wizard/ledger/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;
using graph::Secret;
using State = LedgerEntry::State;

namespace {

constexpr int schema = 2; // 2: what the secret is, and its end
constexpr int applicationId = 0x57414c31; // "WAL1": tells our file from any other database

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    WriteError = IoError | (3 << 8), // extended: the system's write() said no
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

Error errorOf(const QSqlError &error)
{
    const auto say = [](const char *code) { return Error(Fault::Storage, QLatin1String(code)); };
    // SQLite calls only ENOSPC full; a quota and a size limit (EDQUOT, EFBIG) come as a write that failed.
    if (error.nativeErrorCode().toInt() == WriteError)
        return say("ledger.disk-full");
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return say("ledger.busy");
    case ReadOnly:
    case CantOpen:
        return say("ledger.read-only");
    case Full:
        return say("ledger.disk-full");
    case Corrupt:
    case NotADb:
        return say("ledger.damaged");
    case IoError:
        return say("ledger.io");
    default:
        // Which statement failed is our own text; the driver's may quote values.
        return say("ledger.failed");
    }
}

Result<Done> run(QSqlQuery &query)
{
    if (!query.exec())
        return errorOf(query.lastError());
    return Done();
}

Result<Done> run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return errorOf(query.lastError());
    return Done();
}

Result<QVariant> valueOf(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorOf(query.lastError());
    if (!query.next()) {
        if (query.lastError().isValid())
            return errorOf(query.lastError());
        return QVariant();
    }
    return query.value(0);
}

QVariant stamp(graph::SystemTime time)
{
    return QVariant::fromValue<qint64>(
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), graph::utc());
}

QByteArray boundTo(qint64 id, const QString &accountKey, const QString &upn)
{
    return QStringLiteral("ledger 1\n%1\n%2\n%3").arg(QString::number(id), accountKey, upn).toUtf8();
}

QStringList sideFiles(const QString &path)
{
    return {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

} // namespace

LedgerFile::LedgerFile(QString path, graph::SharedClock clock, graph::SharedRandom random)
    : m_path(std::move(path))
    , m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

LedgerFile::~LedgerFile()
{
    close();
}

void LedgerFile::close()
{
    if (m_connection.isEmpty())
        return;
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<Done> LedgerFile::ready()
{
    if (!m_connection.isEmpty())
        return Done();
    Result<Done> opened = tryOpen();
    if (opened)
        return opened;
    close();
    if (opened.error().code() != QLatin1String("ledger.damaged") || m_path.isEmpty())
        return opened.error();
    // Two programs may find the damage at once: whoever comes second must not put the new file aside.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(5000))
        return Error(Fault::Storage, QStringLiteral("ledger.busy"));
    const Result<Done> again = tryOpen();
    if (again)
        return again;
    close();
    if (again.error().code() != QLatin1String("ledger.damaged"))
        return again.error();
    return putAside();
}

Result<Done> LedgerFile::putAside()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(stamp(m_clock->now()).toLongLong(), graph::utc());
    const QFileInfo info(m_path);
    const QString base = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-damaged-")
        + now.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside;
    for (int i = 0; aside.isEmpty() || QFileInfo::exists(aside); ++i)
        aside = base + (i == 0 ? QString() : QStringLiteral("-%1").arg(i)) + QStringLiteral(".db");
    const QStringList from = sideFiles(m_path);
    const QStringList to = sideFiles(aside);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (QFileInfo::exists(from[i]) && !QFile::rename(from[i], to[i]))
            return Error(Fault::Storage, QStringLiteral("ledger.read-only"));
    }
    // Said once, by whoever asked; the next call begins a new file.
    return Error(Fault::Storage, QStringLiteral("ledger.damaged")).withDetail(aside);
}

Result<Done> LedgerFile::tryOpen()
{
    if (!m_path.isEmpty()) {
        Result<Done> mine = makeOwnerOnly(m_path);
        if (!mine)
            return mine;
    }
    m_connection = QStringLiteral("ledger-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_db.isValid())
        return Error(Fault::Storage, QStringLiteral("ledger.no-driver"));
    m_db.setDatabaseName(m_path.isEmpty() ? QStringLiteral(":memory:") : m_path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_db.open())
        return errorOf(m_db.lastError());
    return prepare();
}

Result<Done> LedgerFile::prepare()
{
    const Result<QVariant> version = valueOf(m_db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version.value().toInt() > schema)
        return Error(Fault::Storage, QStringLiteral("ledger.newer"));
    const Result<QVariant> check = valueOf(m_db, QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    const Result<QVariant> application = valueOf(m_db, QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application.error();
    const int known = application.value().toInt();
    if (check.value().toString() != QLatin1String("ok") || (known != 0 && known != applicationId))
        return Error(Fault::Storage, QStringLiteral("ledger.damaged"));

    // Each statement on its own; the pragmas that answer with a row are read to their end.
    const QStringList settings{
        QStringLiteral("PRAGMA secure_delete=ON"), // overwrites what is deleted with zeros
        QStringLiteral("PRAGMA temp_store=MEMORY"), // no temporary files
        QStringLiteral("PRAGMA synchronous=FULL"), // a commit is on the disk when it returns
        QStringLiteral("PRAGMA journal_mode=WAL"),
    };
    for (const QString &setting : settings) {
        const Result<QVariant> set = valueOf(m_db, setting);
        if (!set)
            return set.error();
    }
    if (version.value().toInt() == schema) {
        // What an earlier run erased but could not take out of the log, because it was killed.
        emptyLog();
        return Done();
    }
    // Two programs may come here at once: the second one finds the work done.
    const Result<Done> begun = run(m_db, QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return begun;
    const Result<Done> made = makeTables();
    const Result<Done> ended = run(m_db, made ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    return made ? ended : made;
}

Result<Done> LedgerFile::makeTables()
{
    const Result<QVariant> version = valueOf(m_db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version.value().toInt() == schema)
        return Done();
    const QStringList tables{
        QStringLiteral("CREATE TABLE IF NOT EXISTS keys(slot INTEGER PRIMARY KEY CHECK(slot = 1), id TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS entries("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, state INTEGER NOT NULL, account_key TEXT NOT NULL, "
                       "tenant_name TEXT NOT NULL, upn TEXT NOT NULL, display_name TEXT NOT NULL, "
                       "user_id TEXT NOT NULL, planned INTEGER NOT NULL, handed_over INTEGER, "
                       "handed_to TEXT NOT NULL DEFAULT '', handed_how TEXT NOT NULL DEFAULT '', "
                       "key_id TEXT, sealed BLOB)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS entries_state ON entries(state)"),
        QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
        QStringLiteral("ALTER TABLE entries ADD COLUMN kind INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE entries ADD COLUMN ends INTEGER"),
        QStringLiteral("PRAGMA user_version=%1").arg(schema),
    };
    for (const QString &sql : tables) {
        Result<Done> made = run(m_db, sql);
        if (!made)
            return made;
    }
    return Done();
}

template <class Work> auto LedgerFile::write(Work work) -> decltype(work())
{
    const Result<Done> opened = ready();
    if (!opened)
        return opened.error();
    // Immediate: waits for another program's write now, not in the middle.
    const Result<Done> begun = run(m_db, QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return begun.error();
    auto result = work();
    const Result<Done> ended = run(m_db, result ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (result && !ended) {
        // A full disk shows here: nothing of the transaction stays.
        const Result<Done> undone = run(m_db, QStringLiteral("ROLLBACK"));
        if (!undone)
            close(); // SQLite may have rolled back by itself; a fresh connection knows for sure
        return ended.error();
    }
    if (m_logHoldsErased)
        emptyLog();
    return result;
}

template <class Read> auto LedgerFile::read(Read work) -> decltype(work())
{
    const Result<Done> opened = ready();
    if (!opened)
        return opened.error();
    auto result = work();
    // Damage that shows later: the next call opens anew and puts the file aside.
    if (!result && result.error().code() == QLatin1String("ledger.damaged"))
        close();
    return result;
}

void LedgerFile::emptyLog()
{
    const Result<QVariant> busy = valueOf(m_db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    // Another program that reads at this moment keeps the log; the next write and the next start try again.
    m_logHoldsErased = !busy || busy.value().toInt() != 0;
}

Result<LedgerFile::Keys> LedgerFile::keys()
{
    return read([this]() -> Result<Keys> {
        const Result<QVariant> current = valueOf(m_db, QStringLiteral("SELECT id FROM keys"));
        if (!current)
            return current.error();
        const Result<QVariant> sealed =
            valueOf(m_db, QStringLiteral("SELECT EXISTS(SELECT 1 FROM entries WHERE sealed IS NOT NULL)"));
        if (!sealed)
            return sealed.error();
        Keys keys;
        keys.current = current.value().toString();
        keys.sealedRows = sealed.value().toBool();
        return keys;
    });
}

Result<QString> LedgerFile::adoptKey(const QString &candidate, const QString &expected)
{
    return write([&]() -> Result<QString> {
        const Result<QVariant> current = valueOf(m_db, QStringLiteral("SELECT id FROM keys"));
        if (!current)
            return current.error();
        if (current.value().toString() != expected)
            return current.value().toString();
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("INSERT OR REPLACE INTO keys(slot, id) VALUES(1, ?)"));
        query.addBindValue(candidate);
        const Result<Done> stored = run(query);
        if (!stored)
            return stored.error();
        return candidate;
    });
}

Result<qint64> LedgerFile::insert(
    const LedgerEntry &entry, State state, const QString &keyId, const Secret &key, const Secret &password)
{
    qint64 id = 0;
    {
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("INSERT INTO entries(state, account_key, tenant_name, upn, display_name, "
                                     "user_id, planned, kind, ends) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        query.addBindValue(static_cast<int>(state));
        // A null string would be stored as NULL.
        for (const QString &text : {entry.accountKey, entry.tenantName, entry.upn, entry.displayName, entry.userId})
            query.addBindValue(text.isNull() ? QStringLiteral("") : text);
        query.addBindValue(stamp(m_clock->now()));
        query.addBindValue(static_cast<int>(entry.kind));
        query.addBindValue(entry.ends.isValid() ? QVariant(entry.ends.toMSecsSinceEpoch()) : QVariant());
        const Result<Done> added = run(query);
        if (!added)
            return added.error();
        id = query.lastInsertId().toLongLong();
    }
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("UPDATE entries SET key_id = ?, sealed = ? WHERE id = ?"));
    query.addBindValue(keyId);
    query.addBindValue(seal(password, key, boundTo(id, entry.accountKey, entry.upn), *m_random));
    query.addBindValue(id);
    const Result<Done> sealed = run(query);
    if (!sealed)
        return sealed.error();
    return id;
}

Result<qint64> LedgerFile::add(
    const LedgerEntry &entry, const QString &keyId, const Secret &key, const Secret &password)
{
    return write([&] { return insert(entry, State::Planned, keyId, key, password); });
}

Result<std::vector<qint64>> LedgerFile::addSent(const std::vector<LedgerEntry> &entries, const QString &keyId,
    const Secret &key, const std::vector<graph::SharedSecret> &passwords)
{
    return write([&]() -> Result<std::vector<qint64>> {
        std::vector<qint64> ids;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Result<qint64> id = insert(entries[i], State::Sent, keyId, key, *passwords[i]);
            if (!id)
                return id.error();
            ids.push_back(id.value());
        }
        return ids;
    });
}

Result<QByteArray> LedgerFile::boundOf(qint64 id)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT account_key, upn FROM entries WHERE id = ?"));
    query.addBindValue(id);
    const Result<Done> found = run(query);
    if (!found)
        return found.error();
    if (!query.next())
        return Error(Fault::NotFound);
    return boundTo(id, query.value(0).toString(), query.value(1).toString());
}

Result<Done> LedgerFile::shift(const Move &move)
{
    QStringList states;
    for (State state : move.from)
        states.append(QString::number(static_cast<int>(state)));
    QString sql = QStringLiteral("UPDATE entries SET state = ?");
    if (move.erase)
        sql += QStringLiteral(", sealed = NULL, key_id = NULL");
    if (!move.userId.isEmpty())
        sql += QStringLiteral(", user_id = ?");
    sql += QStringLiteral(" WHERE id = ? AND state IN (%1)").arg(states.join(QLatin1Char(',')));
    QSqlQuery query(m_db);
    query.prepare(sql);
    query.addBindValue(static_cast<int>(move.to));
    if (!move.userId.isEmpty())
        query.addBindValue(move.userId);
    query.addBindValue(move.id);
    const Result<Done> moved = run(query);
    if (!moved)
        return moved.error();
    if (query.numRowsAffected() == 0) {
        const Result<QByteArray> known = boundOf(move.id);
        return known ? Error(Fault::Conflict, QStringLiteral("ledger.state")) : known.error();
    }
    m_logHoldsErased = m_logHoldsErased || move.erase;
    return Done();
}

Result<Done> LedgerFile::move(qint64 id, const std::vector<State> &from, State to, bool erase, const QString &userId)
{
    return write([&] { return shift({id, from, to, erase, userId}); });
}

Result<std::vector<qint64>> LedgerFile::moveMany(const std::vector<Move> &moves)
{
    return write([&]() -> Result<std::vector<qint64>> {
        std::vector<qint64> moved;
        for (const Move &move : moves) {
            const Result<Done> one = shift(move);
            if (one)
                moved.push_back(move.id);
            else if (one.error().fault() == Fault::Storage)
                return one.error();
        }
        return moved;
    });
}

Result<Done> LedgerFile::handOver(qint64 id, const QString &how, const QString &whom)
{
    return write([&]() -> Result<Done> {
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("UPDATE entries SET state = ?, handed_over = ?, handed_how = ?, handed_to = ?, "
                                     "sealed = NULL, key_id = NULL WHERE id = ? AND state <> ?"));
        query.addBindValue(static_cast<int>(State::HandedOver));
        query.addBindValue(stamp(m_clock->now()));
        query.addBindValue(how.isNull() ? QStringLiteral("") : how);
        query.addBindValue(whom.isNull() ? QStringLiteral("") : whom);
        query.addBindValue(id);
        query.addBindValue(static_cast<int>(State::HandedOver));
        const Result<Done> moved = run(query);
        if (!moved)
            return moved.error();
        if (query.numRowsAffected() == 0) {
            const Result<QByteArray> known = boundOf(id);
            return known ? Error(Fault::Conflict, QStringLiteral("ledger.state")) : known.error();
        }
        m_logHoldsErased = true;
        return Done();
    });
}

Result<Done> LedgerFile::reseal(qint64 id, const QString &keyId, const Secret &key, const Secret &password)
{
    return write([&]() -> Result<Done> {
        const Result<QByteArray> bound = boundOf(id);
        if (!bound)
            return bound.error();
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("UPDATE entries SET key_id = ?, sealed = ?, state = CASE state WHEN ? THEN ? ELSE "
                                     "state END WHERE id = ? AND state <> ?"));
        query.addBindValue(keyId);
        query.addBindValue(seal(password, key, bound.value(), *m_random));
        query.addBindValue(static_cast<int>(State::Sent));
        query.addBindValue(static_cast<int>(State::Planned));
        query.addBindValue(id);
        query.addBindValue(static_cast<int>(State::HandedOver));
        const Result<Done> stored = run(query);
        if (!stored)
            return stored.error();
        if (query.numRowsAffected() == 0)
            return Error(Fault::Conflict, QStringLiteral("ledger.state"));
        m_logHoldsErased = true; // the first password
        return Done();
    });
}

Result<LedgerFile::Sealed> LedgerFile::sealed(qint64 id)
{
    return read([&]() -> Result<Sealed> {
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("SELECT key_id, sealed, account_key, upn FROM entries WHERE id = ?"));
        query.addBindValue(id);
        const Result<Done> found = run(query);
        if (!found)
            return found.error();
        if (!query.next() || query.value(1).isNull())
            return Error(Fault::NotFound);
        Sealed sealed;
        sealed.keyId = query.value(0).toString();
        sealed.bytes = query.value(1).toByteArray();
        sealed.bound = boundTo(id, query.value(2).toString(), query.value(3).toString());
        return sealed;
    });
}

Result<std::vector<LedgerEntry>> LedgerFile::list(const QString &condition)
{
    return read([&]() -> Result<std::vector<LedgerEntry>> {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("SELECT id, state, account_key, tenant_name, upn, display_name, user_id, "
                                       "planned, handed_over, handed_to, handed_how, sealed IS NOT NULL, kind, ends "
                                       "FROM entries WHERE %1 ORDER BY id")
                    .arg(condition)))
            return errorOf(query.lastError());
        std::vector<LedgerEntry> entries;
        while (query.next()) {
            LedgerEntry entry;
            entry.id = query.value(0).toLongLong();
            const int state = query.value(1).toInt();
            entry.state =
                state >= 0 && state <= static_cast<int>(State::HandedOver) ? static_cast<State>(state) : State::Unknown;
            entry.accountKey = query.value(2).toString();
            entry.tenantName = query.value(3).toString();
            entry.upn = query.value(4).toString();
            entry.displayName = query.value(5).toString();
            entry.userId = query.value(6).toString();
            entry.planned = timeOf(query.value(7));
            entry.handedOver = timeOf(query.value(8));
            entry.handedTo = query.value(9).toString();
            entry.handedHow = query.value(10).toString();
            entry.hasSecret = query.value(11).toBool();
            entry.kind = query.value(12).toInt() == 1 ? LedgerEntry::Kind::AccessPass : LedgerEntry::Kind::Password;
            entry.ends = timeOf(query.value(13));
            entries.push_back(std::move(entry));
        }
        if (query.lastError().isValid())
            return errorOf(query.lastError());
        return entries;
    });
}

Result<std::vector<LedgerEntry>> LedgerFile::open()
{
    return list(QStringLiteral("sealed IS NOT NULL OR state IN (%1, %2, %3)")
            .arg(static_cast<int>(State::Planned))
            .arg(static_cast<int>(State::Sent))
            .arg(static_cast<int>(State::Unknown)));
}

Result<std::vector<LedgerEntry>> LedgerFile::receipts()
{
    return list(QStringLiteral("state = %1").arg(static_cast<int>(State::HandedOver)));
}

Result<Done> LedgerFile::forget(qint64 id)
{
    return write([&]() -> Result<Done> {
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("DELETE FROM entries WHERE id = ? AND sealed IS NULL"));
        query.addBindValue(id);
        const Result<Done> gone = run(query);
        if (!gone)
            return gone.error();
        if (query.numRowsAffected() == 0) {
            const Result<QByteArray> known = boundOf(id);
            return known ? Error(Fault::Conflict, QStringLiteral("ledger.state")) : known.error();
        }
        return Done();
    });
}

} // namespace wizard
