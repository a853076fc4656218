// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_renewer.h"

#include "wizard/create/account_maker.h"

#include <algorithm>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;
using graph::SharedSecret;
using Kind = LedgerEntry::Kind;

namespace {

SharedSecret generated(const PasswordGenerator &generator, const LedgerEntry &entry, PasswordGenerator::Style style)
{
    graph::Secret password =
        generator.generate(style, {entry.displayName, entry.upn.section(QLatin1Char('@'), 0, 0), entry.tenantName});
    return password.isEmpty() ? nullptr : std::make_shared<const graph::Secret>(std::move(password));
}

LedgerEntry successorOf(const LedgerEntry &entry, Kind kind)
{
    LedgerEntry next;
    next.kind = kind;
    next.accountKey = entry.accountKey;
    next.tenantName = entry.tenantName;
    next.upn = entry.upn;
    next.displayName = entry.displayName;
    next.userId = entry.userId;
    return next;
}

//! Two rows for the same thing: only one of their secrets can be good.
bool sameSecretOf(const LedgerEntry &one, const LedgerEntry &other)
{
    return one.userId == other.userId && one.kind == other.kind && one.accountKey == other.accountKey;
}

enum class Others {
    Older,
    AllSettled, //!< newer ones as well, where nothing of them is under way
};

//! The secret of row `entry` is known to be the one that counts: those of the others are of no use any more.
QCoro::Task<Result<Done>> finishOthers(SharedLedger ledger, LedgerEntry next, qint64 entry, Others which)
{
    const Result<std::vector<LedgerEntry>> rows = co_await ledger->open();
    if (!rows)
        co_return rows.error();
    const std::vector<LedgerEntry> &all = rows.value();
    for (const LedgerEntry &row : all) {
        if (row.id == entry || row.userId != next.userId || row.kind != next.kind)
            continue;
        const bool settled = row.state == LedgerEntry::State::Created || row.state == LedgerEntry::State::Unknown;
        if (row.id > entry && !(which == Others::AllSettled && settled))
            continue;
        const Result<Done> finished = co_await ledger->markHandedOver(row.id, replacedCode(), QString());
        if (!finished)
            co_return finished;
    }
    co_return Done();
}

//! What became of a password that was sent, once or more often.
class Sent {
public:
    explicit Sent(std::optional<Error> error, bool open)
        : error(std::move(error))
        , open(open)
    {
    }
    std::optional<Error> error; //!< none: it is set
    bool open; //!< one of the requests may have set it, whatever the last one came to
};

constexpr int mostTries = 3;
constexpr std::chrono::seconds longestWait{30};

//! How long to wait before the same password is sent again; nothing where that would change nothing.
std::optional<std::chrono::milliseconds> waitAfter(const Error &error, int attempt)
{
    if (error.fault() == Fault::OutcomeUnknown)
        return error.retryAfter().value_or(std::chrono::seconds(attempt));
    if (error.fault() == Fault::Throttled && error.retryAfter())
        return error.retryAfter();
    return std::nullopt;
}

//! The request is repeated here and not below: only who knows that an earlier one may have arrived can tell what the
//! answer to a later one proves.
QCoro::Task<Sent> sendPassword(graph::Directory directory, graph::SharedClock clock, graph::UserId user,
    SharedSecret password, std::stop_token stop)
{
    bool open = false;
    for (int attempt = 1;; ++attempt) {
        const Result<Done> set = co_await directory.setPassword(user, password, true, stop);
        if (set)
            co_return Sent(std::nullopt, false);
        const Error error = set.error();
        open = open || error.fault() == Fault::OutcomeUnknown || (error.cancelled() && error.sent());
        const std::optional<std::chrono::milliseconds> wait = waitAfter(error, attempt);
        if (!wait || *wait > longestWait || attempt == mostTries)
            co_return Sent(error, open);
        const bool waited = co_await clock->wait(*wait, stop);
        if (!waited)
            co_return Sent(Error(Fault::Cancelled), open);
    }
}

} // namespace

QString replacedCode()
{
    return QStringLiteral("replaced");
}

SecretRenewer::SecretRenewer(
    graph::Directory directory, SharedLedger ledger, PasswordGenerator generator, graph::SharedClock clock)
    : m_directory(std::move(directory))
    , m_ledger(std::move(ledger))
    , m_generator(std::move(generator))
    , m_clock(std::move(clock))
{
}

namespace {

//! The newest row for this secret, where its outcome is open and nothing of it is under way.
std::optional<LedgerEntry> openRow(const std::vector<LedgerEntry> &rows, const LedgerEntry &next)
{
    const auto newest =
        std::find_if(rows.rbegin(), rows.rend(), [&next](const LedgerEntry &row) { return sameSecretOf(row, next); });
    if (newest == rows.rend() || newest->state != LedgerEntry::State::Unknown || !newest->hasSecret)
        return std::nullopt;
    return *newest;
}

//! The same password once more, for a row whose outcome is open: whichever of the requests arrives, it is the one.
QCoro::Task<RenewResult> setAgain(
    graph::Directory directory, SharedLedger ledger, graph::SharedClock clock, LedgerEntry row, std::stop_token stop)
{
    Result<graph::Secret> kept = co_await ledger->password(row.id);
    if (!kept)
        co_return RenewResult::unknown(row.id, kept.error());
    const auto password = std::make_shared<const graph::Secret>(std::move(kept).value());
    const graph::UserId user(row.userId);
    const Sent sent = co_await sendPassword(directory, clock, user, password, stop);
    if (sent.error)
        co_return RenewResult::unknown(row.id, *sent.error);
    const Result<Done> made = co_await ledger->markCreated(row.id, row.userId);
    if (!made)
        co_return RenewResult::unknown(row.id, made.error());
    const Result<Done> others = co_await finishOthers(ledger, row, row.id, Others::AllSettled);
    Q_UNUSED(others); // they are still listed; nothing is lost by that
    co_return RenewResult::made(row.id);
}

} // namespace

QCoro::Task<RenewResult> SecretRenewer::newPassword(
    LedgerEntry of, PasswordGenerator::Style style, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const PasswordGenerator generator = m_generator;
    const graph::SharedClock clock = m_clock;
    const LedgerEntry next = successorOf(of, Kind::Password);
    const graph::UserId user(of.userId);

    const Result<std::vector<LedgerEntry>> rows = co_await ledger->open();
    if (!rows)
        co_return RenewResult::notMade(rows.error());
    const std::optional<LedgerEntry> begun = openRow(rows.value(), next);
    if (begun) {
        const RenewResult again = co_await setAgain(directory, ledger, clock, *begun, stop);
        // A password that is refused, or does not open any more, helps nobody: another one, and its row stays until
        // that one is known to be good.
        const bool useless = again.error()
            && (refusesPassword(*again.error()) || again.error()->code() == QLatin1String("ledger.damaged"));
        if (!useless)
            co_return again;
    }

    SharedSecret password = generated(generator, of, style);
    if (!password)
        co_return RenewResult::notMade(Error(Fault::Rejected, QStringLiteral("password.not-made")));
    const Result<qint64> row = co_await ledger->plan(next, password);
    if (!row)
        co_return RenewResult::notMade(row.error());
    const qint64 entry = row.value();

    for (bool first = true;; first = false) {
        const Result<Done> noted = co_await ledger->markSent(entry);
        if (!noted || stop.stop_requested()) {
            const Result<Done> dropped = co_await ledger->markFailed(entry);
            Q_UNUSED(dropped); // a row that was never sent; the next start drops it
            co_return RenewResult::notMade(noted ? Error(Fault::Cancelled) : noted.error());
        }
        const Sent sent = co_await sendPassword(directory, clock, user, password, stop);
        if (!sent.error) {
            const Result<Done> made = co_await ledger->markCreated(entry, of.userId);
            if (!made)
                co_return RenewResult::unknown(entry, made.error());
            const Result<Done> older = co_await finishOthers(ledger, next, entry, Others::Older);
            Q_UNUSED(older); // the old row is still listed; nothing is lost by that
            co_return RenewResult::made(entry);
        }
        if (sent.open) {
            const Result<Done> open = co_await ledger->markUnknown(entry);
            Q_UNUSED(open); // it stays Sent, which means the same
            co_return RenewResult::unknown(entry, *sent.error);
        }
        password = first && refusesPassword(*sent.error) ? generated(generator, of, style) : nullptr;
        Error why = *sent.error;
        if (password) {
            const Result<Done> resealed = co_await ledger->reseal(entry, password);
            if (resealed)
                continue;
            why = resealed.error();
        }
        const Result<Done> dropped = co_await ledger->markFailed(entry);
        Q_UNUSED(dropped);
        co_return RenewResult::notMade(why);
    }
}

QCoro::Task<Result<RenewFinding>> SecretRenewer::look(
    LedgerEntry row, std::chrono::milliseconds age, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const graph::SharedClock clock = m_clock;
    const auto since = [clock, planned = row.planned.toMSecsSinceEpoch()] {
        return clock->now().time_since_epoch() - std::chrono::milliseconds(planned);
    };
    if (row.state == LedgerEntry::State::Planned) {
        // Only from Planned may it be sent; a program that is about to do so loses the row, and says so.
        if (since() < age)
            co_return RenewFinding::TooFresh;
        const Result<Done> dropped = co_await ledger->markFailed(row.id);
        if (!dropped)
            co_return dropped.error();
        co_return RenewFinding::NeverSent;
    }
    const Result<graph::UserDetails> user = co_await directory.userDetails(row.userId, stop);
    if (!user)
        co_return user.error();
    const QDateTime changed = user.value().passwordChanged;
    // Clocks differ a little; a password set a minute before the row was written is another one.
    if (changed.isValid() && changed >= row.planned.addSecs(-60)) {
        const Result<std::vector<LedgerEntry>> open = co_await ledger->open();
        const Result<std::vector<LedgerEntry>> receipts = co_await ledger->receipts();
        if (!open || !receipts)
            co_return open ? receipts.error() : open.error();
        for (const auto *rows : {&open.value(), &receipts.value()}) {
            for (const LedgerEntry &other : *rows) {
                const bool good =
                    other.state == LedgerEntry::State::Created || other.state == LedgerEntry::State::HandedOver;
                if (other.id > row.id && good && sameSecretOf(other, row))
                    co_return RenewFinding::Newer;
            }
        }
        const Result<Done> made = co_await ledger->markCreated(row.id, row.userId);
        if (!made)
            co_return made.error();
        co_return RenewFinding::Set;
    }
    if (!changed.isValid() || since() < age)
        co_return RenewFinding::TooFresh;
    // Nothing is under way any more: from now on the same password may be sent again.
    const Result<Done> open = co_await ledger->markUnknown(row.id);
    if (!open)
        co_return open.error();
    co_return RenewFinding::NotSeen;
}

QCoro::Task<RenewResult> SecretRenewer::accessPass(
    LedgerEntry of, std::chrono::minutes lifetime, bool once, std::stop_token stop) const
{
    const graph::AccessPasses passes = m_directory.accessPasses();
    const SharedLedger ledger = m_ledger;
    LedgerEntry next = successorOf(of, Kind::AccessPass);
    const graph::UserId user(of.userId);

    // A ledger that cannot be used is found out before a code exists that nobody keeps.
    const Result<std::vector<LedgerEntry>> ready = co_await ledger->open();
    if (!ready)
        co_return RenewResult::notMade(ready.error());
    const Result<graph::AccessPass> pass = co_await passes.create(user, lifetime, once, stop);
    if (!pass)
        co_return RenewResult::notMade(pass.error());
    next.ends = pass.value().end();
    const SharedSecret code = pass.value().code;
    const Result<qint64> row = co_await ledger->plan(next, code);
    if (!row)
        co_return RenewResult::notMade(row.error());
    const qint64 entry = row.value();
    const Result<Done> made = co_await ledger->markCreated(entry, of.userId);
    if (!made)
        co_return RenewResult::unknown(entry, made.error());
    const Result<Done> older = co_await finishOthers(ledger, next, entry, Others::Older);
    Q_UNUSED(older);
    co_return RenewResult::made(entry);
}

} // namespace wizard
