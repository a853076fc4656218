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
    static constexpr qint64 defaultLimit = 1024 * 1024;
    static constexpr int kept = 2; //!< older files beside the one written: `FILE.1`, `FILE.2`

    //! `file` empty writes to stderr. A file that has grown to `limit` bytes makes room for a new one.
    Log(const QString &file, LogLevel level, qint64 limit = defaultLimit);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    //! False where the file could not be opened; nothing is logged then.
    bool ok() const { return m_ok; }
    graph::LogSink sink() const;
    //! Into the log there is now, if any.
    static void tell(const graph::LogEntry &entry);

private:
    bool m_ok = false;
};

} // namespace app
