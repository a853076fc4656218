// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/transliteration.h"

#include <QString>

#include <optional>
#include <vector>

namespace wizard {

//! How a company builds its addresses from names.
enum class AddressPattern {
    FirstDotLast, //!< adele.vance
    FirstLast, //!< adelevance
    InitialLast, //!< avance
    InitialDotLast, //!< a.vance
    FirstInitial, //!< adelev
    First, //!< adele
    Last, //!< vance
    LastDotFirst, //!< vance.adele
    LastInitial, //!< vancea
    FirstUnderscoreLast, //!< adele_vance
    FirstHyphenLast, //!< adele-vance
};

//! The stable name of a pattern, for settings; nothing for a name that is none.
QString patternName(AddressPattern pattern);
std::optional<AddressPattern> patternNamed(const QString &name);

//! A person's name as far as it was typed. Only the display name is needed; nobody is forced into first and last.
class PersonName {
public:
    QString display;
    QString given;
    QString surname;
};

//! An address made of a name, or why there is none.
class AddressProposal {
public:
    enum class Outcome {
        Made,
        Partly, //!< made of the letters that could be turned into Latin ones; others were left out
        NoName, //!< nothing was typed that has a letter
        OtherScript, //!< the name is written in letters for which an address would be a guess
    };
    Outcome outcome = Outcome::NoName;
    QString localPart; //!< set for Made and Partly
};

//! The part before '@' for this name. Given name and surname are taken as typed; without them the display name is read
//! as "first ... last", or as "last, first" where it has a comma; particles (van der, de la) stay with the surname.
//! The result is a legal local part of at most 64 characters.
AddressProposal proposeAddress(const PersonName &name, AddressPattern pattern, Spelling spelling);

//! First and last name read out of a whole one: "Adele Vance" and "Vance, Adele" are both Adele and Vance; particles
//! stay with the last name, "Jr." with none. Of one word neither is made. As written, not in ASCII.
class NameParts {
public:
    QString given;
    QString surname;
};
NameParts nameParts(const QString &whole);

//! The next one to try where `localPart` is taken: adele.vance → adele.vance2 → adele.vance3.
QString nextAlias(const QString &localPart);

//! The pattern an address typed by hand follows for this name: the house pattern to go on with. Nothing where it fits
//! none, or where the name has one part only and so says nothing.
std::optional<AddressPattern> patternOf(const QString &localPart, const PersonName &name, Spelling spelling);

} // namespace wizard
