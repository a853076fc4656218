// SPDX-License-Identifier: MIT
#include "app/support_report.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>

#include <csv.h>
#include <http_parser.h>
#include <sodium.h>

namespace app {

namespace {

//! Text from elsewhere, as far as a report may hold it.
QString plain(const QString &text, qsizetype longest = 60)
{
    QString kept;
    for (const QChar c : text.left(longest)) {
        const bool word = c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral(" .,:;_+-()/").contains(c));
        kept.append(word ? c : QLatin1Char('?'));
    }
    return kept.isEmpty() ? QStringLiteral("-") : kept;
}

//! A code or an id of a server: one word, or nothing of it.
QString word(const QString &text)
{
    static const QRegularExpression one(QStringLiteral("^[A-Za-z0-9_.-]{1,80}$"));
    return text.isEmpty() || one.match(text).hasMatch() ? text : QStringLiteral("{odd}");
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

//! A host may name an organisation: its own sign-in service, or endpoints from the command line.
QString knownHost(const QString &host)
{
    static const QStringList loopback{QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("localhost")};
    if (loopback.contains(host))
        return host;
    for (graph::Cloud cloud : graph::allClouds()) {
        const graph::Endpoints endpoints = graph::endpointsOf(cloud);
        if (host == endpoints.authority().host() || host == endpoints.graph().host())
            return host;
    }
    return QStringLiteral("{other host}");
}

QString dotted(std::initializer_list<unsigned long> parts)
{
    QStringList numbers;
    for (const unsigned long part : parts)
        numbers.append(QString::number(part));
    return numbers.join(QLatin1Char('.'));
}

class Writer {
public:
    void section(const char *title)
    {
        if (!m_lines.isEmpty())
            m_lines.append(QString());
        m_lines.append(QLatin1String(title));
    }
    //! `value` is of a fixed set of words or went through plain().
    void line(const char *name, const QString &value)
    {
        m_lines.append(QStringLiteral("  %1: %2").arg(QLatin1String(name), value));
    }
    void line(const QString &text) { m_lines.append(QStringLiteral("  ") + text); }
    QString text() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    QStringList m_lines;
};

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

void describeSystem(Writer &out)
{
    out.section("System");
    out.line("system", plain(QSysInfo::prettyProductName()));
    out.line("kernel", plain(QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()));
    out.line("processor", plain(QSysInfo::currentCpuArchitecture()));
    out.line("desktop", plain(qEnvironmentVariable("XDG_CURRENT_DESKTOP")));
    out.line("session", plain(qEnvironmentVariable("XDG_SESSION_TYPE")));
    out.line("window system", plain(QGuiApplication::platformName()));
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        out.line("screen",
            QStringLiteral("%1 x %2, scale %3").arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio()));
    }
    out.line("language of the system", plain(QLocale::system().name()));
}

void describeSettings(Writer &out, const wizard::Environment &environment, const wizard::Preferences &preferences,
    const QString &language)
{
    using Mode = wizard::ProxySettings::Mode;
    const wizard::World &world = environment.world();
    const wizard::Machine &machine = environment.machine();
    out.section("Settings");
    out.line("language", plain(language));
    out.line("works in", world.sandbox() ? QStringLiteral("the sandbox") : QStringLiteral("an organisation"));
    out.line("cloud", graph::cloudName(world.cloud()));
    out.line("app registration", yesNo(!world.clientId().isEmpty()));
    const Mode proxy = preferences.proxy.mode;
    out.line("proxy",
        proxy == Mode::None         ? QStringLiteral("none")
            : proxy == Mode::Manual ? QStringLiteral("set by hand")
                                    : QStringLiteral("of the system"));
    out.line("keychain", yesNo(machine.secrets && machine.secrets->lasting()));
    const bool ledger =
        !machine.dataFolder.isEmpty() && QFileInfo::exists(machine.dataFolder + QStringLiteral("/ledger.sqlite"));
    out.line("ledger", yesNo(ledger));
}

} // namespace

std::vector<Component> components()
{
    const unsigned long parser = http_parser_version();
    return {
        {QStringLiteral("Qt"), QLatin1String(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("QCoro"), QStringLiteral(WAW_QCORO_VERSION), QStringLiteral("MIT")},
        {QStringLiteral("QtKeychain"), QStringLiteral(WAW_QTKEYCHAIN_VERSION), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("libsodium"), QLatin1String(sodium_version_string()), QStringLiteral("ISC")},
        {QStringLiteral("OpenSSL"), plain(QSslSocket::sslLibraryVersionString().section(QLatin1Char(' '), 1, 1)),
            QStringLiteral("Apache-2.0")},
        {QStringLiteral("Graphviz"), QStringLiteral(WAW_GRAPHVIZ_VERSION), QStringLiteral("EPL-1.0")},
        {QStringLiteral("http-parser"), dotted({parser >> 16, (parser >> 8) & 0xff, parser & 0xff}),
            QStringLiteral("MIT")},
        {QStringLiteral("libcsv"), dotted({CSV_MAJOR, CSV_MINOR, CSV_RELEASE}), QStringLiteral("LGPL-2.1-or-later")},
    };
}

QString supportReport(const Diagnostics &diagnostics, const wizard::Environment &environment,
    const wizard::Preferences &preferences, const QString &language)
{
    Writer out;
    out.section("Work Account Wizard: support report");
    out.line("made", stamp(QDateTime::currentDateTimeUtc()));
    out.line("version", QStringLiteral(WAW_VERSION));
    if (const std::optional<LeftRun> &left = diagnostics.left())
        out.line("a run before this one",
            QStringLiteral("did not end properly: version %1, started %2").arg(left->version, stamp(left->started)));
    else
        out.line("runs before this one", QStringLiteral("ended properly"));
    describeSystem(out);
    out.section("Libraries");
    for (const Component &component : components())
        out.line(component.name + QLatin1Char(' ') + component.version);
    out.line(QStringLiteral("built with Qt " QT_VERSION_STR));
    describeSettings(out, environment, preferences, language);

    out.section("Requests, the last one at the end; what could name somebody is left out");
    const std::vector<Diagnostics::Entry> recent = diagnostics.recent();
    for (const Diagnostics::Entry &entry : recent) {
        graph::LogEntry told = entry.what;
        told.host = knownHost(told.host);
        told.code = word(told.code);
        told.requestId = word(told.requestId);
        out.line(stamp(entry.at) + QLatin1Char(' ') + told.text());
    }
    if (recent.empty())
        out.line(QStringLiteral("none"));
    return out.text();
}

} // namespace app
