// SPDX-License-Identifier: MIT
#include "app/diagnostics.h"
#include "app/support_report.h"
#include "graph/utc.h"
#include "tests/support/catch.h"
#include "tests/wizard/shell_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QStringList marksIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

//! A process that marks its run and is then killed outright.
void runAndKill(const QString &folder)
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const app::RunMarker marker(folder);
        const char marked = marker.file().isEmpty() ? 'n' : 'y';
        [[maybe_unused]] const auto written = ::write(ends[1], &marked, 1);
        for (;;)
            ::pause();
    }
    char marked = 0;
    REQUIRE(::read(ends[0], &marked, 1) == 1);
    CHECK(marked == 'y');
    {
        const app::RunMarker beside(folder);
        CHECK_FALSE(beside.left()); // that one lives
    }
    REQUIRE(::kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::close(ends[0]);
    ::close(ends[1]);
}

graph::LogEntry entryWithCanaries()
{
    graph::LogEntry entry;
    entry.verb = "GET";
    entry.host = QStringLiteral("sts.canary-company.example");
    entry.path = QStringLiteral("/v1.0/users/{...}");
    entry.status = 400;
    entry.code = QStringLiteral("canary@contoso.com\nforged: line");
    entry.requestId = QStringLiteral("5f0c9f0e-0000-4000-8000-000000000001");
    return entry;
}

} // namespace

TEST_CASE("a run that was killed is noticed at the next start, once, one that ended is not")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("state"));
    {
        const app::RunMarker first(folder);
        CHECK_FALSE(first.left());
        struct stat about = {};
        REQUIRE(::stat(QFile::encodeName(first.file()).constData(), &about) == 0);
        CHECK((about.st_mode & 0777) == 0600);
        REQUIRE(::stat(QFile::encodeName(folder).constData(), &about) == 0);
        CHECK((about.st_mode & 0777) == 0700);
    }
    CHECK(marksIn(folder).isEmpty());

    runAndKill(folder);
    CHECK(marksIn(folder).size() == 1);
    {
        const app::RunMarker next(folder);
        REQUIRE(next.left());
        CHECK(next.left()->version == QLatin1String(WAW_VERSION));
        CHECK(next.left()->started.secsTo(QDateTime::currentDateTimeUtc()) < 120);
    }
    const app::RunMarker afterThat(folder);
    CHECK_FALSE(afterThat.left());
}

TEST_CASE("a mark that is no mark, or a link, is not believed and leads nowhere")
{
    const QTemporaryDir place;
    QFile other(place.filePath(QStringLiteral("other")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    REQUIRE(QFile::link(other.fileName(), place.filePath(QStringLiteral("run-1"))));
    QFile odd(place.filePath(QStringLiteral("run-2")));
    REQUIRE(odd.open(QIODevice::WriteOnly));
    odd.write("<b>canary</b>\n2026-01-01T00:00:00Z\n");
    odd.close();
    const app::RunMarker marker(place.path());
    CHECK_FALSE(marker.left());
    CHECK(other.exists());
}

TEST_CASE("the support report tells what helps, and names nobody")
{
    app::Diagnostics diagnostics;
    diagnostics.setLeft(
        app::LeftRun{QStringLiteral("0.0.9"), graph::readAsUtc(QDateTime(QDate(2026, 3, 4), QTime(5, 6)))});
    graph::LogEntry usual = entryWithCanaries();
    usual.host = QStringLiteral("graph.microsoft.com");
    usual.code = QStringLiteral("Request_BadRequest");
    const graph::LogSink sink = diagnostics.sink();
    sink(entryWithCanaries());
    sink(usual);

    wizard::Machine machine = test::quietMachine();
    machine.dataFolder = QStringLiteral("/home/canary/data");
    const wizard::Environment environment(machine, test::worldOf(true));
    wizard::Preferences preferences;
    preferences.proxy.mode = wizard::ProxySettings::Mode::Manual;
    preferences.proxy.host = QStringLiteral("proxy.canary");
    preferences.proxy.user = QStringLiteral("canary");
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME\n  forged: line");
    const QString report = app::supportReport(diagnostics, environment, preferences, QStringLiteral("nl"));
    if (desktop.isNull())
        qunsetenv("XDG_CURRENT_DESKTOP");
    else
        qputenv("XDG_CURRENT_DESKTOP", desktop);

    CAPTURE(report.toStdString());
    CHECK(report.contains(QLatin1String("did not end properly: version 0.0.9, started 2026-03-04T05:06:00Z")));
    CHECK(report.contains(QLatin1String("GET graph.microsoft.com/v1.0/users/{...} 400 Request_BadRequest")));
    CHECK(report.contains(QLatin1String("id 5f0c9f0e-0000-4000-8000-000000000001")));
    CHECK(report.contains(QLatin1String("{other host}")));
    CHECK(report.contains(QLatin1String("proxy: set by hand")));
    CHECK(report.contains(QLatin1String("Qt ") + QLatin1String(qVersion())));
    CHECK_FALSE(report.contains(QLatin1String("canary")));
    CHECK_FALSE(report.contains(QLatin1String("contoso")));
    CHECK_FALSE(report.contains(QLatin1String("@")));
    CHECK_FALSE(report.contains(QLatin1String("/home")));
    CHECK_FALSE(report.contains(QLatin1String("0f1e2d3c"))); // the app registration
    CHECK_FALSE(report.contains(QLatin1String("\nforged")));
    CHECK_FALSE(report.contains(QLatin1String("\n  forged")));
}

TEST_CASE("what is kept of the requests is bounded")
{
    const app::Diagnostics diagnostics;
    const graph::LogSink sink = diagnostics.sink();
    for (int i = 0; i < 300; ++i) {
        graph::LogEntry entry = entryWithCanaries();
        entry.status = i;
        sink(entry);
    }
    const auto recent = diagnostics.recent();
    REQUIRE(recent.size() == 200);
    CHECK(recent.back().what.status == 299);
}
