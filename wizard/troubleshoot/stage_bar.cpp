// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/stage_bar.h"

#include "wizard/troubleshoot/colours.h"
#include "wizard/troubleshoot/troubleshoot_words.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <array>

namespace wizard {

namespace {

constexpr std::array stages{Stage::Directory, Stage::Account, Stage::Administration, Stage::PartnerCenter};

} // namespace

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stageBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void StageBar::show(Stage stage)
{
    m_stage = stage;
    retranslate();
    update();
}

void StageBar::retranslate()
{
    setAccessibleName(tr("Stage %1 of %2: %3")
            .arg(QLocale().toString(int(m_stage) + 1), QLocale().toString(int(stages.size())), stageWords(m_stage)));
}

QSize StageBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + 14};
}

QSize StageBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() + 14};
}

void StageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void StageBar::paintEvent(QPaintEvent *)
{
    const Shades shades(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = fontMetrics().height() * 0.9;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    double widest = 0;
    for (Stage stage : stages)
        widest = std::max(widest, QFontMetricsF(strong).horizontalAdvance(stageWords(stage)) + dot + 20);
    // Where the words of all do not fit, only the stage one stands at is named; the others are their letter.
    const bool roomy = widest * double(stages.size()) <= width();
    const double part = roomy ? double(width()) / stages.size() : dot + 14;
    const double own = roomy ? part : width() - part * double(stages.size() - 1);
    double left = 0;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const bool passed = stages[i] < m_stage;
        const bool here = stages[i] == m_stage;
        const QRectF cell(left, 0, here ? own : part, height());
        left += cell.width();
        const QRectF visual = QStyle::visualRect(layoutDirection(), rect(), cell.toRect().adjusted(0, 0, -6, 0));
        const QRectF bar(visual.left(), visual.bottom() - 4, visual.width(), here ? 4 : 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            here || passed ? shades.accentLine : mixed(palette().color(QPalette::Window), shades.text, 0.22));
        painter.drawRoundedRect(bar, 2, 2);

        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF circle(
            mirrored ? visual.right() - dot - 1 : visual.left() + 1, visual.center().y() - dot / 2 - 2, dot, dot);
        const QColor text = palette().color(QPalette::WindowText);
        painter.setBrush(here ? shades.accent : Qt::transparent);
        painter.setPen(
            QPen(here || passed ? shades.accentLine : mixed(text, palette().color(QPalette::Window), 0.45), 1.2));
        painter.drawEllipse(circle);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter.setFont(small);
        painter.setPen(here ? shades.onAccent : text);
        painter.drawText(
            circle, Qt::AlignCenter, passed ? QStringLiteral("\u2713") : QString(QChar(u'A' + char16_t(i))));
        if (!roomy && !here)
            continue;
        QFont words = font();
        words.setWeight(here ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        painter.setPen(here ? text : mixed(text, palette().color(QPalette::Window), 0.25));
        const QRectF room = mirrored ? visual.adjusted(2, 0, -dot - 8, -4) : visual.adjusted(dot + 8, 0, -2, -4);
        painter.drawText(room, int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
            QFontMetricsF(words).elidedText(stageWords(stages[i]), Qt::ElideRight, room.width()));
    }
}

} // namespace wizard
