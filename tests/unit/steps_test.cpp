// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/steps.h"

using wizard::DomainVerdict;
using wizard::Goal;
using wizard::OnboardingDraft;
using wizard::Step;
using Way = std::vector<Step>;

TEST_CASE("each goal has its way")
{
    OnboardingDraft draft;
    draft.goal = Goal::Create;
    CHECK(wizard::wayOf(draft)
        == Way{Step::Start, Step::SignIn, Step::NewUser, Step::Review, Step::Handover, Step::Finish});
    draft.signedIn = true;
    CHECK(wizard::wayOf(draft) == Way{Step::Start, Step::NewUser, Step::Review, Step::Handover, Step::Finish});

    draft = {};
    draft.goal = Goal::Troubleshoot;
    CHECK(wizard::wayOf(draft) == Way{Step::Start, Step::Troubleshoot, Step::Finish});

    draft = {};
    draft.goal = Goal::Several;
    CHECK(wizard::wayOf(draft) == Way{Step::Start, Step::Advice, Step::Finish});
    draft.wantsUser = true;
    CHECK(wizard::wayOf(draft)
        == Way{Step::Start, Step::Advice, Step::SignIn, Step::NewUser, Step::Review, Step::Handover, Step::Finish});
}

TEST_CASE("a check goes on to the sign-in only where there is a tenant")
{
    OnboardingDraft draft;
    draft.goal = Goal::Check;
    for (DomainVerdict verdict : {DomainVerdict::HasTenant, DomainVerdict::OtherCloud, DomainVerdict::CouldNotTell}) {
        draft.verdict = verdict;
        CHECK(wizard::wayOf(draft) == Way{Step::Start, Step::DomainCheck, Step::SignIn, Step::Tenant, Step::Finish});
    }
    for (DomainVerdict verdict : {DomainVerdict::NoTenant, DomainVerdict::Consumer}) {
        draft.verdict = verdict;
        CHECK(wizard::wayOf(draft) == Way{Step::Start, Step::DomainCheck, Step::Finish});
    }
    draft.verdict = DomainVerdict::HasTenant;
    draft.signedIn = true;
    draft.wantsUser = true;
    CHECK(wizard::wayOf(draft)
        == Way{
            Step::Start, Step::DomainCheck, Step::Tenant, Step::NewUser, Step::Review, Step::Handover, Step::Finish});
}

TEST_CASE("every way ends, whatever the draft says")
{
    for (int bits = 0; bits < 4 * 6 * 8; ++bits) {
        OnboardingDraft draft;
        draft.goal = static_cast<Goal>(bits % 4);
        if (const int verdict = bits / 4 % 6; verdict < 5)
            draft.verdict = static_cast<DomainVerdict>(verdict);
        draft.signedIn = bits / 24 & 1;
        draft.wantsUser = bits / 48 & 1;
        draft.created = bits / 96 & 1;
        const Way way = wizard::wayOf(draft);
        CHECK(way.size() <= 8);
        CHECK(way.back() == Step::Finish);
    }
}
