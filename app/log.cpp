// SPDX-License-Identifier: MIT
#include "app/log.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>

namespace app {

namespace {

//! Qt's message handler is a plain function: what it needs stands here, for the one Log there is.
class Target {
public:
    QMutex lock;
    QFile file;
    LogLevel level = LogLevel::Warning;
    qint64 limit = 0; //!< 0: the file is not turned over
    bool open = false;
    QtMessageHandler before = nullptr;
};

constexpr QFile::Permissions logMode = QFile::ReadOwner | QFile::WriteOwner;

bool openAppending(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Append, logMode) && file.setPermissions(logMode);
}

//! The full file becomes the first of the older ones, the oldest goes. Under the lock.
void turnOver(Target &to)
{
    const QString name = to.file.fileName();
    to.file.close();
    const auto older = [&name](int number) { return QStringLiteral("%1.%2").arg(name).arg(number); };
    QFile::remove(older(Log::kept));
    for (int number = Log::kept; number > 1; --number)
        QFile::rename(older(number - 1), older(number));
    QFile::rename(name, older(1));
    to.open = openAppending(to.file);
}

Target &target()
{
    static Target one;
    return one;
}

const char *nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return "error";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Info:
        return "info";
    case LogLevel::Debug:
        return "debug";
    }
    return "";
}

void write(LogLevel level, const QString &category, const QString &text)
{
    Target &to = target();
    const QMutexLocker guard(&to.lock);
    if (!to.open || level > to.level)
        return;
    QString line = text;
    // A line is a line: nothing that is logged can fake another one.
    line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    to.file.write(QStringLiteral("%1 %2 %3: %4\n").arg(when, QLatin1String(nameOf(level)), category, line).toUtf8());
    to.file.flush();
    if (to.limit > 0 && to.file.size() >= to.limit)
        turnOver(to);
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const bool ours = category.startsWith(QLatin1String("waw"));
    write(levelOf(type), category, ours ? text : QStringLiteral("(a message of a library, its text left out)"));
    // A fatal one ends the program: whoever sits at the terminal has to see why.
    if (type == QtFatalMsg && target().before)
        target().before(type, context, text);
}

} // namespace

Log::Log(const QString &file, LogLevel level, qint64 limit)
{
    Target &to = target();
    to.level = level;
    to.limit = 0;
    if (file.isEmpty()) {
        m_ok = to.file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    } else {
        to.file.setFileName(file);
        m_ok = openAppending(to.file);
        // A pipe or a terminal has no size.
        to.limit = QFileInfo(file).isFile() ? limit : 0;
    }
    to.open = m_ok;
    if (m_ok)
        to.before = qInstallMessageHandler(onMessage);
}

Log::~Log()
{
    Target &to = target();
    if (m_ok)
        qInstallMessageHandler(to.before);
    const QMutexLocker guard(&to.lock);
    to.open = false;
    to.file.close();
}

graph::LogSink Log::sink() const
{
    if (!m_ok)
        return {};
    return &Log::tell;
}

void Log::tell(const graph::LogEntry &entry)
{
    write(entry.failed() ? LogLevel::Warning : LogLevel::Info, QStringLiteral("waw.http"), entry.text());
}

} // namespace app
