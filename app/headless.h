// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/log.h"
#include "graph/cloud.h"
#include "graph/http/pipeline.h"
#include "graph/result.h"
#include "wizard/start/preferences.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace app {

using Print = std::function<void(const QString &)>;

//! Whom a check asks, and how: what the program that does it can open.
class CheckWay {
public:
    std::vector<graph::Endpoints> clouds;
    graph::Cloud cloud; //!< the chosen one
    graph::Pipeline pipeline;
    std::shared_ptr<void> owner; //!< of what is behind the pipeline
};
//! A failure is the sandbox's, which could not be started.
using FindWay = std::function<graph::Result<CheckWay>(const CommandLine &, graph::LogSink)>;

//! Over the network alone. Where Connection::suffices().
graph::Result<CheckWay> plainWay(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log);

//! `--check-domain`: runs its own event loop on the QCoreApplication there is, and gives the exit code. SIGINT and
//! SIGTERM cancel it.
int runCheckDomain(const CommandLine &line, const FindWay &findWay, const Print &out, const Print &err);
//! `--explain`: nothing is asked of anybody.
int runExplain(const CommandLine &line, const QString &language, const Print &out);

} // namespace app
