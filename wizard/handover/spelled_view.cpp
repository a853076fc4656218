// SPDX-License-Identifier: MIT
#include "wizard/handover/spelled_view.h"

#include "wizard/handover/group_colors.h"
#include "wizard/handover/spelling.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace wizard {

namespace {

constexpr int rowPadding = 10;

} // namespace

SpelledView::SpelledView(QWidget *parent)
    : SecretView(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont SpelledView::glyphFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

int SpelledView::cellWidth() const
{
    // The same for every password: the width of a column tells nothing of what is in it.
    const QFontMetrics metrics(font());
    int widest = 0;
    for (char c = '!'; c <= '~'; ++c) {
        if (classOf(c) != CharacterClass::Sign || std::string_view("+-=:@").find(c) != std::string_view::npos)
            widest = std::max(widest, metrics.horizontalAdvance(spokenName(c)));
    }
    return widest + 14;
}

template <class Place> int SpelledView::layOut(int width, Place place) const
{
    const int name = QFontMetrics(font()).height();
    const int height = QFontMetrics(glyphFont()).height() + name + 6;
    const int number = QFontMetrics(font()).horizontalAdvance(groupName(87)) + 12;
    const int cell = cellWidth();
    int y = rowPadding;
    const std::vector<std::string_view> all = groups();
    for (std::size_t group = 0; group < all.size(); ++group) {
        int x = rowPadding + number;
        for (std::size_t i = 0; i < all[group].size(); ++i) {
            if (i > 0 && x + cell > width - rowPadding) {
                x = rowPadding + number;
                y += height;
            }
            place(static_cast<int>(group), static_cast<int>(i), QRect(x, y, cell, height));
            x += cell;
        }
        y += height + 4;
    }
    return y + rowPadding;
}

QSize SpelledView::sizeHint() const
{
    const int width = 4 * cellWidth() + 2 * rowPadding + 90;
    return {width, heightForWidth(width)};
}

int SpelledView::heightForWidth(int width) const
{
    return layOut(width, [](int, int, const QRect &) { });
}

void SpelledView::paintEvent(QPaintEvent *event)
{
    SecretView::paintEvent(event);
    if (!shown())
        return;
    QPainter painter(this);
    const std::vector<std::string_view> all = groups();
    const QFont glyph = glyphFont();
    const int glyphHeight = QFontMetrics(glyph).height();
    layOut(width(), [&](int group, int at, const QRect &where) {
        const QColor color = groupColor(group, palette());
        const char c = all[static_cast<std::size_t>(group)][static_cast<std::size_t>(at)];
        if (at == 0) {
            painter.setFont(font());
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(QRect(rowPadding, where.y(), where.x() - rowPadding - 8, glyphHeight),
                Qt::AlignLeft | Qt::AlignVCenter, groupName(group));
        }
        painter.setFont(glyph);
        painter.setPen(color);
        painter.drawText(
            QRect(where.x(), where.y(), where.width(), glyphHeight), Qt::AlignHCenter, QString(QLatin1Char(c)));
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(where.x(), where.y() + glyphHeight, where.width(), where.height() - glyphHeight),
            Qt::AlignHCenter | Qt::AlignTop, spokenName(c));
    });
}

} // namespace wizard
