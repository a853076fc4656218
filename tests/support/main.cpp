// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/graphviz_leaks.h"

#include <QApplication>
#include <QEvent>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    // Discovery runs this program at build time, where there may be no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("work-account-wizard-tests"));
    app.setQuitOnLastWindowClosed(false);
    const int failed = Catch::Session().run(argc, argv);
    // What was left to deleteLater goes while there is still an application: a network manager has a thread of its own.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return failed;
}
