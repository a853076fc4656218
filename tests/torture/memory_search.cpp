// SPDX-License-Identifier: MIT
#include "tests/torture/memory_search.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QUrl>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace torture {

namespace {

constexpr qsizetype window = 8;

QByteArray utf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    return wide;
}

//! What every Base64 text of something that holds `bytes` at this offset holds, whatever stands around it.
QByteArray base64At(const QByteArray &bytes, int offset)
{
    const QByteArray text = (QByteArray(offset, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    // The first characters depend on what stands before, the last on what stands behind.
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    return text.mid(first, text.size() - first - 2);
}

QByteArray escaped(const QByteArray &text)
{
    QByteArray json;
    for (const char c : text)
        json += "\\u00" + QByteArray(1, c).toHex();
    return json;
}

} // namespace

SecretSearch::SecretSearch(const QByteArray &password)
{
    add(QStringLiteral("UTF-8"), password);
    add(QStringLiteral("UTF-16"), utf16(password));
    for (int offset = 0; offset < 3; ++offset) {
        add(QStringLiteral("Base64"), base64At(password, offset));
        add(QStringLiteral("Base64 of UTF-16"), base64At(utf16(password), offset));
    }
    add(QStringLiteral("hexadecimal"), password.toHex());
    add(QStringLiteral("JSON escapes"), escaped(password));
    const QByteArray percent = QUrl::toPercentEncoding(QString::fromLatin1(password));
    if (percent != password)
        add(QStringLiteral("percent-encoded"), percent);
    for (qsizetype at = 0; at + window <= password.size(); ++at) {
        add(QStringLiteral("eight characters"), password.mid(at, window));
        add(QStringLiteral("eight UTF-16 characters"), utf16(password.mid(at, window)));
    }
}

void SecretSearch::add(const QString &name, const QByteArray &bytes)
{
    m_forms.push_back({name, QByteArrayMatcher(bytes)});
}

QStringList SecretSearch::in(const QByteArray &bytes) const
{
    QStringList found;
    for (const Form &form : m_forms) {
        if (form.matcher.indexIn(bytes) >= 0 && !found.contains(form.name))
            found.append(form.name);
    }
    return found;
}

QStringList SecretSearch::inProcess(pid_t process, qint64 *readBytes) const
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + QStringLiteral("maps"));
    const int memory = ::open(QFile::encodeName(folder + QStringLiteral("mem")).constData(), O_RDONLY | O_CLOEXEC);
    *readBytes = 0;
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return {QStringLiteral("the memory cannot be read")};
    QMap<QString, int> found;
    // "55d0-55d2 rw-p 00000000 fd:00 1234   /path"
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5)
            continue;
        const qsizetype dash = fields[0].indexOf('-');
        const quint64 from = fields[0].left(dash).toULongLong(nullptr, 16);
        const quint64 to = fields[0].mid(dash + 1).toULongLong(nullptr, 16);
        // A core image holds what can be read; a device's registers are none of it.
        if (fields[1][0] != 'r' || (fields.size() > 5 && fields[5] == "[vvar]"))
            continue;
        QByteArray bytes(static_cast<qsizetype>(to - from), '\0');
        qsizetype have = 0;
        while (have < bytes.size()) {
            const ssize_t count = ::pread(memory, bytes.data() + have, static_cast<std::size_t>(bytes.size() - have),
                static_cast<off_t>(from + static_cast<quint64>(have)));
            if (count <= 0)
                break;
            have += count;
        }
        bytes.truncate(have);
        *readBytes += have;
        const QString where =
            fields.size() > 5 ? QString::fromUtf8(fields[5]) : QStringLiteral("memory without a name");
        for (const Form &form : m_forms) {
            for (qsizetype at = form.matcher.indexIn(bytes); at >= 0; at = form.matcher.indexIn(bytes, at + 1))
                ++found[QStringLiteral("%1 in %2").arg(form.name, where)];
        }
    }
    ::close(memory);
    QStringList told;
    for (auto at = found.constBegin(); at != found.constEnd(); ++at)
        told.append(QStringLiteral("%1, %2 times").arg(at.key()).arg(at.value()));
    return told;
}

QStringList SecretSearch::below(const QString &folder, int *files) const
{
    QStringList told;
    *files = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        ++*files;
        for (const QString &form : in(file.readAll()))
            told.append(QStringLiteral("%1 in %2").arg(form, file.fileName()));
    }
    return told;
}

} // namespace torture
