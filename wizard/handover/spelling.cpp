// SPDX-License-Identifier: MIT
#include "wizard/handover/spelling.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace wizard {

namespace {

class Text {
public:
    const char *source;
    const char *what; //!< for translators
};
class Named {
public:
    char c;
    Text text;
};

// Each language has its own alphabet: the translation of "Kilo" is that language's word for K, not for a thousand.
// English: ICAO, https://www.icao.int/safety/OPS/OPS-Section/Pages/alphabet-radiotelephony.aspx
constexpr std::array<Named, 26> letters{{
    {'a', QT_TRANSLATE_NOOP3("wizard::Spelling", "Alfa", "spelling alphabet: A")},
    {'b', QT_TRANSLATE_NOOP3("wizard::Spelling", "Bravo", "spelling alphabet: B")},
    {'c', QT_TRANSLATE_NOOP3("wizard::Spelling", "Charlie", "spelling alphabet: C")},
    {'d', QT_TRANSLATE_NOOP3("wizard::Spelling", "Delta", "spelling alphabet: D")},
    {'e', QT_TRANSLATE_NOOP3("wizard::Spelling", "Echo", "spelling alphabet: E")},
    {'f', QT_TRANSLATE_NOOP3("wizard::Spelling", "Foxtrot", "spelling alphabet: F")},
    {'g', QT_TRANSLATE_NOOP3("wizard::Spelling", "Golf", "spelling alphabet: G")},
    {'h', QT_TRANSLATE_NOOP3("wizard::Spelling", "Hotel", "spelling alphabet: H")},
    {'i', QT_TRANSLATE_NOOP3("wizard::Spelling", "India", "spelling alphabet: I")},
    {'j', QT_TRANSLATE_NOOP3("wizard::Spelling", "Juliett", "spelling alphabet: J")},
    {'k', QT_TRANSLATE_NOOP3("wizard::Spelling", "Kilo", "spelling alphabet: K")},
    {'l', QT_TRANSLATE_NOOP3("wizard::Spelling", "Lima", "spelling alphabet: L")},
    {'m', QT_TRANSLATE_NOOP3("wizard::Spelling", "Mike", "spelling alphabet: M")},
    {'n', QT_TRANSLATE_NOOP3("wizard::Spelling", "November", "spelling alphabet: N")},
    {'o', QT_TRANSLATE_NOOP3("wizard::Spelling", "Oscar", "spelling alphabet: O")},
    {'p', QT_TRANSLATE_NOOP3("wizard::Spelling", "Papa", "spelling alphabet: P")},
    {'q', QT_TRANSLATE_NOOP3("wizard::Spelling", "Quebec", "spelling alphabet: Q")},
    {'r', QT_TRANSLATE_NOOP3("wizard::Spelling", "Romeo", "spelling alphabet: R")},
    {'s', QT_TRANSLATE_NOOP3("wizard::Spelling", "Sierra", "spelling alphabet: S")},
    {'t', QT_TRANSLATE_NOOP3("wizard::Spelling", "Tango", "spelling alphabet: T")},
    {'u', QT_TRANSLATE_NOOP3("wizard::Spelling", "Uniform", "spelling alphabet: U")},
    {'v', QT_TRANSLATE_NOOP3("wizard::Spelling", "Victor", "spelling alphabet: V")},
    {'w', QT_TRANSLATE_NOOP3("wizard::Spelling", "Whiskey", "spelling alphabet: W")},
    {'x', QT_TRANSLATE_NOOP3("wizard::Spelling", "X-ray", "spelling alphabet: X")},
    {'y', QT_TRANSLATE_NOOP3("wizard::Spelling", "Yankee", "spelling alphabet: Y")},
    {'z', QT_TRANSLATE_NOOP3("wizard::Spelling", "Zulu", "spelling alphabet: Z")},
}};

constexpr std::array<Named, 10> digits{{
    {'0', QT_TRANSLATE_NOOP3("wizard::Spelling", "zero", "digit")},
    {'1', QT_TRANSLATE_NOOP3("wizard::Spelling", "one", "digit")},
    {'2', QT_TRANSLATE_NOOP3("wizard::Spelling", "two", "digit")},
    {'3', QT_TRANSLATE_NOOP3("wizard::Spelling", "three", "digit")},
    {'4', QT_TRANSLATE_NOOP3("wizard::Spelling", "four", "digit")},
    {'5', QT_TRANSLATE_NOOP3("wizard::Spelling", "five", "digit")},
    {'6', QT_TRANSLATE_NOOP3("wizard::Spelling", "six", "digit")},
    {'7', QT_TRANSLATE_NOOP3("wizard::Spelling", "seven", "digit")},
    {'8', QT_TRANSLATE_NOOP3("wizard::Spelling", "eight", "digit")},
    {'9', QT_TRANSLATE_NOOP3("wizard::Spelling", "nine", "digit")},
}};

constexpr std::array<Named, 33> signs{{
    {'!', QT_TRANSLATE_NOOP3("wizard::Spelling", "exclamation mark", "sign")},
    {'"', QT_TRANSLATE_NOOP3("wizard::Spelling", "quotation mark", "sign")},
    {'#', QT_TRANSLATE_NOOP3("wizard::Spelling", "number sign", "sign")},
    {'$', QT_TRANSLATE_NOOP3("wizard::Spelling", "dollar sign", "sign")},
    {'%', QT_TRANSLATE_NOOP3("wizard::Spelling", "percent sign", "sign")},
    {'&', QT_TRANSLATE_NOOP3("wizard::Spelling", "ampersand", "sign")},
    {'\'', QT_TRANSLATE_NOOP3("wizard::Spelling", "apostrophe", "sign")},
    {'(', QT_TRANSLATE_NOOP3("wizard::Spelling", "opening parenthesis", "sign")},
    {')', QT_TRANSLATE_NOOP3("wizard::Spelling", "closing parenthesis", "sign")},
    {'*', QT_TRANSLATE_NOOP3("wizard::Spelling", "asterisk", "sign")},
    {'+', QT_TRANSLATE_NOOP3("wizard::Spelling", "plus sign", "sign")},
    {',', QT_TRANSLATE_NOOP3("wizard::Spelling", "comma", "sign")},
    {'-', QT_TRANSLATE_NOOP3("wizard::Spelling", "hyphen", "sign")},
    {'.', QT_TRANSLATE_NOOP3("wizard::Spelling", "full stop", "sign")},
    {'/', QT_TRANSLATE_NOOP3("wizard::Spelling", "slash", "sign")},
    {':', QT_TRANSLATE_NOOP3("wizard::Spelling", "colon", "sign")},
    {';', QT_TRANSLATE_NOOP3("wizard::Spelling", "semicolon", "sign")},
    {'<', QT_TRANSLATE_NOOP3("wizard::Spelling", "less-than sign", "sign")},
    {'=', QT_TRANSLATE_NOOP3("wizard::Spelling", "equals sign", "sign")},
    {'>', QT_TRANSLATE_NOOP3("wizard::Spelling", "greater-than sign", "sign")},
    {'?', QT_TRANSLATE_NOOP3("wizard::Spelling", "question mark", "sign")},
    {'@', QT_TRANSLATE_NOOP3("wizard::Spelling", "at sign", "sign")},
    {'[', QT_TRANSLATE_NOOP3("wizard::Spelling", "opening square bracket", "sign")},
    {'\\', QT_TRANSLATE_NOOP3("wizard::Spelling", "backslash", "sign")},
    {']', QT_TRANSLATE_NOOP3("wizard::Spelling", "closing square bracket", "sign")},
    {'^', QT_TRANSLATE_NOOP3("wizard::Spelling", "caret", "sign")},
    {'_', QT_TRANSLATE_NOOP3("wizard::Spelling", "underscore", "sign")},
    {'`', QT_TRANSLATE_NOOP3("wizard::Spelling", "grave accent", "sign")},
    {'{', QT_TRANSLATE_NOOP3("wizard::Spelling", "opening curly bracket", "sign")},
    {'|', QT_TRANSLATE_NOOP3("wizard::Spelling", "vertical bar", "sign")},
    {'}', QT_TRANSLATE_NOOP3("wizard::Spelling", "closing curly bracket", "sign")},
    {'~', QT_TRANSLATE_NOOP3("wizard::Spelling", "tilde", "sign")},
    {' ', QT_TRANSLATE_NOOP3("wizard::Spelling", "space", "sign")},
}};

QString said(const char *text, const char *what = nullptr)
{
    return QCoreApplication::translate("wizard::Spelling", text, what);
}

char smallOf(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <class Table> QString nameIn(const Table &table, char c)
{
    for (const Named &named : table) {
        if (named.c == c)
            return said(named.text.source, named.text.what);
    }
    return {};
}

} // namespace

CharacterClass classOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return CharacterClass::Small;
    if (c >= 'A' && c <= 'Z')
        return CharacterClass::Capital;
    return c >= '0' && c <= '9' ? CharacterClass::Digit : CharacterClass::Sign;
}

QString className(CharacterClass kind)
{
    switch (kind) {
    case CharacterClass::Small:
        return said(QT_TRANSLATE_NOOP("wizard::Spelling", "small letter"));
    case CharacterClass::Capital:
        return said(QT_TRANSLATE_NOOP("wizard::Spelling", "capital letter"));
    case CharacterClass::Digit:
        return said(QT_TRANSLATE_NOOP("wizard::Spelling", "digit"));
    case CharacterClass::Sign:
        return said(QT_TRANSLATE_NOOP("wizard::Spelling", "sign"));
    }
    return {};
}

QString phoneName(char c)
{
    switch (classOf(c)) {
    case CharacterClass::Small:
    case CharacterClass::Capital:
        return nameIn(letters, smallOf(c));
    case CharacterClass::Digit:
        return nameIn(digits, c);
    case CharacterClass::Sign:
        return nameIn(signs, c);
    }
    return {};
}

QString spokenName(char c)
{
    switch (classOf(c)) {
    case CharacterClass::Small:
        //: %1 is a word of the spelling alphabet: "small Kilo" is the letter k.
        return said(QT_TRANSLATE_NOOP("wizard::Spelling", "small %1")).arg(phoneName(c));
    case CharacterClass::Capital:
        //: %1 is a word of the spelling alphabet: "capital Kilo" is the letter K.
        return said(QT_TRANSLATE_NOOP("wizard::Spelling", "capital %1")).arg(phoneName(c));
    case CharacterClass::Digit:
    case CharacterClass::Sign:
        break;
    }
    return phoneName(c);
}

std::vector<std::string_view> groupsOf(std::string_view password)
{
    std::vector<std::string_view> all;
    // A passphrase is longer than any password of single characters.
    const bool phrase = password.size() > 20;
    while (!password.empty()) {
        const std::size_t hyphen = password.find('-');
        const std::size_t size = phrase ? (hyphen == std::string_view::npos ? password.size() : hyphen + 1)
                                        : std::min<std::size_t>(4, password.size());
        all.push_back(password.substr(0, size));
        password.remove_prefix(size);
    }
    return all;
}

QString groupName(int group)
{
    //: Part of a password; %1 is its number.
    return said(QT_TRANSLATE_NOOP("wizard::Spelling", "Group %1")).arg(QLocale().toString(group + 1));
}

QString spokenPassword(std::string_view password)
{
    QString all;
    int number = 0;
    for (const std::string_view group : groupsOf(password)) {
        if (!all.isEmpty())
            all += QStringLiteral("; ");
        all += groupName(number++) + QStringLiteral(": ");
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (i > 0)
                all += QStringLiteral(", ");
            all += spokenName(group[i]);
        }
    }
    return all;
}

} // namespace wizard
