// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace wizard {

//! The platform's style, with one thing mended: Fusion frames its fields, boxes and radio buttons in a shade of the
//! window that can hardly be seen in a dark theme and stays below 3:1 in a light one (WCAG 2.2, 1.4.11). Here those
//! frames stand out, and the words of a button do not touch its edges. Native styles are left as they are. Install it
//! on the application, which then owns it.
class ReadableStyle : public QProxyStyle {
    Q_OBJECT

public:
    //! The platform's own style when `base` is null. Owns `base`.
    explicit ReadableStyle(QStyle *base = nullptr);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

    //! Nothing to press or to fill in is lower than 24 pixels, nor narrower (WCAG 2.2, 2.5.8).
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;

    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;

private:
    bool mends() const;
};

} // namespace wizard
