// SPDX-License-Identifier: MIT
#include "graph/identity/keychain_store.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using graph::Fault;
using graph::KeychainStore;
using test::await;
using namespace std::chrono_literals;

namespace {

KeychainStore store(std::chrono::milliseconds limit = 10s)
{
    return KeychainStore(std::make_shared<graph::SystemClock>(), limit, QStringLiteral("work-account-wizard-tests"));
}

graph::SharedSecret secret(std::string_view text)
{
    return std::make_shared<const graph::Secret>(text);
}

bool haveSession()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

//! Runs a hidden case of this program in a session of its own, with an unlocked keyring, so that a keyring that is
//! stopped or locked is nobody else's.
bool passesAlone(const QString &tag, const QString &bus = {})
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home.path());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (bus.isEmpty()) {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("dbus-run-session"),
            {QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-c"),
                QStringLiteral("printf %s pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                               "\"$@\""),
                QStringLiteral("_"), QCoreApplication::applicationFilePath(), tag});
    } else {
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {tag});
    }
    const bool ended = test::eventually([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (!ended)
        process.kill();
    const QByteArray output = process.readAll();
    UNSCOPED_INFO(output.toStdString());
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && output.contains("All tests passed");
}

QByteArray dbus(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("dbus-send"),
        QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply=literal")} + arguments);
    REQUIRE(test::eventually([&] { return process.state() == QProcess::NotRunning; }));
    return process.readAllStandardOutput().simplified();
}

//! The process id of the keyring daemon of this session.
pid_t keyringDaemon()
{
    const QByteArray answer = dbus({QStringLiteral("--dest=org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
        QStringLiteral("string:org.freedesktop.secrets")});
    return answer.split(' ').last().toInt();
}

} // namespace

TEST_CASE("the keychain keeps, replaces and removes", "[keychain]")
{
    if (!haveSession()) {
        WARN("no session bus: run with ./dev test");
        return;
    }
    const KeychainStore keychain = store();
    CHECK(keychain.lasting());
    const QString name = QStringLiteral("global/tenant/user");
    const auto missing = await(keychain.read(name));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().fault() == Fault::NotFound);
    const std::string bytes("refresh\0\xff token", 15);
    REQUIRE(await(keychain.write(name, secret(bytes))));
    const auto value = await(keychain.read(name));
    REQUIRE(value);
    CHECK(value.value().reveal() == bytes);
    REQUIRE(await(keychain.write(name, secret("second"))));
    const auto again = await(keychain.read(name));
    REQUIRE(again);
    CHECK(again.value().reveal() == "second");
    CHECK(await(keychain.remove(name)));
    CHECK_FALSE(await(keychain.read(name)));
    CHECK(await(keychain.remove(name)));
}

TEST_CASE("a keychain that hangs, is locked or missing is told apart", "[keychain]")
{
    if (!haveSession()) {
        WARN("no session bus: run with ./dev test");
        return;
    }
    CHECK(passesAlone(QStringLiteral("[keychain-hangs]")));
    CHECK(passesAlone(QStringLiteral("[keychain-locked]")));
    CHECK(passesAlone(QStringLiteral("[keychain-missing]"), QStringLiteral("unix:path=/nonexistent/bus")));
}

TEST_CASE("alone: a hanging keychain is given up on, and its late answers do no harm", "[.][keychain-hangs]")
{
    const pid_t daemon = keyringDaemon();
    REQUIRE(daemon > 0);
    const QString name = QStringLiteral("hang");
    REQUIRE(await(store().write(name, secret("before"))));
    REQUIRE(::kill(daemon, SIGSTOP) == 0);
    const auto read = await(store(50ms).read(name));
    const auto written = await(store(50ms).write(name, secret("late")));
    const auto removed = await(store(50ms).remove(QStringLiteral("other")));
    REQUIRE(::kill(daemon, SIGCONT) == 0);
    REQUIRE_FALSE((read || written || removed));
    for (const graph::Error &error : {read.error(), written.error(), removed.error()}) {
        CHECK(error.fault() == Fault::Keychain);
        CHECK(error.code() == QStringLiteral("keychain.timeout"));
    }
    // Its queue goes on where it stood: what was asked late is done in order.
    const auto value = await(store().read(name));
    REQUIRE(value);
    CHECK(value.value().reveal() == "late");
}

TEST_CASE("alone: a locked keychain says \"not found\" and refuses to write", "[.][keychain-locked]")
{
    const QString name = QStringLiteral("locked");
    REQUIRE(await(store().write(name, secret("kept"))));
    dbus({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service.Lock"),
        QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    const auto read = await(store().read(name));
    REQUIRE_FALSE(read);
    CHECK(read.error().fault() == Fault::NotFound);
    const auto written = await(store().write(name, secret("overwritten")));
    REQUIRE_FALSE(written);
    CHECK(written.error().fault() == Fault::Keychain);
    CHECK(written.error().code() == QStringLiteral("keychain.locked"));
}

TEST_CASE("alone: a machine without a keychain says so", "[.][keychain-missing]")
{
    const auto read = await(store().read(QStringLiteral("x")));
    const auto written = await(store().write(QStringLiteral("x"), secret("y")));
    REQUIRE_FALSE((read || written));
    CHECK(read.error().code() == QStringLiteral("keychain.missing"));
    CHECK(written.error().code() == QStringLiteral("keychain.missing"));
}
