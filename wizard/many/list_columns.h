// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_field.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace wizard {

//! What a column of a file is taken for.
class ColumnUse {
public:
    enum class Kind {
        Unmatched, //!< kept and shown, and may be given a use by hand
        Field, //!< field()
        FullName, //!< first and last name in one, in either order
        SurnamePrefix, //!< "van der", kept apart from the last name
        Enabled, //!< the opposite of BlockSignIn
        Password, //!< never taken in: passwords are made here
    };
    ColumnUse(Kind kind = Kind::Unmatched) // NOLINT(google-explicit-constructor)
        : m_kind(kind)
    {
    }
    ColumnUse(ManyField field) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::Field)
        , m_field(field)
    {
    }
    Kind kind() const { return m_kind; }
    ManyField field() const { return m_field; } //!< only for Kind::Field

    friend bool operator==(const ColumnUse &, const ColumnUse &) = default;

private:
    Kind m_kind;
    ManyField m_field = ManyField::DisplayName;
};

//! Which of the known shapes a heading row has (contract E3, E4).
enum class ListShape {
    Entra2026, //!< Entra's bulk template without a version line
    Entra2024, //!< the same after a version line
    Entra2019, //!< with examples in the headings
    Microsoft365,
    Free, //!< headings somebody wrote
    NoHeadings, //!< the first line is a person already
};

//! The use of each heading, or nothing where none of them is known: then the row is no heading row. Headings are known
//! in English, Dutch, German, French and Spanish; a key in brackets goes before the words around it.
std::optional<std::vector<ColumnUse>> columnUses(const QStringList &headings);

//! Which template the headings are of.
ListShape shapeOf(const QStringList &headings, bool versionLine);

//! What columns without headings hold, guessed from the first rows.
std::vector<ColumnUse> guessedUses(const std::vector<QStringList> &rows);

} // namespace wizard
