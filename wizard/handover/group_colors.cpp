// SPDX-License-Identifier: MIT
#include "wizard/handover/group_colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace wizard {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor groupColor(int group, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    // A grey accent has no hue; blue then.
    const double start = accent.hslHueF() < 0 || accent.hslSaturationF() < 0.1 ? 0.6 : accent.hslHueF();
    // 5/12 of a turn: neighbours are far apart, and twelve pass before one comes back.
    const double hue = std::fmod(start + group * 5.0 / 12.0, 1.0);
    const bool dark = luminance(base) < 0.3;
    double light = dark ? 0.6 : 0.45;
    QColor color = QColor::fromHslF(static_cast<float>(hue), 0.75F, static_cast<float>(light));
    while (contrastOf(color, base) < 5.0 && light > 0.02 && light < 0.98) {
        light += dark ? 0.02 : -0.02;
        color = QColor::fromHslF(static_cast<float>(hue), 0.75F, static_cast<float>(light));
    }
    return color;
}

} // namespace wizard
