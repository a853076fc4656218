// SPDX-License-Identifier: MIT
// The program without a window: what front.cpp becomes for a script. It links nothing that draws, and
// of what a check may need only what every check needs.
#include "app/become.h"
#include "app/connection.h"
#include "app/exit_code.h"
#include "app/settings.h"
#include "app/windowless.h"
#include "graph/hardening.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    graph::harden();
    const app::CommandLineReader reader(app::argumentsOf(argc, argv));
    // The window knows these options, too, and has a sandbox and a keychain, which few checks need and all would load.
    const bool check = reader.ok() && reader.commandLine().mode == app::CommandLine::Mode::CheckDomain;
    const wizard::Preferences preferences = check ? app::Settings().preferences() : wizard::Preferences();
    if (check && !app::Connection::suffices(reader.commandLine(), preferences))
        return app::become(WAW_WINDOW, argv);
    const app::FindWay way = [&preferences](const app::CommandLine &line, graph::LogSink log) {
        return app::plainWay(line, preferences, std::move(log));
    };
    if (const std::optional<int> code = app::runWithoutWindow(argc, argv, reader, way)) {
        // All is said and done; what would be taken apart now goes with the process.
        std::fflush(nullptr);
        std::_Exit(*code);
    }
    // An option's value only looked like one of those.
    return app::become(WAW_WINDOW, argv);
}
