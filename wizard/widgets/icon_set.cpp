// SPDX-License-Identifier: MIT
#include "wizard/widgets/icon_set.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wizard {

namespace {

const char *fileOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Check:
        return "check";
    case Glyph::Several:
        return "several";
    case Glyph::Create:
        return "create";
    case Glyph::Repair:
        return "repair";
    case Glyph::Ok:
        return "ok";
    case Glyph::Warning:
        return "warning";
    case Glyph::Error:
        return "error";
    case Glyph::Info:
        return "info";
    case Glyph::Settings:
        return "settings";
    case Glyph::Help:
        return "help";
    case Glyph::Copy:
        return "copy";
    case Glyph::External:
        return "external";
    case Glyph::Sandbox:
        return "sandbox";
    case Glyph::Organisation:
        return "organisation";
    case Glyph::StepDone:
        return "step-done";
    case Glyph::StepCurrent:
        return "step-current";
    case Glyph::StepLater:
        return "step-later";
    case Glyph::StepSkipped:
        return "step-skipped";
    case Glyph::Clock:
        return "clock";
    case Glyph::User:
        return "user";
    case Glyph::Many:
        return "many";
    case Glyph::App:
        return "app";
    }
    return "info";
}

//! Draws from the SVG text itself: Qt's SVG icon plugin knows no palette, and is not loaded for us.
class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, QPalette::ColorRole role)
        : m_glyph(glyph)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : m_role;
        const int side = std::min(rect.width(), rect.height());
        const QPixmap pixmap =
            pixmapOf(m_glyph, side, palette.color(group, role), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon iconOf(Glyph glyph, QPalette::ColorRole role)
{
    return QIcon(new GlyphEngine(glyph, role)); // the icon owns its engine
}

QPixmap pixmapOf(Glyph glyph, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString name = QLatin1String(fileOf(glyph));
    const QString key = QStringLiteral("waw-%1-%2-%3-%4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace wizard
