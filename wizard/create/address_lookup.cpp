// SPDX-License-Identifier: MIT
#include "wizard/create/address_lookup.h"

#include "wizard/create/address_proposal.h"

namespace wizard {

namespace {

using MaybeUser = graph::Result<std::optional<graph::User>>;

QCoro::Task<MaybeUser> activeUser(graph::Directory directory, QString upn, std::stop_token stop)
{
    graph::Result<graph::User> answer = co_await directory.user(std::move(upn), stop);
    if (answer)
        co_return std::optional<graph::User>(std::move(answer).value());
    if (answer.error().fault() == graph::Fault::NotFound)
        co_return std::optional<graph::User>();
    co_return answer.error();
}

} // namespace

AddressLookup::AddressLookup(graph::Directory directory, graph::SharedClock clock)
    : m_directory(std::move(directory))
    , m_clock(std::move(clock))
{
}

QCoro::Task<AddressFinding> AddressLookup::find(
    QString upn, std::chrono::milliseconds pause, std::stop_token stop) const
{
    const graph::Directory directory = m_directory;
    const graph::SharedClock clock = m_clock;
    const bool due = co_await clock->wait(pause, stop);
    const graph::Error cancelled(graph::Fault::Cancelled);
    if (!due)
        co_return AddressFinding(upn, cancelled, cancelled);
    MaybeUser active = co_await activeUser(directory, upn, stop);
    // Taken is taken: who held it before does not matter then.
    if (!active || active.value())
        co_return AddressFinding(upn, std::move(active), std::optional<graph::User>());
    MaybeUser deleted = co_await directory.deletedUser(upn, stop);
    co_return AddressFinding(upn, std::move(active), std::move(deleted));
}

QCoro::Task<graph::Result<QString>> AddressLookup::nextFree(
    QString localPart, QString domain, std::stop_token stop) const
{
    const AddressLookup self = *this;
    QString alias = localPart;
    for (int tries = 0; tries < 8; ++tries) {
        alias = nextAlias(alias);
        const QString upn = alias + QLatin1Char('@') + domain;
        const AddressFinding finding = co_await self.find(upn, std::chrono::milliseconds(0), stop);
        if (finding.free())
            co_return alias;
        if (!finding.active())
            co_return finding.active().error();
        if (!finding.deleted())
            co_return finding.deleted().error();
    }
    co_return graph::Error(graph::Fault::NotFound, QStringLiteral("address.no-free-alias"));
}

} // namespace wizard
