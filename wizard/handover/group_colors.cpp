// SPDX-License-Identifier: MIT
#include "wizard/handover/group_colors.h"

#include "wizard/widgets/colours.h"

#include <QPalette>

#include <cmath>

namespace wizard {

QColor groupColor(int group, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    // A grey accent has no hue; blue then.
    const double start = accent.hslHueF() < 0 || accent.hslSaturationF() < 0.1 ? 0.6 : accent.hslHueF();
    // 5/12 of a turn: neighbours are far apart, and twelve pass before one comes back.
    const double hue = std::fmod(start + group * 5.0 / 12.0, 1.0);
    const bool dark = contrastOf(base, Qt::white) > 3.0;
    double light = dark ? 0.6 : 0.45;
    QColor color = QColor::fromHslF(static_cast<float>(hue), 0.75F, static_cast<float>(light));
    while (contrastOf(color, base) < 5.0 && light > 0.02 && light < 0.98) {
        light += dark ? 0.02 : -0.02;
        color = QColor::fromHslF(static_cast<float>(hue), 0.75F, static_cast<float>(light));
    }
    return color;
}

} // namespace wizard
