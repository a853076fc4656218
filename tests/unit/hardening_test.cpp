// SPDX-License-Identifier: MIT
#include "graph/hardening.h"
#include "tests/support/catch.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

//! Runs `check` in a child, because hardening cannot be undone (and the leak checker could not attach any more).
template <class Check> int inChild(Check check)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        ::_exit(check());
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

} // namespace

TEST_CASE("a hardened process leaves no core file and cannot be read by others")
{
    const int failed = inChild([] {
        ::unsetenv("WORK_ACCOUNT_WIZARD_DEBUG");
        const graph::Hardening done = graph::harden();
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        int wrong = 0;
        wrong |= done.noCoreFile && done.noTracing && !done.leftOpen ? 0 : 1;
        wrong |= limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 2;
        wrong |= ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 4;
        return wrong;
    });
    CHECK(failed == 0);
}

TEST_CASE("the debugger's way in stays open when it is asked for")
{
    const int failed = inChild([] {
        ::setenv("WORK_ACCOUNT_WIZARD_DEBUG", "1", 1);
        const int before = ::prctl(PR_GET_DUMPABLE);
        const graph::Hardening done = graph::harden();
        return done.leftOpen && !done.noTracing && ::prctl(PR_GET_DUMPABLE) == before ? 0 : 1;
    });
    CHECK(failed == 0);
}
