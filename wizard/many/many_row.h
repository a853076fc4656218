// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/user.h"
#include "wizard/many/many_field.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <map>
#include <string_view>

namespace wizard {

//! A row as a list keeps it: only what is filled in, as UTF-8, in one piece of memory that copies share. A list of
//! 50,000 people with a field for each value would take four times as much.
using PackedRow = QByteArray;

//! A packed row taken apart without copying; holds as long as the packed one.
class RowView {
public:
    explicit RowView(const PackedRow &row);

    std::string_view text(ManyField field) const { return m_texts[static_cast<std::size_t>(field)]; }
    //! What a column without a use says; `column` counts from 0 in the list's own columns without a use.
    std::string_view extra(int column) const;
    int line() const { return m_line; }
    bool proposed() const { return m_proposed; }
    bool uneven() const { return m_uneven; }

private:
    std::array<std::string_view, manyFieldCount> m_texts;
    std::string_view m_rest; //!< the columns without a use
    int m_line = 0;
    bool m_proposed = false;
    bool m_uneven = false;
};

//! One person of a list, taken apart to be read or changed. A value; no password ever enters it.
class ManyRow {
public:
    ManyRow() = default;
    explicit ManyRow(const PackedRow &packed);

    QString text(ManyField field) const { return m_texts[static_cast<std::size_t>(field)]; }
    //! Sets it as it is.
    void setText(ManyField field, const QString &text) { m_texts[static_cast<std::size_t>(field)] = text; }
    //! Sets what somebody typed or a file said: cleaned, Yes and No and countries understood; an address that is
    //! emptied is proposed again; a display name that was made of first and last name follows them.
    void edit(ManyField field, const QString &text);

    const std::map<int, QString> &extras() const { return m_extras; }
    void setExtra(int column, const QString &text);

    //! Line of the file, from 1; 0 for a row that was typed or pasted.
    int line = 0;
    //! The address follows the name and the list's pattern.
    bool proposed = true;
    //! The line of the file had more columns than the heading: its values may stand in the wrong ones.
    bool uneven = false;

    bool blank() const;
    bool blocked() const; //!< made with the sign-in blocked
    //! The user to be made. `upn` is the whole address, see ManyList::upn().
    graph::NewUser toUser(const QString &upn) const;

    PackedRow packed() const;

private:
    std::array<QString, manyFieldCount> m_texts;
    std::map<int, QString> m_extras;
};

//! Without what a cell may carry beside its value: blanks around it and doubled inside, line breaks, control and
//! invisible characters, Excel's ="..."; in Unicode's composed form.
QString cleanedCell(const QString &text);

//! "Yes" or "No" for what means it in English, Dutch, German, French or Spanish; the text itself where it does not.
QString yesOrNo(const QString &text);

//! The most columns without a use that are kept.
inline constexpr int mostExtraColumns = 60;

//! Writes packed rows field by field, in any order of the columns: fields come first.
class RowPacker {
public:
    void begin(int line, bool proposed, bool uneven);
    void add(ManyField field, std::string_view utf8) { put(static_cast<int>(field), utf8); }
    void addExtra(int column, std::string_view utf8);
    PackedRow take() const { return m_out; }

private:
    void put(int id, std::string_view utf8);
    QByteArray m_out;
};

} // namespace wizard
