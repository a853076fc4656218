// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/ids.h"
#include "wizard/draft.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace app {

//! How much the log says; each level holds the ones before it.
enum class LogLevel { Error, Warning, Info, Debug };

//! Why a command line is refused. Made into words only once there is a translator.
class UsageProblem {
public:
    enum class Kind {
        UnknownOption, //!< option()
        MissingValue, //!< option()
        UnexpectedValue, //!< option() is a switch
        UnexpectedArgument, //!< value()
        BadValue, //!< option(), value()
        UnsafeUrl, //!< option(): neither https nor http on loopback
        SecretInUrl, //!< option(): user name or password in a URL; the value is not kept
        OnlyWith, //!< option() makes no sense without others()
        NotTogether, //!< option() contradicts others()
    };

    UsageProblem(Kind kind, QString option, QString value = {});
    Kind kind() const { return m_kind; }
    const QString &option() const { return m_option; } //!< with its dashes
    const QString &value() const { return m_value; }

private:
    Kind m_kind;
    QString m_option;
    QString m_value;
};

//! What the program was asked to do, as a value. Nothing in it is a secret: there is no option for one.
class CommandLine {
public:
    enum class Mode { Window, Help, Version, CheckDomain, Explain };

    Mode mode = Mode::Window;
    bool sandbox = false;
    bool json = false;
    bool noKeychain = false;
    std::optional<graph::Cloud> cloud;
    graph::ClientId clientId;
    QString tenant; //!< GUID or domain, checked
    QUrl authority;
    QUrl graph;
    QUrl proxy; //!< empty: as the settings say; scheme "none" or "system" by name
    std::optional<wizard::Goal> start;
    QString list; //!< file of many users, opened at the start; as typed
    QString checkDomain; //!< as typed
    QString explain; //!< as typed
    QString language; //!< a code that languages() offers, or empty
    QString logFile;
    std::optional<LogLevel> logLevel;

    //! Nothing in it but the task to begin with: a window that is open can do it as well.
    bool onlyTask() const;
};

//! Reads the arguments after the program's name. Qt's own window options (`-platform`, `-style`, ...) are passed over:
//! the application object takes them.
class CommandLineReader {
public:
    explicit CommandLineReader(const QStringList &arguments);

    bool ok() const { return !m_problem; }
    const CommandLine &commandLine() const { return m_line; }
    const UsageProblem &problem() const { return *m_problem; } //!< only where !ok()

private:
    void read(const QStringList &arguments);
    void apply(const QString &name, const QString &value);
    void crossCheck();
    void refuse(UsageProblem::Kind kind, const QString &name, const QString &value = {});

    CommandLine m_line;
    QStringList m_given;
    std::optional<UsageProblem> m_problem;
};

//! The words for stdout and stderr, in the language of the application's translators.
QString helpText();
QString versionText();
QString seeHelpText();
QString noDisplayText();
QString logProblemText(const QString &file);
QString sandboxProblemText();
QString wordsFor(const UsageProblem &problem);

} // namespace app
