// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "app/composition.h"
#include "app/diagnostics.h"
#include "app/exit_code.h"
#include "app/headless.h"
#include "app/signals.h"
#include "app/single_instance.h"
#include "app/wizard_window.h"
#include "graph/hardening.h"
#include "wizard/widgets/readable_style.h"

#include <QApplication>
#include <QDir>
#include <QSessionManager>

#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void print(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

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

int runWindow(int argc, char **argv, const app::CommandLine &line)
{
    if (displayMissing(argc, argv)) {
        QCoreApplication core(argc, argv);
        app::Translator translator;
        translator.use(line.language);
        print(stderr, app::noDisplayText());
        return toInt(app::ExitCode::Failed);
    }
    // Fractional scales as the desktop sets them, not rounded.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    app::SingleInstance first;
    if (line.onlyTask() && app::SingleInstance::passOn(argumentsOf(argc, argv)))
        return toInt(app::ExitCode::Done);
    QApplication::setStyle(new wizard::ReadableStyle);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.workaccountwizard.WorkAccountWizard"));

    app::Settings settings;
    app::Translator translator;
    translator.use(line.language.isEmpty() ? settings.preferences().language : line.language);
    app::Diagnostics diagnostics;
    const bool logWanted = !line.logFile.isEmpty() || line.logLevel;
    if (logWanted && !diagnostics.startLog(line.logFile, line.logLevel.value_or(app::LogLevel::Warning))) {
        print(stderr, app::logProblemText(line.logFile));
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
    const app::CommandLineReader reader(argumentsOf(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("work-account-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAW_VERSION));
    using Mode = app::CommandLine::Mode;
    if (reader.ok() && reader.commandLine().mode == Mode::Version) {
        print(stdout, app::versionText());
        return toInt(app::ExitCode::Done);
    }
    if (reader.ok() && reader.commandLine().mode == Mode::Window)
        return runWindow(argc, argv, reader.commandLine());

    // No window from here on, and no display needed.
    QCoreApplication core(argc, argv);
    app::Translator translator;
    translator.use(reader.commandLine().language);
    if (!reader.ok()) {
        print(stderr, app::wordsFor(reader.problem()) + QLatin1Char('\n') + app::seeHelpText());
        return toInt(app::ExitCode::Usage);
    }
    const app::CommandLine &line = reader.commandLine();
    switch (line.mode) {
    case Mode::Help:
        print(stdout, app::helpText());
        return toInt(app::ExitCode::Done);
    case Mode::CheckDomain:
        return app::runCheckDomain(
            line, [](const QString &text) { print(stdout, text); }, [](const QString &text) { print(stderr, text); });
    case Mode::Explain:
        return app::runExplain(line, translator.language(), [](const QString &text) { print(stdout, text); });
    case Mode::Version:
    case Mode::Window:
        break;
    }
    return toInt(app::ExitCode::Done);
}
