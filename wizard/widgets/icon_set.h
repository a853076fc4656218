// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

namespace wizard {

//! The pictures of this program, one style, drawn for it: `:/icons/*.svg`, lines in the colour of the text around them.
enum class Glyph {
    Check,
    Several,
    Create,
    Repair,
    Ok,
    Warning,
    Error,
    Info,
    Settings,
    Help,
    Copy,
    External,
    Sandbox,
    Organisation,
    StepDone,
    StepCurrent,
    StepLater,
    StepSkipped,
    Clock,
    User,
    Many,
    App, //!< the program's own icon, in its own colours
};

//! An icon that takes its colour from the application's palette each time it is drawn, so a change of theme needs no
//! word.
QIcon iconOf(Glyph glyph, QPalette::ColorRole role = QPalette::ButtonText);

//! The picture in one colour, `size` logical pixels square. Cached.
QPixmap pixmapOf(Glyph glyph, int size, const QColor &colour, qreal devicePixelRatio);

} // namespace wizard
