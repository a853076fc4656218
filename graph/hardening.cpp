// SPDX-License-Identifier: MIT
#include "graph/hardening.h"

#include <QtGlobal>

#include <cstdlib>
#include <string_view>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/types.h>

#include <sys/ptrace.h>
#endif

namespace graph {

Hardening harden()
{
    Hardening done;
    const char *debug = std::getenv("WORK_ACCOUNT_WIZARD_DEBUG");
    if (debug && std::string_view(debug) == "1") {
        done.leftOpen = true;
        return done;
    }
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    done.noCoreFile = ::setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#ifdef Q_OS_LINUX
    // A core limit of 0 does not stop a core handler that is a pipe (systemd-coredump, apport); not being dumpable does
    // (core(5)).
    done.noTracing = ::prctl(PR_SET_DUMPABLE, 0) == 0;
#endif
#ifdef Q_OS_MACOS
    done.noTracing = ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
#endif
    return done;
}

} // namespace graph
