// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_mime.h"

#include <map>

namespace wizard {

namespace {

const QString plainText = QStringLiteral("text/plain");

//! The marks and what they hold. Klipper and the managers that follow it:
//! https://github.com/KDE/klipper/commit/89bbd34c; Windows:
//! https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats;
//! macOS: http://nspasteboard.org (Qt hands a type it does not know on under its own name only through a converter).
const std::map<QString, QByteArray> &marks()
{
    static const std::map<QString, QByteArray> all{
        {QStringLiteral("x-kde-passwordManagerHint"), "secret"},
        {QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""), "1"},
        {QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""), QByteArray(4, '\0')},
        {QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""), QByteArray(4, '\0')},
        {QStringLiteral("application/x-nspasteboard-concealed-type"), "1"},
        {QStringLiteral("org.nspasteboard.ConcealedType"), "1"},
    };
    return all;
}

} // namespace

SecretMime::SecretMime(graph::SharedSecret secret)
    : m_secret(std::move(secret))
{
}

QStringList SecretMime::formats() const
{
    QStringList all{plainText};
    for (const auto &[name, value] : marks())
        all.append(name);
    return all;
}

bool SecretMime::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMime::retrieveData(const QString &mimeType, QMetaType type) const
{
    const auto mark = marks().find(mimeType);
    if (mark != marks().end())
        return mark->second;
    if (mimeType != plainText)
        return {};
    const std::string_view text = m_secret->reveal();
    if (type.id() == QMetaType::QString)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace wizard
