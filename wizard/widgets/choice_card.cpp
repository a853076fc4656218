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

int ChoiceCard::Words::height() const
{
    return title.height() + (sentence.isEmpty() ? 0 : between + sentence.height());
}

const ChoiceCard::Words &ChoiceCard::words(int room) const
{
    // Compared, not watched: the title may be set as any button's text.
    const QString measured = text() + QLatin1Char('\n') + m_sentence;
    if (measured != m_measured || font() != m_measuredIn) {
        m_measured = measured;
        m_measuredIn = font();
        m_words = {};
    }
    for (const Words &known : m_words) {
        if (known.room == room)
            return known;
    }
    Words &words = m_words[m_next++ % m_words.size()];
    const QRect box(0, 0, room, 4000);
    words.room = room;
    words.title = QFontMetrics(titleFont()).boundingRect(box, Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    words.sentence = m_sentence.isEmpty() ? QRect() : fontMetrics().boundingRect(box, Qt::TextWordWrap, m_sentence);
    return words;
}

int ChoiceCard::heightForWidth(int width) const
{
    return std::max(words(textWidth(width)).height(), iconSize()) + 2 * cardMargin;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, iconSize() + 2 * cardMargin};
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
    const Words boxes = this->words(room);
    const int top = std::max(cardMargin, (this->height() - boxes.height()) / 2);

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
    painter.drawText(place(QRect(left, top, room, boxes.title.height())),
        align | Qt::TextWordWrap | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    painter.setFont(font());
    painter.drawText(place(QRect(left, top + boxes.title.height() + between, room, boxes.sentence.height())),
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
