// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace wizard {

//! Scrolls the page so that the widget can be seen, its end first, its beginning for sure.
void bringIntoView(QWidget *widget);

} // namespace wizard
