// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wizard {

//! How letters are written without their marks: a matter of the country, not of the letter. Müller is "mueller" in
//! Germany, Güler is "guler" in Turkey.
enum class Spelling {
    Plain, //!< marks are dropped: ü → u, å → a, ø → o
    German, //!< ä → ae, ö → oe, ü → ue
    Danish, //!< å → aa, ø → oe
    Ukrainian, //!< Cyrillic as Ukraine's resolution 55 of 2010 has it: г → h, и → y
    Bulgarian, //!< Cyrillic as Bulgaria's transliteration act has it: щ → sht, ъ → a
    Serbian, //!< Cyrillic as written in Serbian Latin without marks: ц → c, х → h, ж → z
};

//! What people write in that country (ISO 3166 alpha-2, any other text gives Plain).
Spelling spellingOf(const QString &country);

//! A text in ASCII letters.
class Transliteration {
public:
    //! Lower-case ASCII letters and digits, with blanks, hyphens, apostrophes and points where the text had some.
    QString text;
    //! Letters that no rule here turns into Latin ones were left out (Chinese, Arabic, ...): a guess would be wrong.
    bool incomplete = false;
};

//! Latin with its marks, Greek (ELOT 743), Cyrillic, Armenian and Georgian. Scripts that do not write their vowels or
//! are read in more than one way are not guessed at: those letters are left out and `incomplete` says so.
Transliteration transliterate(const QString &text, Spelling spelling);

} // namespace wizard
