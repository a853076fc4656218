// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include "app/translator.h"
#include "graph/discovery/domain_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {

namespace {

//! Free functions have no Words::tr() of their own.
class Words {
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

//! One option: the reader, `--help` and the manual page are made from the same rows.
class Row {
public:
    const char *name;
    char letter; //!< 0 for none
    const char *value; //!< its placeholder; empty for a switch
    const char *text;
};

constexpr std::array rows{
    Row{"sandbox", 0, "", QT_TRANSLATE_NOOP("app::CommandLine", "work in the built-in sandbox, not at Microsoft")},
    Row{"cloud", 0, "global|usgov|usgov-dod|china",
        QT_TRANSLATE_NOOP("app::CommandLine", "Microsoft's cloud your organisation is in")},
    Row{"client-id", 0, "GUID", QT_TRANSLATE_NOOP("app::CommandLine", "app registration to sign in with")},
    Row{"tenant", 0, "DOMAIN|GUID", QT_TRANSLATE_NOOP("app::CommandLine", "organisation to sign in to")},
    Row{"authority", 0, "URL",
        QT_TRANSLATE_NOOP("app::CommandLine", "other sign-in service: https, or http on this computer")},
    Row{"graph", 0, "URL",
        QT_TRANSLATE_NOOP("app::CommandLine", "other Graph service: https, or http on this computer")},
    Row{"start", 0, "check|accounts|create|many|troubleshoot",
        QT_TRANSLATE_NOOP("app::CommandLine", "begin at this task")},
    Row{"list", 0, "FILE", QT_TRANSLATE_NOOP("app::CommandLine", "begin with many users, and open this list of them")},
    Row{"explain", 0, "TEXT",
        QT_TRANSLATE_NOOP("app::CommandLine", "explain an AADSTS number or a pasted error message, without a window")},
    Row{"check-domain", 0, "DOMAIN",
        QT_TRANSLATE_NOOP("app::CommandLine", "tell whether a domain has a work account, without a window")},
    Row{"json", 0, "", QT_TRANSLATE_NOOP("app::CommandLine", "answer --check-domain and --explain as JSON")},
    Row{"language", 0, "CODE", QT_TRANSLATE_NOOP("app::CommandLine", "language of the program: %1")},
    Row{"log-file", 0, "FILE", QT_TRANSLATE_NOOP("app::CommandLine", "write a log without secrets to this file")},
    Row{"log-level", 0, "error|warning|info|debug", QT_TRANSLATE_NOOP("app::CommandLine", "how much the log says")},
    Row{"proxy", 0, "URL", QT_TRANSLATE_NOOP("app::CommandLine", "http or socks5 proxy, none, or system")},
    Row{"no-keychain", 0, "", QT_TRANSLATE_NOOP("app::CommandLine", "keep sign-ins and passwords in memory only")},
    Row{"help", 'h', "", QT_TRANSLATE_NOOP("app::CommandLine", "show this help")},
    Row{"version", 'v', "", QT_TRANSLATE_NOOP("app::CommandLine", "show the version")},
};

//! Options of QGuiApplication and QApplication that take a value, and those that do not (Qt 6.4).
constexpr std::array qtWithValue{"platform", "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry",
    "qwindowicon", "qwindowtitle", "session", "display", "geometry", "style", "stylesheet", "fontengine"};
constexpr std::array qtSwitches{"reverse", "nograb", "dograb", "sync", "widgetcount"};

const Row *rowOf(const QString &name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&name](const Row &row) { return name == QLatin1String(row.name); });
    return found == rows.end() ? nullptr : &*found;
}

template <class List> bool contains(const List &list, const QString &name)
{
    return std::any_of(list.begin(), list.end(), [&name](const char *one) { return name == QLatin1String(one); });
}

std::optional<LogLevel> levelNamed(const QString &name)
{
    static const QStringList names{
        QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("info"), QStringLiteral("debug")};
    const auto at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<LogLevel>(at));
}

std::optional<wizard::Goal> goalNamed(const QString &name)
{
    static const QStringList names{QStringLiteral("check"), QStringLiteral("accounts"), QStringLiteral("create"),
        QStringLiteral("troubleshoot"), QStringLiteral("many")}; // in the order of Goal
    const auto at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<wizard::Goal>(at));
}

} // namespace

UsageProblem::UsageProblem(Kind kind, QString option, QString value)
    : m_kind(kind)
    , m_option(std::move(option))
    , m_value(std::move(value))
{
}

bool CommandLine::onlyTask() const
{
    return mode == Mode::Window && !sandbox && !noKeychain && !cloud && clientId.isEmpty() && tenant.isEmpty()
        && authority.isEmpty() && graph.isEmpty() && proxy.isEmpty() && language.isEmpty() && logFile.isEmpty()
        && !logLevel;
}

CommandLineReader::CommandLineReader(const QStringList &arguments)
{
    read(arguments);
    if (ok())
        crossCheck();
}

void CommandLineReader::refuse(UsageProblem::Kind kind, const QString &name, const QString &value)
{
    if (!m_problem)
        m_problem = UsageProblem(kind, QLatin1String(name.size() == 1 ? "-" : "--") + name, value);
}

void CommandLineReader::read(const QStringList &arguments)
{
    using Kind = UsageProblem::Kind;
    for (qsizetype at = 0; at < arguments.size() && ok(); ++at) {
        const QString &argument = arguments.at(at);
        if (!argument.startsWith(QLatin1Char('-')) || argument.size() < 2) {
            m_problem = UsageProblem(Kind::UnexpectedArgument, {}, argument);
            return;
        }
        const bool twoDashes = argument.startsWith(QLatin1String("--"));
        QString name = argument.mid(twoDashes ? 2 : 1);
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const bool inlined = equals >= 0;
        QString value = inlined ? name.mid(equals + 1) : QString();
        if (inlined)
            name.truncate(equals);

        if (contains(qtSwitches, name))
            continue;
        if (contains(qtWithValue, name)) {
            at += inlined ? 0 : 1;
            continue;
        }
        if (!twoDashes) {
            const auto row = std::find_if(
                rows.begin(), rows.end(), [&name](const Row &r) { return r.letter && name == QLatin1Char(r.letter); });
            if (row == rows.end())
                return refuse(Kind::UnknownOption, name);
            name = QLatin1String(row->name);
        }
        const Row *row = rowOf(name);
        if (!row)
            return refuse(Kind::UnknownOption, name);
        if (!*row->value) {
            if (inlined)
                return refuse(Kind::UnexpectedValue, name);
        } else if (!inlined) {
            if (++at >= arguments.size())
                return refuse(Kind::MissingValue, name);
            value = arguments.at(at);
        }
        if (*row->value && value.trimmed().isEmpty())
            return refuse(Kind::MissingValue, name);
        m_given.append(name);
        apply(name, value);
    }
}

void CommandLineReader::apply(const QString &name, const QString &value)
{
    using Kind = UsageProblem::Kind;
    const auto is = [&name](const char *option) { return name == QLatin1String(option); };
    const auto endpoint = [&](QUrl &into) {
        QUrl url(value, QUrl::StrictMode);
        if (!url.userInfo().isEmpty())
            return refuse(Kind::SecretInUrl, name);
        if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
            return refuse(Kind::BadValue, name, value);
        if (!graph::Endpoints::mayCarrySecrets(url))
            return refuse(Kind::UnsafeUrl, name, value);
        // The endpoints are roots that paths are put behind.
        while (url.path().endsWith(QLatin1Char('/')))
            url.setPath(url.path().chopped(1));
        into = url;
    };

    if (is("sandbox")) {
        m_line.sandbox = true;
    } else if (is("json")) {
        m_line.json = true;
    } else if (is("no-keychain")) {
        m_line.noKeychain = true;
    } else if (is("help")) {
        m_line.mode = CommandLine::Mode::Help;
    } else if (is("version")) {
        if (m_line.mode != CommandLine::Mode::Help)
            m_line.mode = CommandLine::Mode::Version;
    } else if (is("cloud")) {
        m_line.cloud = graph::cloudNamed(value);
        if (!m_line.cloud)
            refuse(Kind::BadValue, name, value);
    } else if (is("client-id")) {
        if (!graph::isGuid(value))
            return refuse(Kind::BadValue, name, value);
        m_line.clientId = graph::ClientId(value.toLower());
    } else if (is("tenant")) {
        if (graph::isGuid(value)) {
            m_line.tenant = value.toLower();
            return;
        }
        const graph::Result<QString> domain = graph::domainOf(value);
        if (!domain)
            return refuse(Kind::BadValue, name, value);
        m_line.tenant = domain.value();
    } else if (is("authority")) {
        endpoint(m_line.authority);
    } else if (is("graph")) {
        endpoint(m_line.graph);
    } else if (is("start")) {
        m_line.start = goalNamed(value);
        if (!m_line.start)
            refuse(Kind::BadValue, name, value);
    } else if (is("list")) {
        m_line.list = value;
    } else if (is("explain")) {
        m_line.explain = value;
        if (m_line.mode == CommandLine::Mode::Window)
            m_line.mode = CommandLine::Mode::Explain;
    } else if (is("check-domain")) {
        m_line.checkDomain = value;
        if (m_line.mode == CommandLine::Mode::Window)
            m_line.mode = CommandLine::Mode::CheckDomain;
    } else if (is("language")) {
        m_line.language = Translator::offered(value);
        if (m_line.language.isEmpty())
            refuse(Kind::BadValue, name, value);
    } else if (is("log-file")) {
        m_line.logFile = value;
    } else if (is("log-level")) {
        m_line.logLevel = levelNamed(value);
        if (!m_line.logLevel)
            refuse(Kind::BadValue, name, value);
    } else if (is("proxy")) {
        if (value == QLatin1String("none") || value == QLatin1String("system")) {
            m_line.proxy.setScheme(value);
            return;
        }
        const QUrl url(value, QUrl::StrictMode);
        // A password on a command line is readable by every user of the machine (CWE-214).
        if (!url.userInfo().isEmpty())
            return refuse(Kind::SecretInUrl, name);
        const bool known = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
        if (!url.isValid() || !known || url.host().isEmpty() || url.port() <= 0)
            return refuse(Kind::BadValue, name, value);
        m_line.proxy = url;
    }
}

void CommandLineReader::crossCheck()
{
    using Kind = UsageProblem::Kind;
    if (m_line.mode == CommandLine::Mode::Help || m_line.mode == CommandLine::Mode::Version)
        return;
    const bool check = !m_line.checkDomain.isEmpty();
    const bool explain = !m_line.explain.isEmpty();
    if (check && explain)
        refuse(Kind::NotTogether, QStringLiteral("check-domain"), QStringLiteral("--explain"));
    if (m_line.json && !check && !explain)
        refuse(Kind::OnlyWith, QStringLiteral("json"), QStringLiteral("--check-domain, --explain"));
    if (!m_line.list.isEmpty()) {
        if (check || explain)
            refuse(Kind::NotTogether, QStringLiteral("list"),
                check ? QStringLiteral("--check-domain") : QStringLiteral("--explain"));
        if (m_line.start && *m_line.start != wizard::Goal::Many)
            refuse(Kind::OnlyWith, QStringLiteral("list"), QStringLiteral("--start many"));
        m_line.start = wizard::Goal::Many;
    }
    if (m_line.start && (check || explain))
        refuse(Kind::NotTogether, QStringLiteral("start"),
            check ? QStringLiteral("--check-domain") : QStringLiteral("--explain"));
    for (const QUrl &url : {m_line.authority, m_line.graph}) {
        if (m_line.sandbox && !url.isEmpty())
            refuse(Kind::NotTogether, QStringLiteral("sandbox"), QStringLiteral("--authority, --graph"));
    }
}

namespace {

QString textOf(const Row &row)
{
    return Words::tr(row.text).replace(QLatin1String("%1"), Translator::languages().join(QLatin1String(", ")));
}

} // namespace

QString helpText()
{
    QStringList lines{
        Words::tr("Usage: work-account-wizard [OPTION]..."),
        Words::tr("Checks, creates and repairs Microsoft work accounts."),
        QString(),
    };
    for (const Row &row : rows) {
        QString left = QStringLiteral("  ");
        if (row.letter)
            left += QStringLiteral("-%1, ").arg(QLatin1Char(row.letter));
        left += QLatin1String("--") + QLatin1String(row.name);
        if (*row.value)
            left += QLatin1Char(' ') + QLatin1String(row.value);
        constexpr qsizetype column = 30;
        if (left.size() < column)
            lines.append(left.leftJustified(column) + textOf(row));
        else
            lines << left << QString(column, QLatin1Char(' ')) + textOf(row);
    }
    lines << QString() << Words::tr("Exit status:")
          << Words::tr("  0 done or found, 1 failed, 2 wrong usage, 3 sign-in needed, 4 cancelled, 5 not found");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString versionText()
{
    return QStringLiteral("work-account-wizard " WAW_VERSION "\n");
}

QString seeHelpText()
{
    return Words::tr("Try work-account-wizard --help.") + QLatin1Char('\n');
}

QString noDisplayText()
{
    return Words::tr("There is no display to open a window on. --check-domain and --explain work without one.")
        + QLatin1Char('\n');
}

QString logProblemText(const QString &file)
{
    return Words::tr("The log file \"%1\" cannot be written.").arg(file) + QLatin1Char('\n');
}

QString sandboxProblemText()
{
    return Words::tr("The sandbox could not be started.") + QLatin1Char('\n');
}

QString wordsFor(const UsageProblem &problem)
{
    using Kind = UsageProblem::Kind;
    const QString &option = problem.option();
    const QString &value = problem.value();
    switch (problem.kind()) {
    case Kind::UnknownOption:
        return Words::tr("There is no option %1.").arg(option);
    case Kind::MissingValue:
        return Words::tr("Option %1 needs a value.").arg(option);
    case Kind::UnexpectedValue:
        return Words::tr("Option %1 takes no value.").arg(option);
    case Kind::UnexpectedArgument:
        return Words::tr("\"%1\" is not an option.").arg(value);
    case Kind::BadValue:
        return Words::tr("\"%2\" does not fit option %1.").arg(option, value);
    case Kind::UnsafeUrl:
        return Words::tr("Option %1 takes https addresses, or http on this computer only: \"%2\" could be listened to.")
            .arg(option, value);
    case Kind::SecretInUrl:
        return Words::tr("Option %1 takes no user name or password: other users of this computer could read them. "
                         "Enter them in Settings.")
            .arg(option);
    case Kind::OnlyWith:
        return Words::tr("Option %1 goes only with %2.").arg(option, value);
    case Kind::NotTogether:
        return Words::tr("Option %1 does not go together with %2.").arg(option, value);
    }
    return {};
}

} // namespace app
