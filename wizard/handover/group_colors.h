// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace wizard {

//! How well two colours tell apart, from 1 to 21 (WCAG 2.2, 1.4.3: text needs 4.5).
double contrastOf(const QColor &one, const QColor &other);

//! The colour of a group of characters: hues spread from the palette's highlight, each as light or dark as it must be
//! to be read on the palette's base, in any theme.
QColor groupColor(int group, const QPalette &palette);

} // namespace wizard
