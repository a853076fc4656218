// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/graphviz_leaks.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEvent>
#include <QStandardPaths>

namespace {

//! A case may end while something is under way, on purpose. What a worker thread still has to say is heard, and what
//! was left to deleteLater goes, while there is an application: a network manager has a thread of its own, too.
void settle()
{
    const auto threads = [] { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs).size() - 2; };
    const QDeadlineTimer end(500);
    do {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (threads() > 1 && !end.hasExpired());
}

} // namespace

int main(int argc, char **argv)
{
    // Discovery runs this program at build time, where there may be no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("work-account-wizard-tests"));
    app.setQuitOnLastWindowClosed(false);
    Catch::Session session;
#if CATCH_VERSION_MAJOR < 3
    // A run that found no case of the name it was told is a failure; version 3 says so by itself.
    auto &warnings = session.configData().warnings;
    warnings = static_cast<Catch::WarnAbout::What>(warnings | Catch::WarnAbout::NoTests);
#endif
    const int failed = session.run(argc, argv);
    settle();
    return failed;
}
