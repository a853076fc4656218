// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "graph/secret.h"

#include <QSaveFile>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QPdfWriter;

namespace wizard {

//! What two sheets of paper say. The first one holds whom it is for and the address; the second one the password and
//! nothing that tells whose it is, so that neither sheet alone opens anything. A number on both keeps pairs together.
class SheetText {
public:
    QString person;
    QString organisation; //!< may be empty
    QString address;
    QString reference;
    bool accessPass = false; //!< the secret is a one-time code, not a password
};

//! The job's name in printer queues and the file's title: tells nobody what it is.
QString neutralTitle();

//! Draws both sheets in black, so that they read the same on any printer; groups are told apart by their names and by
//! the line under them. False where the device takes no page.
bool drawSheets(QPagedPaintDevice &device, const SheetText &text, const graph::Secret &password);

//! The same as a PDF that only its owner may read. Fault::Storage "paper.not-written" where the disk or the folder does
//! not take it; what was at `file` before is untouched then.
graph::Result<graph::Done> writeSheets(const QString &file, const SheetText &text, const graph::Secret &password);

//! Each of the two by itself, on the page that the painter is at.
void drawAddressSheet(QPainter &painter, QPagedPaintDevice &device, const SheetText &text);
void drawPasswordSheet(
    QPainter &painter, QPagedPaintDevice &device, const SheetText &text, const graph::Secret &password);

//! A PDF that only its owner may read, there as a whole or not at all.
class SheetFile {
public:
    explicit SheetFile(const QString &file);
    ~SheetFile();
    SheetFile(const SheetFile &) = delete;
    SheetFile &operator=(const SheetFile &) = delete;

    //! Fault::Storage "paper.not-written", as finish().
    graph::Result<graph::Done> open();
    //! Only once it is open.
    QPagedPaintDevice &device();
    //! Puts it in its place; without this, what was there before is untouched.
    graph::Result<graph::Done> finish();

private:
    QSaveFile m_out;
    std::unique_ptr<QPdfWriter> m_writer;
};

} // namespace wizard
