// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wizard {

//! Why a file or a pasted text is no list. The words and the cure are ManyWords'.
enum class ListFault {
    NotReadable, //!< not there, a folder, or not allowed
    TooLarge, //!< larger than mostListBytes; nothing of it was read
    Empty,
    Spreadsheet, //!< Excel's or LibreOffice's own format
    WebPage, //!< HTML, also under the name of a spreadsheet
    Binary, //!< no text at all
    NoPeople, //!< only headings, examples or blank lines
    TooManyRows, //!< more than mostListRows
    Cancelled,
};

//! The stable name, for logs and tests: "too-large".
QString listFaultName(ListFault fault);

//! 50,000 people take some 10 MB, twice that in UTF-16.
inline constexpr qint64 mostListBytes = 64 * 1024 * 1024;
//! A tenant without a domain of its own holds 50,000 objects (contract D2).
inline constexpr int mostListRows = 50'000;

enum class TextEncoding { Utf8, Utf16, Utf32, Windows1252 };

//! A text, whatever it was written in, as UTF-8 without a byte order mark.
class ListText {
public:
    QByteArray utf8;
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<ListFault> fault;
};

//! UTF-16 and UTF-32 by their mark, UTF-16 without one by its zeros, UTF-8 where the bytes allow no other reading,
//! and Windows-1252 for the rest: what Excel writes in western Europe.
ListText listText(QByteArray bytes);

//! The bytes of a file; refused by its size before it is read.
class ListFile {
public:
    QByteArray bytes;
    std::optional<ListFault> fault;
};
ListFile readListFile(const QString &path);

} // namespace wizard
