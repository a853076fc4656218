// SPDX-License-Identifier: MIT
#include "wizard/handover/handover_controller.h"

#include "graph/utc.h"
#include "wizard/handover/secret_renewer.h"

#include <algorithm>

namespace wizard {

using namespace std::chrono_literals;
using graph::Error;
using graph::Fault;
using graph::Result;
using State = LedgerEntry::State;

QString wayCode(HandoverWay way)
{
    switch (way) {
    case HandoverWay::Phone:
        return QStringLiteral("phone");
    case HandoverWay::Paper:
        return QStringLiteral("paper");
    case HandoverWay::InPerson:
        return QStringLiteral("in-person");
    case HandoverWay::Other:
        break;
    }
    return QStringLiteral("other");
}

std::optional<HandoverWay> wayOf(const QString &code)
{
    for (HandoverWay way : {HandoverWay::Phone, HandoverWay::Paper, HandoverWay::InPerson, HandoverWay::Other}) {
        if (wayCode(way) == code)
            return way;
    }
    return std::nullopt;
}

namespace {

bool unsettled(const LedgerEntry &entry)
{
    return entry.state == State::Planned || entry.state == State::Sent || entry.state == State::Unknown;
}

graph::SystemTime timeOf(const QDateTime &when)
{
    return graph::SystemTime(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

} // namespace

HandoverController::HandoverController(
    Environment &environment, AccountBook &book, Journey &journey, SharedLedger ledger, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_ledger(std::move(ledger))
{
    // A sign-in may be what an open row waited for.
    connect(&m_book, &AccountBook::changed, this, [this] {
        if (m_finding == Finding::NoSession)
            note(m_findingFor, Finding::None);
    });
}

HandoverController::~HandoverController()
{
    m_showStop.request_stop();
    m_checkStop.request_stop();
    m_ageStop.request_stop();
}

void HandoverController::refresh()
{
    const int turn = ++m_listTurn;
    if (m_listState != ListState::Ready)
        m_listState = ListState::Loading;
    emit changed();
    QCoro::connect(m_ledger->open(), this, [this, turn](Result<std::vector<LedgerEntry>> rows) {
        if (turn == m_listTurn)
            load(std::move(rows));
    });
}

void HandoverController::load(Result<std::vector<LedgerEntry>> rows)
{
    if (rows) {
        m_listState = ListState::Ready;
        m_listError.reset();
        m_entries = std::move(rows).value();
        choose();
        watchAge();
    } else {
        m_listState = ListState::Failed;
        m_listError = rows.error();
    }
    emit changed();
}

void HandoverController::choose()
{
    if (entry(m_current))
        return;
    dropSecret();
    m_current = 0;
    if (m_receipt)
        return; // what was just handed over stays in view
    for (const LedgerEntry &one : m_entries) {
        if (one.state == State::Created || m_current == 0)
            m_current = one.id;
    }
}

void HandoverController::show(qint64 id)
{
    if (id == 0)
        return;
    if (id != m_current) {
        dropSecret();
        m_secretError.reset();
        m_workError.reset();
        m_receipt.reset();
        m_current = id;
    }
    // Also for the same row: its state may be another one now.
    m_checkError.reset();
    m_finding = Finding::None;
    refresh();
}

const LedgerEntry *HandoverController::entry(qint64 id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const LedgerEntry &one) { return one.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QDateTime HandoverController::now() const
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_environment.machine().clock->now().time_since_epoch())
            .count(),
        graph::utc());
}

const LedgerEntry *HandoverController::current() const
{
    return entry(m_current);
}

bool HandoverController::known() const
{
    const LedgerEntry *now = current();
    return now && now->state == State::Created && now->hasSecret;
}

SecretAge HandoverController::age() const
{
    const LedgerEntry *row = current();
    return row ? ageOf(*row, now()) : SecretAge::Fresh;
}

bool HandoverController::ended() const
{
    return age() == SecretAge::Ended;
}

void HandoverController::watchAge()
{
    m_ageStop.request_stop();
    const LedgerEntry *row = current();
    const std::optional<QDateTime> next = row ? nextAge(*row, now()) : std::nullopt;
    if (!next)
        return;
    m_ageStop = std::stop_source();
    const auto stop = m_ageStop.get_token();
    // A day at most: a computer that slept, or whose clock was set, is found out by then.
    const std::chrono::milliseconds left(std::max<qint64>(0, now().msecsTo(*next)) + 1);
    const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(left, 24h);
    QCoro::connect(m_environment.machine().clock->wait(wait, stop), this, [this, stop](bool whole) {
        if (!whole || stop.stop_requested())
            return;
        watchAge();
        emit changed();
    });
}

void HandoverController::withPassword(std::function<void(graph::SharedSecret)> then)
{
    if (m_password) {
        then(m_password);
        return;
    }
    const int turn = ++m_secretTurn;
    m_opening = true;
    m_secretError.reset();
    emit changed();
    QCoro::connect(m_ledger->password(m_current), this, [this, turn, then](Result<graph::Secret> opened) {
        if (turn != m_secretTurn)
            return;
        m_opening = false;
        m_fetching = false;
        if (opened)
            then(std::make_shared<const graph::Secret>(std::move(opened).value()));
        else {
            m_secretError = opened.error();
            m_view = View::Hidden;
        }
        emit changed();
    });
}

void HandoverController::reveal(View how)
{
    if (how == View::Hidden || !known()) {
        hide();
        return;
    }
    m_view = how;
    withPassword([this](graph::SharedSecret password) {
        m_password = std::move(password);
        prolong();
    });
}

void HandoverController::prolong()
{
    if (!m_password)
        return;
    m_showStop.request_stop();
    m_showStop = std::stop_source();
    m_until = m_environment.machine().clock->steady() + showing();
    emit changed();
    tick();
}

void HandoverController::tick()
{
    // Held ends with the button; nobody holds it for ever by accident, though.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_until - m_environment.machine().clock->steady());
    if (left <= 0ms) {
        hide();
        return;
    }
    const auto step = left % 1000ms == 0ms ? 1000ms : left % 1000ms;
    auto stop = m_showStop.get_token();
    QCoro::connect(m_environment.machine().clock->wait(step, stop), this, [this, stop](bool whole) {
        if (!whole || stop.stop_requested() || !m_password)
            return;
        emit ticked();
        tick();
    });
}

std::chrono::seconds HandoverController::left() const
{
    if (!m_password)
        return 0s;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_until - m_environment.machine().clock->steady()));
}

void HandoverController::dropSecret()
{
    ++m_secretTurn; // an answer on its way is not wanted any more
    m_opening = false;
    m_fetching = false;
    m_view = View::Hidden;
    m_password.reset();
    m_showStop.request_stop();
}

void HandoverController::conceal()
{
    if (!m_fetching) {
        hide();
        return;
    }
    m_view = View::Hidden;
    m_password.reset();
    m_showStop.request_stop();
    emit changed();
}

void HandoverController::hide()
{
    if (m_view == View::Hidden && !m_password && !m_opening)
        return;
    dropSecret();
    emit changed();
}

void HandoverController::fetch(Use use)
{
    if (!known())
        return;
    m_fetching = !m_password;
    withPassword([this, use](graph::SharedSecret password) { emit fetched(use, std::move(password)); });
}

const graph::Session *HandoverController::sessionOf(const LedgerEntry &entry) const
{
    return m_book.sessionOf(entry.accountKey);
}

void HandoverController::checkAgain()
{
    const LedgerEntry *now = current();
    if (!now || !unsettled(*now) || checking())
        return;
    if (!sessionOf(*now)) {
        note(now->id, Finding::NoSession);
        return;
    }
    m_toCheck.push_front(now->id);
    checkNext();
}

void HandoverController::reconcile()
{
    if (checking())
        return;
    m_toCheck.clear();
    for (const LedgerEntry &one : m_entries) {
        if (unsettled(one) && sessionOf(one))
            m_toCheck.push_front(one.id); // newest first
    }
    checkNext();
}

void HandoverController::checkNext()
{
    while (!m_toCheck.empty()) {
        const LedgerEntry *next = entry(m_toCheck.front());
        m_toCheck.pop_front();
        if (next && unsettled(*next) && sessionOf(*next)) {
            check(*next);
            return;
        }
    }
}

void HandoverController::check(const LedgerEntry &entry)
{
    m_checking = entry.id;
    m_checkError.reset();
    m_checkStop = std::stop_source();
    const int turn = ++m_checkTurn;
    emit changed();
    const graph::Directory directory = sessionOf(entry)->directory();
    if (entry.renewal()) {
        const Machine &machine = m_environment.machine();
        const SecretRenewer renewer(directory, m_ledger, PasswordGenerator(machine.random), machine.clock);
        QCoro::connect(renewer.look(entry, settled(), m_checkStop.get_token()), this,
            [this, turn, id = entry.id](const Result<RenewFinding> &found) {
                if (turn == m_checkTurn)
                    foundChange(id, found);
            });
        return;
    }
    QCoro::connect(directory.createdSince(entry.upn, timeOf(entry.planned), m_checkStop.get_token()), this,
        [this, turn, id = entry.id](Result<std::optional<graph::User>> user) {
            if (turn == m_checkTurn)
                found(id, std::move(user));
        });
}

void HandoverController::stopChecking()
{
    m_toCheck.clear();
    m_checkStop.request_stop();
    ++m_checkTurn;
    m_checking = 0;
    emit changed();
}

void HandoverController::found(qint64 id, Result<std::optional<graph::User>> user)
{
    const LedgerEntry *row = entry(id);
    if (!row || !user) {
        m_checking = 0;
        if (!user && !user.error().cancelled())
            m_checkError = user.error();
        emit changed();
        checkNext();
        return;
    }
    if (user.value()) {
        claim(id, user.value()->id().toString());
        return;
    }
    // Absence proves nothing while the attempt is fresh: another program may be about to send it, and a new account
    // spreads slowly. Neither does it when the clock was set back.
    const auto age = m_environment.machine().clock->now() - timeOf(row->planned);
    if (age < settled()) {
        m_checking = 0;
        note(id, Finding::NotThereYet);
        checkNext();
        return;
    }
    settle(id, Finding::NotThere, m_ledger->markFailed(id));
}

void HandoverController::foundChange(qint64 id, const Result<RenewFinding> &found)
{
    if (!found) {
        m_checking = 0;
        if (!found.error().cancelled())
            m_checkError = found.error();
        emit changed();
        checkNext();
        return;
    }
    const auto findingOf = [](RenewFinding what) {
        switch (what) {
        case RenewFinding::Set:
            return Finding::Renewed;
        case RenewFinding::Newer:
            return Finding::RenewedLater;
        case RenewFinding::NotSeen:
            return Finding::NotRenewed;
        case RenewFinding::NeverSent:
            return Finding::NeverRenewed;
        case RenewFinding::TooFresh:
            break;
        }
        return Finding::NotRenewedYet;
    };
    m_checking = 0;
    note(id, findingOf(found.value()));
    reload();
}

void HandoverController::reload()
{
    const int turn = m_checkTurn;
    QCoro::connect(m_ledger->open(), this, [this, turn](Result<std::vector<LedgerEntry>> rows) {
        load(std::move(rows));
        if (turn == m_checkTurn)
            checkNext();
    });
}

void HandoverController::claim(qint64 id, const QString &userId)
{
    // Two attempts for one address: the account belongs to one of them only, which may be handed over already.
    const int turn = m_checkTurn;
    QCoro::connect(m_ledger->receipts(), this, [this, turn, id, userId](Result<std::vector<LedgerEntry>> receipts) {
        if (turn != m_checkTurn)
            return;
        const auto sameUser = [&](const LedgerEntry &other) {
            return other.id != id && other.userId == userId
                && (other.state == State::Created || other.state == State::HandedOver);
        };
        const bool taken = std::any_of(m_entries.begin(), m_entries.end(), sameUser)
            || (receipts && std::any_of(receipts.value().begin(), receipts.value().end(), sameUser));
        if (receipts && !taken) {
            settle(id, Finding::Created, m_ledger->markCreated(id, userId));
            return;
        }
        m_checking = 0;
        if (!receipts)
            m_checkError = receipts.error();
        note(id, taken ? Finding::Another : Finding::None);
        checkNext();
    });
}

void HandoverController::settle(qint64 id, Finding finding, QCoro::Task<Result<graph::Done>> work)
{
    const int turn = m_checkTurn;
    QCoro::connect(std::move(work), this, [this, turn, id, finding](Result<graph::Done> done) {
        if (turn != m_checkTurn)
            return;
        m_checking = 0;
        if (!done)
            m_checkError = done.error();
        else
            note(id, finding);
        reload();
    });
}

void HandoverController::note(qint64 id, Finding finding)
{
    if (id == m_current || m_current == 0) {
        m_finding = finding;
        m_findingFor = id;
    }
    emit changed();
}

void HandoverController::signIn()
{
    m_journey.jump(Step::SignIn);
}

void HandoverController::discard()
{
    const LedgerEntry *now = current();
    if (!now || !(unsettled(*now) || ended()) || m_working)
        return;
    dropSecret();
    m_working = true;
    m_workError.reset();
    emit changed();
    QCoro::connect(
        ended() ? m_ledger->markHandedOver(now->id, QStringLiteral("ended"), QString()) : m_ledger->markFailed(now->id),
        this, [this](Result<graph::Done> done) {
            m_working = false;
            if (!done)
                m_workError = done.error();
            refresh();
        });
}

void HandoverController::handOver(HandoverWay way, const QString &whom)
{
    const LedgerEntry *entry = current();
    if (!entry || !known() || m_working)
        return;
    dropSecret();
    m_working = true;
    m_workError.reset();
    LedgerEntry receipt = *entry;
    receipt.state = State::HandedOver;
    receipt.handedHow = wayCode(way);
    receipt.handedTo = whom.trimmed();
    receipt.handedOver = now();
    receipt.hasSecret = false;
    emit changed();
    QCoro::connect(m_ledger->markHandedOver(receipt.id, receipt.handedHow, receipt.handedTo), this,
        [this, receipt](Result<graph::Done> done) {
            m_working = false;
            if (done)
                m_receipt = receipt;
            else
                m_workError = done.error();
            refresh();
        });
}

} // namespace wizard
