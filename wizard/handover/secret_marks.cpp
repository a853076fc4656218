// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_marks.h"

namespace wizard {

const std::map<QString, QByteArray> &secretMarks(Desktop desktop)
{
    static const std::map<QString, QByteArray> freedesktop{
        {QStringLiteral("x-kde-passwordManagerHint"), "secret"},
    };
    // The last two hold a DWORD: 0 is "no".
    static const std::map<QString, QByteArray> windows{
        {QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""), "1"},
        {QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""), QByteArray(4, '\0')},
        {QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""), QByteArray(4, '\0')},
    };
    static const std::map<QString, QByteArray> macOs{
        {QStringLiteral("org.nspasteboard.ConcealedType"), "1"},
    };
    switch (desktop) {
    case Desktop::Windows:
        return windows;
    case Desktop::MacOs:
        return macOs;
    case Desktop::Freedesktop:
        break;
    }
    return freedesktop;
}

#ifndef Q_OS_MACOS
void registerSecretMarks() { }
#endif

} // namespace wizard
