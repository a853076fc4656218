// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/finding.h"

#include <vector>

namespace wizard {

//! How much a check asks for. Each tier is the reader's choice: without it its questions are simply asked.
enum class Tier {
    Public, //!< T0: no sign-in
    OwnAccount, //!< T1: User.Read
    Names, //!< T2: User.ReadBasic.All
    Directory, //!< T3: an administrator's permissions
    Diagnosis, //!< T4: logs, policies and reports
};

//! Those of the account signed in here, least first.
const std::vector<Tier> &signedInTiers();
//! The checks of a tier, in the order they are shown.
const std::vector<Probe> &probesOf(Tier tier);
Tier tierOf(Probe probe);
//! The least permission, by bare Graph name, that answers the check; empty where none is needed
//! (facts of the flow, P5 to P22).
QString permissionFor(Probe probe);
//! True for checks about one person, which need an address.
bool aboutPerson(Probe probe);
//! True for checks about a domain.
bool aboutDomain(Probe probe);

QString tierName(Tier tier);
//! Who may have it and what it is good for.
QString tierNotice(Tier tier);

} // namespace wizard
