// SPDX-License-Identifier: MIT
#include "wizard/finish/next_steps.h"

namespace wizard {

std::vector<NextStep> nextSteps(const OnboardingDraft &draft)
{
    if (draft.created)
        return {NextStep::FirstSignIn, NextStep::GiveRole, NextStep::ManageMarketplace};
    switch (draft.goal) {
    case Goal::Troubleshoot:
        return {NextStep::TryTheSignIn, NextStep::ManageMarketplace};
    case Goal::Create:
    case Goal::Many:
        return {NextStep::SignInToPartnerCenter, NextStep::ManageMarketplace};
    case Goal::Several:
        return {NextStep::EnrolInPartnerCenter, NextStep::ProveDomain, NextStep::ManageMarketplace};
    case Goal::Check:
        break;
    }
    if (!draft.verdict)
        return {NextStep::SignInToPartnerCenter, NextStep::ManageMarketplace};
    switch (*draft.verdict) {
    case DomainVerdict::HasTenant:
        return {NextStep::SignInToPartnerCenter, NextStep::ManageMarketplace};
    case DomainVerdict::OtherCloud:
        return {NextStep::SwitchCloud, NextStep::ManageMarketplace};
    case DomainVerdict::NoTenant:
        return {NextStep::EnrolInPartnerCenter, NextStep::ProveDomain, NextStep::ManageMarketplace};
    case DomainVerdict::Consumer:
        return {NextStep::UseCompanyDomain, NextStep::EnrolInPartnerCenter, NextStep::ManageMarketplace};
    case DomainVerdict::CouldNotTell:
        break;
    }
    return {NextStep::CheckAgain, NextStep::ManageMarketplace};
}

} // namespace wizard
