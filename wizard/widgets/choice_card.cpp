// SPDX-License-Identifier: MIT
#include "wizard/widgets/choice_card.h"

#include "wizard/widgets/colours.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace wizard {

namespace {

constexpr int cardMargin = 10;
constexpr int cardGap = 12;
constexpr int between = 3;

} // namespace

ChoiceCard::ChoiceCard(Glyph glyph, QWidget *parent)
    : QRadioButton(parent)
    , m_glyph(glyph)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void ChoiceCard::setWords(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont ChoiceCard::titleFont() const
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int ChoiceCard::iconSize() const
{
    return fontMetrics().height() * 2;
}

int ChoiceCard::textWidth(int width) const
{
    const int indicator = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    return std::max(40, width - 2 * cardMargin - iconSize() - indicator - 2 * cardGap);
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = textWidth(width);
    const QRect title = QFontMetrics(titleFont())
                            .boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    const QRect sentence = fontMetrics().boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, m_sentence);
    const int words = title.height() + (m_sentence.isEmpty() ? 0 : between + sentence.height());
    return std::max(words, iconSize()) + 2 * cardMargin;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, std::min(heightForWidth(width), iconSize() + 2 * cardMargin)};
}

bool ChoiceCard::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QRadioButton::changeEvent(event);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    update();
    QRadioButton::enterEvent(event);
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    update();
    QRadioButton::leaveEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QColor base = colours.color(QPalette::Base);
    const QColor accent = colours.color(QPalette::Highlight);
    const QColor words = colours.color(QPalette::Text);
    const QColor fill = isChecked() ? blended(base, accent, 0.12) : underMouse() ? blended(base, accent, 0.05) : base;
    // The frame is what tells a choice from its ground: 3:1 at least (WCAG 1.4.11).
    const QColor frame = isChecked() ? accent : blended(base, words, 0.45);
    painter.setPen(QPen(frame, isChecked() ? 2.0 : 1.0));
    painter.setBrush(fill);
    const double inset = isChecked() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, this);
    const int room = textWidth(width());
    const QFont bold = titleFont();
    const QRect titleBox =
        QFontMetrics(bold).boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    const QRect sentenceBox = fontMetrics().boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, m_sentence);
    const int height = titleBox.height() + (m_sentence.isEmpty() ? 0 : between + sentenceBox.height());
    const int top = std::max(cardMargin, (this->height() - height) / 2);

    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    option.rect = place(QRect(cardMargin, top + (QFontMetrics(bold).height() - side) / 2, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const QRect picture =
        place(QRect(cardMargin + side + cardGap, (this->height() - iconSize()) / 2, iconSize(), iconSize()));
    painter.drawPixmap(picture.topLeft(),
        pixmapOf(m_glyph, iconSize(),
            isChecked() ? inked(accent.hslHue() < 0 ? hue::info : accent.hslHue(), fill, 3.0) : words,
            devicePixelRatioF()));

    const int left = cardMargin + side + cardGap + iconSize() + cardGap;
    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.setPen(words);
    painter.setFont(bold);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(place(QRect(left, top, room, titleBox.height())),
        align | Qt::TextWordWrap | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    painter.setFont(font());
    painter.drawText(place(QRect(left, top + titleBox.height() + between, room, sentenceBox.height())),
        align | Qt::TextWordWrap, m_sentence);

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        focus.backgroundColor = fill;
        focus.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace wizard
