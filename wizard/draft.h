// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace wizard {

//! What the admin came for.
enum class Goal { Check, Several, Create, Troubleshoot, Many };

//! What the check without sign-in found out about the domain.
enum class DomainVerdict { HasTenant, OtherCloud, NoTenant, Consumer, CouldNotTell };

//! Everything the order of pages depends on, as one value without secrets. Tokens and passwords never enter it.
class OnboardingDraft {
public:
    Goal goal = Goal::Check;
    QString domain; //!< as normalised by graph::domainOf
    std::optional<DomainVerdict> verdict;
    bool signedIn = false; //!< an account is current in the AccountBook
    bool wantsUser = false; //!< go on from check or advice to a new user
    bool created = false; //!< the user exists (or its outcome is unknown and the ledger keeps the password)

    friend bool operator==(const OnboardingDraft &, const OnboardingDraft &) = default;
};

} // namespace wizard
