// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/finding.h"

namespace wizard {

//! The words for what the checks of a signed-in account find; empty for findings of others.
QString signedInFindingText(const Finding &finding);
QString signedInProbeName(Probe probe);
//! What the check reads, before it does.
QString signedInProbeNotice(Probe probe);

} // namespace wizard
