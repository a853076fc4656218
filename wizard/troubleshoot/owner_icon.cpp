// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/owner_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace wizard {

namespace {

void person(QPainterPath &path, double x)
{
    path.addEllipse(QPointF(x, 7), 3.6, 3.6);
    QPainterPath body(QPointF(x - 7, 21));
    body.arcTo(QRectF(x - 7, 13, 14, 16), 180, -180);
    body.closeSubpath();
    path.addPath(body);
}

} // namespace

void paintOwner(QPainter &painter, Owner owner, const QRectF &room, const QColor &colour)
{
    // Drawn on 24 by 24.
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(room.width() / 24, room.height() / 24);
    QPainterPath outline;
    QPainterPath filled;
    switch (owner) {
    case Owner::You:
        person(outline, 12);
        break;
    case Owner::Administrator:
        person(outline, 9);
        outline.addEllipse(QPointF(18, 9), 3, 3);
        outline.moveTo(18, 12);
        outline.lineTo(18, 21);
        outline.moveTo(18, 17.5);
        outline.lineTo(21, 17.5);
        outline.moveTo(18, 20.5);
        outline.lineTo(20.5, 20.5);
        break;
    case Owner::IdentityProvider:
        outline.addRect(QRectF(4, 9, 16, 12));
        outline.moveTo(2, 9);
        outline.lineTo(12, 3);
        outline.lineTo(22, 9);
        filled.addRect(QRectF(10, 14, 4, 7));
        break;
    case Owner::Microsoft:
        outline.addEllipse(QPointF(12, 12), 9, 9);
        outline.addEllipse(QPointF(12, 12), 4, 4);
        for (int angle = 45; angle < 360; angle += 90) {
            const QPointF way(std::cos(angle * 3.14159265 / 180), std::sin(angle * 3.14159265 / 180));
            outline.moveTo(QPointF(12, 12) + way * 4);
            outline.lineTo(QPointF(12, 12) + way * 9);
        }
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(filled);
    painter.restore();
}

} // namespace wizard
