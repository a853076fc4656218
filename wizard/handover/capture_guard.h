// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace wizard {

//! Asks the system to leave the window of `widget` out of screen captures and shared screens, or to let it in again.
//! True where the system has such a request: Windows and macOS. X11 and Wayland have none.
bool keepOutOfCaptures(QWidget &widget, bool out);

} // namespace wizard
