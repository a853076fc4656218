// SPDX-License-Identifier: MIT
#include "app/exit_code.h"
#include "graph/cloud.h"
#include "tests/support/await.h"
#include "tests/support/tunnel_proxy.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using app::ExitCode;

namespace {

//! The program itself, as a script runs it: no display, no session bus, a home of its own.
class Program {
public:
    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
            {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE", "LC_ALL"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), home.path());
        process.setProcessEnvironment(environment);
    }
    //! The same with this program serving meanwhile.
    int runServed(const QStringList &arguments)
    {
        process.start(QStringLiteral(WAW_PROGRAM), arguments);
        REQUIRE(test::eventually([this] { return process.state() == QProcess::NotRunning; }, 60'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return process.exitCode();
    }
    int run(const char *line)
    {
        process.start(QStringLiteral(WAW_PROGRAM), QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        REQUIRE(process.waitForFinished(60'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
        return process.exitCode();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }

    QTemporaryDir home;
    QProcess process;
    QByteArray out;
    QByteArray err;
};

} // namespace

TEST_CASE("help and version need no display, and leave nothing behind")
{
    Program program;
    CHECK(program.run("--version") == toInt(ExitCode::Done));
    CHECK(program.out == "work-account-wizard " WAW_VERSION "\n");
    CHECK(program.run("--help") == toInt(ExitCode::Done));
    CHECK(program.out.startsWith("Usage: work-account-wizard"));
    CHECK(program.run("--language nl -h") == toInt(ExitCode::Done));
    CHECK(program.out.startsWith("Gebruik: work-account-wizard"));
    CHECK(program.err.isEmpty());
    CHECK(QDir(program.home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("wrong usage goes to stderr, with its code")
{
    Program program;
    for (const char *line : {"--frobnicate", "--graph http://graph.contoso.com", "--check-domain not_a_domain",
             "--client-id 12", "--json", "contoso.com"}) {
        CAPTURE(line);
        CHECK(program.run(line) == toInt(ExitCode::Usage));
        CHECK(program.out.isEmpty());
        CHECK_FALSE(program.err.isEmpty());
    }
}

TEST_CASE("without a display the window is refused in words, not by a crash")
{
    Program program;
    CHECK(program.run("--sandbox") == toInt(ExitCode::Failed));
    CHECK(program.err.contains("no display"));
}

TEST_CASE("a domain is checked against the sandbox without a window, with codes for scripts")
{
    Program program;
    CHECK(program.run("--sandbox --check-domain contoso.com --json") == toInt(ExitCode::Done));
    CHECK(program.json().value(QLatin1String("verdict")).toString() == QLatin1String("found"));
    CHECK(program.json().value(QLatin1String("cloud")).toString() == QLatin1String("global"));
    CHECK(program.run("--sandbox --check-domain ada@adatum.com --json") == toInt(ExitCode::Done));
    CHECK(program.json().value(QLatin1String("signIn")).toString() == QLatin1String("federated"));
    CHECK(program.run("--sandbox --check-domain nobody-owns-this.example --json") == toInt(ExitCode::NotFound));
    CHECK(program.json().value(QLatin1String("verdict")).toString() == QLatin1String("not-found"));
    CHECK(program.run("--sandbox --check-domain gmail.com") == toInt(ExitCode::NotFound));
    CHECK(program.out.contains("gmail.com"));
}

TEST_CASE("a check that nothing answers fails and says so")
{
    Program program;
    // A port nothing listens on: refused at once.
    CHECK(program.run("--authority http://127.0.0.1:9 --proxy none --check-domain contoso.com --json")
        == toInt(ExitCode::Failed));
    CHECK(program.json().value(QLatin1String("verdict")).toString() == QLatin1String("failed"));
    CHECK(program.json().value(QLatin1String("error")).toObject().contains(QLatin1String("fault")));
}

TEST_CASE("an error is explained offline")
{
    Program program;
    CHECK(program.run("--explain AADSTS50058 --json") == toInt(ExitCode::Done));
    CHECK(program.json().value(QLatin1String("code")).toInt() == 50058);
    CHECK(program.run("--explain 50126 --language nl") == toInt(ExitCode::Done));
    CHECK_FALSE(program.out.isEmpty());
    CHECK(program.run("--explain hello") == toInt(ExitCode::NotFound));

    // Every word of the contract, and no display asked for.
    CHECK(program.run("--explain AADSTS53003:%20blocked.%20Correlation%20ID:%201f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"
                      "%20Trace%20ID:%20a2b4c6d8-1357-4bdf-8ace-0123456789ab%20Timestamp:%202026-03-04T09:15:22Z "
                      "--json")
        == toInt(ExitCode::Done));
    const QJsonObject all = program.json();
    CHECK(all.value(QLatin1String("codes")).toArray() == QJsonArray{53003});
    CHECK(all.value(QLatin1String("correlationId")).toString().startsWith(QLatin1String("1f0e9d3c")));
    CHECK(all.value(QLatin1String("traceId")).toString().startsWith(QLatin1String("a2b4c6d8")));
    CHECK(all.value(QLatin1String("time")).toString() == QLatin1String("2026-03-04T09:15:22Z"));
    CHECK(all.value(QLatin1String("owner")).toString() == QLatin1String("administrator"));
    CHECK(all.value(QLatin1String("node")).toString() == QLatin1String("o.policy"));
    CHECK_FALSE(all.value(QLatin1String("steps")).toArray().isEmpty());
    CHECK(all.contains(QLatin1String("tenant")));
    CHECK(all.contains(QLatin1String("app")));
}

TEST_CASE("the log of a check names hosts and codes, and is its owner's")
{
    Program program;
    const QString log = program.home.filePath(QStringLiteral("waw.log"));
    const QByteArray line = "--sandbox --check-domain contoso.com --log-level info --log-file " + log.toUtf8();
    CHECK(program.run(line.constData()) == toInt(ExitCode::Done));
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("GET 127.0.0.1"));
    CHECK_FALSE(text.contains("contoso.com"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(program.run("--sandbox --check-domain contoso.com --log-file /no/such/folder/waw.log")
        == toInt(ExitCode::Failed));
}

TEST_CASE("a check of a domain asks Microsoft's sign-in services and nobody else")
{
    Program program;
    // It sees every host that is wanted, and lets nobody through.
    test::TunnelProxy proxy(0, "nobody:nothing", true);
    program.runServed({QStringLiteral("--check-domain"), QStringLiteral("contoso.com"), QStringLiteral("--proxy"),
        QStringLiteral("http://127.0.0.1:%1").arg(proxy.port())});
    QByteArrayList expected;
    for (graph::Cloud cloud : graph::allClouds())
        expected.append("CONNECT " + graph::endpointsOf(cloud).authority().host().toLatin1() + ":443 ");
    REQUIRE_FALSE(proxy.heads().empty());
    for (const QByteArray &head : proxy.heads()) {
        CAPTURE(head.toStdString());
        CHECK(std::any_of(
            expected.begin(), expected.end(), [&](const QByteArray &line) { return head.startsWith(line); }));
    }
}

TEST_CASE("the window asks nobody by itself, leaves its files to their owner, and nothing in the home folder")
{
    Program program;
    test::TunnelProxy proxy(0, "nobody:nothing", true);
    QProcessEnvironment environment = program.process.processEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        const QString folder = program.home.filePath(QLatin1String(name));
        REQUIRE(QDir().mkpath(folder));
        environment.insert(QLatin1String(name), folder);
    }
    program.process.setProcessEnvironment(environment);
    program.process.start(QStringLiteral(WAW_PROGRAM),
        {QStringLiteral("--no-keychain"), QStringLiteral("--proxy"),
            QStringLiteral("http://127.0.0.1:%1").arg(proxy.port())});
    const QString state = program.home.filePath(QStringLiteral("XDG_STATE_HOME/work-account-wizard"));
    const auto marks = [&] { return QDir(state).entryList({QStringLiteral("run-*")}, QDir::Files); };
    REQUIRE(test::eventually([&] { return !marks().isEmpty(); }, 60'000));
    program.process.terminate();
    REQUIRE(test::eventually([&] { return program.process.state() == QProcess::NotRunning; }, 60'000));
    CHECK(program.process.exitStatus() == QProcess::NormalExit);
    CHECK(program.process.exitCode() == 0);
    CHECK(marks().isEmpty());
    CHECK(proxy.heads().empty());
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    CHECK(QDir(program.home.filePath(QStringLiteral("HOME"))).entryList(all).isEmpty());
    int files = 0;
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        QDirIterator each(program.home.filePath(QLatin1String(place)), all, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            CAPTURE(path.toStdString());
            CHECK((QFile::permissions(path)
                      & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
                == 0);
            ++files;
        }
    }
    CHECK(files >= 2); // the settings in their folder, at least
}
