// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/finding.h"

namespace wizard {

//! A sign for the list of checks, beside the words: never colour alone.
inline QString findingMark(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        return QStringLiteral("\u2713");
    case Finding::Verdict::Bad:
        return QStringLiteral("!");
    case Finding::Verdict::CouldNotCheck:
        return QStringLiteral("?");
    case Finding::Verdict::Neutral:
        break;
    }
    return QStringLiteral("i");
}

} // namespace wizard
