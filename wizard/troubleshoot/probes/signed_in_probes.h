// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/session.h"
#include "wizard/troubleshoot/probes/probes.h"

namespace wizard {

//! Whom and what the checks of a signed-in account are about.
class ProbeCase {
public:
    ProbeCase(graph::Session session, graph::SharedClock clock)
        : session(std::move(session))
        , clock(std::move(clock))
    {
    }
    graph::Session session;
    graph::SharedClock clock;
    QString domain; //!< may be empty: checks about one then find nothing
    QString person; //!< an address; may be empty likewise
    QString appId; //!< this program's registration
};

//! What a check of a signed-in account found, and what was in its way.
class SignedInResult {
public:
    SignedInResult() = default;
    explicit SignedInResult(Findings findings)
        : findings(std::move(findings))
    {
    }
    //! Empty once the check was cancelled, and where it had nothing to ask about.
    Findings findings;
    //! What has to be granted before it can be checked; empty where that would not help.
    QString missingPermission;
    //! The sign-in has to be repeated, with these claims if any.
    bool signInNeeded = false;
    QByteArray claims;
};

//! Asks as the signed-in account; one of the tiers above the public one. Ends by itself or at `stop`; never fails: a
//! missing permission, role or licence is the finding that it could not be checked.
QCoro::Task<SignedInResult> runSignedInProbe(Probe probe, ProbeCase about, std::stop_token stop);

} // namespace wizard
