// SPDX-License-Identifier: MIT
#include "wizard/handover/password_view.h"

#include "wizard/handover/group_colors.h"
#include "wizard/handover/spelling.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace wizard {

namespace {

constexpr int dotGroups = 4;
constexpr int dotsInGroup = 4;
constexpr int passwordPadding = 10;

QPen underlineOf(int group, const QColor &color)
{
    // The same four for every fifth group: the number below tells those apart.
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(color, 2.5, styles[group % 4]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

PasswordView::PasswordView(QWidget *parent)
    : SecretView(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont PasswordView::bigFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 2);
    font.setWeight(QFont::Medium);
    return font;
}

template <class Place> int PasswordView::layOut(int width, Place place) const
{
    const QFontMetrics big(bigFont());
    const QFontMetrics small(font());
    const int cell = big.horizontalAdvance(QLatin1Char('W')) + 2;
    const int gap = cell;
    const int height = big.height() + 6 + small.height();
    std::vector<int> sizes;
    if (shown()) {
        for (std::string_view group : groups())
            sizes.push_back(static_cast<int>(group.size()));
    } else {
        sizes.assign(dotGroups, dotsInGroup);
    }
    int x = passwordPadding;
    int y = passwordPadding;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const int wide = sizes[i] * cell;
        if (x > passwordPadding && x + wide > width - passwordPadding) {
            x = passwordPadding;
            y += height + 8;
        }
        place(static_cast<int>(i), QRect(x, y, wide, height), cell);
        x += wide + gap;
    }
    return y + height + passwordPadding;
}

QSize PasswordView::sizeHint() const
{
    const int cell = QFontMetrics(bigFont()).horizontalAdvance(QLatin1Char('W')) + 2;
    const int width = 2 * passwordPadding + (dotGroups * dotsInGroup + dotGroups - 1) * cell;
    return {width, heightForWidth(width)};
}

QSize PasswordView::minimumSizeHint() const
{
    // A word of a passphrase, which is not broken.
    const int cell = QFontMetrics(bigFont()).horizontalAdvance(QLatin1Char('W')) + 2;
    return {2 * passwordPadding + 10 * cell, QFontMetrics(bigFont()).height() + 2 * passwordPadding};
}

int PasswordView::heightForWidth(int width) const
{
    return layOut(width, [](int, const QRect &, int) { });
}

void PasswordView::paintEvent(QPaintEvent *event)
{
    SecretView::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<std::string_view> all = groups();
    const QFont big = bigFont();
    const QFontMetrics metrics(big);
    layOut(width(), [&](int group, const QRect &where, int cell) {
        const QColor color = shown() ? groupColor(group, palette()) : palette().color(QPalette::PlaceholderText);
        const std::string_view text = shown() ? all[static_cast<std::size_t>(group)] : std::string_view();
        const int count = shown() ? static_cast<int>(text.size()) : dotsInGroup;
        painter.setFont(big);
        painter.setPen(color);
        for (int i = 0; i < count; ++i) {
            const QRect place(where.x() + i * cell, where.y(), cell, metrics.height());
            if (shown()) {
                // One character at a time: the text engine never sees two that belong together.
                painter.drawText(place, Qt::AlignCenter, QString(QLatin1Char(text[static_cast<std::size_t>(i)])));
            } else {
                const qreal radius = metrics.xHeight() * 0.28;
                painter.setBrush(color);
                painter.setPen(Qt::NoPen);
                painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), radius, radius);
            }
        }
        if (!shown())
            return;
        const int line = where.y() + metrics.height() + 2;
        painter.setPen(underlineOf(group, color));
        painter.drawLine(where.x() + 2, line, where.right() - 2, line);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        // Named where there is room, else by its number alone.
        const QString name = groupName(group);
        const QFontMetrics small(font());
        painter.drawText(QRect(where.x(), line + 3, where.width(), small.height()), Qt::AlignHCenter,
            small.horizontalAdvance(name) <= where.width() ? name : locale().toString(group + 1));
    });
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace wizard
