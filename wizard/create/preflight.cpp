// SPDX-License-Identifier: MIT
#include "wizard/create/preflight.h"

#include "wizard/create/upn.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace wizard {

namespace {

CheckLine signedInLine(const PreflightFacts &facts)
{
    if (!facts.signedIn)
        return CheckLine(Check::SignedIn, Standing::Failed, Reason::NotSignedIn);
    if (facts.personal)
        return CheckLine(Check::SignedIn, Standing::Failed, Reason::PersonalAccount).with(facts.account);
    return CheckLine(Check::SignedIn, Standing::Ok).with(facts.account);
}

CheckLine failedLine(Check check, const graph::Error &error)
{
    using graph::Fault;
    if (error.cancelled())
        return CheckLine(check, Standing::Waiting);
    if (error.fault() == Fault::SignInNeeded)
        return CheckLine(check, Standing::Unknown, Reason::NotSignedIn).with(error);
    if (error.fault() == Fault::ConsentNeeded)
        return CheckLine(check, Standing::Unknown, Reason::PermissionMissing).with(error);
    return CheckLine(check, Standing::Unknown, Reason::CouldNotLook).with(error);
}

CheckLine permissionLine(const PreflightFacts &facts)
{
    if (!facts.signedIn)
        return CheckLine(Check::Permission, Standing::Unknown, Reason::NotSignedIn);
    if (!facts.permission)
        return CheckLine(Check::Permission, Standing::Waiting);
    if (*facts.permission)
        return CheckLine(Check::Permission, Standing::Ok);
    const graph::Error &error = facts.permission->error();
    if (error.fault() == graph::Fault::ConsentNeeded)
        return CheckLine(Check::Permission, Standing::Failed, Reason::PermissionMissing).with(error);
    if (error.fault() == graph::Fault::SignInNeeded)
        return CheckLine(Check::Permission, Standing::Failed, Reason::NotSignedIn).with(error);
    return failedLine(Check::Permission, error);
}

CheckLine roleLine(const PreflightFacts &facts)
{
    if (!facts.signedIn)
        return CheckLine(Check::Role, Standing::Unknown, Reason::NotSignedIn);
    if (!facts.roles)
        return CheckLine(Check::Role, Standing::Waiting);
    if (!*facts.roles)
        return failedLine(Check::Role, facts.roles->error());
    const std::vector<graph::DirectoryRole> &roles = facts.roles->value();
    QStringList names;
    for (const graph::DirectoryRole &role : roles) {
        if (role.createsUsers())
            return CheckLine(Check::Role, Standing::Ok).with(role.displayName());
        names.append(role.displayName());
    }
    // With User.Read alone the service leaves the roles out, so none is not a "no" (contract: limited information).
    if (names.isEmpty())
        return CheckLine(Check::Role, Standing::Unknown, Reason::RoleNotTold);
    return CheckLine(Check::Role, Standing::Warning, Reason::RoleTooSmall).with(names.join(QStringLiteral(", ")));
}

CheckLine domainLine(const PreflightFacts &facts)
{
    if (!facts.signedIn)
        return CheckLine(Check::Domain, Standing::Unknown, Reason::NotSignedIn);
    if (!facts.domains)
        return CheckLine(Check::Domain, Standing::Waiting);
    if (!*facts.domains)
        return failedLine(Check::Domain, facts.domains->error());
    const std::vector<DomainChoice> &choices = facts.domains->value();
    if (std::none_of(choices.begin(), choices.end(), [](const DomainChoice &c) { return c.usable; }))
        return CheckLine(Check::Domain, Standing::Failed, Reason::NoUsableDomain);
    if (facts.domain.isEmpty())
        return CheckLine(Check::Domain, Standing::Failed, Reason::NoDomain);
    const DomainChoice *choice = choiceNamed(choices, facts.domain);
    if (!choice)
        return CheckLine(Check::Domain, Standing::Failed, Reason::DomainNotVerified).with(facts.domain);
    if (!choice->usable)
        return CheckLine(Check::Domain, Standing::Failed, Reason::DomainFederated).with(choice->shown);
    return CheckLine(Check::Domain, Standing::Ok).with(choice->shown);
}

CheckLine addressLine(const PreflightFacts &facts)
{
    if (facts.localPart.isEmpty())
        return CheckLine(Check::Address, Standing::Unknown, Reason::AddressMissing);
    for (const UpnProblem &problem : upnProblems(facts.localPart, facts.domain)) {
        if (problem.fault != UpnFault::DomainMissing)
            return CheckLine(Check::Address, Standing::Failed, Reason::AddressIllegal);
    }
    return CheckLine(Check::Address, Standing::Ok);
}

int daysSince(const QDateTime &then, graph::SystemTime now)
{
    if (!then.isValid())
        return 0;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    return static_cast<int>(std::max<qint64>(0, (seconds - then.toSecsSinceEpoch()) / 86'400));
}

QString nameOf(const graph::User &user)
{
    return user.displayName().isEmpty() ? user.upn() : user.displayName();
}

} // namespace

CheckLine CheckLine::with(QString subject) &&
{
    m_subject = std::move(subject);
    return std::move(*this);
}

CheckLine CheckLine::with(int days) &&
{
    m_days = days;
    return std::move(*this);
}

CheckLine CheckLine::with(graph::Error error) &&
{
    m_error = std::move(error);
    return std::move(*this);
}

std::vector<CheckLine> preflight(const PreflightFacts &facts)
{
    std::vector<CheckLine> lines{
        signedInLine(facts), permissionLine(facts), roleLine(facts), domainLine(facts), addressLine(facts)};
    const bool askable = facts.signedIn && lines[4].standing() == Standing::Ok && lines[3].standing() == Standing::Ok;
    if (!askable) {
        // Nothing to look up yet; the lines above say what is missing.
        lines.emplace_back(Check::Free, Standing::Unknown);
        lines.emplace_back(Check::NotDeleted, Standing::Unknown);
        return lines;
    }
    const QString upn = facts.localPart + QLatin1Char('@') + facts.domain;
    if (!facts.address || facts.address->upn() != upn || facts.address->cancelled()) {
        lines.emplace_back(Check::Free, Standing::Waiting);
        lines.emplace_back(Check::NotDeleted, Standing::Waiting);
        return lines;
    }
    const auto &active = facts.address->active();
    const auto &deleted = facts.address->deleted();
    if (!active) {
        lines.push_back(failedLine(Check::Free, active.error()));
        lines.push_back(failedLine(Check::NotDeleted, active.error()));
        return lines;
    }
    if (active.value()) {
        lines.push_back(CheckLine(Check::Free, Standing::Failed, Reason::Taken).with(nameOf(*active.value())));
        lines.emplace_back(Check::NotDeleted, Standing::Unknown);
        return lines;
    }
    lines.emplace_back(Check::Free, Standing::Ok);
    if (!deleted)
        lines.push_back(failedLine(Check::NotDeleted, deleted.error()));
    else if (deleted.value())
        lines.push_back(CheckLine(Check::NotDeleted, Standing::Warning, Reason::Deleted)
                .with(nameOf(*deleted.value()))
                .with(daysSince(deleted.value()->deleted(), facts.now)));
    else
        lines.emplace_back(Check::NotDeleted, Standing::Ok);
    return lines;
}

const CheckLine &lineOf(const std::vector<CheckLine> &lines, Check check)
{
    return *std::find_if(lines.begin(), lines.end(), [check](const CheckLine &l) { return l.check() == check; });
}

} // namespace wizard
