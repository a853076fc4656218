// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/repairs/repair_work.h"

#include "wizard/domains/prove_domain.h"
#include "wizard/handover/secret_renewer.h"

namespace wizard {

namespace {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;

//! The user of exactly this sign-in name: a mail address alone is no reason to change somebody's account.
QCoro::Task<Result<graph::User>> userNamed(graph::Directory directory, QString upn, std::stop_token stop)
{
    const Result<std::vector<graph::User>> found = co_await directory.usersNamed(upn, stop);
    if (!found)
        co_return found.error();
    for (const graph::User &user : found.value()) {
        if (user.upn().compare(upn, Qt::CaseInsensitive) == 0)
            co_return user;
    }
    co_return Error(Fault::NotFound, QStringLiteral("repair.no-user"));
}

RepairResult resultOf(const Result<Done> &result)
{
    if (result)
        return RepairResult::done(0);
    if (result.error().fault() == Fault::OutcomeUnknown || (result.error().cancelled() && result.error().sent()))
        return RepairResult::unknown(result.error(), 0);
    return RepairResult::failed(result.error());
}

} // namespace

RepairResult RepairResult::done(qint64 entry)
{
    RepairResult result(Kind::Done);
    result.m_entry = entry;
    return result;
}

RepairResult RepairResult::failed(Error error)
{
    RepairResult result(Kind::Failed);
    result.m_error = std::move(error);
    return result;
}

RepairResult RepairResult::unknown(Error error, qint64 entry)
{
    RepairResult result(Kind::Unknown);
    result.m_error = std::move(error);
    result.m_entry = entry;
    return result;
}

QCoro::Task<RepairResult> restoreUser(RepairCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<std::optional<graph::User>> found = co_await directory.deletedUser(about.target, stop);
    if (!found)
        co_return RepairResult::failed(found.error());
    if (!found.value())
        co_return RepairResult::failed(Error(Fault::NotFound, QStringLiteral("repair.no-deleted")));
    const Result<Done> restored = co_await directory.restoreUser(found.value()->id(), stop);
    co_return resultOf(restored);
}

QCoro::Task<RepairResult> unblockUser(RepairCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<graph::User> user = co_await userNamed(directory, about.target, stop);
    if (!user)
        co_return RepairResult::failed(user.error());
    const Result<Done> enabled = co_await directory.setEnabled(user.value().id(), true, stop);
    co_return resultOf(enabled);
}

QCoro::Task<RepairResult> giveNewPassword(
    RepairCase about, SharedLedger ledger, PasswordGenerator generator, graph::SharedClock clock, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<graph::User> user = co_await userNamed(directory, about.target, stop);
    if (!user)
        co_return RepairResult::failed(user.error());
    LedgerEntry person;
    person.accountKey = about.session.account().key();
    person.tenantName = about.tenantName;
    person.upn = user.value().upn();
    person.displayName = user.value().displayName();
    person.userId = user.value().id().toString();
    const SecretRenewer renewer(directory, ledger, generator, clock);
    const RenewResult renewed = co_await renewer.newPassword(person, PasswordGenerator::Style::Characters, stop);
    switch (renewed.kind()) {
    case RenewResult::Kind::Made:
        co_return RepairResult::done(renewed.entry());
    case RenewResult::Kind::NotMade:
        break;
    case RenewResult::Kind::Unknown:
        // What is missing is asked for, and it goes on with the same row then.
        if (!renewed.needsLeave())
            co_return RepairResult::unknown(*renewed.error(), renewed.entry());
        break;
    }
    co_return RepairResult::failed(*renewed.error());
}

QCoro::Task<RepairResult> verifyDomain(RepairCase about, SharedResolver resolver, graph::SharedClock clock,
    std::function<void(VerifyStage)> onStage, std::stop_token stop)
{
    DnsServers servers;
    if (resolver)
        servers.push_back(DnsServer{{}, resolver});
    ProofPlan plan(about.session.directory().domainSetup(), about.target, servers, clock);
    const auto told = [onStage](const ProofStage &proof) {
        if (proof.looks == 0)
            return;
        VerifyStage stage;
        for (const graph::DnsRecord &record : proof.records) {
            if (record.type == graph::DnsRecord::Type::Txt && !stage.record)
                stage.record = record;
        }
        stage.looks = proof.looks;
        stage.seen = proof.seen;
        stage.next = proof.next;
        onStage(stage);
    };
    const Result<graph::Domain> verified = co_await proveDomain(std::move(plan), told, stop);
    if (verified)
        co_return RepairResult::done(0);
    co_return RepairResult::failed(verified.error());
}

} // namespace wizard
