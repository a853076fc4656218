// SPDX-License-Identifier: MIT
#include "wizard/handover/sheet_job.h"

#include <QDeadlineTimer>
#include <QPainter>
#include <QPrinter>
#include <QTimer>

namespace wizard {

namespace {

constexpr std::chrono::milliseconds atOnce{6}; //!< of a turn of the event loop

} // namespace

SheetJob::SheetJob(const QString &file, SheetPairs people, QObject *parent)
    : QObject(parent)
    , m_people(std::move(people))
    , m_file(std::make_unique<SheetFile>(file))
    , m_turn(new QTimer(this))
{
    connect(m_turn, &QTimer::timeout, this, &SheetJob::drawSome);
}

SheetJob::SheetJob(std::unique_ptr<QPrinter> printer, SheetPairs people, QObject *parent)
    : QObject(parent)
    , m_people(std::move(people))
    , m_printer(std::move(printer))
    , m_turn(new QTimer(this))
{
    connect(m_turn, &QTimer::timeout, this, &SheetJob::drawSome);
}

SheetJob::~SheetJob()
{
    if (m_painter && m_printer)
        m_printer->abort();
}

QPagedPaintDevice &SheetJob::device() const
{
    if (m_printer)
        return *m_printer;
    return m_file->device();
}

void SheetJob::start()
{
    m_turn->start(0);
}

bool SheetJob::drawNext()
{
    if (m_next == 0) {
        if (m_people.empty() || (m_file && !m_file->open()))
            return false;
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(&device()))
            return false;
    } else if (!device().newPage()) {
        return false;
    }
    const auto &[text, password] = m_people[m_next % m_people.size()];
    if (m_next < m_people.size())
        drawAddressSheet(*m_painter, device(), text);
    else
        drawPasswordSheet(*m_painter, device(), text, *password);
    ++m_next;
    return true;
}

bool SheetJob::endDrawing()
{
    const bool drawn = m_painter->end();
    m_painter.reset();
    return drawn && (!m_printer || m_printer->printerState() != QPrinter::Error);
}

void SheetJob::end(bool whole)
{
    m_turn->stop();
    emit ended(whole);
}

void SheetJob::drawSome()
{
    // What closes thousands of pages, and what puts the file in its place, have a turn each.
    if (!m_painter && m_next > 0)
        return end(!m_file || m_file->finish());
    if (m_next > 0 && m_next == 2 * m_people.size()) {
        if (!endDrawing())
            end(false);
        return;
    }
    const QDeadlineTimer turnEnds(atOnce);
    do {
        if (!drawNext())
            return end(false);
    } while (m_next < 2 * m_people.size() && !turnEnds.hasExpired());
}

} // namespace wizard
