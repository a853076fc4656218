// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>
#include <vector>

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

//! The characters that are read and said together: four, or a word of a passphrase with its hyphen.
std::vector<std::string_view> groupsOf(std::string_view password);

//! "Group 3" for the third one, `group` being 2: in figures of the reader's language.
QString groupName(int group);

//! The whole password as a screen reader or a phone call says it: group after group by name, sign after sign.
QString spokenPassword(std::string_view password);

} // namespace wizard
