// SPDX-License-Identifier: MIT
#include "wizard/create/address_proposal.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace wizard {

namespace {

constexpr int longestLocalPart = 64; // Graph's user-post-users: before '@'

constexpr std::pair<AddressPattern, const char *> names[] = {
    {AddressPattern::FirstDotLast, "first.last"},
    {AddressPattern::FirstLast, "firstlast"},
    {AddressPattern::InitialLast, "flast"},
    {AddressPattern::InitialDotLast, "f.last"},
    {AddressPattern::FirstInitial, "firstl"},
    {AddressPattern::First, "first"},
    {AddressPattern::Last, "last"},
    {AddressPattern::LastDotFirst, "last.first"},
    {AddressPattern::LastInitial, "lastf"},
    {AddressPattern::FirstUnderscoreLast, "first_last"},
    {AddressPattern::FirstHyphenLast, "first-last"},
};

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = [] {
        QSet<QString> set;
        for (const char *particle : {"van", "von", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "della",
                 "dello", "degli", "dei", "di", "da", "das", "do", "dos", "du", "des", "la", "le", "las", "los", "el",
                 "al", "bin", "ibn", "ben", "bint", "abu", "af", "av", "ter", "ten", "te", "op", "het", "'t", "'s",
                 "in", "d'", "mac", "mc", "o'", "st.", "st", "san", "santa", "y", "e", "i"})
            set.insert(QLatin1String(particle));
        return set;
    }();
    return particles.contains(word);
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{QStringLiteral("jr"), QStringLiteral("jr."), QStringLiteral("sr"),
        QStringLiteral("sr."), QStringLiteral("ii"), QStringLiteral("iii"), QStringLiteral("iv"), QStringLiteral("phd"),
        QStringLiteral("ph.d."), QStringLiteral("md"), QStringLiteral("mba")};
    return suffixes.contains(word);
}

//! "Adele Vance (Contoso) [ext]" is Adele Vance.
QString withoutRemarks(QString text)
{
    int depth = 0;
    QString out;
    for (QChar c : std::as_const(text)) {
        if (c == QLatin1Char('(') || c == QLatin1Char('[') || c == u'（')
            ++depth;
        else if (depth > 0 && (c == QLatin1Char(')') || c == QLatin1Char(']') || c == u'）'))
            --depth;
        else if (depth == 0)
            out += c;
    }
    return out;
}

//! A word of a name as typed (lower case) and in ASCII. Both are needed: "van" is a particle, Vietnamese "văn" is not.
class Word {
public:
    QString typed;
    QString ascii;
};
using Words = QList<Word>;

//! Letters, digits and inner hyphens of a name's words, run together.
QString joined(const Words &words)
{
    QString out;
    for (const Word &word : words) {
        for (QChar c : word.ascii) {
            if (c.isLetterOrNumber() || (c == QLatin1Char('-') && !out.isEmpty() && !out.endsWith(QLatin1Char('-'))))
                out += c;
        }
    }
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out;
}

//! First and last part of a name in ASCII; either may be empty.
class Parts {
public:
    QString first;
    QString last;
    bool incomplete = false;
    bool letters = false; //!< something was typed that has a letter, whatever the script
};

bool hasLetter(const QString &text)
{
    for (char32_t c : text.toUcs4()) {
        if (QChar::isLetter(c))
            return true;
    }
    return false;
}

bool hasLetterOrNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

//! Reads "first ... last": the first word, and the last word with the particles before it.
void readDisplay(Parts &parts, Words words)
{
    while (words.size() > 1 && isSuffix(words.back().typed))
        words.removeLast();
    if (words.isEmpty())
        return;
    if (words.size() == 1) {
        parts.first = joined(words);
        return;
    }
    qsizetype lastFrom = words.size() - 1;
    while (lastFrom > 1 && isParticle(words[lastFrom - 1].typed))
        --lastFrom;
    parts.first = joined({words.front()});
    parts.last = joined(words.mid(lastFrom));
}

Parts partsOf(const PersonName &name, Spelling spelling)
{
    Parts parts;
    parts.letters = hasLetter(name.given) || hasLetter(name.surname) || hasLetter(name.display);
    const auto read = [&parts, spelling](const QString &text) {
        QString typed = text.normalized(QString::NormalizationForm_C).simplified().toLower();
        typed.replace(QChar(u'’'), QLatin1Char('\''));
        const Transliteration made = transliterate(typed, spelling);
        parts.incomplete = parts.incomplete || made.incomplete;
        // A blank stays one blank, so the words stand at the same places in both.
        const QStringList before = typed.split(QLatin1Char(' '));
        const QStringList after = made.text.split(QLatin1Char(' '));
        Words words;
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (hasLetterOrNumber(after[i]))
                words.append({i < before.size() ? before[i] : after[i], after[i]});
        }
        return words;
    };
    if (hasLetter(name.given) || hasLetter(name.surname)) {
        const Words given = read(name.given);
        // Of several first names the first one; a hyphen holds two together.
        if (!given.isEmpty())
            parts.first = joined({given.front()});
        parts.last = joined(read(name.surname));
        if (!parts.first.isEmpty() || !parts.last.isEmpty())
            return parts;
        parts.incomplete = false;
    }
    const QString display = withoutRemarks(name.display);
    const qsizetype comma = display.indexOf(QLatin1Char(','));
    const Words before = read(display.left(comma < 0 ? display.size() : comma));
    const Words after = comma < 0 ? Words() : read(display.mid(comma + 1));
    if (!after.isEmpty() && !isSuffix(after.front().typed)) {
        parts.first = joined({after.front()});
        parts.last = joined(before);
    } else {
        readDisplay(parts, before);
    }
    return parts;
}

QString shaped(const Parts &parts, AddressPattern pattern)
{
    const QString &first = parts.first;
    const QString &last = parts.last;
    if (first.isEmpty() || last.isEmpty())
        return first + last;
    switch (pattern) {
    case AddressPattern::FirstDotLast:
        return first + QLatin1Char('.') + last;
    case AddressPattern::FirstLast:
        return first + last;
    case AddressPattern::InitialLast:
        return first.left(1) + last;
    case AddressPattern::InitialDotLast:
        return first.left(1) + QLatin1Char('.') + last;
    case AddressPattern::FirstInitial:
        return first + last.left(1);
    case AddressPattern::First:
        return first;
    case AddressPattern::Last:
        return last;
    case AddressPattern::LastDotFirst:
        return last + QLatin1Char('.') + first;
    case AddressPattern::LastInitial:
        return last + first.left(1);
    case AddressPattern::FirstUnderscoreLast:
        return first + QLatin1Char('_') + last;
    case AddressPattern::FirstHyphenLast:
        return first + QLatin1Char('-') + last;
    }
    return {};
}

//! Cuts to `room` characters without leaving a separator at the end.
QString fitted(QString text, qsizetype room)
{
    text.truncate(room);
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    return text;
}

} // namespace

QString patternName(AddressPattern pattern)
{
    for (const auto &[known, name] : names) {
        if (known == pattern)
            return QLatin1String(name);
    }
    return {};
}

std::optional<AddressPattern> patternNamed(const QString &name)
{
    for (const auto &[pattern, known] : names) {
        if (name == QLatin1String(known))
            return pattern;
    }
    return std::nullopt;
}

AddressProposal proposeAddress(const PersonName &name, AddressPattern pattern, Spelling spelling)
{
    const Parts parts = partsOf(name, spelling);
    AddressProposal proposal;
    proposal.localPart = fitted(shaped(parts, pattern), longestLocalPart);
    if (!proposal.localPart.isEmpty())
        proposal.outcome = parts.incomplete ? AddressProposal::Outcome::Partly : AddressProposal::Outcome::Made;
    else
        proposal.outcome = parts.letters ? AddressProposal::Outcome::OtherScript : AddressProposal::Outcome::NoName;
    return proposal;
}

NameParts nameParts(const QString &whole)
{
    const QString name = withoutRemarks(whole).simplified();
    const auto isWord = [](const QString &word) { return hasLetterOrNumber(word); };
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    if (comma >= 0) {
        const QString after = name.mid(comma + 1).trimmed();
        const QString first = after.section(QLatin1Char(' '), 0, 0).toLower();
        if (isWord(after) && !isSuffix(first))
            return {after, name.left(comma).trimmed()};
        return nameParts(name.left(comma));
    }
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1 && isSuffix(words.back().toLower()))
        words.removeLast();
    if (words.size() < 2 || !isWord(words.front()) || !isWord(words.back()))
        return {};
    // "Jan de Vries van der Berg": the last name begins where the first particle stands.
    qsizetype from = words.size() - 1;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words[i].toLower())) {
            from = i;
            break;
        }
    }
    return {words.mid(0, from).join(QLatin1Char(' ')), words.mid(from).join(QLatin1Char(' '))};
}

QString nextAlias(const QString &localPart)
{
    qsizetype digits = localPart.size();
    while (digits > 0 && localPart[digits - 1].isDigit() && localPart.size() - digits < 6)
        --digits;
    const QString stem = localPart.left(digits);
    const int number = localPart.mid(digits).toInt();
    const QString next = QString::number(digits == localPart.size() ? 2 : number + 1);
    if (stem.isEmpty())
        return next;
    return stem.left(longestLocalPart - next.size()) + next;
}

std::optional<AddressPattern> patternOf(const QString &localPart, const PersonName &name, Spelling spelling)
{
    const Parts parts = partsOf(name, spelling);
    if (parts.first.isEmpty() || parts.last.isEmpty())
        return std::nullopt;
    for (const auto &[pattern, text] : names) {
        if (localPart.compare(fitted(shaped(parts, pattern), longestLocalPart), Qt::CaseInsensitive) == 0)
            return pattern;
    }
    return std::nullopt;
}

} // namespace wizard
