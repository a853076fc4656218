// SPDX-License-Identifier: MIT
#pragma once

namespace app {

//! Goes on as the program at `path`, seen from the folder of the one that runs: same process, same arguments. Comes
//! back only where that fails, with the exit code, and says why on stderr.
int become(const char *path, char **argv);

} // namespace app
