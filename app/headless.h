// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"

#include <QString>

#include <functional>

namespace app {

using Print = std::function<void(const QString &)>;

//! `--check-domain`: runs its own event loop on the QCoreApplication there is, and gives the exit code. SIGINT and
//! SIGTERM cancel it.
int runCheckDomain(const CommandLine &line, const Print &out, const Print &err);
//! `--explain`: nothing is asked of anybody.
int runExplain(const CommandLine &line, const QString &language, const Print &out);

} // namespace app
