// SPDX-License-Identifier: MIT
#include "wizard/many/many_run_controller.h"

#include "graph/http/batch.h"
#include "wizard/many/gate_policy.h"
#include "wizard/many/in_background.h"
#include "wizard/many/known_rows.h"
#include "wizard/many/run_results.h"
#include "wizard/many/tenant_list.h"

#include <QCoroTask>
#include <QSaveFile>

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;
using RowState = RunRow::State;

namespace {

constexpr int mostSent = 4; // more do not help: the service's limit is reached with two
// While four are on their way, two are sealed and written and wait to leave, and the outcomes of two are written.
constexpr int mostUnderWay = mostSent + 4;
constexpr int mostTries = 3;

graph::SystemTime timeOf(const QDateTime &when)
{
    return graph::SystemTime(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

//! What the ledger has, finished or not.
QCoro::Task<Result<std::vector<LedgerEntry>>> allRows(SharedLedger ledger)
{
    Result<std::vector<LedgerEntry>> open = co_await ledger->open();
    if (!open)
        co_return open.error();
    const Result<std::vector<LedgerEntry>> receipts = co_await ledger->receipts();
    if (!receipts)
        co_return receipts.error();
    std::vector<LedgerEntry> all = std::move(open).value();
    all.insert(all.end(), receipts.value().begin(), receipts.value().end());
    co_return all;
}

//! Cloud and tenant of an account's key, see graph::Account::key().
QString tenantPart(const QString &accountKey)
{
    return accountKey.section(QLatin1Char('/'), 0, 1);
}

//! The tenant of the newest row, where that is another one than `accountKey`'s.
QString otherTenantOf(const std::vector<LedgerEntry> &ledger, const QString &accountKey)
{
    const auto newest = std::max_element(
        ledger.begin(), ledger.end(), [](const LedgerEntry &a, const LedgerEntry &b) { return a.id < b.id; });
    if (newest == ledger.end() || tenantPart(newest->accountKey) == tenantPart(accountKey))
        return {};
    return newest->tenantName.isEmpty() ? newest->accountKey.section(QLatin1Char('/'), 1, 1) : newest->tenantName;
}

//! Once more for a row an earlier run began. One that was never sent is noted as sent first, as ever.
QCoro::Task<std::vector<MakeResult>> begunAgain(
    AccountMaker maker, SharedLedger ledger, MakePlan plan, LedgerEntry entry, std::stop_token stop)
{
    std::vector<MakeResult> results;
    if (entry.state == LedgerEntry::State::Planned) {
        const Result<graph::Done> sent = co_await ledger->markSent(entry.id);
        if (!sent) {
            results.push_back(MakeResult::unknown(entry.id, sent.error()));
            co_return results;
        }
    }
    const AccountMaker::OnStage onStage = [](MakeStage) { };
    const MakeResult result = co_await maker.makeAgain(std::move(plan), entry.id, timeOf(entry.planned), onStage, stop);
    results.push_back(result);
    co_return results;
}

} // namespace

ManyRunController::ManyRunController(Environment &environment, AccountBook &book, SignInController &signIn,
    SharedLedger ledger, ListSource list, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_signIn(signIn)
    , m_ledger(std::move(ledger))
    , m_source(std::move(list))
    , m_gate(std::make_shared<Gate>(mostSent))
{
    connect(&m_signIn, &SignInController::signedInAs, this, &ManyRunController::onSignedIn);
}

ManyRunController::~ManyRunController()
{
    m_stop.request_stop();
    m_gate->setOpen(false);
}

QStringList ManyRunController::neededPermissions() const
{
    return {QString::fromLatin1(graph::permission::userReadWriteAll)};
}

std::chrono::milliseconds ManyRunController::took() const
{
    if (m_state != State::Running)
        return m_took;
    return m_took
        + std::chrono::duration_cast<std::chrono::milliseconds>(m_environment.machine().clock->steady() - m_resumed);
}

std::optional<std::chrono::milliseconds> ManyRunController::remaining() const
{
    return remainingTime(m_settled, count(RowState::Waiting) + count(RowState::Sent), took());
}

void ManyRunController::goTo(State state)
{
    m_took = took();
    m_state = state;
    m_gate->setOpen(state == State::Running);
    if (state == State::Running)
        m_resumed = m_environment.machine().clock->steady();
}

void ManyRunController::set(std::size_t index, RowState state)
{
    RunRow &row = m_rows[index];
    --m_counts[static_cast<std::size_t>(row.state)];
    row.state = state;
    ++m_counts[static_cast<std::size_t>(state)];
}

// --- the dry run ---------------------------------------------------------------------------------------------------

QStringList ManyRunController::tenants() const
{
    QStringList names;
    for (const Target &target : m_targets)
        names.append(target.tenantName);
    return names;
}

int ManyRunController::created(int tenant) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
        [tenant](const RunRow &row) { return row.tenant == tenant && row.state == RowState::Created; }));
}

int ManyRunController::total(int tenant) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [tenant](const RunRow &row) { return row.tenant == tenant; }));
}

QString ManyRunController::accountKey() const
{
    return m_targets.empty() ? QString() : m_targets[static_cast<std::size_t>(m_errorTenant)].session.account().key();
}

QString ManyRunController::accountName() const
{
    return m_targets.empty() ? QString()
                             : m_targets[static_cast<std::size_t>(m_errorTenant)].session.account().username();
}

std::vector<graph::Session> ManyRunController::others() const
{
    std::vector<graph::Session> all;
    const graph::Session *current = m_book.current();
    QStringList seen;
    if (current)
        seen.append(tenantPart(current->account().key()));
    for (const graph::Session &session : m_book.sessions()) {
        // Two people of one tenant do not make the list twice there.
        const QString tenant = tenantPart(session.account().key());
        if (seen.contains(tenant))
            continue;
        seen.append(tenant);
        all.push_back(session);
    }
    return all;
}

void ManyRunController::setTakesPart(const QString &accountKey, bool on)
{
    if ((m_state != State::Idle && m_state != State::Checking) || takesPart(accountKey) == on)
        return;
    if (on)
        m_also.append(accountKey);
    else
        m_also.removeAll(accountKey);
    look();
}

void ManyRunController::look()
{
    const graph::Session *current = m_book.current();
    if (!current)
        return;
    // The results of another tenant's run do not stand in the way of this one's.
    if (m_state == State::Done && !m_targets.empty()
        && tenantPart(m_targets.front().session.account().key()) != tenantPart(current->account().key()))
        forget();
    if (m_state != State::Idle && m_state != State::Checking)
        return;
    m_error.reset();
    m_errorTenant = 0;
    m_state = State::Checking;
    ++m_turn;
    m_targets.clear();
    m_targets.emplace_back(*current,
        m_book.organization() ? m_book.organization()->displayName()
                              : current->account().username().section(QLatin1Char('@'), -1),
        m_source());
    for (TenantList *list : m_preparing)
        list->deleteLater();
    m_preparing.clear();
    for (const graph::Session &session : others()) {
        if (!takesPart(session.account().key()))
            continue;
        auto *list = new TenantList(session, m_targets.front().list, this);
        connect(list, &TenantList::ready, this, [this, turn = m_turn] {
            if (turn == m_turn)
                prepare();
        });
        m_preparing.push_back(list);
    }
    emit changed();
    if (m_preparing.empty())
        prepare();
    else
        m_preparing.front()->start();
}

//! The list for one tenant more is there, or for all of them.
void ManyRunController::prepare()
{
    if (!m_preparing.empty()) {
        TenantList *list = m_preparing.front();
        m_preparing.pop_front();
        list->deleteLater();
        m_targets.emplace_back(list->session(), list->tenantName(), list->list());
        if (list->error()) {
            m_errorTenant = static_cast<int>(m_targets.size()) - 1;
            take(*list->error());
            return;
        }
        if (!m_preparing.empty()) {
            m_preparing.front()->start();
            return;
        }
    }
    QCoro::connect(allRows(m_ledger), this, [this, turn = m_turn](const Result<std::vector<LedgerEntry>> &ledger) {
        if (turn == m_turn)
            take(ledger);
    });
}

void ManyRunController::forget()
{
    if (m_state != State::Done)
        return;
    emit aboutToReset();
    m_rows.clear();
    m_counts.fill(0);
    m_plan = RunPlan();
    m_cancelled = false;
    m_error.reset();
    m_saving = Saving::None;
    m_state = State::Idle;
    emit reset();
    emit changed();
}

void ManyRunController::take(const Result<std::vector<LedgerEntry>> &ledger)
{
    emit aboutToReset();
    m_rows.clear();
    m_begun.clear();
    m_counts.fill(0);
    m_queue.clear();
    m_cancelled = false;
    m_domainsTold.clear();
    m_plan = RunPlan();
    m_state = State::Idle;
    if (ledger) {
        std::vector<int> toMake;
        int leftOut = 0;
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const QString key = m_targets[t].session.account().key();
            KnownRows known = KnownRows::of(m_targets[t].list, ledger.value(), key);
            toMake.push_back(0);
            for (RunRow &row : known.rows) {
                row.tenant = static_cast<int>(t);
                toMake.back() += row.state == RowState::Waiting;
                ++m_counts[static_cast<std::size_t>(row.state)];
                m_rows.push_back(std::move(row));
            }
            for (LedgerEntry &entry : known.begun)
                m_begun[entry.id] = std::move(entry);
            leftOut += known.leftOut;
        }
        m_plan = RunPlan(toMake, created(), leftOut);
        m_otherTenant = otherTenantOf(ledger.value(), m_targets.front().session.account().key());
    } else {
        m_error = ledger.error();
    }
    emit reset();
    emit changed();
    readRoom();
}

void ManyRunController::readRoom()
{
    m_freeLicenses.reset();
    m_usersThere.reset();
    if (m_targets.size() > 1)
        return; // each tenant has its own
    const graph::Directory directory = m_targets.front().session.directory();
    m_stop = std::stop_source();
    QCoro::connect(directory.licenses(m_stop.get_token()), this,
        [this, turn = m_turn](const Result<std::vector<graph::License>> &licenses) {
            // Without the permission it stays not known: making users needs no licence.
            if (turn != m_turn || !licenses)
                return;
            int free = 0;
            for (const graph::License &license : licenses.value()) {
                if (license.usable() && license.forUsers)
                    free += license.free();
            }
            m_freeLicenses = free;
            emit changed();
        });
    QCoro::connect(directory.userCount(m_stop.get_token()), this, [this, turn = m_turn](const Result<qint64> &users) {
        if (turn != m_turn || !users)
            return;
        m_usersThere = users.value();
        emit changed();
    });
}

int ManyRunController::directoryLimit() const
{
    return m_targets.empty() ? 0 : wizard::directoryLimit(m_targets.front().list.rules().domains);
}

void ManyRunController::putRight()
{
    if (!m_error)
        return;
    if (m_state == State::Paused)
        resume();
    else if (m_state == State::Idle)
        look();
}

void ManyRunController::saveResults(const QString &file, QChar separator, std::function<QString(const RunRow &)> why)
{
    if (m_saving == Saving::Busy)
        return;
    m_saving = Saving::Busy;
    m_savedFile = file;
    emit changed();
    // 50,000 rows take longer to write than a window may stand still.
    inBackground(
        this,
        [rows = m_rows, file, separator, why = std::move(why), tenants = tenants()] {
            QSaveFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(resultsCsv(rows, separator, why, tenants)) > 0
                && out.commit();
        },
        [this](bool saved) {
            m_saving = saved ? Saving::Saved : Saving::Failed;
            emit changed();
        });
}

// --- the run -------------------------------------------------------------------------------------------------------

void ManyRunController::start()
{
    if (m_state != State::Idle || m_error || count(RowState::Waiting) == 0)
        return;
    enqueue();
    m_otherTenant.clear();
    m_book.noteWrite(m_targets.front().session);
    m_saving = Saving::None;
    m_settled = 0;
    m_took = std::chrono::milliseconds(0);
    m_stop = std::stop_source();
    goTo(State::Running);
    pump();
}

//! Batch by batch, the tenants in turn: each has a limit of its own.
void ManyRunController::enqueue()
{
    std::vector<std::pair<int, std::size_t>> order; //!< round, row
    std::vector<int> waiting(m_targets.size(), 0);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].state == RowState::Waiting)
            order.emplace_back(
                waiting[static_cast<std::size_t>(m_rows[i].tenant)]++ / static_cast<int>(graph::largestBatch), i);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[round, row] : order)
        m_queue.push_back(row);
}

void ManyRunController::pause()
{
    if (m_state != State::Running)
        return;
    goTo(State::Paused);
    emit changed();
}

void ManyRunController::takeSessions()
{
    for (Target &target : m_targets) {
        if (const graph::Session *session = m_book.sessionOf(target.session.account().key()))
            target.session = *session;
    }
}

void ManyRunController::resume()
{
    if (m_state != State::Paused)
        return;
    takeSessions();
    m_error.reset();
    m_domainGone.clear();
    goTo(State::Running);
    pump();
}

void ManyRunController::cancel()
{
    if (m_state == State::Finishing) {
        m_stop.request_stop();
        return;
    }
    if (m_state != State::Running && m_state != State::Paused)
        return;
    m_cancelled = true;
    m_error.reset();
    goTo(State::Finishing);
    pump();
}

void ManyRunController::retry()
{
    if (m_state != State::Done)
        return;
    // Those of unknown outcome go on with the password they have: the ledger knows since when.
    m_state = State::Checking;
    const int turn = ++m_turn;
    emit changed();
    QCoro::connect(m_ledger->open(), this, [this, turn](const Result<std::vector<LedgerEntry>> &open) {
        if (turn != m_turn)
            return;
        m_state = State::Done;
        if (open)
            again(open.value());
        else
            m_error = open.error();
        emit changed();
    });
}

void ManyRunController::again(const std::vector<LedgerEntry> &open)
{
    std::map<qint64, const LedgerEntry *> entries;
    for (const LedgerEntry &entry : open)
        entries[entry.id] = &entry;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        RunRow &row = m_rows[i];
        if (row.state == RowState::Unknown) {
            const auto entry = entries.find(row.entry);
            if (entry == entries.end())
                continue; // settled elsewhere meanwhile: the hand-over knows
            if (entry->second->state == LedgerEntry::State::Created) {
                row.userId = entry->second->userId;
                row.error.reset();
                set(i, RowState::Created);
                continue;
            }
            m_begun[row.entry] = *entry->second;
        } else if (row.state != RowState::Failed && row.state != RowState::Skipped) {
            continue;
        }
        row.tries = 0;
        row.error.reset();
        set(i, RowState::Waiting);
        m_queue.push_back(i);
    }
    emit rowsChanged(0, total() - 1);
    if (m_queue.empty())
        return;
    m_error.reset();
    m_cancelled = false;
    m_domainsTold.clear();
    m_settled = 0;
    m_took = std::chrono::milliseconds(0);
    m_stop = std::stop_source();
    takeSessions();
    goTo(State::Running);
    pump();
}

void ManyRunController::pump()
{
    while (m_state == State::Running && m_inFlight < mostUnderWay && !m_queue.empty())
        launch();
    if (m_inFlight == 0 && (m_state == State::Finishing || (m_state == State::Running && m_queue.empty())))
        end();
    emit changed();
}

void ManyRunController::end()
{
    for (const std::size_t i : m_queue)
        set(i, RowState::Skipped);
    if (!m_queue.empty())
        emit rowsChanged(0, total() - 1);
    m_queue.clear();
    goTo(State::Done);
}

MakePlan ManyRunController::planOf(const RunRow &row) const
{
    const Target &target = targetOf(row);
    LedgerEntry entry;
    entry.accountKey = target.session.account().key();
    entry.tenantName = target.tenantName;
    entry.upn = row.upn;
    entry.displayName = row.name;
    graph::NewUser user = target.list.row(row.at).toUser(row.upn);
    // The tenant's own words count as names too, see NewUserController.
    QStringList forbidden{row.name, user.givenName(), user.surname(), row.upn.section(QLatin1Char('@'), 0, 0),
        target.tenantName, row.upn.section(QLatin1Char('@'), -1).section(QLatin1Char('.'), 0, 0)};
    forbidden.removeAll(QString());
    return MakePlan(std::move(user), std::move(entry), std::move(forbidden), PasswordGenerator::Style::Characters);
}

void ManyRunController::launch()
{
    std::vector<std::size_t> indexes;
    std::vector<MakePlan> plans;
    while (!m_queue.empty() && indexes.size() < graph::largestBatch) {
        const std::size_t i = m_queue.front();
        if (m_begun.count(m_rows[i].entry) > 0) {
            // It goes alone, with the password it has.
            if (!indexes.empty())
                break;
            m_queue.pop_front();
            launchAgain(i);
            return;
        }
        if (!indexes.empty() && m_rows[i].tenant != m_rows[indexes.front()].tenant)
            break;
        m_queue.pop_front();
        indexes.push_back(i);
        plans.push_back(planOf(m_rows[i]));
        set(i, RowState::Sent);
    }
    ++m_inFlight;
    emit rowsChanged(static_cast<int>(indexes.front()), static_cast<int>(indexes.back()));
    const graph::Directory directory = targetOf(m_rows[indexes.front()])
                                           .session.directory()
                                           .behind(std::make_unique<GatePolicy>(m_gate, m_environment.machine().clock));
    const BatchMaker maker(directory, m_ledger, PasswordGenerator(m_environment.machine().random));
    QCoro::connect(maker.make(std::move(plans), m_stop.get_token()), this,
        [this, indexes, turn = m_turn](const std::vector<MakeResult> &results) {
            if (turn == m_turn)
                settle(indexes, results);
        });
}

void ManyRunController::launchAgain(std::size_t index)
{
    set(index, RowState::Sent);
    ++m_inFlight;
    emit rowsChanged(static_cast<int>(index), static_cast<int>(index));
    AccountMaker maker(
        targetOf(m_rows[index]).session.directory(), m_ledger, PasswordGenerator(m_environment.machine().random));
    LedgerEntry entry = m_begun.at(m_rows[index].entry);
    QCoro::connect(begunAgain(std::move(maker), m_ledger, planOf(m_rows[index]), std::move(entry), m_stop.get_token()),
        this, [this, index, turn = m_turn](const std::vector<MakeResult> &results) {
            if (turn == m_turn)
                settle({index}, results);
        });
}

void ManyRunController::stopFor(const Error &error, const QString &domain, int tenant)
{
    if (m_state == State::Running)
        goTo(State::Paused);
    // The first reason is the one to be put right; a request given up is none.
    if (m_state != State::Paused || m_error || error.cancelled())
        return;
    m_error = error;
    m_errorTenant = tenant;
    m_domainGone = domain;
}

void ManyRunController::settle(const std::vector<std::size_t> &indexes, const std::vector<MakeResult> &results)
{
    --m_inFlight;
    std::vector<std::size_t> again;
    std::vector<std::size_t> next; //!< still to be made, before all others
    int passing = 0;
    std::optional<Error> lastPassing;
    for (std::size_t k = 0; k < indexes.size(); ++k) {
        const std::size_t i = indexes[k];
        const MakeResult &result = results[k];
        RunRow &row = m_rows[i];
        row.error = result.error();
        if (result.kind() == MakeResult::Kind::Created) {
            row.entry = result.entry();
            row.userId = result.user().id().toString();
            set(i, RowState::Created);
            ++m_settled;
            if (result.ledgerError())
                stopFor(*result.ledgerError(), {}, row.tenant);
            continue;
        }
        if (result.kind() == MakeResult::Kind::Unknown) {
            row.entry = result.entry();
            const Error error = *row.error;
            if (m_begun.count(row.entry) > 0 && troubleOf(error) == RunTrouble::Run) {
                // Not asked again at all: it is still to be done.
                row.error.reset();
                set(i, RowState::Waiting);
                next.push_back(i);
                stopFor(error, {}, row.tenant);
                continue;
            }
            m_begun.erase(row.entry);
            set(i, RowState::Unknown);
            ++m_settled;
            if (indexes.size() > 1) {
                ++passing;
                lastPassing = error;
            }
            continue;
        }
        const Error error = *row.error;
        m_begun.erase(row.entry); // its row of the ledger has gone with it
        row.entry = 0;
        switch (troubleOf(error)) {
        case RunTrouble::Row:
            set(i, RowState::Failed);
            ++m_settled;
            break;
        case RunTrouble::Passing:
            ++passing;
            lastPassing = error;
            again.push_back(i);
            break;
        case RunTrouble::Domain: {
            set(i, RowState::Failed);
            ++m_settled;
            const QString domain = row.upn.section(QLatin1Char('@'), -1).toLower();
            if (!m_domainsTold.contains(domain)) {
                m_domainsTold.insert(domain);
                stopFor(error, domain, row.tenant);
            }
            break;
        }
        case RunTrouble::Run:
            row.error.reset();
            set(i, RowState::Waiting);
            next.push_back(i);
            if (!heldBack(error))
                stopFor(error, {}, row.tenant);
            break;
        }
    }
    m_queue.insert(m_queue.begin(), next.begin(), next.end());
    // A whole batch that fails is not about its users: the next one would fail as well.
    const bool all = passing == static_cast<int>(indexes.size());
    for (const std::size_t i : again) {
        RunRow &row = m_rows[i];
        if (!all && ++row.tries >= mostTries) {
            set(i, RowState::Failed);
            ++m_settled;
            continue;
        }
        row.error.reset();
        set(i, RowState::Waiting);
        m_queue.push_back(i);
    }
    if (all && lastPassing)
        stopFor(*lastPassing, {}, m_rows[indexes.front()].tenant);
    const auto [first, last] = std::minmax_element(indexes.begin(), indexes.end());
    emit rowsChanged(static_cast<int>(*first), static_cast<int>(*last));
    pump();
}

void ManyRunController::onSignedIn(const QString &accountKey)
{
    if (m_state != State::Paused || !m_error || accountKey != this->accountKey())
        return;
    if (m_error->fault() == Fault::SignInNeeded || m_error->fault() == Fault::ConsentNeeded)
        resume();
}

} // namespace wizard
