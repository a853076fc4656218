// SPDX-License-Identifier: MIT
// What is started by name. It links the C library and nothing else, and goes on as one of two programs: loading all
// that a window needs takes four times as long as an empty program of Qt's, and `--version` in a script needs none of
// it. Neither decides wrongly by this look at the arguments: the window knows the options of the other one, and the
// other one goes on as the window where there was no such option after all.
#include "app/become.h"

#include <cstdio>
#include <cstring>
#include <initializer_list>

namespace {

bool startsWith(const char *text, const char *with)
{
    return std::strncmp(text, with, std::strlen(with)) == 0;
}

bool windowless(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"--version", "--help", "--check-domain", "--explain", "-v", "-h"}) {
            if (startsWith(argv[i], option))
                return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && (std::strcmp(argv[1], "--version") == 0 || std::strcmp(argv[1], "-v") == 0))
        return std::puts("work-account-wizard " WAW_VERSION) < 0 || std::fflush(stdout) != 0 ? 1 : 0;
    return app::become(windowless(argc, argv) ? WAW_PLAIN : WAW_WINDOW, argv);
}
