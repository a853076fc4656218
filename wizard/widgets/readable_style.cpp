// SPDX-License-Identifier: MIT
#include "wizard/widgets/readable_style.h"

#include "wizard/widgets/colours.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace wizard {

namespace {

constexpr int beside = 12;

//! A frame's colour: the focused one in the accent, as Fusion has it, others as faint as 3:1 allows.
QColor frameOf(const QStyleOption &option)
{
    const QColor window = option.palette.color(QPalette::Window);
    const QColor words = option.palette.color(QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        const QColor accent = option.palette.color(QPalette::Highlight);
        if (contrastOf(accent, window) >= 3.0)
            return accent;
        return words;
    }
    // WCAG leaves out what cannot be used; it stays recognisable all the same.
    const double wanted = option.state & QStyle::State_Enabled ? 3.0 : 1.6;
    for (double share = 0.2; share < 1.0; share += 0.05) {
        const QColor frame = blended(window, words, share);
        if (contrastOf(frame, window) >= wanted)
            return frame;
    }
    return words;
}

void outline(QPainter *painter, const QStyleOption &option, const QRect &where, bool round)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(frameOf(option), round ? 1.3 : 1.0)); // a curve loses strength in smoothing
    const QRectF edge = QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

} // namespace

ReadableStyle::ReadableStyle(QStyle *base)
    : QProxyStyle(base)
{
}

QSize ReadableStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Fusion lets the words of all but the shortest touch the edges.
    if (type == CT_PushButton && mends())
        size.rwidth() = std::max(size.width(), contents.width() + 2 * beside);
    constexpr QSize least(24, 24);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return size.expandedTo(least);
    default:
        return size;
    }
}

//! What is ticked grows with the letters beside it, where they are larger than the desktop's scale makes them.
int ReadableStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        if (mends())
            return std::max(
                usual, (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height() * 3 / 4);
        break;
    default:
        break;
    }
    return usual;
}

bool ReadableStyle::mends() const
{
    return baseStyle()->inherits("QFusionStyle");
}

void ReadableStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!option || !mends())
        return;
    switch (element) {
    case PE_IndicatorRadioButton:
        // Fusion's own ring: the rectangle less one, moved by half a pixel.
        outline(painter, *option, option->rect.adjusted(0, 0, -1, -1), true);
        break;
    case PE_IndicatorCheckBox:
        outline(painter, *option, option->rect.adjusted(0, 0, -1, -1), false);
        break;
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat))
            break;
        outline(painter, *option, option->rect, false);
        break;
    default:
        break;
    }
}

void ReadableStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!option || !mends())
        return;
    if (control == CC_SpinBox || control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if ((combo && combo->frame) || (spin && spin->frame))
            outline(painter, *option, option->rect, false);
    }
}

} // namespace wizard
