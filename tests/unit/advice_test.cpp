// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/accounts/advice.h"
#include "wizard/finish/next_steps.h"

#include <algorithm>

using wizard::Advice;
using wizard::AdviceAnswers;
using wizard::AdviceReason;
using wizard::NextStep;
using Recommendation = Advice::Recommendation;

namespace {

AdviceAnswers answered(int users, int needing, AdviceAnswers::Programmes programmes, AdviceAnswers::Admins admins)
{
    AdviceAnswers answers;
    answers.users = users;
    answers.needing = needing;
    answers.programmes = programmes;
    answers.admins = admins;
    return answers;
}

bool holds(const std::vector<AdviceReason> &reasons, AdviceReason reason)
{
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

constexpr auto market = AdviceAnswers::Programmes::Marketplace;
constexpr auto reseller = AdviceAnswers::Programmes::ResellerToo;
constexpr auto same = AdviceAnswers::Admins::Same;
constexpr auto others = AdviceAnswers::Admins::Others;

} // namespace

TEST_CASE("no advice before every question is answered, nor on numbers that contradict each other")
{
    AdviceAnswers answers = answered(10, 2, market, same);
    CHECK(wizard::advise(answers));
    answers.needing.reset();
    CHECK_FALSE(wizard::advise(answers));
    answers.needing = 11;
    CHECK(answers.contradictory());
    CHECK_FALSE(wizard::advise(answers));
}

TEST_CASE("few people of many get a work account of their own, most or few of few do not")
{
    const auto few = wizard::advise(answered(1000, 5, market, same));
    REQUIRE(few);
    CHECK(few->recommendation == Recommendation::Separate);
    CHECK(few->reasons.front() == AdviceReason::FewOfMany);
    CHECK(holds(few->against, AdviceReason::SameAdmins));
    CHECK(holds(few->against, AdviceReason::SecondSignIn));

    const auto most = wizard::advise(answered(1000, 600, market, same));
    REQUIRE(most);
    CHECK(most->recommendation == Recommendation::One);
    CHECK(most->reasons.front() == AdviceReason::MostNeedIt);

    const auto small = wizard::advise(answered(12, 1, market, same));
    REQUIRE(small);
    CHECK(small->recommendation == Recommendation::One);
    CHECK(holds(small->reasons, AdviceReason::SmallCompany));
}

TEST_CASE("reselling gets a work account of its own beside the one there is")
{
    const auto advice = wizard::advise(answered(40, 20, reseller, same));
    REQUIRE(advice);
    CHECK(advice->recommendation == Recommendation::OnePlusReseller);
    CHECK(advice->reasons.front() == AdviceReason::ProgrammesApart);
    const auto apart = wizard::advise(answered(4000, 20, reseller, others));
    REQUIRE(apart);
    CHECK(apart->recommendation == Recommendation::Separate);
    CHECK(holds(apart->reasons, AdviceReason::ProgrammesApart));
}

TEST_CASE("other administrators alone speak against one account, and do not decide")
{
    const auto advice = wizard::advise(answered(40, 20, market, others));
    REQUIRE(advice);
    CHECK(advice->recommendation == Recommendation::One);
    CHECK(advice->against == std::vector{AdviceReason::OtherAdmins});
}

TEST_CASE("every complete set of answers has a recommendation with reasons, none of them both for and against")
{
    for (int users : {1, 49, 50, 51, 100'000}) {
        for (int needing : {0, 1, 5, 25, 50'000}) {
            for (int bits = 0; bits < 6; ++bits) {
                const AdviceAnswers answers = answered(users, needing, static_cast<AdviceAnswers::Programmes>(bits % 3),
                    static_cast<AdviceAnswers::Admins>(bits / 3));
                if (answers.contradictory())
                    continue;
                const auto advice = wizard::advise(answers);
                REQUIRE(advice);
                CHECK_FALSE(advice->reasons.empty());
                for (AdviceReason reason : advice->reasons)
                    CHECK_FALSE(holds(advice->against, reason));
            }
        }
    }
}

TEST_CASE("the next steps fit what came out")
{
    wizard::OnboardingDraft draft;
    draft.verdict = wizard::DomainVerdict::NoTenant;
    CHECK(wizard::nextSteps(draft).front() == NextStep::EnrolInPartnerCenter);
    draft.verdict = wizard::DomainVerdict::HasTenant;
    CHECK(wizard::nextSteps(draft).front() == NextStep::SignInToPartnerCenter);
    draft.verdict = wizard::DomainVerdict::OtherCloud;
    CHECK(wizard::nextSteps(draft).front() == NextStep::SwitchCloud);
    draft.verdict = wizard::DomainVerdict::Consumer;
    CHECK(wizard::nextSteps(draft).front() == NextStep::UseCompanyDomain);
    draft.created = true;
    CHECK(wizard::nextSteps(draft).front() == NextStep::FirstSignIn);
    for (int goal = 0; goal < 4; ++goal) {
        draft = {};
        draft.goal = static_cast<wizard::Goal>(goal);
        CHECK(wizard::nextSteps(draft).back() == NextStep::ManageMarketplace);
    }
}
