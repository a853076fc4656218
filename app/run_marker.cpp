// SPDX-License-Identifier: MIT
#include "app/run_marker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#endif

namespace app {

QString stateFolder()
{
    const QString name = QStringLiteral("/work-account-wizard");
#ifdef Q_OS_LINUX
    // Qt knows this place from 6.7 on. A relative path is to be ignored (XDG Base Directory Specification).
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state")) + name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name;
#endif
}

bool makePrivateFolder(const QString &folder)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
}

#ifdef Q_OS_UNIX

namespace {

//! What a mark says; nothing where it is not one of ours. Whatever stands in the file is not trusted.
std::optional<LeftRun> readMark(int descriptor)
{
    std::array<char, 128> bytes{};
    const auto count = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    if (count <= 0)
        return std::nullopt;
    const QStringList lines = QString::fromLatin1(bytes.data(), count).split(QLatin1Char('\n'));
    static const QRegularExpression version(QStringLiteral("^[0-9]{1,4}(\\.[0-9]{1,4}){1,3}$"));
    if (lines.size() < 2 || !version.match(lines.at(0)).hasMatch())
        return std::nullopt;
    const QDateTime started = QDateTime::fromString(lines.at(1), Qt::ISODate);
    return started.isValid() ? std::optional(LeftRun{lines.at(0), started}) : std::nullopt;
}

//! Locked for this process, or -1: somebody else's, a link, or of a run that goes on.
int openLocked(const QString &file, int flags)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (descriptor < 0)
        return -1;
    struct stat about = {};
    if (::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == ::getuid()
        && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

} // namespace

RunMarker::RunMarker(QString folder, const QDateTime &now)
    : m_folder(std::move(folder))
{
    if (!makePrivateFolder(m_folder))
        return;
    collect();
    mark(now);
}

RunMarker::~RunMarker()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_file);
    ::close(m_descriptor);
}

void RunMarker::collect()
{
    const QFileInfoList marks = QDir(m_folder).entryInfoList({QStringLiteral("run-*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &mark : marks) {
        const int descriptor = openLocked(mark.filePath(), 0);
        if (descriptor < 0)
            continue;
        const std::optional<LeftRun> run = readMark(descriptor);
        if (run && (!m_left || m_left->started < run->started))
            m_left = run;
        QFile::remove(mark.filePath());
        ::close(descriptor);
    }
}

void RunMarker::mark(const QDateTime &now)
{
    // Under another name until it is locked: a program that starts at this instant would take it for a run cut off.
    const QString id = QString::number(QCoreApplication::applicationPid());
    const QString first = m_folder + QStringLiteral("/new-") + id;
    const QString file = m_folder + QStringLiteral("/run-") + id;
    const int descriptor = openLocked(first, O_CREAT | O_TRUNC);
    if (descriptor < 0)
        return;
    const QByteArray text =
        QByteArrayLiteral(WAW_VERSION "\n") + now.toUTC().toString(Qt::ISODate).toLatin1() + QByteArrayLiteral("\n");
    const bool done = ::fchmod(descriptor, 0600) == 0
        && ::write(descriptor, text.constData(), text.size()) == text.size()
        && ::rename(QFile::encodeName(first).constData(), QFile::encodeName(file).constData()) == 0;
    if (!done) {
        QFile::remove(first);
        ::close(descriptor);
        return;
    }
    m_descriptor = descriptor;
    m_file = file;
}

#else

RunMarker::RunMarker(QString folder, const QDateTime &)
    : m_folder(std::move(folder))
{
}

RunMarker::~RunMarker() = default;

#endif

} // namespace app
