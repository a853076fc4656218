// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace wizard {

//! Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "relative luminance").
double contrastOf(const QColor &a, const QColor &b);

//! `over` laid on `under` with `share` of it, 0 to 1.
QColor blended(const QColor &under, const QColor &over, double share);

//! The palette's own colour of a hue: as strong as it can be while it stands out from `background` by `ratio`.
//! So a state has its colour in every theme without one being written down.
QColor inked(int hue, const QColor &background, double ratio = 4.5);

namespace hue {
inline constexpr int success = 145;
inline constexpr int warning = 38;
inline constexpr int error = 4;
inline constexpr int info = 212;
} // namespace hue

} // namespace wizard
