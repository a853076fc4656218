// SPDX-License-Identifier: MIT
#pragma once

namespace graph {

//! What keeps this process's memory to itself, as far as the system allows it.
class Hardening {
public:
    bool noCoreFile = false; //!< a crash leaves no image of the memory behind
    bool noTracing = false; //!< other programs of the same user cannot read the memory or attach a debugger
    bool leftOpen = false; //!< WORK_ACCOUNT_WIZARD_DEBUG=1 asked for neither
};

//! To be called first thing in main(), before a secret comes into being. Linux: RLIMIT_CORE 0 and PR_SET_DUMPABLE 0,
//! which also closes /proc/PID/mem to all but the superuser; macOS: RLIMIT_CORE 0 and PT_DENY_ATTACH; elsewhere
//! nothing. Processes that are started keep the limit on core files and can be traced again.
Hardening harden();

} // namespace graph
