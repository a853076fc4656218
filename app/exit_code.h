// SPDX-License-Identifier: MIT
#pragma once

namespace app {

//! What the program ends with; part of its contract with scripts.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, SignInNeeded = 3, Cancelled = 4, NotFound = 5 };

inline int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

} // namespace app
