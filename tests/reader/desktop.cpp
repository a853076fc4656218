// SPDX-License-Identifier: MIT
#include "tests/reader/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace reader {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

QStringList Desktop::missing()
{
    QStringList lacking;
    for (const char *program : {"Xvfb", "dbus-daemon", "openbox", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            lacking.append(QLatin1String(program));
    }
    const QString service = QStringLiteral("dbus-1/services/org.a11y.Bus.service");
    if (QStandardPaths::locate(QStandardPaths::GenericDataLocation, service).isEmpty())
        lacking.append(QStringLiteral("at-spi2-core"));
    return lacking;
}

Desktop::Desktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    // Where another session is at home, its buses and displays are none of this one's.
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "DISPLAY",
             "QT_QPA_PLATFORM", "QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "NO_AT_BRIDGE"})
        m_environment.remove(QLatin1String(name));
    const QDir place(m_place.path());
    place.mkdir(QStringLiteral("run"));
    QFile::setPermissions(
        place.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QDir home(qEnvironmentVariable("READER_HOME", place.filePath(QStringLiteral("home"))));
    home.mkpath(QStringLiteral("."));
    m_environment.insert(QStringLiteral("HOME"), home.path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), place.filePath(QStringLiteral("run")));
    const std::pair<const char *, const char *> folders[] = {{"XDG_CONFIG_HOME", ".config"},
        {"XDG_DATA_HOME", ".local/share"}, {"XDG_CACHE_HOME", ".cache"}, {"XDG_STATE_HOME", ".local/state"}};
    for (const auto &[name, folder] : folders)
        m_environment.insert(QLatin1String(name), home.filePath(QLatin1String(folder)));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));

    const QByteArray display = begin(m_server, QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")},
        m_environment);
    if (display.isEmpty()) {
        m_problem = QStringLiteral("the X server did not start");
        return;
    }
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(display));
    const QByteArray bus = begin(m_bus, QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
            QStringLiteral("--print-address=1")},
        m_environment);
    if (bus.isEmpty() || !announceReader(bus)) {
        m_problem = QStringLiteral("the buses did not start");
        return;
    }
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(bus));
    if (!unlockKeyring()) {
        m_problem = QStringLiteral("the keyring did not start");
        return;
    }
    // Without a window manager no window is ever the active one, and nothing has the focus.
    QByteArray line = begin(m_windows, QStringLiteral("openbox"),
        {QStringLiteral("--startup"), QStringLiteral("echo ready")}, m_environment);
    while (!line.isEmpty() && line != "ready")
        line = nextLine(m_windows);
    if (line.isEmpty()) {
        m_problem = QStringLiteral("the window manager did not start");
        return;
    }
    qputenv("DISPLAY", m_environment.value(QStringLiteral("DISPLAY")).toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")).toLocal8Bit());
    qunsetenv("AT_SPI_BUS_ADDRESS");
}

Desktop::~Desktop()
{
    end(m_windows);
    end(m_bus); // the accessibility bus and the keyring end with it
    end(m_server);
}

QByteArray Desktop::nextLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            return {};
    }
    return process.readLine().trimmed();
}

QByteArray Desktop::begin(
    QProcess &process, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    process.setProcessEnvironment(environment);
    // Not left behind where this process is killed.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return nextLine(process);
}

//! It goes into the background once it can be asked.
bool Desktop::unlockKeyring()
{
    QProcess keyring;
    keyring.setProcessEnvironment(m_environment);
    keyring.setStandardOutputFile(QProcess::nullDevice());
    keyring.setStandardErrorFile(QProcess::nullDevice());
    keyring.start(
        QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    keyring.write("test-session");
    keyring.closeWriteChannel();
    return keyring.waitForFinished(patienceMs) && keyring.exitCode() == 0;
}

//! What switching a screen reader on does. Programs make themselves known only where one of the two is set.
bool Desktop::announceReader(const QByteArray &bus)
{
    const QString name = QStringLiteral("reader");
    QDBusConnection session = QDBusConnection::connectToBus(QString::fromLatin1(bus), name);
    bool ok = session.isConnected();
    for (const char *property : {"IsEnabled", "ScreenReaderEnabled"}) {
        QDBusMessage set = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
            QStringLiteral("/org/a11y/bus"), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
        set << QStringLiteral("org.a11y.Status") << QLatin1String(property) << QVariant::fromValue(QDBusVariant(true));
        ok = ok && session.call(set, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
    }
    QDBusConnection::disconnectFromBus(name);
    return ok;
}

void Desktop::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished();
}

void Desktop::letSignIn(bool on) const
{
    QFile leave(m_place.filePath(QStringLiteral("sign-in")));
    const bool done = on ? leave.open(QFile::WriteOnly) : leave.remove();
    Q_UNUSED(done)
}

QProcessEnvironment Desktop::environment(const QString &browser) const
{
    QProcessEnvironment made = m_environment;
    made.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // A link is opened by the program of this name, whichever comes first.
    made.insert(QStringLiteral("PATH"),
        QFileInfo(browser).absolutePath() + QLatin1Char(':') + made.value(QStringLiteral("PATH")));
    made.insert(QStringLiteral("READER_SIGN_IN"), m_place.filePath(QStringLiteral("sign-in")));
    return made;
}

} // namespace reader
