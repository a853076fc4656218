// SPDX-License-Identifier: MIT
#include "wizard/password/password_generator.h"

#include "wizard/password/word_list.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace wizard {

namespace {

// Left out because two of them look alike on paper or on a screen: 0 O o, 1 l I i |, 2 Z, 5 S, 8 B, 6 G.
constexpr std::string_view lower = "abcdefghjkmnpqrstuvwxyz";
constexpr std::string_view upper = "ACDEFHJKLMNPQRTUVWXY";
constexpr std::string_view numbers = "23456789";
// Symbols that every keyboard types without a dead key, that have one name on the phone, and that nothing on the way
// takes for itself: not CSV and lists (, ; " '), not shells ($ ` \ ! * ? # & | < > ( ) [ ] { } ~ % ^ space), not a
// full stop or an underscore that the eye loses. As a leading + - = @ is a formula to a spreadsheet and a trailing
// symbol looks like punctuation, a password begins and ends with a letter.
constexpr std::string_view marks = "+-=:@";
constexpr std::size_t characters = 16;
constexpr std::size_t words = 5;
constexpr int patience = 10'000; // about one draw in two is accepted

constexpr std::size_t letterCount = lower.size() + upper.size();
constexpr std::size_t allCount = letterCount + numbers.size() + marks.size();

char characterAt(std::size_t index)
{
    for (std::string_view set : {lower, upper, numbers, marks}) {
        if (index < set.size())
            return set[index];
        index -= set.size();
    }
    return {};
}

bool hasOneOf(std::string_view text, std::string_view set)
{
    return text.find_first_of(set) != std::string_view::npos;
}

//! Draws all places freely, in place.
void drawCharacters(char *out, const graph::Random &random)
{
    for (std::size_t i = 0; i < characters; ++i) {
        const bool edge = i == 0 || i + 1 == characters;
        out[i] = characterAt(random.below(static_cast<std::uint32_t>(edge ? letterCount : allCount)));
    }
}

bool keepsTheRules(std::string_view text)
{
    return hasOneOf(text, lower) && hasOneOf(text, upper) && hasOneOf(text, numbers) && hasOneOf(text, marks);
}

//! "Gravy-Urchin-Tulip-Moody-Crisp-7": capitals, hyphens and a digit make the four classes.
graph::Secret drawWords(const graph::Random &random, const WordList &list)
{
    std::array<std::size_t, words> chosen{};
    std::size_t size = words + 1; // a hyphen behind each word, and the digit
    for (std::size_t &index : chosen) {
        index = random.below(static_cast<std::uint32_t>(list.size()));
        size += list.at(index).size();
    }
    graph::Secret phrase = graph::Secret::made(size, [&](char *out) {
        for (std::size_t index : chosen) {
            const std::string_view word = list.at(index);
            *out = static_cast<char>(word.front() - 'a' + 'A');
            out = std::copy(word.begin() + 1, word.end(), out + 1);
            *out++ = '-';
        }
        *out = numbers[random.below(static_cast<std::uint32_t>(numbers.size()))];
    });
    sodium_memzero(chosen.data(), sizeof(chosen));
    return phrase;
}

char normalised(char c)
{
    switch (c) {
    case '0':
        return 'o';
    case '1':
        return 'l';
    case '$':
        return 's';
    case '@':
        return 'a';
    default:
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
}

//! Lower case, letters without their accents, the disguises taken off.
QString normalisedName(const QString &name)
{
    QString plain;
    for (QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        plain.append(c.unicode() < 128 ? QChar::fromLatin1(normalised(static_cast<char>(c.unicode()))) : c);
    }
    return plain;
}

void addPieces(QStringList &pieces, const QString &name)
{
    QString piece;
    const auto close = [&] {
        if (piece.size() >= 4 && !pieces.contains(piece))
            pieces.append(piece);
        piece.clear();
    };
    for (QChar c : name) {
        if (c.isLetter())
            piece.append(c);
        else
            close();
    }
    close();
    // The whole as well, however it is put together: "b2-b4" has no word in it, "J. de Wit" none of four letters.
    for (QChar c : name) {
        if (c.isLetterOrNumber())
            piece.append(c);
    }
    close();
}

} // namespace

QStringList forbiddenPieces(const QStringList &names)
{
    QStringList pieces;
    for (const QString &name : names) {
        // Split before and after the disguises are off: "j0hnson" forbids "johnson", "smith0815" forbids "smith".
        // Normalised afterwards again, because the candidate is.
        const QString whole = normalisedName(name).simplified();
        if (whole.size() >= 4 && !pieces.contains(whole))
            pieces.append(whole);
        addPieces(pieces, normalisedName(name));
        QString asTyped = name.normalized(QString::NormalizationForm_KD).toLower();
        asTyped.removeIf([](QChar c) { return c.isMark(); });
        QStringList typed;
        addPieces(typed, asTyped);
        for (const QString &piece : typed) {
            const QString plain = normalisedName(piece);
            if (!pieces.contains(plain))
                pieces.append(plain);
        }
    }
    return pieces;
}

bool containsPiece(std::string_view candidate, const QStringList &pieces)
{
    // Normalised as it is compared: no second copy of the password comes into being.
    const auto same = [](char have, QChar banned) { return QLatin1Char(normalised(have)) == banned; };
    return std::any_of(pieces.begin(), pieces.end(), [&](const QString &piece) {
        return std::search(candidate.begin(), candidate.end(), piece.begin(), piece.end(), same) != candidate.end();
    });
}

PasswordGenerator::PasswordGenerator(graph::SharedRandom random)
    : m_random(std::move(random))
{
}

graph::Secret PasswordGenerator::generate(Style style, QStringList forbidden) const
{
    const QStringList pieces = forbiddenPieces(forbidden);
    if (style == Style::Passphrase) {
        const WordList list;
        for (int i = 0; i < patience && list.size() > 0; ++i) {
            graph::Secret phrase = drawWords(*m_random, list);
            if (!containsPiece(phrase.reveal(), pieces))
                return phrase;
        }
        return {};
    }
    // The whole draw is thrown away where it breaks a rule: so every password that keeps the rules is equally likely,
    // which mending a draw ("put a digit somewhere") would not give.
    bool found = false;
    graph::Secret password = graph::Secret::made(characters, [&](char *out) {
        const std::string_view draw(out, characters);
        for (int i = 0; i < patience && !found; ++i) {
            drawCharacters(out, *m_random);
            found = keepsTheRules(draw) && !containsPiece(draw, pieces);
        }
    });
    return found ? std::move(password) : graph::Secret();
}

double PasswordGenerator::bits(Style style)
{
    if (style == Style::Passphrase)
        return static_cast<double>(words) * std::log2(7772.0) + std::log2(static_cast<double>(numbers.size()));
    // Inclusion and exclusion over the classes a draw might lack.
    const std::array<double, 4> sizes{static_cast<double>(lower.size()), static_cast<double>(upper.size()),
        static_cast<double>(numbers.size()), static_cast<double>(marks.size())};
    double count = 0;
    for (unsigned missing = 0; missing < 16; ++missing) {
        double letters = 0;
        double all = 0;
        int sign = 1;
        for (unsigned i = 0; i < 4; ++i) {
            if (missing & (1U << i)) {
                sign = -sign;
                continue;
            }
            all += sizes[i];
            letters += i < 2 ? sizes[i] : 0;
        }
        count += sign * letters * letters * std::pow(all, static_cast<double>(characters) - 2);
    }
    return std::log2(count);
}

std::string_view PasswordGenerator::lowerCase()
{
    return lower;
}

std::string_view PasswordGenerator::upperCase()
{
    return upper;
}

std::string_view PasswordGenerator::digits()
{
    return numbers;
}

std::string_view PasswordGenerator::symbols()
{
    return marks;
}

} // namespace wizard
