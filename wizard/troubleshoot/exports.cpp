// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/exports.h"

#include <QBuffer>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextDocument>

#include <algorithm>

namespace wizard {

namespace {

constexpr int pictureMargin = 24;
// Of a picture: beyond it the raster painter draws nothing, and few programs open it.
constexpr int longestEdge = 10'000;

bool writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QPalette paper()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

void paintMap(QPainter &painter, const MapScene &scene, const MapState &state)
{
    const QRectF all(
        QPointF(-pictureMargin, -pictureMargin), scene.size() + QSizeF(2 * pictureMargin, 2 * pictureMargin));
    painter.fillRect(QRectF(QPointF(), all.size()), Qt::white);
    painter.translate(pictureMargin, pictureMargin);
    scene.paint(painter, state, paper(), all);
}

} // namespace

void printReport(const Report &report, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setHtml(report.html());
    document.print(&device);
}

bool writeReport(const Report &report, const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setTitle(report.title());
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
            printReport(report, writer);
        }
        return writeWhole(buffer.data(), path);
    }
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeWhole(report.html().toUtf8(), path);
    return writeWhole(report.text().toUtf8(), path);
}

double pictureScale(const QSize &drawing)
{
    return std::min(2.0, double(longestEdge) / std::max(drawing.width(), drawing.height()));
}

bool writeMap(const MapScene &scene, const MapState &state, const QString &path)
{
    const QSize size = (scene.size() + QSizeF(2 * pictureMargin, 2 * pictureMargin)).toSize();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        QPainter painter(&generator);
        paintMap(painter, scene, state);
        painter.end();
    } else {
        const double scale = pictureScale(size);
        QImage image(size * scale, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintMap(painter, scene, state);
        painter.end();
        if (!image.save(&buffer, "PNG"))
            return false;
    }
    return writeWhole(buffer.data(), path);
}

} // namespace wizard
