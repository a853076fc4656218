// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/draft.h"

#include <optional>
#include <vector>

namespace wizard {

//! The pages, in the order they are numbered for QWizard.
enum class Step {
    Start,
    DomainCheck,
    Advice,
    SignIn,
    Tenant,
    NewUser,
    Review,
    Handover,
    Troubleshoot,
    Finish,
    Many, //!< the list of many users
    ManyRun, //!< making them
    OwnDomain, //!< adding a domain of the company's; gone to by a jump only
};

//! The page after `step`; nothing after Finish. A pure function of the draft.
std::optional<Step> after(Step step, const OnboardingDraft &draft);

//! The whole way from Start as the draft stands now: what the step list at the side shows.
std::vector<Step> wayOf(const OnboardingDraft &draft);

} // namespace wizard
