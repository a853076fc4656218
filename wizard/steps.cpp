// SPDX-License-Identifier: MIT
#include "wizard/steps.h"

namespace wizard {

namespace {

Step signInOr(Step step, const OnboardingDraft &draft)
{
    return draft.signedIn ? step : Step::SignIn;
}

//! Where a finished sign-in leads: to what it was needed for.
Step afterSignIn(const OnboardingDraft &draft)
{
    switch (draft.goal) {
    case Goal::Create:
        return Step::NewUser;
    case Goal::Many:
        return Step::Many;
    default:
        return Step::Tenant;
    }
}

} // namespace

std::optional<Step> after(Step step, const OnboardingDraft &draft)
{
    switch (step) {
    case Step::Start:
        switch (draft.goal) {
        case Goal::Check:
            return Step::DomainCheck;
        case Goal::Several:
            return Step::Advice;
        case Goal::Create:
            return signInOr(Step::NewUser, draft);
        case Goal::Troubleshoot:
            return Step::Troubleshoot;
        case Goal::Many:
            return signInOr(Step::Many, draft);
        }
        break;
    case Step::DomainCheck:
        // Nobody's domain, or a private mailbox: there is nothing to sign in to; Finish says how a tenant is made.
        if (draft.verdict == DomainVerdict::NoTenant || draft.verdict == DomainVerdict::Consumer)
            return Step::Finish;
        return signInOr(Step::Tenant, draft);
    case Step::Advice:
        return draft.wantsUser ? signInOr(Step::NewUser, draft) : Step::Finish;
    case Step::SignIn:
        return draft.wantsUser && draft.goal == Goal::Several ? Step::NewUser : afterSignIn(draft);
    case Step::Tenant:
        return draft.wantsUser ? Step::NewUser : Step::Finish;
    case Step::NewUser:
        return Step::Review;
    case Step::Review:
        return Step::Handover;
    case Step::Handover:
        return Step::Finish;
    case Step::Troubleshoot:
        return draft.wantsUser ? signInOr(Step::NewUser, draft) : Step::Finish;
    case Step::Many:
        return Step::ManyRun;
    case Step::ManyRun:
        return Step::Handover;
    case Step::Finish:
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<Step> wayOf(const OnboardingDraft &draft)
{
    std::vector<Step> way{Step::Start};
    while (const std::optional<Step> next = after(way.back(), draft))
        way.push_back(*next);
    return way;
}

} // namespace wizard
