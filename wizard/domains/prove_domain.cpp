// SPDX-License-Identifier: MIT
#include "wizard/domains/prove_domain.h"

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

namespace {

constexpr std::chrono::seconds firstProofWait{5};
constexpr std::chrono::minutes longestProofWait{2};
constexpr std::chrono::minutes wholeProofTime{60};

using DnsValues = Result<QStringList>;

QString recordValue(const std::vector<graph::DnsRecord> &records, graph::DnsRecord::Type type)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [type](const graph::DnsRecord &r) { return r.type == type; });
    return found == records.end() ? QString() : found->value;
}

//! One server's word on both records. The mail record is asked for only where the text is not there.
QCoro::Task<DnsAnswer> askDnsServer(DnsServer server, QString domain, QString text, QString mail, std::stop_token stop)
{
    DnsAnswer answer;
    answer.server = server.name;
    const DnsValues texts = co_await server.resolver->lookUp(DnsRecord::Text, domain, stop);
    if (!texts)
        co_return answer;
    answer.kind = DnsAnswer::Kind::Missing;
    if (texts.value().contains(text, Qt::CaseInsensitive)) {
        answer.kind = DnsAnswer::Kind::Seen;
        co_return answer;
    }
    for (const QString &one : texts.value()) {
        if (one.startsWith(QLatin1String("MS="), Qt::CaseInsensitive))
            answer.found.append(one.left(60));
    }
    if (!answer.found.isEmpty())
        answer.kind = DnsAnswer::Kind::OtherText;
    if (mail.isEmpty())
        co_return answer;
    const DnsValues mails = co_await server.resolver->lookUp(DnsRecord::Mail, domain, stop);
    if (mails && mails.value().contains(mail, Qt::CaseInsensitive))
        answer.kind = DnsAnswer::Kind::Seen;
    co_return answer;
}

QCoro::Task<std::vector<DnsAnswer>> askDnsServers(
    DnsServers servers, QString domain, QString text, QString mail, std::stop_token stop)
{
    // A task runs from when it is made: they all look at the same time.
    std::vector<QCoro::Task<DnsAnswer>> asked;
    asked.reserve(servers.size());
    for (const DnsServer &server : servers)
        asked.push_back(askDnsServer(server, domain, text, mail, stop));
    std::vector<DnsAnswer> answers;
    for (QCoro::Task<DnsAnswer> &one : asked) {
        QCoro::Task<DnsAnswer> task = std::move(one);
        DnsAnswer answer = co_await task;
        answers.push_back(std::move(answer));
    }
    co_return answers;
}

bool passesByItself(const Error &error)
{
    switch (error.fault()) {
    case Fault::Rejected: // Microsoft does not see it yet; its own resolvers may lag behind ours
        return !ownedElsewhere(error);
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::ServerDown:
    case Fault::Throttled:
    case Fault::OutcomeUnknown: // to ask again tells
        return true;
    default:
        return false;
    }
}

} // namespace

bool ownedElsewhere(const Error &error)
{
    // Reading the English message wrongly costs no more than looks that are in vain.
    return error.fault() == Fault::Conflict || error.detail().contains(QLatin1String("another"), Qt::CaseInsensitive);
}

QCoro::Task<Result<graph::Domain>> proveDomain(
    ProofPlan plan, std::function<void(ProofStage)> onStage, std::stop_token stop)
{
    const graph::DomainSetup setup = plan.setup;
    const Result<graph::Domain> domain = co_await setup.add(plan.domain, stop);
    if (!domain || domain.value().verified())
        co_return domain;
    const Result<std::vector<graph::DnsRecord>> records = co_await setup.verificationRecords(plan.domain, stop);
    if (!records)
        co_return records.error();
    ProofStage stage;
    stage.records = records.value();
    const QString text = recordValue(stage.records, graph::DnsRecord::Type::Txt);
    QString mail = recordValue(stage.records, graph::DnsRecord::Type::Mx).toLower();
    while (mail.endsWith(u'.'))
        mail.chop(1);
    if (text.isEmpty())
        co_return Error(Fault::BadReply, QStringLiteral("verify.no-record"));
    onStage(stage);

    std::chrono::milliseconds wait = firstProofWait;
    for (std::chrono::milliseconds spent{0}; spent < wholeProofTime;
        spent += wait, wait = std::min<std::chrono::milliseconds>(wait * 2, longestProofWait)) {
        const std::vector<DnsAnswer> answers = co_await askDnsServers(plan.servers, plan.domain, text, mail, stop);
        stage.answers = answers;
        ++stage.looks;
        const auto is = [](DnsAnswer::Kind kind) {
            return [kind](const DnsAnswer &answer) { return answer.kind == kind; };
        };
        const auto begin = stage.answers.begin();
        const auto end = stage.answers.end();
        const bool nobodyTells = std::all_of(begin, end, is(DnsAnswer::Kind::NoAnswer));
        stage.seen = std::any_of(begin, end, is(DnsAnswer::Kind::Seen)) || nobodyTells;
        stage.trouble.reset();
        const bool ask = stage.seen || (plan.askAtOnce && stage.looks == 1);
        if (ask && !stop.stop_requested()) {
            const Result<graph::Domain> verified = co_await setup.verify(plan.domain, stop);
            if (verified || !passesByItself(verified.error()))
                co_return verified;
            if (verified.error().fault() != Fault::Rejected)
                stage.trouble = verified.error();
        }
        stage.next = wait;
        onStage(stage);
        const bool waited = co_await plan.clock->wait(wait, stop);
        if (!waited)
            co_return Error(Fault::Cancelled);
    }
    co_return Error(Fault::Timeout, QStringLiteral("verify.not-seen"));
}

} // namespace wizard
