// SPDX-License-Identifier: MIT
#include "wizard/create/account_maker.h"

namespace wizard {

namespace {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;

//! Nothing where no password can be made (chance is broken, or every piece is forbidden).
graph::SharedSecret generated(const PasswordGenerator &generator, const MakePlan &plan)
{
    graph::Secret secret = generator.generate(plan.style(), plan.forbidden());
    if (secret.isEmpty())
        return nullptr;
    return std::make_shared<const graph::Secret>(std::move(secret));
}

std::optional<Error> faultOf(const Result<Done> &result)
{
    if (result)
        return std::nullopt;
    return result.error();
}

//! The row goes with the account that was not made. Where even that fails the row stays and the next start sorts it
//! out.
QCoro::Task<MakeResult> givenUp(SharedLedger ledger, qint64 entry, Error why)
{
    const Result<Done> marked = co_await ledger->markFailed(entry);
    Q_UNUSED(marked)
    co_return MakeResult::notCreated(why);
}

QCoro::Task<MakeResult> leftOpen(SharedLedger ledger, qint64 entry, Error why)
{
    const Result<Done> marked = co_await ledger->markUnknown(entry);
    Q_UNUSED(marked)
    co_return MakeResult::unknown(entry, why);
}

QCoro::Task<MakeResult> done(SharedLedger ledger, qint64 entry, graph::User user)
{
    const Result<Done> marked = co_await ledger->markCreated(entry, user.id().toString());
    co_return MakeResult::created(entry, user, faultOf(marked));
}

} // namespace

MakePlan::MakePlan(graph::NewUser user, LedgerEntry entry, QStringList forbidden, PasswordGenerator::Style style)
    : m_user(std::move(user))
    , m_entry(std::move(entry))
    , m_forbidden(std::move(forbidden))
    , m_style(style)
{
}

MakeResult MakeResult::created(qint64 entry, graph::User user, std::optional<Error> ledgerError)
{
    MakeResult result(Kind::Created);
    result.m_entry = entry;
    result.m_user = std::move(user);
    result.m_ledgerError = std::move(ledgerError);
    return result;
}

MakeResult MakeResult::notCreated(Error error)
{
    MakeResult result(Kind::NotCreated);
    result.m_error = std::move(error);
    return result;
}

MakeResult MakeResult::unknown(qint64 entry, Error error)
{
    MakeResult result(Kind::Unknown);
    result.m_entry = entry;
    result.m_error = std::move(error);
    return result;
}

bool refusesPassword(const Error &error)
{
    if (error.fault() != Fault::Rejected)
        return false;
    // The service names no property for a weak password (contract C3). Reading its English message wrongly costs
    // nothing but one more request with another password.
    return error.target().contains(QLatin1String("password"), Qt::CaseInsensitive)
        || error.detail().contains(QLatin1String("password"), Qt::CaseInsensitive);
}

AccountMaker::AccountMaker(graph::Directory directory, SharedLedger ledger, PasswordGenerator generator)
    : m_directory(std::move(directory))
    , m_ledger(std::move(ledger))
    , m_generator(std::move(generator))
{
}

QCoro::Task<MakeResult> AccountMaker::make(MakePlan plan, OnStage onStage, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const PasswordGenerator generator = m_generator;

    onStage(MakeStage::Writing);
    graph::SharedSecret password = generated(generator, plan);
    if (!password)
        co_return MakeResult::notCreated(Error(Fault::Rejected, QStringLiteral("password.not-made")));
    const Result<qint64> row = co_await ledger->plan(plan.entry(), password);
    if (!row)
        co_return MakeResult::notCreated(row.error());
    const qint64 entry = row.value();

    for (bool first = true;; first = false) {
        const Result<Done> noted = co_await ledger->markSent(entry);
        const Error cancelled(Fault::Cancelled);
        if (stop.stop_requested()) {
            const MakeResult result = co_await givenUp(ledger, entry, cancelled);
            co_return result;
        }
        if (!noted) {
            const MakeResult result = co_await givenUp(ledger, entry, noted.error());
            co_return result;
        }
        onStage(MakeStage::Asking);
        const graph::CreateOutcome outcome = co_await directory.createUser(plan.user(), password, stop);
        if (outcome.kind() == graph::CreateOutcome::Kind::Created) {
            const MakeResult result = co_await done(ledger, entry, outcome.user());
            co_return result;
        }
        if (outcome.kind() == graph::CreateOutcome::Kind::Unknown) {
            const MakeResult result = co_await leftOpen(ledger, entry, outcome.error());
            co_return result;
        }
        const Error error = outcome.error();
        password = first && refusesPassword(error) ? generated(generator, plan) : nullptr;
        if (!password) {
            const MakeResult result = co_await givenUp(ledger, entry, error);
            co_return result;
        }
        const Result<Done> resealed = co_await ledger->reseal(entry, password);
        if (!resealed) {
            const MakeResult result = co_await givenUp(ledger, entry, resealed.error());
            co_return result;
        }
    }
}

QCoro::Task<MakeResult> AccountMaker::makeAgain(
    MakePlan plan, qint64 entry, graph::SystemTime since, OnStage onStage, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const AccountMaker self = *this;

    onStage(MakeStage::Writing);
    Result<graph::Secret> sealed = co_await ledger->password(entry);
    if (!sealed)
        co_return MakeResult::unknown(entry, sealed.error());
    const auto password = std::make_shared<const graph::Secret>(std::move(sealed).value());
    if (stop.stop_requested())
        co_return MakeResult::unknown(entry, Error(Fault::Cancelled));
    onStage(MakeStage::Asking);
    const graph::CreateOutcome outcome = co_await directory.createUser(plan.user(), password, stop);
    if (outcome.kind() == graph::CreateOutcome::Kind::Created) {
        const MakeResult result = co_await done(ledger, entry, outcome.user());
        co_return result;
    }
    if (outcome.kind() == graph::CreateOutcome::Kind::NotCreated && outcome.error().fault() == Fault::Conflict) {
        const MakeResult found = co_await self.settle(entry, plan.user().upn(), since, stop);
        if (found.kind() == MakeResult::Kind::Created)
            co_return found;
        // Somebody older has the address: then the first request made nothing. Nobody readable there: it may be ours.
        const Result<graph::User> holder = co_await directory.user(plan.user().upn(), stop);
        if (found.error()->code() == QLatin1String("create.older") && holder) {
            const MakeResult result = co_await givenUp(ledger, entry, outcome.error());
            co_return result;
        }
    }
    // Whatever this request came to, the first one's outcome is still open.
    co_return MakeResult::unknown(entry, outcome.error());
}

QCoro::Task<MakeResult> AccountMaker::settle(
    qint64 entry, QString upn, graph::SystemTime since, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const Result<std::optional<graph::User>> found = co_await directory.createdSince(upn, since, stop);
    if (!found)
        co_return MakeResult::unknown(entry, found.error());
    if (!found.value())
        co_return MakeResult::unknown(entry, Error(Fault::NotFound, QStringLiteral("create.not-there")));
    const MakeResult result = co_await done(ledger, entry, *found.value());
    co_return result;
}

} // namespace wizard
