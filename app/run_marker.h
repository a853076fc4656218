// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace app {

//! `$XDG_STATE_HOME/work-account-wizard`: logs and the marks of runs. Asking does not make it.
QString stateFolder();
//! Makes `folder` for its owner alone; false where it cannot be.
bool makePrivateFolder(const QString &folder);

//! A run that ended without a goodbye: a crash, a power cut, or ended by force.
class LeftRun {
public:
    QString version;
    QDateTime started;
};

//! The mark of a run that goes on: an owner-only file, locked while the program lives, gone when it ends properly. One
//! that is there and not locked is of a run that did not. Any number of runs go side by side. Where there is no lock of
//! a file (Windows), or no folder, nothing is marked and nothing noticed.
class RunMarker {
public:
    explicit RunMarker(QString folder, const QDateTime &now = QDateTime::currentDateTimeUtc());
    ~RunMarker();
    RunMarker(const RunMarker &) = delete;
    RunMarker &operator=(const RunMarker &) = delete;

    //! The latest of the runs found cut off; their marks are gone now, so that each is told of once.
    const std::optional<LeftRun> &left() const { return m_left; }
    const QString &file() const { return m_file; } //!< empty where nothing could be marked

private:
    void collect();
    void mark(const QDateTime &now);

    QString m_folder;
    QString m_file;
    int m_descriptor = -1;
    std::optional<LeftRun> m_left;
};

} // namespace app
