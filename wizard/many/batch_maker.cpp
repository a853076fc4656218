// SPDX-License-Identifier: MIT
#include "wizard/many/batch_maker.h"

#include <algorithm>
#include <optional>

namespace wizard {

namespace {

using graph::CreateOutcome;
using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;
using graph::SharedSecret;

//! What is known of one account of the batch.
class Item {
public:
    explicit Item(MakePlan making)
        : plan(std::move(making))
    {
    }
    MakePlan plan;
    SharedSecret password;
    qint64 entry = 0;
    std::optional<CreateOutcome> outcome;

    void fail(const Error &error) { outcome = CreateOutcome::notCreated(error); }
};

SharedSecret generated(const PasswordGenerator &generator, const MakePlan &plan)
{
    graph::Secret secret = generator.generate(plan.style(), plan.forbidden());
    if (secret.isEmpty())
        return nullptr;
    return std::make_shared<const graph::Secret>(std::move(secret));
}

//! Those that nothing is known of yet.
std::vector<std::size_t> openOf(const std::vector<Item> &items)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].outcome)
            open.push_back(i);
    }
    return open;
}

std::vector<MakeResult> resultsOf(const std::vector<Item> &items, const std::optional<Error> &ledgerError)
{
    std::vector<MakeResult> results;
    for (const Item &item : items) {
        switch (item.outcome->kind()) {
        case CreateOutcome::Kind::Created:
            results.push_back(MakeResult::created(item.entry, item.outcome->user(), ledgerError));
            break;
        case CreateOutcome::Kind::NotCreated:
            results.push_back(MakeResult::notCreated(item.outcome->error()));
            break;
        case CreateOutcome::Kind::Unknown:
            results.push_back(MakeResult::unknown(item.entry, item.outcome->error()));
            break;
        }
    }
    return results;
}

} // namespace

BatchMaker::BatchMaker(graph::Directory directory, SharedLedger ledger, PasswordGenerator generator)
    : m_directory(std::move(directory))
    , m_ledger(std::move(ledger))
    , m_generator(std::move(generator))
{
}

QCoro::Task<std::vector<MakeResult>> BatchMaker::make(std::vector<MakePlan> plans, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const SharedLedger ledger = m_ledger;
    const PasswordGenerator generator = m_generator;

    std::vector<Item> items;
    std::vector<LedgerEntry> entries;
    std::vector<SharedSecret> passwords;
    for (MakePlan &plan : plans) {
        Item item(std::move(plan));
        item.password = generated(generator, item.plan);
        if (!item.password) {
            item.fail(Error(Fault::Rejected, QStringLiteral("password.not-made")));
        } else {
            entries.push_back(item.plan.entry());
            passwords.push_back(item.password);
        }
        items.push_back(std::move(item));
    }
    std::vector<std::size_t> open = openOf(items);
    if (!open.empty()) {
        const Result<std::vector<qint64>> noted =
            co_await ledger->noteSentMany(std::move(entries), std::move(passwords));
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (noted)
                items[open[i]].entry = noted.value()[i];
            else
                items[open[i]].fail(noted.error());
        }
    }

    // Twice at most: the second time for those whose password the tenant refused.
    for (bool first = true;; first = false) {
        open = openOf(items);
        std::vector<qint64> ids;
        ids.reserve(open.size());
        for (const std::size_t i : open)
            ids.push_back(items[i].entry);
        if (ids.empty())
            break;
        Result<std::vector<qint64>> sent(ids);
        if (!first)
            sent = co_await ledger->markSentMany(std::move(ids));
        std::vector<graph::NewUser> users;
        std::vector<SharedSecret> secrets;
        std::vector<std::size_t> asked;
        for (const std::size_t i : open) {
            Item &item = items[i];
            if (stop.stop_requested()) {
                item.fail(Error(Fault::Cancelled));
            } else if (!sent) {
                item.fail(sent.error());
            } else if (std::find(sent.value().begin(), sent.value().end(), item.entry) == sent.value().end()) {
                // Another program has given the row up meanwhile.
                item.fail(Error(Fault::Conflict, QStringLiteral("ledger.state")));
            } else {
                users.push_back(item.plan.user());
                secrets.push_back(item.password);
                asked.push_back(i);
            }
        }
        if (asked.empty())
            break;
        const std::vector<CreateOutcome> outcomes =
            co_await directory.createUsers(std::move(users), std::move(secrets), stop);
        bool again = false;
        for (std::size_t k = 0; k < asked.size(); ++k) {
            Item &item = items[asked[k]];
            const CreateOutcome outcome = outcomes[k];
            const bool refused = outcome.kind() == CreateOutcome::Kind::NotCreated && refusesPassword(outcome.error());
            item.password = first && refused ? generated(generator, item.plan) : nullptr;
            if (!item.password) {
                item.outcome = outcome;
                continue;
            }
            const Result<Done> resealed = co_await ledger->reseal(item.entry, item.password);
            if (resealed)
                again = true;
            else
                item.fail(resealed.error());
        }
        if (!again)
            break;
    }

    std::vector<LedgerMark> marks;
    for (const Item &item : items) {
        if (item.entry == 0)
            continue;
        switch (item.outcome->kind()) {
        case CreateOutcome::Kind::Created:
            marks.emplace_back(item.entry, LedgerMark::What::Created, item.outcome->user().id().toString());
            break;
        case CreateOutcome::Kind::NotCreated:
            marks.emplace_back(item.entry, LedgerMark::What::Failed);
            break;
        case CreateOutcome::Kind::Unknown:
            marks.emplace_back(item.entry, LedgerMark::What::Unknown);
            break;
        }
    }
    std::optional<Error> ledgerError;
    if (!marks.empty()) {
        // Where even that fails the rows stay, and the next start sorts them out.
        const Result<std::vector<qint64>> marked = co_await ledger->markMany(std::move(marks));
        if (!marked)
            ledgerError = marked.error();
    }
    co_return resultsOf(items, ledgerError);
}

} // namespace wizard
