// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/answer_button.h"

#include "wizard/troubleshoot/colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace wizard {

namespace {

constexpr int answerPadding = 7;
constexpr int answerGap = 10;

} // namespace

AnswerButton::AnswerButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerButton::show(int number, const QString &text, Mark mark, const QString &markWords)
{
    m_number = number;
    m_words = text;
    m_mark = mark;
    m_markWords = markWords;
    // "&" is a letter here, not a mnemonic.
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(text);
    setAccessibleDescription(markWords);
    if (number >= 1 && number <= 10)
        setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number % 10)));
    updateGeometry();
    update();
}

int AnswerButton::badgeSize() const
{
    return fontMetrics().height() + 4;
}

int AnswerButton::textWidth(int width) const
{
    const int mark = m_markWords.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_markWords) + 2 * answerGap;
    return std::max(width - 2 * answerPadding - badgeSize() - 2 * answerGap - mark - fontMetrics().height() / 2,
        fontMetrics().averageCharWidth() * 8);
}

int AnswerButton::heightForWidth(int width) const
{
    const QRect bounds = fontMetrics().boundingRect(QRect(0, 0, textWidth(width), 10'000), Qt::TextWordWrap, m_words);
    return std::max(bounds.height(), badgeSize()) + 2 * answerPadding;
}

QSize AnswerButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize AnswerButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, badgeSize() + 2 * answerPadding};
}

void AnswerButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The wizard's default button would take it otherwise.
        click();
        event->accept();
        return;
    case Qt::Key_Down:
        focusNextChild();
        event->accept();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        event->accept();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void AnswerButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    const Shades shades(palette());
    const bool chosen = m_mark == Mark::Chosen;
    const bool suggested = m_mark == Mark::Suggested;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);

    QColor fill = chosen ? shades.tint : shades.base;
    if (isDown())
        fill = shades.tint;
    else if (underMouse() && !chosen)
        fill = shades.hover;
    const bool focused = hasFocus();
    painter.setPen(QPen(focused || chosen || suggested ? shades.accentLine : shades.dimLine, focused ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 6, 6);

    const auto placed = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int badge = badgeSize();
    const QRect circle = placed(QRect(answerPadding + 2, (height() - badge) / 2, badge, badge));
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen || focused ? shades.accent : mixed(shades.base, shades.text, 0.12));
    painter.drawEllipse(circle);
    painter.setPen(chosen || focused ? shades.onAccent : shades.text);
    if (m_number > 0) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        if (m_number > 9)
            bold.setPointSizeF(bold.pointSizeF() * 0.85);
        painter.setFont(bold);
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
        painter.setFont(font());
    } else {
        painter.drawText(circle, Qt::AlignCenter, QStringLiteral("?"));
    }

    const int width = textWidth(this->width());
    painter.setPen(shades.text);
    painter.drawText(
        placed(QRect(answerPadding + 2 + badge + answerGap, answerPadding, width, height() - 2 * answerPadding)),
        int(Qt::TextWordWrap | Qt::AlignVCenter)
            | int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        m_words);

    const int chevron = fontMetrics().height() / 3;
    if (!m_markWords.isEmpty()) {
        const int w = fontMetrics().horizontalAdvance(m_markWords) + answerGap;
        const QRect tag =
            placed(QRect(this->width() - answerPadding - 3 * chevron - w, (height() - badge) / 2, w, badge));
        painter.setPen(QPen(shades.accentLine, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), badge / 2.0, badge / 2.0);
        painter.setPen(shades.text);
        painter.drawText(tag, Qt::AlignCenter, m_markWords);
    }
    // An arrow onwards.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? answerPadding + chevron : this->width() - answerPadding - chevron;
    const double step = mirrored ? chevron / 2.0 : -chevron / 2.0;
    QPainterPath arrow(QPointF(x + step, height() / 2.0 - chevron));
    arrow.lineTo(x, height() / 2.0);
    arrow.lineTo(x + step, height() / 2.0 + chevron);
    painter.setPen(QPen(underMouse() || focused ? shades.accentLine : shades.line, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow);
}

} // namespace wizard
