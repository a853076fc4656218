// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace wizard {

//! The colour of a group of characters: hues spread from the palette's highlight, each as light or dark as it must be
//! to be read on the palette's base, in any theme.
QColor groupColor(int group, const QPalette &palette);

} // namespace wizard
