// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace reader {

//! A desktop of its own: an X server without a screen to look at, a session bus with an unlocked keyring, a window
//! manager, and a screen reader announced on the bus, as a desktop does once somebody has switched one on. An empty
//! home, or the folder READER_HOME. This process joins it: accessibility is found through its environment.
class Desktop {
public:
    //! What this machine lacks for it; empty where it can be had.
    static QStringList missing();

    Desktop();
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    //! Whether everything came up; else what did not.
    const QString &problem() const { return m_problem; }
    //! For a program that is to run on it. What it opens in the browser goes to `browser`.
    QProcessEnvironment environment(const QString &browser) const;
    //! Whoever sits in front of the browser signs in from now on; else the page stands open.
    void letSignIn(bool on) const;

private:
    //! The first line it prints; empty if it ends without one.
    static QByteArray begin(QProcess &process, const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment);
    static QByteArray nextLine(QProcess &process);
    bool unlockKeyring();
    bool announceReader(const QByteArray &bus);
    void end(QProcess &process);

    QTemporaryDir m_place;
    QProcess m_server;
    QProcess m_bus;
    QProcess m_windows;
    QProcessEnvironment m_environment;
    QString m_problem;
};

} // namespace reader
