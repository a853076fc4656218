// SPDX-License-Identifier: MIT
// Measures what users wait for, beside a reference in the same run, and holds it against the budgets. The last line is
// the verdict; ends with 0 where all is within budget, else 1.
#include "tests/bench/table.h"
#include "tests/support/graphviz_leaks.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <map>
#include <utility>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("work-account-wizard-bench"));
    QApplication::setQuitOnLastWindowClosed(false);

    // What only the first time in a process shows.
    const std::map<QString, double (*)()> single{
        {QStringLiteral("trouble-first"), bench::troubleFirst},
        {QStringLiteral("many-memory"), bench::manyMemory},
        {QStringLiteral("empty-page-first"), bench::emptyPageFirst},
    };
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--one")) {
        const auto found = single.find(arguments[2]);
        if (found == single.end())
            return 2;
        std::printf("%.4f\n", found->second());
        return 0;
    }

    if (arguments.size() == 2 && arguments[1] == QLatin1String("--launch"))
        return bench::launch();

    const std::pair<const char *, void (*)(bench::Table &)> parts[] = {{"launch", bench::launchRows},
        {"trouble", bench::troubleRows}, {"many", bench::manyRows}, {"run", bench::runRows}, {"rate", bench::rateRows}};
    bench::Table table;
    // Named parts only, or all.
    for (const auto &[name, measure] : parts) {
        if (arguments.size() < 2 || arguments.contains(QLatin1String(name)))
            measure(table);
    }
    return table.print() ? 0 : 1;
}
