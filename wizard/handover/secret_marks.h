// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace wizard {

enum class Desktop { Freedesktop, Windows, MacOs };

//! The one this program was built for.
constexpr Desktop desktopHere()
{
#if defined(Q_OS_WIN)
    return Desktop::Windows;
#elif defined(Q_OS_MACOS)
    return Desktop::MacOs;
#else
    return Desktop::Freedesktop;
#endif
}

//! The formats, and what they hold, by which a desktop's clipboard histories know a secret and leave it alone.
//! Klipper and the managers that follow it: https://github.com/KDE/klipper/commit/89bbd34c; Windows:
//! https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats,
//! under the name by which Qt hands on a format it does not know; macOS: http://nspasteboard.org.
const std::map<QString, QByteArray> &secretMarks(Desktop desktop = desktopHere());

//! Teaches Qt to hand the marks on under their own names, where it needs that; once is enough.
void registerSecretMarks();

} // namespace wizard
