// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/draft.h"

#include <vector>

namespace wizard {

//! What comes after the wizard; said in words by the page.
enum class NextStep {
    EnrolInPartnerCenter, //!< nobody's domain: the work account is made during the enrolment
    ProveDomain, //!< then prove that the domain is the company's, so that addresses on it can be used
    UseCompanyDomain, //!< a private mailbox was entered
    SwitchCloud, //!< the organisation is in another cloud
    CheckAgain, //!< it could not be told
    SignInToPartnerCenter, //!< with the work account there is
    FirstSignIn, //!< the person signs in, changes the password, sets up a second factor
    GiveRole, //!< the account is there, but may do nothing in Partner Center yet
    TryTheSignIn, //!< after troubleshooting
    ManageMarketplace, //!< the commercial marketplace account
};

//! In the order to be done. A pure function of the way gone.
std::vector<NextStep> nextSteps(const OnboardingDraft &draft);

} // namespace wizard
