// SPDX-License-Identifier: MIT
#include "app/windowless.h"

#include "app/exit_code.h"
#include "app/translator.h"

#include <QCoreApplication>

#include <cstdio>

namespace app {

namespace {

void print(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

} // namespace

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void printOut(const QString &text)
{
    print(stdout, text);
}

void printErr(const QString &text)
{
    print(stderr, text);
}

std::optional<int> runWithoutWindow(int argc, char **argv, const CommandLineReader &reader, const FindWay &findWay)
{
    using Mode = CommandLine::Mode;
    QCoreApplication::setApplicationName(QStringLiteral("work-account-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAW_VERSION));
    if (reader.ok() && reader.commandLine().mode == Mode::Window)
        return std::nullopt;
    if (reader.ok() && reader.commandLine().mode == Mode::Version) {
        printOut(versionText());
        return toInt(ExitCode::Done);
    }
    QCoreApplication core(argc, argv);
    Translator translator;
    translator.use(reader.commandLine().language);
    if (!reader.ok()) {
        printErr(wordsFor(reader.problem()) + QLatin1Char('\n') + seeHelpText());
        return toInt(ExitCode::Usage);
    }
    const CommandLine &line = reader.commandLine();
    switch (line.mode) {
    case Mode::Help:
        printOut(helpText());
        break;
    case Mode::CheckDomain:
        return runCheckDomain(line, findWay, printOut, printErr);
    case Mode::Explain:
        return runExplain(line, translator.language(), printOut);
    case Mode::Version:
    case Mode::Window:
        break;
    }
    return toInt(ExitCode::Done);
}

} // namespace app
