// SPDX-License-Identifier: MIT
// The program without a window: what front.cpp becomes for a script. It links nothing that draws.
#include "app/become.h"
#include "app/exit_code.h"
#include "app/windowless.h"
#include "graph/hardening.h"

int main(int argc, char **argv)
{
    graph::harden();
    const app::CommandLineReader reader(app::argumentsOf(argc, argv));
    if (const std::optional<int> code = app::runWithoutWindow(argc, argv, reader))
        return *code;
    // An option's value only looked like one of those.
    return app::become(WAW_WINDOW, argv);
}
