// SPDX-License-Identifier: MIT
#include "wizard/ledger/owner_only.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;

namespace {

#ifdef Q_OS_UNIX
Error storageError(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return Error(Fault::Storage, QStringLiteral("ledger.disk-full"));
    case ELOOP:
        return Error(Fault::Storage, QStringLiteral("ledger.foreign"));
    default:
        return Error(Fault::Storage, QStringLiteral("ledger.read-only"));
    }
}
#endif

} // namespace

Result<Done> makeOwnerOnly(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const bool hadFolder = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return Error(Fault::Storage, QStringLiteral("ledger.read-only"));
#ifdef Q_OS_UNIX
    // A folder that was there may be shared for a reason when it is not ours; ours is closed either way.
    struct stat info{};
    if (::stat(QFile::encodeName(folder).constData(), &info) == 0 && info.st_uid == ::geteuid()
        && (!hadFolder || (info.st_mode & 077) != 0))
        ::chmod(QFile::encodeName(folder).constData(), 0700);

    // Opened here first, because SQLite would create it with what the umask leaves.
    const int fd = ::open(QFile::encodeName(file).constData(), O_CREAT | O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) {
        const int number = errno;
        if (number == EACCES && ::lstat(QFile::encodeName(file).constData(), &info) == 0 && info.st_uid != ::geteuid())
            return Error(Fault::Storage, QStringLiteral("ledger.foreign"));
        return storageError(number);
    }
    const bool known = ::fstat(fd, &info) == 0;
    const bool mine = known && info.st_uid == ::geteuid() && S_ISREG(info.st_mode);
    // Takes rights away from others and gives none: a file its owner made read-only stays so.
    if (mine && (info.st_mode & 077) != 0)
        ::fchmod(fd, info.st_mode & 0700);
    ::close(fd);
    if (!mine)
        return Error(Fault::Storage, QStringLiteral("ledger.foreign"));
#else
    Q_UNUSED(hadFolder); // a user's own folder is closed to others by inheritance
#endif
    return Done();
}

} // namespace wizard
