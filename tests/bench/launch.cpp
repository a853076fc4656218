// SPDX-License-Identifier: MIT
#include "tests/bench/table.h"

#include "app/composition.h"
#include "app/wizard_window.h"
#include "graph/random.h"
#include "graph/sandbox/sandbox.h"
#include "tests/bench/painted.h"
#include "wizard/widgets/readable_style.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bench {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString beside(const char *program)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QLatin1String(program));
}

class Start {
public:
    double ms = nothing;
    double kib = nothing;
};

//! From the start of a program to its word that the window is painted.
Start painted(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Start start;
    if (!process.waitForReadyRead(60'000))
        return start;
    start.ms = double(timer.nsecsElapsed()) / 1e6;
    start.kib = process.readAllStandardOutput().trimmed().split(' ').back().toDouble();
    process.waitForFinished(60'000);
    return start;
}

//! A whole run of a program, while this one's event loop turns (it may be its server). NaN unless it ends well.
double run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    loop.exec();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? ms : nothing;
}

double middle(std::vector<double> all)
{
    if (std::any_of(all.begin(), all.end(), [](double x) { return std::isnan(x); }))
        return nothing;
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

QStringList checkAt(const QUrl &authority)
{
    return {QStringLiteral("--check-domain"), QStringLiteral("contoso.com"), QStringLiteral("--authority"),
        authority.toString(), QStringLiteral("--graph"), authority.toString()};
}

} // namespace

int launch()
{
    // As main() does it.
    QApplication::setStyle(new wizard::ReadableStyle);
    app::Settings settings;
    app::Translator translator;
    translator.use(QString());
    app::CommandLine line;
    line.sandbox = true;
    app::Composition composition(line, settings, translator, graph::LogSink());
    sayWhenPainted(composition.window());
    composition.show();
    return QApplication::exec();
}

void launchRows(Table &table)
{
    // In turns, so that what else the machine does meets both.
    std::vector<double> emptyMs, emptyKib, ourMs, ourKib, core, version;
    for (int i = 0; i < 15; ++i) {
        const Start empty = painted(beside("empty_window"), {});
        const Start our = painted(QCoreApplication::applicationFilePath(), {QStringLiteral("--launch")});
        emptyMs.push_back(empty.ms);
        emptyKib.push_back(empty.kib);
        ourMs.push_back(our.ms);
        ourKib.push_back(our.kib);
        core.push_back(run(beside("empty_core"), {}));
        version.push_back(run(builtProgram("work-account-wizard"), {QStringLiteral("--version")}));
    }
    const double floor = middle(emptyMs);
    table.add({QStringLiteral("launch to the first page, warm"), middle(ourMs) / floor, 1.5, QStringLiteral("x"),
        QStringLiteral("%1 ms; an empty QWizard: %2 ms").arg(middle(ourMs), 0, 'f', 0).arg(floor, 0, 'f', 0)});
    table.add({QStringLiteral("resident at the first page"), middle(ourKib) / middle(emptyKib), 2, QStringLiteral("x"),
        QStringLiteral("%1 MiB; an empty QWizard: %2 MiB")
            .arg(middle(ourKib) / 1024, 0, 'f', 0)
            .arg(middle(emptyKib) / 1024, 0, 'f', 0)});
    table.add({QStringLiteral("--version"), middle(version) / middle(core), 2, QStringLiteral("x"),
        QStringLiteral("%1 ms; an empty QCoreApplication: %2 ms")
            .arg(middle(version), 0, 'f', 1)
            .arg(middle(core), 0, 'f', 1)});

    graph::sandbox::Options slow;
    slow.latency = std::chrono::milliseconds(200);
    graph::sandbox::Sandbox near({}, std::make_shared<graph::SystemClock>(), std::make_shared<graph::SystemRandom>());
    graph::sandbox::Sandbox far(slow, std::make_shared<graph::SystemClock>(), std::make_shared<graph::SystemRandom>());
    if (!near.listen() || !far.listen())
        return table.fail(QStringLiteral("--check-domain"), QStringLiteral("the sandbox does not listen"));
    std::vector<double> nearMs, farMs;
    for (int i = 0; i < 9; ++i) {
        nearMs.push_back(run(builtProgram("work-account-wizard"), checkAt(near.url())));
        farMs.push_back(run(builtProgram("work-account-wizard"), checkAt(far.url())));
    }
    const double trip = middle(farMs) - middle(nearMs);
    table.add({QStringLiteral("--check-domain, less its round trip"), (middle(farMs) - 200) / middle(core), 2,
        QStringLiteral("x"), QStringLiteral("an empty QCoreApplication; %1 ms in all").arg(middle(farMs), 0, 'f', 0)});
    table.add({QStringLiteral("domain check: its probes side by side"), trip / 200, 1.1, QStringLiteral("x"),
        QStringLiteral("the slowest probe: 200 ms")});
}

} // namespace bench
