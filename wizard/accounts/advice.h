// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

namespace wizard {

//! The four questions; what is not answered yet is empty.
class AdviceAnswers {
public:
    //! Which Microsoft programmes the company takes part in.
    enum class Programmes { Marketplace, Partner, ResellerToo };
    //! Who administers the partner business: those who administer the company's directory, or others.
    enum class Admins { Same, Others };

    std::optional<int> users; //!< in the company's directory
    std::optional<int> needing; //!< of them, who work in Partner Center
    std::optional<Programmes> programmes;
    std::optional<Admins> admins;

    //! More people who work in Partner Center than there are.
    bool contradictory() const { return users && needing && *needing > *users; }
    bool complete() const { return users && needing && programmes && admins && !contradictory(); }
    friend bool operator==(const AdviceAnswers &, const AdviceAnswers &) = default;
};

//! One reason for or against, said in words by the page.
enum class AdviceReason {
    FewOfMany, //!< few of many users need it: the others come within reach of it for nothing
    MostNeedIt, //!< half the users or more work in Partner Center anyway
    SmallCompany, //!< a small directory is easily kept in order
    OtherAdmins, //!< who administers the partner business would have to be let into the company's directory
    SameAdmins, //!< the same people would administer both: a second tenant doubles their work
    OneSignIn, //!< one account: people keep the sign-in they have
    SecondSignIn, //!< a tenant of its own means a second account and password for those people
    ProgrammesApart, //!< the reseller (CSP) programme is advised a tenant of its own
    OneTenantOneAccount, //!< a tenant goes with one Partner Center account, a sign-in works in one tenant
};

//! What to do, and why.
class Advice {
public:
    enum class Recommendation {
        One, //!< the work account there is serves for everything
        OnePlusReseller, //!< it serves, but for the reseller programme, which gets one of its own
        Separate, //!< a work account of its own for Partner Center
    };

    Recommendation recommendation;
    std::vector<AdviceReason> reasons; //!< the weightiest first
    std::vector<AdviceReason> against; //!< what speaks for the other choice

    friend bool operator==(const Advice &, const Advice &) = default;
};

//! The recommendation once every question is answered. A pure function. The rules are Microsoft's advice: few of many
//! users -> a tenant of its own; separate tenants for the partner programme and for CSP
//! (https://learn.microsoft.com/partner-center/enroll/create-work-account).
std::optional<Advice> advise(const AdviceAnswers &answers);

} // namespace wizard
