// SPDX-License-Identifier: MIT
#include "wizard/handover/capture_guard.h"

#include <QWidget>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace wizard {

#if defined(Q_OS_WIN)

bool keepOutOfCaptures(QWidget &widget, bool out)
{
    const auto window = reinterpret_cast<HWND>(widget.window()->winId());
    // WDA_EXCLUDEFROMCAPTURE, since Windows 10 2004; older ones black the window out instead (WDA_MONITOR).
    constexpr DWORD excluded = 0x11;
    constexpr DWORD blacked = 0x01;
    if (!out)
        return SetWindowDisplayAffinity(window, 0) != 0;
    return SetWindowDisplayAffinity(window, excluded) != 0 || SetWindowDisplayAffinity(window, blacked) != 0;
}

#elif defined(Q_OS_MACOS)

bool keepOutOfCaptures(QWidget &widget, bool out)
{
    // Qt's window id is an NSView. NSWindowSharingNone is 0, NSWindowSharingReadOnly 1.
    const auto view = reinterpret_cast<id>(widget.window()->winId());
    const auto windowOf = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto share = reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend);
    const id window = windowOf(view, sel_registerName("window"));
    if (!window)
        return false;
    share(window, sel_registerName("setSharingType:"), out ? 0UL : 1UL);
    return true;
}

#else

bool keepOutOfCaptures(QWidget &, bool)
{
    return false;
}

#endif

} // namespace wizard
