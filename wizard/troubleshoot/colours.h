// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

#include <cmath>

namespace wizard {

//! `share` of `b` in `a`: shades come from the palette, so they hold in light, dark and high contrast.
inline QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

//! The map's and the answers' shades.
class Shades {
public:
    explicit Shades(const QPalette &palette)
        : base(palette.color(QPalette::Base))
        , text(palette.color(QPalette::Text))
        , accent(palette.color(QPalette::Highlight))
        , onAccent(palette.color(QPalette::HighlightedText))
        , dimText(mixed(text, base, 0.40))
        , dimLine(mixed(text, base, 0.62))
        , line(mixed(text, base, 0.50))
        , tint(mixed(base, accent, 0.16))
        , hover(mixed(base, accent, 0.09))
        // An accent too close to the background (some dark themes) is pulled towards the text.
        , accentLine(contrast(accent, base) >= 3.0 ? accent : mixed(accent, text, 0.45))
    {
    }

    //! The ratio of WCAG 2.x, 1 to 21.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &c) {
            const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
        };
        const double x = luminance(a) + 0.05;
        const double y = luminance(b) + 0.05;
        return x > y ? x / y : y / x;
    }

    QColor base;
    QColor text;
    QColor accent;
    QColor onAccent;
    QColor dimText; //!< still 4.5:1
    QColor dimLine; //!< lines of what is off the way
    QColor line;
    QColor tint; //!< behind what is on the way
    QColor hover;
    QColor accentLine; //!< 3:1 at least
};

} // namespace wizard
