// SPDX-License-Identifier: MIT
#include "graph/utc.h"
#include "tests/support/catch.h"
#include "wizard/create/preflight.h"

using graph::Error;
using graph::Fault;
using wizard::AddressFinding;
using wizard::Check;
using wizard::PreflightFacts;
using wizard::Reason;
using wizard::Standing;

namespace {

graph::User user(const char *upn, const char *name)
{
    return graph::User(graph::UserId(QStringLiteral("id")), QString::fromLatin1(upn), QString::fromLatin1(name));
}

const graph::SystemTime noon{std::chrono::seconds(1'768'478'400)}; // 2026-01-15T12:00:00Z

//! Everything is fine.
PreflightFacts good()
{
    wizard::DomainChoice contoso;
    contoso.name = contoso.shown = QStringLiteral("contoso.com");
    contoso.usable = true;
    wizard::DomainChoice away;
    away.name = away.shown = QStringLiteral("login.contoso.com");
    PreflightFacts facts;
    facts.signedIn = true;
    facts.account = QStringLiteral("admin@contoso.com");
    facts.permission.emplace(graph::Done());
    facts.roles.emplace(std::vector<graph::DirectoryRole>{
        {QString::fromLatin1(graph::role::userAdministrator), QStringLiteral("User Administrator")}});
    facts.domains.emplace(std::vector<wizard::DomainChoice>{contoso, away});
    facts.localPart = QStringLiteral("adele.vance");
    facts.domain = QStringLiteral("contoso.com");
    facts.address.emplace(
        QStringLiteral("adele.vance@contoso.com"), std::optional<graph::User>(), std::optional<graph::User>());
    facts.now = noon;
    return facts;
}

wizard::CheckLine line(const PreflightFacts &facts, Check check)
{
    return wizard::lineOf(wizard::preflight(facts), check);
}

} // namespace

TEST_CASE("with everything in order every line is ok, in a fixed order")
{
    const auto lines = wizard::preflight(good());
    REQUIRE(lines.size() == 7);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(static_cast<std::size_t>(lines[i].check()) == i);
        CHECK(lines[i].standing() == Standing::Ok);
    }
}

TEST_CASE("what is still being asked waits")
{
    PreflightFacts facts;
    facts.signedIn = true;
    facts.localPart = QStringLiteral("adele.vance");
    CHECK(line(facts, Check::Permission).standing() == Standing::Waiting);
    CHECK(line(facts, Check::Role).standing() == Standing::Waiting);
    CHECK(line(facts, Check::Domain).standing() == Standing::Waiting);
    facts = good();
    facts.address.reset();
    CHECK(line(facts, Check::Free).standing() == Standing::Waiting);
    // An answer about another address is no answer.
    facts = good();
    facts.localPart = QStringLiteral("adele.vance2");
    CHECK(line(facts, Check::Free).standing() == Standing::Waiting);
    CHECK(line(facts, Check::NotDeleted).standing() == Standing::Waiting);
}

TEST_CASE("nobody signed in, or a private account, fails first")
{
    PreflightFacts facts = good();
    facts.signedIn = false;
    CHECK(line(facts, Check::SignedIn).reason() == Reason::NotSignedIn);
    CHECK(line(facts, Check::Role).standing() == Standing::Unknown);
    facts = good();
    facts.personal = true;
    CHECK(line(facts, Check::SignedIn).standing() == Standing::Failed);
    CHECK(line(facts, Check::SignedIn).reason() == Reason::PersonalAccount);
}

TEST_CASE("a missing permission is told from a look-up that broke")
{
    PreflightFacts facts = good();
    facts.permission.emplace(Error(Fault::ConsentNeeded).withTarget(QStringLiteral("User.ReadWrite.All")));
    CHECK(line(facts, Check::Permission).standing() == Standing::Failed);
    CHECK(line(facts, Check::Permission).reason() == Reason::PermissionMissing);
    facts.permission.emplace(Error(Fault::Offline));
    CHECK(line(facts, Check::Permission).standing() == Standing::Unknown);
    CHECK(line(facts, Check::Permission).reason() == Reason::CouldNotLook);
    facts.permission.emplace(Error(Fault::SignInNeeded));
    CHECK(line(facts, Check::Permission).reason() == Reason::NotSignedIn);
}

TEST_CASE("the role is a hint: not told is no refusal, too small is a warning")
{
    PreflightFacts facts = good();
    facts.roles.emplace(std::vector<graph::DirectoryRole>{});
    CHECK(line(facts, Check::Role).standing() == Standing::Unknown);
    CHECK(line(facts, Check::Role).reason() == Reason::RoleNotTold);
    facts.roles.emplace(std::vector<graph::DirectoryRole>{
        {QStringLiteral("f2ef992c-3afb-46b9-b7cf-a126ee74c451"), QStringLiteral("Global Reader")}});
    CHECK(line(facts, Check::Role).standing() == Standing::Warning);
    CHECK(line(facts, Check::Role).subject() == QStringLiteral("Global Reader"));
}

TEST_CASE("a domain that cannot be used says why")
{
    PreflightFacts facts = good();
    facts.domain = QStringLiteral("login.contoso.com");
    CHECK(line(facts, Check::Domain).reason() == Reason::DomainFederated);
    CHECK(line(facts, Check::Free).standing() == Standing::Unknown);
    facts.domain = QStringLiteral("unverified.com");
    CHECK(line(facts, Check::Domain).reason() == Reason::DomainNotVerified);
    facts.domain.clear();
    CHECK(line(facts, Check::Domain).reason() == Reason::NoDomain);
    facts.domains.emplace(std::vector<wizard::DomainChoice>{});
    CHECK(line(facts, Check::Domain).reason() == Reason::NoUsableDomain);
}

TEST_CASE("an address is taken, was deleted, or could not be looked up")
{
    const QString upn = QStringLiteral("adele.vance@contoso.com");
    PreflightFacts facts = good();
    facts.address.emplace(
        upn, std::optional<graph::User>(user("adele.vance@contoso.com", "Adele Vance")), std::optional<graph::User>());
    CHECK(line(facts, Check::Free).standing() == Standing::Failed);
    CHECK(line(facts, Check::Free).reason() == Reason::Taken);
    CHECK(line(facts, Check::Free).subject() == QStringLiteral("Adele Vance"));

    graph::User gone = user("adele.vance@contoso.com", "");
    gone.setDeleted(QDateTime::fromSecsSinceEpoch(1'768'478'400 - 12 * 86'400 - 3600, graph::utc()));
    facts.address.emplace(upn, std::optional<graph::User>(), std::optional<graph::User>(gone));
    CHECK(line(facts, Check::Free).standing() == Standing::Ok);
    CHECK(line(facts, Check::NotDeleted).reason() == Reason::Deleted);
    CHECK(line(facts, Check::NotDeleted).days() == 12);
    CHECK(line(facts, Check::NotDeleted).subject() == upn);

    facts.address.emplace(upn, Error(Fault::ConsentNeeded), std::optional<graph::User>());
    CHECK(line(facts, Check::Free).standing() == Standing::Unknown);
    CHECK(line(facts, Check::Free).reason() == Reason::PermissionMissing);
    facts.address.emplace(upn, std::optional<graph::User>(), Error(Fault::Timeout));
    CHECK(line(facts, Check::NotDeleted).reason() == Reason::CouldNotLook);
    facts.address.emplace(upn, Error(Fault::Cancelled), Error(Fault::Cancelled));
    CHECK(line(facts, Check::Free).standing() == Standing::Waiting);
}

TEST_CASE("an illegal address is not looked up")
{
    PreflightFacts facts = good();
    facts.localPart = QStringLiteral("josé");
    CHECK(line(facts, Check::Address).reason() == Reason::AddressIllegal);
    CHECK(line(facts, Check::Free).standing() == Standing::Unknown);
    facts.localPart.clear();
    CHECK(line(facts, Check::Address).reason() == Reason::AddressMissing);
}
