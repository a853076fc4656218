// SPDX-License-Identifier: MIT
// The floor under the launch: a QWizard of three empty pages. Says "painted" and how many KiB are resident, and ends.
#include "tests/bench/painted.h"

#include <QApplication>
#include <QWizard>

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QWizard window;
    for (int page = 0; page < 3; ++page)
        window.addPage(new QWizardPage);
    window.resize(940, 550);
    bench::sayWhenPainted(window);
    window.show();
    return QApplication::exec();
}
