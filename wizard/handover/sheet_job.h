// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/sheets.h"

#include <QObject>

#include <memory>

class QPainter;
class QPrinter;
class QTimer;

namespace wizard {

//! What is printed for several people, and their passwords.
using SheetPairs = std::vector<std::pair<SheetText, graph::SharedSecret>>;

//! Draws the sheets of several people: first everybody's first sheet, then everybody's second: two piles that are never
//! in one hand together. A few in each turn of the event loop, since those of 2,000 people take seconds. Deleted before
//! it has ended, it leaves no file and gives the print up.
class SheetJob : public QObject {
    Q_OBJECT
public:
    //! Into a PDF that only its owner may read; what was there before is untouched unless all is drawn.
    SheetJob(const QString &file, SheetPairs people, QObject *parent = nullptr);
    SheetJob(std::unique_ptr<QPrinter> printer, SheetPairs people, QObject *parent = nullptr);
    ~SheetJob() override;

    void start();

signals:
    //! False where the disk or the printer did not take it.
    void ended(bool whole);

private:
    void drawSome();
    bool drawNext();
    bool endDrawing();
    void end(bool whole);
    QPagedPaintDevice &device() const;

    SheetPairs m_people;
    std::unique_ptr<SheetFile> m_file;
    std::unique_ptr<QPrinter> m_printer; //!< one of both
    std::unique_ptr<QPainter> m_painter; //!< while it draws
    QTimer *m_turn;
    std::size_t m_next = 0; //!< sheet, counted over both piles
};

} // namespace wizard
