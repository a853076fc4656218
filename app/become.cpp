// SPDX-License-Identifier: MIT
#include "app/become.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace app {

int become(const char *path, char **argv)
{
    // Where it is now, and not where PATH or a link found it.
    char place[PATH_MAX];
    const ssize_t length = ::readlink("/proc/self/exe", place, sizeof place - 1);
    place[length > 0 ? length : 0] = '\0';
    char *slash = std::strrchr(place, '/');
    const std::size_t room = slash ? sizeof place - static_cast<std::size_t>(slash + 1 - place) : 0;
    if (std::strlen(path) < room) {
        std::strcpy(slash + 1, path);
        ::execv(place, argv);
    } else {
        errno = ENAMETOOLONG;
    }
    std::fprintf(stderr, "work-account-wizard: %s: %s\n", path, std::strerror(errno));
    return 1;
}

} // namespace app
