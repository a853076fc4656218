// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "app/composition.h"
#include "app/diagnostics.h"
#include "app/exit_code.h"
#include "app/services.h"
#include "app/signals.h"
#include "app/single_instance.h"
#include "app/windowless.h"
#include "app/wizard_window.h"
#include "graph/hardening.h"
#include "wizard/widgets/readable_style.h"

#include <QApplication>
#include <QDir>
#include <QSessionManager>

namespace {

//! Qt ends the program with a core dump where it finds no display; people expect a word.
bool displayMissing(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    const auto set = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM"))
        return false;
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).contains("platform"))
            return false;
    }
    return true;
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return false;
#endif
}

//! Of a check: the sandbox's, or with a proxy's password out of the keychain.
graph::Result<app::CheckWay> wholeWay(const app::CommandLine &line, graph::LogSink log)
{
    const auto services = std::make_shared<app::Services>(line, app::Settings().preferences(), std::move(log));
    const graph::Result<wizard::World> world = services->world(line.sandbox);
    if (!world)
        return world.error();
    return app::CheckWay{world.value().clouds(), world.value().cloud(), services->machine().plainPipeline(), services};
}

int runWindow(int argc, char **argv, const app::CommandLine &line)
{
    if (displayMissing(argc, argv)) {
        QCoreApplication core(argc, argv);
        app::Translator translator;
        translator.use(line.language);
        app::printErr(app::noDisplayText());
        return toInt(app::ExitCode::Failed);
    }
    // Fractional scales as the desktop sets them, not rounded.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    app::SingleInstance first;
    if (line.onlyTask() && app::SingleInstance::passOn(app::argumentsOf(argc, argv)))
        return toInt(app::ExitCode::Done);
    QApplication::setStyle(new wizard::ReadableStyle);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.workaccountwizard.WorkAccountWizard"));

    app::Settings settings;
    app::Translator translator;
    translator.use(line.language.isEmpty() ? settings.preferences().language : line.language);
    app::Diagnostics diagnostics;
    const bool logWanted = !line.logFile.isEmpty() || line.logLevel;
    if (logWanted && !diagnostics.startLog(line.logFile, line.logLevel.value_or(app::LogLevel::Warning))) {
        app::printErr(app::logProblemText(line.logFile));
        return toInt(app::ExitCode::Failed);
    }
    app::QuitSignals signal;
    // A signal asks nobody: the session is ending. The ledger holds what was not handed over.
    QObject::connect(&signal, &app::QuitSignals::asked, &qt, [] { QCoreApplication::exit(0); });
    const app::RunMarker marker(app::stateFolder());
    diagnostics.setLeft(marker.left());
    app::Composition composition(line, settings, translator, diagnostics.sink());
    composition.setDiagnostics(diagnostics);
    QObject::connect(&first, &app::SingleInstance::asked, &composition,
        [&composition](const QStringList &arguments, const QString &folder, const QByteArray &token) {
            const app::CommandLineReader reader(arguments);
            if (!reader.ok() || !reader.commandLine().onlyTask())
                return;
            app::CommandLine asked = reader.commandLine();
            if (!asked.list.isEmpty())
                asked.list = QDir(folder).absoluteFilePath(asked.list);
            composition.takeOver(asked, token);
        });
    // Where nobody may be asked the session ends as by a signal: the ledger holds what was not handed over.
    QObject::connect(
        &qt, &QGuiApplication::commitDataRequest, &composition,
        [&composition](QSessionManager &session) {
            if (!composition.window().holdsSession([&session] { return session.allowsInteraction(); }))
                return;
            session.release();
            session.cancel();
        },
        Qt::DirectConnection);
    composition.show();
    if (line.onlyTask())
        first.listen();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    graph::harden();
    const app::CommandLineReader reader(app::argumentsOf(argc, argv));
    if (const std::optional<int> code = app::runWithoutWindow(argc, argv, reader, wholeWay))
        return *code;
    return runWindow(argc, argv, reader.commandLine());
}
