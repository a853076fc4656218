// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/list_columns.h"
#include "wizard/many/list_text.h"
#include "wizard/many/many_row.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <optional>
#include <stop_token>
#include <vector>

namespace wizard {

//! What a reader of a list should know about how it was taken in.
class ListNote {
public:
    enum class Kind {
        PasswordsDropped, //!< text(): the heading
        NoHeadings, //!< the first line was taken as a person
        ColumnsUnmatched, //!< text(): their headings
        ExamplesSkipped, //!< count()
        UnevenLines, //!< count(), first at line()
        QuoteOpen, //!< from line() on nothing could be read: a quotation mark is not closed
        Windows1252, //!< not UTF-8: read as Excel of western Europe writes it
    };
    Kind kind = Kind::NoHeadings;
    int count = 0;
    int line = 0;
    QString text;

    friend bool operator==(const ListNote &, const ListNote &) = default;
};

//! A list as it was read. No value of a password column is in it.
class ReadList {
public:
    std::optional<ListFault> fault; //!< set: nothing was read
    QList<PackedRow> rows;
    QStringList extras; //!< headings of the columns without a use
    std::vector<ListNote> notes;
    std::vector<ColumnUse> uses; //!< of the file's columns, in its order
    ListShape shape = ListShape::NoHeadings;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';

    const ListNote *note(ListNote::Kind kind) const;
};

//! Reads a list out of the bytes of a file or a paste: comma, semicolon or tab, quoted or not, with or without
//! headings. Runs in any thread; `progress` counts bytes of the text; once `stop` is requested it ends with
//! ListFault::Cancelled.
ReadList readList(QByteArray bytes, std::stop_token stop = {}, std::atomic<qint64> *progress = nullptr);

//! The cells of a text as a spreadsheet puts it on the clipboard: tabs, or whatever parts it best.
std::vector<QStringList> readCells(const QString &text);

} // namespace wizard
