// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/headless.h"

#include <QStringList>

#include <optional>

namespace app {

//! What came after the program's name.
QStringList argumentsOf(int argc, char **argv);

void printOut(const QString &text);
void printErr(const QString &text);

//! Does what needs no window and no display, and gives the exit code; empty where a window is asked for. To be called
//! before there is an application object.
std::optional<int> runWithoutWindow(int argc, char **argv, const CommandLineReader &reader, const FindWay &findWay);

} // namespace app
