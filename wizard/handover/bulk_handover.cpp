// SPDX-License-Identifier: MIT
#include "wizard/handover/bulk_handover.h"

#include "wizard/many/in_background.h"

#include <QCoroTask>

#include <QSet>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;
using graph::SharedSecret;

namespace {

using OpenedAll = Result<std::vector<OpenedPassword>>;

QCoro::Task<OpenedAll> openAll(SharedLedger ledger, std::vector<LedgerEntry> entries, std::stop_token stop)
{
    std::vector<OpenedPassword> all;
    for (LedgerEntry &entry : entries) {
        Result<graph::Secret> password = co_await ledger->password(entry.id);
        if (stop.stop_requested())
            co_return Error(Fault::Cancelled);
        if (!password)
            co_return password.error();
        all.emplace_back(std::move(entry), std::make_shared<const graph::Secret>(std::move(password).value()));
    }
    co_return all;
}

//! How many were erased, and why not all.
class Erased {
public:
    explicit Erased(int number)
        : count(number)
    {
    }
    int count;
    std::optional<Error> error;
};

QCoro::Task<Erased> eraseAll(
    SharedLedger ledger, std::vector<LedgerEntry> entries, QString how, QString whom, std::stop_token stop)
{
    Erased erased(0);
    for (const LedgerEntry &entry : entries) {
        if (stop.stop_requested())
            break;
        const Result<graph::Done> done = co_await ledger->markHandedOver(entry.id, how, whom);
        // Handed over in another window meanwhile: as it should be.
        if (!done && done.error().fault() != Fault::Conflict && done.error().fault() != Fault::NotFound) {
            erased.error = done.error();
            break;
        }
        ++erased.count;
    }
    co_return erased;
}

QString personKey(const LedgerEntry &entry)
{
    return entry.accountKey.section(QLatin1Char('/'), 0, 1) + QLatin1Char(' ') + entry.upn.toLower() + QLatin1Char(' ')
        + entry.userId;
}

//! Into the ledger, as made; those that wait here already, or were handed over here, are left out. Their number.
QCoro::Task<Result<int>> keepAll(SharedLedger ledger, std::vector<OpenedPassword> passwords)
{
    Result<std::vector<LedgerEntry>> rows = co_await ledger->open();
    if (!rows)
        co_return rows.error();
    const Result<std::vector<LedgerEntry>> receipts = co_await ledger->receipts();
    if (!receipts)
        co_return receipts.error();
    QSet<QString> here;
    for (const LedgerEntry &row : rows.value())
        here.insert(personKey(row));
    for (const LedgerEntry &row : receipts.value())
        here.insert(personKey(row));
    std::vector<LedgerEntry> entries;
    std::vector<SharedSecret> secrets;
    std::vector<QString> userIds;
    for (OpenedPassword &one : passwords) {
        const QString key = personKey(one.entry);
        if (here.contains(key))
            continue;
        here.insert(key);
        userIds.push_back(one.entry.userId);
        // A row that is planned with a user is a new password for one who was there before; it is none.
        one.entry.userId.clear();
        one.entry.state = LedgerEntry::State::Planned;
        entries.push_back(std::move(one.entry));
        secrets.push_back(std::move(one.password));
    }
    const int fresh = static_cast<int>(entries.size());
    if (fresh == 0)
        co_return 0;
    const Result<std::vector<qint64>> noted = co_await ledger->noteSentMany(std::move(entries), std::move(secrets));
    if (!noted)
        co_return noted.error();
    std::vector<LedgerMark> marks;
    marks.reserve(userIds.size());
    for (std::size_t i = 0; i < userIds.size(); ++i)
        marks.emplace_back(noted.value()[i], LedgerMark::What::Created, userIds[i]);
    const Result<std::vector<qint64>> marked = co_await ledger->markMany(std::move(marks));
    if (!marked)
        co_return marked.error();
    co_return fresh;
}

} // namespace

BulkHandover::BulkHandover(Environment &environment, SharedLedger ledger, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_ledger(std::move(ledger))
{
}

BulkHandover::~BulkHandover()
{
    m_stop.request_stop();
}

std::vector<LedgerEntry> BulkHandover::ready(const std::vector<LedgerEntry> &entries)
{
    std::vector<LedgerEntry> all;
    for (const LedgerEntry &entry : entries) {
        if (entry.state == LedgerEntry::State::Created && entry.kind == LedgerEntry::Kind::Password && entry.hasSecret)
            all.push_back(entry);
    }
    return all;
}

int BulkHandover::begin(State state)
{
    m_stop = std::stop_source();
    m_state = state;
    m_outcome = Outcome::None;
    m_error.reset();
    m_count = 0;
    m_known = 0;
    emit changed();
    return ++m_turn;
}

void BulkHandover::fail(const Error &error)
{
    m_state = State::Idle;
    if (!error.cancelled())
        m_error = error;
    emit changed();
}

void BulkHandover::finish(Outcome outcome, int count)
{
    m_state = State::Idle;
    m_outcome = outcome;
    m_count = count;
    emit changed();
}

void BulkHandover::stop()
{
    m_stop.request_stop();
    // What another thread does is not waited for any more; the ledger's own steps are seen to their end.
    if (m_state == State::Opening || m_state == State::Sealing || m_state == State::Reading) {
        ++m_turn;
        m_state = State::Idle;
        emit changed();
    }
}

void BulkHandover::forget()
{
    if (busy())
        return;
    m_outcome = Outcome::None;
    m_error.reset();
    emit changed();
}

void BulkHandover::withOpened(
    State state, std::vector<LedgerEntry> entries, std::function<void(std::vector<OpenedPassword>)> then)
{
    if (busy() || entries.empty())
        return;
    if (entries.size() > static_cast<std::size_t>(mostAtOnce()))
        entries.erase(entries.begin() + mostAtOnce(), entries.end());
    const int turn = begin(state);
    QCoro::connect(openAll(m_ledger, std::move(entries), m_stop.get_token()), this,
        [this, turn, then = std::move(then)](OpenedAll all) {
            if (turn != m_turn)
                return;
            if (!all)
                fail(all.error());
            else
                then(std::move(all).value());
        });
}

void BulkHandover::open(std::vector<LedgerEntry> entries)
{
    withOpened(State::Opening, std::move(entries), [this](const std::vector<OpenedPassword> &passwords) {
        finish(Outcome::None, 0);
        emit opened(passwords);
    });
}

void BulkHandover::seal(std::vector<LedgerEntry> entries, const QString &file, SharedSecret passphrase)
{
    withOpened(State::Sealing, std::move(entries), [this, file, passphrase](std::vector<OpenedPassword> passwords) {
        const int number = static_cast<int>(passwords.size());
        // The key takes a second and a lot of memory, on purpose.
        inBackground(
            this,
            [passwords = std::move(passwords), file, passphrase, cost = m_cost,
                random = m_environment.machine().random] {
                return writeSealedFile(file, passwords, *passphrase, cost, *random);
            },
            [this, turn = m_turn, number](const Result<graph::Done> &written) {
                if (turn != m_turn)
                    return;
                if (written)
                    finish(Outcome::Sealed, number);
                else
                    fail(written.error());
            });
    });
}

void BulkHandover::take(const QString &file, SharedSecret passphrase)
{
    if (busy())
        return;
    const int turn = begin(State::Reading);
    inBackground(
        this, [file, passphrase] { return readSealedFile(file, *passphrase); },
        [this, turn](OpenedAll read) {
            if (turn != m_turn)
                return;
            if (!read)
                return fail(read.error());
            const int all = static_cast<int>(read.value().size());
            QCoro::connect(
                keepAll(m_ledger, std::move(read).value()), this, [this, turn, all](const Result<int> &fresh) {
                    if (turn != m_turn)
                        return;
                    if (!fresh)
                        return fail(fresh.error());
                    m_known = all - fresh.value();
                    finish(Outcome::Taken, fresh.value());
                });
        });
}

void BulkHandover::handOver(std::vector<LedgerEntry> entries, const QString &how, const QString &whom)
{
    if (busy() || entries.empty())
        return;
    const int turn = begin(State::Erasing);
    QCoro::connect(eraseAll(m_ledger, std::move(entries), how, whom.trimmed(), m_stop.get_token()), this,
        [this, turn](const Erased &erased) {
            if (turn != m_turn)
                return;
            if (erased.error)
                m_error = erased.error;
            finish(Outcome::HandedOver, erased.count);
        });
}

} // namespace wizard
