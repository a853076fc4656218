// SPDX-License-Identifier: MIT
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace bench {

void Table::fail(const QString &what, const QString &why)
{
    m_failures.append(QStringLiteral("%1 (%2)").arg(what, why));
}

void Table::leaveOut(const QString &what, const QString &why)
{
    m_leftOut.append(QStringLiteral("%1: not measured, %2").arg(what, why));
}

bool Table::print() const
{
    qsizetype wide = 0;
    for (const Row &row : m_rows)
        wide = std::max(wide, row.what.size());
    QStringList over = m_failures;
    std::printf("%s  %12s  %12s       %s\n", qPrintable(QStringLiteral("what").leftJustified(wide)), "measured",
        "budget", "beside");
    for (const Row &row : m_rows) {
        const QString measured = QStringLiteral("%1 %2").arg(row.measured, 0, 'f', 2).arg(row.unit);
        const QString budget = QStringLiteral("%1 %2").arg(row.budget, 0, 'f', 2).arg(row.unit);
        std::printf("%s  %12s  %12s  %s  %s\n", qPrintable(row.what.leftJustified(wide)), qPrintable(measured),
            qPrintable(budget), row.within() ? "ok  " : "OVER", qPrintable(row.reference));
        // NaN is within nothing.
        if (!row.within())
            over.append(row.what);
    }
    for (const QString &line : m_leftOut)
        std::printf("%s\n", qPrintable(line));
    if (over.isEmpty())
        std::printf("bench: within budget, %zu rows\n", m_rows.size());
    else
        std::printf("bench: over budget: %s\n", qPrintable(over.join(QStringLiteral("; "))));
    return over.isEmpty();
}

QString builtProgram(const char *name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../../app/") + QLatin1String(name));
}

double timeOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

namespace {

std::vector<double> sorted(int times, const std::function<double()> &measure)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(measure());
    if (std::any_of(all.begin(), all.end(), [](double x) { return std::isnan(x); }))
        return {std::numeric_limits<double>::quiet_NaN()};
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

double medianOf(int times, const std::function<double()> &measure)
{
    const std::vector<double> all = sorted(times, measure);
    return all[all.size() / 2];
}

double bestOf(int times, const std::function<double()> &measure)
{
    return sorted(times, measure).front();
}

double inNewProcess(const QString &name)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--one"), name});
    process.waitForFinished(60'000);
    bool ok = false;
    const double value = process.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace bench
