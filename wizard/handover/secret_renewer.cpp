// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_renewer.h"

#include "wizard/create/account_maker.h"

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

//! The request may have left: only these are proof that it came to nothing.
bool provesNothingDone(const Error &error)
{
    return error.fault() != Fault::OutcomeUnknown && error.fault() != Fault::Cancelled;
}

//! Older secrets of the same kind and user are of no use any more.
QCoro::Task<Result<Done>> finishOlder(SharedLedger ledger, LedgerEntry next, qint64 entry)
{
    const Result<std::vector<LedgerEntry>> rows = co_await ledger->open();
    if (!rows)
        co_return rows.error();
    const std::vector<LedgerEntry> &all = rows.value();
    for (const LedgerEntry &row : all) {
        if (row.id == entry || row.id > entry || row.userId != next.userId || row.kind != next.kind)
            continue;
        const Result<Done> finished = co_await ledger->markHandedOver(row.id, replacedCode(), QString());
        if (!finished)
            co_return finished;
    }
    co_return Done();
}

} // namespace

QString replacedCode()
{
    return QStringLiteral("replaced");
}

SecretRenewer::SecretRenewer(graph::Directory directory, SharedLedger ledger, PasswordGenerator generator)
    : m_directory(std::move(directory))
    , m_ledger(std::move(ledger))
    , m_generator(std::move(generator))
{
}

QCoro::Task<RenewResult> SecretRenewer::newPassword(
    LedgerEntry of, PasswordGenerator::Style style, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const PasswordGenerator generator = m_generator;
    const LedgerEntry next = successorOf(of, Kind::Password);
    const graph::UserId user(of.userId);

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
        const Result<Done> set = co_await directory.setPassword(user, password, true, stop);
        if (set) {
            const Result<Done> made = co_await ledger->markCreated(entry, of.userId);
            if (!made)
                co_return RenewResult::unknown(entry, made.error());
            const Result<Done> older = co_await finishOlder(ledger, next, entry);
            Q_UNUSED(older); // the old row is still listed; nothing is lost by that
            co_return RenewResult::made(entry);
        }
        if (!provesNothingDone(set.error())) {
            const Result<Done> open = co_await ledger->markUnknown(entry);
            Q_UNUSED(open); // it stays Sent, which means the same
            co_return RenewResult::unknown(entry, set.error());
        }
        password = first && refusesPassword(set.error()) ? generated(generator, of, style) : nullptr;
        Error why = set.error();
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
    if (!pass.value().code)
        co_return RenewResult::notMade(Error(Fault::BadReply, QStringLiteral("pass.no-code")));
    next.ends = pass.value().end();
    const SharedSecret code = pass.value().code;
    const Result<qint64> row = co_await ledger->plan(next, code);
    if (!row)
        co_return RenewResult::notMade(row.error());
    const qint64 entry = row.value();
    const Result<Done> made = co_await ledger->markCreated(entry, of.userId);
    if (!made)
        co_return RenewResult::unknown(entry, made.error());
    const Result<Done> older = co_await finishOlder(ledger, next, entry);
    Q_UNUSED(older);
    co_return RenewResult::made(entry);
}

} // namespace wizard
