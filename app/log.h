// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "graph/http/log_policy.h"

#include <QString>

namespace app {

//! The program's log, on demand: `--log-file` (owner-only) or stderr, by level. An allow-list: requests as LogEntry
//! tells them, and messages of this program's own categories ("waw..."); of Qt's only that there was one, since its
//! texts may hold addresses with their query. One at a time; Qt's own handler comes back with its end.
class Log {
public:
    //! `file` empty writes to stderr.
    Log(const QString &file, LogLevel level);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    //! False where the file could not be opened; nothing is logged then.
    bool ok() const { return m_ok; }
    graph::LogSink sink() const;

private:
    bool m_ok = false;
};

} // namespace app
