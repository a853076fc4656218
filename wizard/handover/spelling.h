// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wizard {

//! What kind of character, to be told where the eye or the ear may err.
enum class CharacterClass { Small, Capital, Digit, Sign };

CharacterClass classOf(char c);

//! "small letter", "capital letter", "digit", "sign".
QString className(CharacterClass kind);

//! The name used on the phone: the spelling alphabet of the reader's language for letters (ICAO in English), a word
//! for digits and signs. Printable ASCII only; empty for anything else.
QString phoneName(char c);

//! The character as it is said: "capital Kilo", "small kilo", "seven", "plus sign".
QString spokenName(char c);

} // namespace wizard
