// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/run_marker.h"
#include "graph/http/log_policy.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace app {

class Log;

//! What the program can tell about itself: its last requests, kept in memory, and the log, which is begun and ended at
//! will. For the GUI thread, but for sink().
class Diagnostics {
public:
    class Entry {
    public:
        QDateTime at;
        graph::LogEntry what;
    };

    Diagnostics();
    ~Diagnostics();
    Diagnostics(const Diagnostics &) = delete;
    Diagnostics &operator=(const Diagnostics &) = delete;

    //! For the pipelines; may be called on any thread, and after this object's end.
    graph::LogSink sink() const;
    //! The last requests, oldest first; a bounded number.
    std::vector<Entry> recent() const;

    //! Ends the log there is and writes on to `file`, or to stderr where it is empty. False where that cannot be.
    bool startLog(const QString &file, LogLevel level);
    void stopLog();
    //! Of the log being written.
    std::optional<LogLevel> level() const { return m_level; }
    const QString &logFile() const { return m_logFile; }
    //! Where a log begun in the window goes: `log` in the state folder, which is made.
    static QString ownLogFile();

    //! A run before this one that was cut off.
    void setLeft(std::optional<LeftRun> left) { m_left = std::move(left); }
    const std::optional<LeftRun> &left() const { return m_left; }

private:
    class Recent;

    std::shared_ptr<Recent> m_recent;
    std::unique_ptr<Log> m_log;
    std::optional<LogLevel> m_level;
    QString m_logFile;
    std::optional<LeftRun> m_left;
};

} // namespace app
