// SPDX-License-Identifier: MIT
#include "wizard/handover/sheets.h"

#include "wizard/handover/spelling.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;

namespace {

Error notWritten()
{
    return Error(Fault::Storage, QStringLiteral("paper.not-written"));
}

QString said(const char *text)
{
    return QCoreApplication::translate("wizard::Sheets", text);
}

//! One sheet, filled from the top. Lengths in points.
class Sheet {
public:
    Sheet(QPainter &painter, QPagedPaintDevice &device)
        : m_painter(painter)
        , m_device(device)
        , m_width(painter.device()->width())
    {
        m_painter.setPen(Qt::black);
    }

    qreal dots(qreal points) const { return points * m_device.logicalDpiY() / 72.0; }
    void space(qreal points) { m_y += dots(points); }

    void text(const QString &text, const QFont &font)
    {
        m_painter.setFont(font);
        QRectF taken;
        m_painter.drawText(QRectF(0, m_y, m_width, dots(2000)), Qt::TextWordWrap, text, &taken);
        m_y += taken.height();
    }

    void field(const QString &name, const QString &value, const QFont &font)
    {
        if (value.isEmpty())
            return;
        text(name, plain(9));
        text(value, font);
        space(10);
    }

    void line(Qt::PenStyle style, qreal from, qreal to, qreal y, qreal points)
    {
        QPen pen(Qt::black, dots(points), style);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(from, y), QPointF(to, y));
        m_painter.setPen(Qt::black);
    }

    static QFont plain(int points, QFont::Weight weight = QFont::Normal)
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        font.setPointSize(points);
        font.setWeight(weight);
        return font;
    }
    static QFont fixed(int points)
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSize(points);
        return font;
    }

    void head(const QString &title, int number, const QString &reference)
    {
        text(title, plain(20, QFont::DemiBold));
        space(4);
        //: %1 is the sheet's number; %2 a number by which the two sheets are matched.
        text(said(QT_TRANSLATE_NOOP("wizard::Sheets", "Sheet %1 of 2. Reference %2."))
                 .arg(QLocale().toString(number), reference),
            plain(9));
        space(6);
        line(Qt::SolidLine, 0, m_width, m_y, 0.8);
        space(18);
    }

    //! The password, big; each group over a line of its own kind and its name.
    void password(std::string_view secret)
    {
        const QFont big = fixed(24);
        const QFont name = plain(9);
        const QFontMetricsF metrics(big, m_painter.device());
        const QFontMetricsF small(name, m_painter.device());
        const qreal cell = metrics.horizontalAdvance(QLatin1Char('W')) + dots(1.5);
        constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        const qreal height = metrics.height() + dots(8) + small.height();
        qreal x = 0;
        int number = 0;
        for (const std::string_view group : groupsOf(secret)) {
            const qreal wide = static_cast<qreal>(group.size()) * cell;
            if (x > 0 && x + wide > m_width) {
                x = 0;
                m_y += height + dots(10);
            }
            m_painter.setFont(big);
            for (std::size_t i = 0; i < group.size(); ++i) {
                m_painter.drawText(QRectF(x + static_cast<qreal>(i) * cell, m_y, cell, metrics.height()),
                    Qt::AlignCenter, QString(QLatin1Char(group[i])));
            }
            line(styles[number % 4], x, x + wide - dots(3), m_y + metrics.height() + dots(3), 1.5);
            m_painter.setFont(name);
            m_painter.drawText(QPointF(x, m_y + metrics.height() + dots(6) + small.ascent()), groupName(number));
            x += wide + cell;
            ++number;
        }
        m_y += height;
        space(24);
    }

    //! And spelled, for whoever types it.
    void spelled(std::string_view secret)
    {
        const QFont name = plain(10, QFont::DemiBold);
        const QFont sign = plain(10);
        const QFontMetricsF metrics(sign, m_painter.device());
        int number = 0;
        for (const std::string_view group : groupsOf(secret)) {
            m_painter.setFont(name);
            const qreal indent = dots(64);
            m_painter.drawText(QPointF(0, m_y + metrics.ascent()), groupName(number++));
            m_painter.setFont(sign);
            qreal x = indent;
            for (std::size_t i = 0; i < group.size(); ++i) {
                // One sign a piece here too: no text ever holds two that belong together.
                const QString word = spokenName(group[i]) + (i + 1 < group.size() ? QStringLiteral(", ") : QString());
                const qreal wide = metrics.horizontalAdvance(word);
                if (x > indent && x + wide > m_width) {
                    x = indent;
                    m_y += metrics.lineSpacing();
                }
                m_painter.drawText(QPointF(x, m_y + metrics.ascent()), word);
                x += wide;
            }
            m_y += metrics.lineSpacing() * 1.3;
        }
        space(14);
    }

private:
    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    qreal m_width;
    qreal m_y = 0;
};

} // namespace

QString neutralTitle()
{
    return said(QT_TRANSLATE_NOOP("wizard::Sheets", "Document"));
}

void drawAddressSheet(QPainter &painter, QPagedPaintDevice &device, const SheetText &text)
{
    Sheet sheet(painter, device);
    sheet.head(said(QT_TRANSLATE_NOOP("wizard::Sheets", "Your work account")), 1, text.reference);
    sheet.field(said(QT_TRANSLATE_NOOP("wizard::Sheets", "For")), text.person, Sheet::plain(14));
    sheet.field(said(QT_TRANSLATE_NOOP("wizard::Sheets", "Organisation")), text.organisation, Sheet::plain(14));
    sheet.field(said(QT_TRANSLATE_NOOP("wizard::Sheets", "Address to sign in with")), text.address, Sheet::fixed(14));
    sheet.space(8);
    sheet.text(text.accessPass
            ? said(QT_TRANSLATE_NOOP("wizard::Sheets",
                  "The code comes on another sheet with the same reference. Sign in with the address above and that "
                  "code, and set up your own way of signing in at once: the code ends soon."))
            : said(QT_TRANSLATE_NOOP("wizard::Sheets",
                  "The password comes on another sheet with the same reference. Sign in with the address above and "
                  "that password; you are then asked to choose a password that only you know.")),
        Sheet::plain(11));
}

void drawPasswordSheet(
    QPainter &painter, QPagedPaintDevice &device, const SheetText &text, const graph::Secret &password)
{
    Sheet sheet(painter, device);
    sheet.head(text.accessPass ? said(QT_TRANSLATE_NOOP("wizard::Sheets", "Your one-time code"))
                               : said(QT_TRANSLATE_NOOP("wizard::Sheets", "Your first password")),
        2, text.reference);
    sheet.password(password.reveal());
    sheet.spelled(password.reveal());
    sheet.text(said(QT_TRANSLATE_NOOP("wizard::Sheets",
                   "Type it as it is shown, with the signs and without the gaps between the groups. Show this sheet to "
                   "nobody, and destroy it once you have signed in.")),
        Sheet::plain(11));
}

SheetFile::SheetFile(const QString &file)
    : m_out(file)
{
}

SheetFile::~SheetFile() = default;

Result<Done> SheetFile::open()
{
    if (!m_out.open(QIODevice::WriteOnly) || !m_out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return notWritten();
    m_writer = std::make_unique<QPdfWriter>(&m_out);
    m_writer->setTitle(neutralTitle());
    m_writer->setCreator(QString());
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_writer->setPageSize(QPageSize(imperial ? QPageSize::Letter : QPageSize::A4));
    m_writer->setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    m_writer->setResolution(600);
    return Done();
}

QPagedPaintDevice &SheetFile::device()
{
    return *m_writer;
}

Result<Done> SheetFile::finish()
{
    m_writer.reset();
    if (m_out.error() != QFileDevice::NoError || !m_out.commit())
        return notWritten();
    return Done();
}

bool drawSheets(QPagedPaintDevice &device, const SheetText &text, const graph::Secret &password)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    drawAddressSheet(painter, device, text);
    if (!device.newPage())
        return false;
    drawPasswordSheet(painter, device, text, password);
    return painter.end();
}

Result<Done> writeSheets(const QString &file, const SheetText &text, const graph::Secret &password)
{
    SheetFile out(file);
    const Result<Done> opened = out.open();
    if (!opened)
        return opened;
    if (!drawSheets(out.device(), text, password))
        return notWritten();
    return out.finish();
}

} // namespace wizard
