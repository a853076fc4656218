// SPDX-License-Identifier: MIT
#include "wizard/accounts/advice.h"

namespace wizard {

namespace {

//! Below this a directory is a handful of people who know each other, and "few of many" means nothing.
constexpr int small = 50;

} // namespace

std::optional<Advice> advise(const AdviceAnswers &answers)
{
    if (!answers.complete())
        return std::nullopt;
    using Reason = AdviceReason;
    using Recommendation = Advice::Recommendation;
    const int users = *answers.users;
    const int needing = *answers.needing;
    const bool few = users >= small && needing <= users / 10;
    const bool most = needing > 0 && needing >= (users + 1) / 2;
    const bool others = answers.admins == AdviceAnswers::Admins::Others;
    const bool reseller = answers.programmes == AdviceAnswers::Programmes::ResellerToo;

    std::vector<Reason> apart;
    if (few)
        apart.push_back(Reason::FewOfMany);
    if (others)
        apart.push_back(Reason::OtherAdmins);

    std::vector<Reason> together;
    if (most)
        together.push_back(Reason::MostNeedIt);
    if (users < small)
        together.push_back(Reason::SmallCompany);
    if (!others)
        together.push_back(Reason::SameAdmins);

    // Few of many is reason enough. Other administrators alone are not: a role can be given to them where they are.
    if (few) {
        if (reseller)
            apart.push_back(Reason::ProgrammesApart);
        apart.push_back(Reason::OneTenantOneAccount);
        together.push_back(Reason::SecondSignIn);
        return Advice{Recommendation::Separate, std::move(apart), std::move(together)};
    }
    together.push_back(Reason::OneSignIn);
    if (reseller) {
        together.insert(together.begin(), {Reason::ProgrammesApart, Reason::OneTenantOneAccount});
        return Advice{Recommendation::OnePlusReseller, std::move(together), std::move(apart)};
    }
    return Advice{Recommendation::One, std::move(together), std::move(apart)};
}

} // namespace wizard
