// SPDX-License-Identifier: MIT
// Stands in for the desktop's way to open a link, by its name: signs the sandbox's administrator in once the file named
// by READER_SIGN_IN is there, and ends.
#include "tests/support/sandbox_browser.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication core(argc, argv);
    if (argc != 2)
        return 2;
    const QString leave = qEnvironmentVariable("READER_SIGN_IN");
    if (!QTest::qWaitFor([&] { return QFile::exists(leave); }, 60'000))
        return 1;
    test::SandboxBrowser browser(QStringLiteral("admin@contoso.com"));
    browser.open(QUrl(QString::fromLocal8Bit(argv[1])));
    return QTest::qWaitFor([&] { return browser.finished(); }, 60'000) ? 0 : 1;
}
