// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/probes/signed_in_probes.h"

namespace wizard {

//! The error of a check as a finding: which permission, role or licence is missing, or that nobody answered. Nothing
//! where it was cancelled.
SignedInResult couldNotCheck(Probe probe, const graph::Error &error);

inline SignedInResult told(Probe probe, const char *fact, Finding::Verdict verdict, QStringList values = {})
{
    return SignedInResult(Findings{Finding(probe, QString::fromLatin1(fact), verdict, std::move(values))});
}

// One function a check; see runSignedInProbe().
QCoro::Task<SignedInResult> checkMe(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkCompany(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkOwnRoles(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkUserLookup(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkUserState(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkDeletedUser(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkDomainState(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkDomainOwner(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkAdministrators(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkNetworkSync(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkSignInLog(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkRegistration(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkUserRisk(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkSecurityDefaults(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkAccessRules(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkUserRights(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkApp(ProbeCase about, std::stop_token stop);
QCoro::Task<SignedInResult> checkFederationSetup(ProbeCase about, std::stop_token stop);

} // namespace wizard
