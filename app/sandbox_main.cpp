// SPDX-License-Identifier: MIT
#include "graph/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace {

constexpr int usageError = 2;

void say(FILE *where, const QString &line)
{
    QTextStream(where) << line << Qt::endl;
}

#ifdef Q_OS_UNIX
// A signal handler may do next to nothing; it writes one byte and the event loop does the rest.
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

void quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}
#else
void quitOnSignals(QCoreApplication &) { }
#endif

//! A whole number of at least `least`, or nothing with a word on stderr.
std::optional<qint64> number(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most)
{
    bool good = false;
    const qint64 value = parser.value(name).toLongLong(&good);
    if (good && value >= least && value <= most)
        return value;
    say(stderr,
        QStringLiteral("work-account-sandbox: --%1 takes a whole number from %2 to %3")
            .arg(name, QString::number(least), QString::number(most)));
    return std::nullopt;
}

//! "KIND=RATE"; false with a word on stderr where it is not that.
bool addFault(graph::sandbox::Options &options, const QString &text)
{
    const QString kind = text.section(QLatin1Char('='), 0, 0);
    bool good = false;
    const double rate = text.section(QLatin1Char('='), 1).toDouble(&good);
    if (graph::sandbox::faultKinds().contains(kind) && good && rate >= 0 && rate <= 1) {
        options.faults[kind] = rate;
        return true;
    }
    say(stderr,
        QStringLiteral("work-account-sandbox: --fault takes KIND=RATE, a rate from 0 to 1 and one of the kinds %1")
            .arg(graph::sandbox::faultKinds().join(QStringLiteral(", "))));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("work-account-sandbox"));
    app.setApplicationVersion(QStringLiteral(WAW_VERSION));

    const auto option = [](const char *name, const char *words, const char *value, const char *preset) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(words), QString::fromLatin1(value),
            QString::fromLatin1(preset));
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A pretend Microsoft identity platform and Graph on 127.0.0.1, for trying and testing.\n"
                       "The first line on stdout is: listening on http://127.0.0.1:PORT"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(option("port", "Port to listen on; 0 picks a free one.", "N", "0"));
    parser.addOption(option("users", "Users of the company made to order (treyresearch.net).", "N", "12"));
    parser.addOption(option("latency", "Milliseconds every answer takes.", "MS", "0"));
    parser.addOption(
        option("writes-per-150s", "Writes an app may do in 150 seconds before it is throttled.", "N", "3000"));
    parser.addOption(option("replication-delay", "Milliseconds until others see a new object.", "MS", "0"));
    parser.addOption(option("seed", "Seed of the made-up people and of the faults.", "N", "1"));
    parser.addOption(option("fault", "Makes calls fail; may be given more than once.", "KIND=RATE", ""));
    parser.addOption(option("approve", "Signs this user in without a click.", "USER", ""));
    parser.addOption(option("tls",
        "Serves https and writes the self-signed certificate to FILE, for clients that take no http authority.", "FILE",
        ""));
    if (!parser.parse(app.arguments())) {
        say(stderr, QStringLiteral("work-account-sandbox: ") + parser.errorText());
        return usageError;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        say(stdout, parser.helpText());
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        say(stdout, QStringLiteral("work-account-sandbox ") + app.applicationVersion());
        return 0;
    }
    if (!parser.positionalArguments().isEmpty()) {
        say(stderr,
            QStringLiteral("work-account-sandbox: unexpected argument: ") + parser.positionalArguments().constFirst());
        return usageError;
    }

    graph::sandbox::Options options;
    const auto port = number(parser, QStringLiteral("port"), 0, 65535);
    const auto users = number(parser, QStringLiteral("users"), 1, 500'000);
    const auto latency = number(parser, QStringLiteral("latency"), 0, 600'000);
    const auto writes = number(parser, QStringLiteral("writes-per-150s"), 0, 1'000'000'000);
    const auto replication = number(parser, QStringLiteral("replication-delay"), 0, 600'000);
    const auto seed = number(parser, QStringLiteral("seed"), 0, 4'294'967'295);
    if (!port || !users || !latency || !writes || !replication || !seed)
        return usageError;
    options.port = quint16(*port);
    options.users = int(*users);
    options.latency = std::chrono::milliseconds(*latency);
    options.writesPer150s = int(*writes);
    options.replicationDelay = std::chrono::milliseconds(*replication);
    options.seed = quint32(*seed);
    options.approve = parser.value(QStringLiteral("approve"));
    const QString certificate = parser.value(QStringLiteral("tls"));
    options.tls = !certificate.isEmpty();
    for (const QString &fault : parser.values(QStringLiteral("fault"))) {
        if (!fault.isEmpty() && !addFault(options, fault))
            return usageError;
    }

    graph::sandbox::Sandbox sandbox(
        options, std::make_shared<graph::SystemClock>(), std::make_shared<graph::SystemRandom>());
    if (!sandbox.listen()) {
        say(stderr, QStringLiteral("work-account-sandbox: port %1 cannot be bound").arg(options.port));
        return 1;
    }
    if (options.tls) {
        QSaveFile file(certificate);
        if (!file.open(QIODevice::WriteOnly) || file.write(sandbox.certificate()) < 0 || !file.commit()) {
            say(stderr, QStringLiteral("work-account-sandbox: %1 cannot be written").arg(certificate));
            return 1;
        }
    }
    quitOnSignals(app);
    say(stdout, QStringLiteral("listening on ") + sandbox.url().toString());
    say(stdout, QStringLiteral("client id ") + graph::sandbox::Sandbox::clientId());
    return app.exec();
}
