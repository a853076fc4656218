// SPDX-License-Identifier: MIT
#include "graph/utc.h"
#include "tests/support/await.h"
#include "tests/support/held_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tokens.h"
#include "tests/wizard/check_rig.h"

using graph::Error;
using graph::Fault;
using test::CheckRig;
using wizard::CheckAnswer;
using wizard::DomainVerdict;
using State = wizard::CheckController::State;
using Kind = CheckAnswer::Kind;
using namespace std::chrono_literals;

TEST_CASE("each kind of domain gets its verdict")
{
    CheckRig rig;
    SECTION("managed here")
    {
        rig.ask("ann@contoso.com");
        rig.tenantIs(CheckRig::global);
        rig.realmIs(R"({"NameSpaceType":"Managed","FederationBrandName":"Contoso, Ltd"})");
        rig.settle();
        CHECK(rig.kind() == Kind::ManagedHere);
        CHECK(rig.journey.draft().verdict == DomainVerdict::HasTenant);
        CHECK(rig.controller->answer()->tenant.tenant().toString() == QLatin1String(test::tenantId));
        CHECK(rig.controller->answer()->hint->brand() == QStringLiteral("Contoso, Ltd"));
        REQUIRE(rig.controller->answer()->sources.size() == 1);
        CHECK(rig.controller->answer()->sources.front().host() == QStringLiteral("login.microsoftonline.com"));
        CHECK(rig.controller->answer()->when == QDateTime(QDate(2026, 1, 15), QTime(12, 0), graph::utc()));
    }
    SECTION("signs in elsewhere")
    {
        rig.ask("adatum.com");
        rig.realmIs(R"({"NameSpaceType":"Federated","AuthURL":"https://sts.adatum.com/adfs/ls/?u=x"})");
        rig.tenantIs(CheckRig::global);
        rig.settle();
        CHECK(rig.kind() == Kind::SignsInElsewhere);
        CHECK(rig.journey.draft().verdict == DomainVerdict::HasTenant);
    }
    SECTION("another cloud")
    {
        rig.ask("northwind.com");
        rig.tenantIs("https://login.microsoftonline.us");
        rig.realmIs(R"({"NameSpaceType":"Unknown"})");
        rig.settle();
        CHECK(rig.kind() == Kind::OtherCloud);
        CHECK(rig.controller->answer()->tenant.cloud() == graph::Cloud::UsGov);
        CHECK(rig.journey.draft().verdict == DomainVerdict::OtherCloud);
    }
    SECTION("nobody's yet, whatever the realm says")
    {
        rig.ask("nobody.example");
        rig.realmIs(R"({"NameSpaceType":"Managed"})");
        rig.noTenant();
        rig.settle();
        CHECK(rig.kind() == Kind::NobodysYet);
        CHECK(rig.journey.draft().verdict == DomainVerdict::NoTenant);
        CHECK(rig.controller->answer()->sources.size() == 3);
    }
    SECTION("a private mailbox, without asking anybody")
    {
        rig.controller->setTyped(QStringLiteral("someone@gmail.com"));
        rig.controller->check();
        CHECK(rig.kind() == Kind::PrivateMailbox);
        CHECK(rig.calls->empty());
        CHECK(rig.journey.draft().verdict == DomainVerdict::Consumer);
        CHECK(rig.journey.draft().domain == QStringLiteral("gmail.com"));
    }
    SECTION("the tenant of all personal accounts is none")
    {
        rig.ask("mailbox.example");
        rig.tenantIs(CheckRig::global, "9188040d-6c67-4c5b-b112-36a304b66dad");
        rig.realmIs("{}");
        rig.settle();
        CHECK(rig.kind() == Kind::PrivateMailbox);
    }
    SECTION("could not tell")
    {
        rig.ask("contoso.com");
        rig.fail(Error(Fault::Offline));
        rig.settle();
        CHECK(rig.kind() == Kind::CouldNotTell);
        CHECK(rig.controller->answer()->error->fault() == Fault::Offline);
        CHECK(rig.journey.draft().verdict == DomainVerdict::CouldNotTell);
        CHECK(rig.journey.draft().domain == QStringLiteral("contoso.com"));
    }
}

TEST_CASE("the probes run side by side, and a late hint is not waited for")
{
    CheckRig rig;
    rig.ask("contoso.com");
    // Three sign-in hosts and the realm, all asked before any answered.
    CHECK(rig.calls->size() == 4);
    rig.tenantIs(CheckRig::global);
    REQUIRE(test::eventually([&] { return rig.clock->waits().size() == 1; }));
    CHECK(rig.state() == State::Busy);
    rig.clock->advance(wizard::CheckController::hintPatience);
    rig.settle();
    CHECK(rig.kind() == Kind::HasTenant);
    CHECK(rig.calls->back()->stopped());
}

TEST_CASE("a realm that cannot be had costs only the hint")
{
    CheckRig rig;
    rig.ask("contoso.com");
    rig.calls->back()->fail(Error(Fault::ServerDown));
    rig.tenantIs(CheckRig::global);
    rig.settle();
    CHECK(rig.kind() == Kind::HasTenant);
}

TEST_CASE("what cannot be a domain is refused in place, by its code")
{
    CheckRig rig;
    for (const auto &[typed, code] : std::initializer_list<std::pair<const char *, const char *>>{{"", "domain.empty"},
             {"contoso", "domain.no-dot"}, {"a@@b.com", "domain.address"}, {"con toso.com", "domain.syntax"}}) {
        rig.controller->setTyped(QString::fromLatin1(typed));
        rig.controller->check();
        CHECK(rig.state() == State::Refused);
        REQUIRE(rig.controller->inputError());
        CHECK(rig.controller->inputError()->code() == QLatin1String(code));
    }
    CHECK(rig.calls->empty());
    CHECK_FALSE(rig.journey.draft().verdict);
    rig.controller->setTyped(QStringLiteral("contoso.com"));
    CHECK_FALSE(rig.controller->inputError());
    CHECK(rig.state() == State::Idle);
}

TEST_CASE("a check can be stopped, asked again while busy, and left alone")
{
    CheckRig rig;
    SECTION("stopped")
    {
        rig.ask("contoso.com");
        rig.controller->cancel();
        CHECK(rig.state() == State::Idle);
        for (const auto &call : *rig.calls)
            CHECK(call->stopped());
        CHECK_FALSE(rig.journey.draft().verdict);
    }
    SECTION("asked again")
    {
        rig.ask("contoso.com");
        const auto first = *rig.calls;
        rig.ask("fabrikam.com");
        for (const auto &call : first)
            CHECK(call->stopped());
        first.front()->answer(200, CheckRig::document(CheckRig::global, test::tenantId));
        rig.noTenant(first.size());
        rig.settle();
        CHECK(rig.kind() == Kind::NobodysYet);
        CHECK(rig.journey.draft().domain == QStringLiteral("fabrikam.com"));
    }
    SECTION("gone while busy")
    {
        rig.ask("contoso.com");
        const auto calls = *rig.calls;
        rig.controller.reset();
        for (const auto &call : calls) {
            CHECK(call->stopped());
            call->answer(200, CheckRig::document(CheckRig::global, test::tenantId));
        }
        QCoreApplication::processEvents();
        CHECK_FALSE(rig.journey.draft().verdict);
    }
    SECTION("another world")
    {
        rig.ask("contoso.com");
        rig.environment.setWorld(rig.environment.world());
        CHECK(rig.state() == State::Idle);
        CHECK(rig.controller->typed() == QStringLiteral("contoso.com"));
    }
}
