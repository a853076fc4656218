// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/could_not_check.h"

#include "graph/utc.h"

#include <QLocale>

#include <algorithm>

namespace wizard {

namespace {

using graph::Fault;
using graph::Result;
using Verdict = Finding::Verdict;

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString domainPart(const QString &address)
{
    return address.mid(address.lastIndexOf(u'@') + 1).toLower();
}

QString dated(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat) : QStringLiteral("?");
}

} // namespace

QCoro::Task<SignedInResult> checkMe(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<graph::User> me = co_await directory.me(stop);
    if (!me)
        co_return couldNotCheck(Probe::Me, me.error());
    if (me.value().guest())
        co_return told(Probe::Me, "me.guest", Verdict::Bad);
    co_return told(Probe::Me, "me.member", Verdict::Good, {domainPart(me.value().upn())});
}

QCoro::Task<SignedInResult> checkCompany(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<graph::Organization> company = co_await directory.organization(stop);
    if (!company)
        co_return couldNotCheck(Probe::Company, company.error());
    const QString name = company.value().displayName();
    if (about.domain.isEmpty())
        co_return told(Probe::Company, "company.name", Verdict::Neutral, {name});
    const auto &domains = company.value().verifiedDomains();
    const bool own = std::any_of(domains.begin(), domains.end(),
        [&about](const graph::Domain &domain) { return sameText(domain.name(), about.domain); });
    co_return told(Probe::Company, own ? "company.has-domain" : "company.lacks-domain",
        own ? Verdict::Good : Verdict::Bad, {name, about.domain});
}

QCoro::Task<SignedInResult> checkOwnRoles(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<std::vector<graph::DirectoryRole>> roles = co_await directory.myRoles(stop);
    if (!roles)
        co_return couldNotCheck(Probe::OwnRoles, roles.error());
    if (roles.value().empty())
        co_return told(Probe::OwnRoles, "roles.untold", Verdict::CouldNotCheck);
    QStringList names;
    for (const graph::DirectoryRole &role : roles.value())
        names.append(role.displayName());
    const bool creates = graph::roleHint(roles.value(), graph::RoleAct::CreateUsers) == graph::RoleHint::Likely;
    co_return told(Probe::OwnRoles, creates ? "roles.create-users" : "roles.other",
        creates ? Verdict::Good : Verdict::Neutral, {names.join(QLatin1String(", "))});
}

QCoro::Task<SignedInResult> checkUserLookup(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const QString person = about.person;
    const Result<std::vector<graph::User>> found = co_await directory.usersNamed(person, stop);
    if (!found)
        co_return couldNotCheck(Probe::UserLookup, found.error());
    const std::vector<graph::User> &users = found.value();
    if (users.empty())
        co_return told(Probe::UserLookup, "user.none", Verdict::Bad);
    const bool signsIn = std::any_of(
        users.begin(), users.end(), [&person](const graph::User &user) { return sameText(user.upn(), person); });
    if (signsIn)
        co_return told(Probe::UserLookup, "user.there", Verdict::Good);
    co_return told(Probe::UserLookup, "user.other-name", Verdict::Bad, {domainPart(users.front().upn())});
}

QCoro::Task<SignedInResult> checkUserState(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<std::vector<graph::UserDetails>> found = co_await directory.usersAt(about.person, stop);
    if (!found)
        co_return couldNotCheck(Probe::UserState, found.error());
    if (found.value().empty())
        co_return told(Probe::UserState, "user.none", Verdict::Bad);
    const graph::UserDetails &user = found.value().front();
    Findings findings;
    const auto add = [&findings](const char *fact, Verdict verdict, QStringList values = {}) {
        findings.push_back(Finding(Probe::UserState, QString::fromLatin1(fact), verdict, std::move(values)));
    };
    if (user.user.enabled().has_value())
        add(*user.user.enabled() ? "user.enabled" : "user.blocked",
            *user.user.enabled() ? Verdict::Good : Verdict::Bad);
    if (user.synced)
        add("user.synced", Verdict::Neutral);
    if (user.externalUserState == QLatin1String("PendingAcceptance"))
        add("user.invited", Verdict::Bad);
    else if (user.user.guest())
        add("user.guest", Verdict::Neutral);
    if (user.creationType == QLatin1String("EmailVerified"))
        add("user.self-made", Verdict::Neutral);
    if (user.passwordChanged.isValid())
        add("user.password-age", Verdict::Neutral, {dated(user.passwordChanged)});
    if (findings.empty())
        add("user.there", Verdict::Good);
    co_return SignedInResult(std::move(findings));
}

QCoro::Task<SignedInResult> checkDeletedUser(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<std::optional<graph::User>> found = co_await directory.deletedUser(about.person, stop);
    if (!found)
        co_return couldNotCheck(Probe::DeletedUser, found.error());
    if (!found.value())
        co_return told(Probe::DeletedUser, "deleted.none", Verdict::Neutral);
    const QDateTime when = found.value()->deleted();
    co_return told(Probe::DeletedUser, "deleted.there", Verdict::Bad,
        {dated(when), dated(when.isValid() ? when.addDays(30) : when)});
}

QCoro::Task<SignedInResult> checkDomainState(ProbeCase about, std::stop_token stop)
{
    const graph::DomainSetup setup = about.session.directory().domainSetup();
    const QString name = about.domain;
    const Result<graph::Domain> domain = co_await setup.domain(name, stop);
    if (!domain && domain.error().fault() == Fault::NotFound)
        co_return told(Probe::DomainState, "domain.missing", Verdict::Bad, {name});
    if (!domain)
        co_return couldNotCheck(Probe::DomainState, domain.error());
    if (!domain.value().verified())
        co_return told(Probe::DomainState, "domain.unverified", Verdict::Bad, {name});
    if (domain.value().federated())
        co_return told(Probe::DomainState, "domain.federated", Verdict::Neutral, {name});
    co_return told(Probe::DomainState, "domain.verified", Verdict::Good, {name});
}

QCoro::Task<SignedInResult> checkDomainOwner(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const QString name = about.domain;
    const QString here = about.session.account().tenant().toString();
    const Result<std::optional<graph::TenantInformation>> owner = co_await diagnosis.tenantOf(name, stop);
    if (!owner)
        co_return couldNotCheck(Probe::DomainOwner, owner.error());
    if (!owner.value())
        co_return told(Probe::DomainOwner, "owner.nobody", Verdict::Neutral, {name});
    const QStringList values{owner.value()->displayName, owner.value()->tenantId, name};
    const bool own = sameText(owner.value()->tenantId, here);
    co_return told(Probe::DomainOwner, own ? "owner.here" : "owner.other", own ? Verdict::Good : Verdict::Bad, values);
}

QCoro::Task<SignedInResult> checkAdministrators(ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const QString role = QString::fromLatin1(graph::role::globalAdministrator);
    const Result<std::vector<graph::RoleHolder>> holders = co_await directory.roleHolders(role, stop);
    if (!holders)
        co_return couldNotCheck(Probe::Administrators, holders.error());
    // Apps act by themselves but answer nobody's call for help; whoever is blocked cannot either.
    const auto people =
        std::count_if(holders.value().begin(), holders.value().end(), [](const graph::RoleHolder &holder) {
            return holder.kind != graph::RoleHolder::Kind::Application && holder.enabled.value_or(true);
        });
    if (people == 0)
        co_return told(Probe::Administrators, "admins.none", Verdict::Bad);
    co_return told(Probe::Administrators, "admins.there", Verdict::Good, {QLocale().toString(qlonglong(people))});
}

QCoro::Task<SignedInResult> checkNetworkSync(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const graph::SharedClock clock = about.clock;
    const Result<graph::OnPremisesSync> sync = co_await diagnosis.onPremisesSync(stop);
    if (!sync)
        co_return couldNotCheck(Probe::NetworkSync, sync.error());
    if (!sync.value().enabled)
        co_return told(Probe::NetworkSync, "sync.off", Verdict::Neutral);
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(clock->now().time_since_epoch()).count();
    const QDateTime last = sync.value().last;
    // It runs every thirty minutes; three hours are a fault.
    if (!last.isValid() || now - last.toSecsSinceEpoch() > qint64(3) * 3600)
        co_return told(Probe::NetworkSync, "sync.late", Verdict::Bad,
            {last.isValid() ? QLocale().toString(last.toLocalTime(), QLocale::ShortFormat) : QStringLiteral("?")});
    co_return told(Probe::NetworkSync, "sync.on", Verdict::Neutral,
        {QLocale().toString(last.toLocalTime(), QLocale::ShortFormat)});
}

} // namespace wizard
