// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/directory.h"
#include "wizard/troubleshoot/finding.h"
#include "wizard/troubleshoot/flow.h"

#include <optional>
#include <vector>

namespace wizard {

//! What an administrator can put right from here.
enum class Repair {
    CreateUser, //!< goes on to the new user's page
    RestoreUser,
    Unblock,
    NewPassword,
    VerifyDomain,
    Consent, //!< opens the link with which an administrator agrees for everybody
};

//! The repairs that fit the outcome reached and what the checks found; the most fitting first.
std::vector<Repair> repairsFor(const std::optional<NodeId> &outcome, const Findings &findings);

//! True where it is done to a person, false where to a domain or to the company.
bool repairsPerson(Repair repair);
//! Permissions it needs, the least ones; empty where it makes no call itself.
QStringList permissionsFor(Repair repair);
//! What a role has to allow.
graph::RoleAct actOf(Repair repair);
//! The checks that show whether it helped.
std::vector<Probe> checksOf(Repair repair);
//! A stable name, for object names: "unblock".
QString repairCode(Repair repair);

//! "Unblock the sign-in": the button.
QString repairName(Repair repair);
//! What it will do, to whom, where: to be agreed to.
QString repairPlan(Repair repair, const QString &target, const QString &tenant);
//! What it did.
QString repairDone(Repair repair, const QString &target, const QString &tenant);
//! The same as something to ask an administrator for: title, smallest role, steps.
Outcome requestFor(Repair repair, const QString &target);

} // namespace wizard
