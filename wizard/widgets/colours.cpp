// SPDX-License-Identifier: MIT
#include "wizard/widgets/colours.h"

#include <algorithm>
#include <cmath>

namespace wizard {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(
        mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF()));
}

QColor inked(int hue, const QColor &background, double ratio)
{
    const bool dark = luminance(background) < 0.18;
    for (int step = 0; step <= 40; ++step) {
        // Away from the background, from the middle of the scale on.
        const double lightness = dark ? 0.5 + step * 0.0125 : 0.5 - step * 0.0125;
        const QColor colour = QColor::fromHslF(static_cast<float>(hue / 360.0), 0.7F, static_cast<float>(lightness));
        if (contrastOf(colour, background) >= ratio)
            return colour;
    }
    return dark ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace wizard
