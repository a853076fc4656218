// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"
#include "graph/secret.h"

#include <QStringList>

#include <string_view>

namespace wizard {

//! Makes the initial password. Policy: 8 to 256 characters, three of four classes, ASCII only, nothing that contains
//! the person's or the company's name (https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy,
//! concept-password-ban-bad). Ours is stricter: at least 16, all four classes, no look-alikes.
class PasswordGenerator {
public:
    enum class Style { Characters, Passphrase };

    explicit PasswordGenerator(graph::SharedRandom random);

    //! `forbidden`: names, local part and tenant name; pieces of four characters and more never appear, also not
    //! disguised as 0 for o, 1 for l, $ for s, @ for a. Every password the rules allow is equally likely.
    //! Empty only where chance is broken or nothing is left that is allowed: then no account may be made with it.
    graph::Secret generate(Style style, QStringList forbidden) const;

    //! How many bits of chance a password of this style holds (forbidden names cost far less than one bit).
    static double bits(Style style);
    //! Which characters a password of Style::Characters is made of, by class.
    static std::string_view lowerCase();
    static std::string_view upperCase();
    static std::string_view digits();
    static std::string_view symbols();

private:
    graph::SharedRandom m_random;
};

//! The parts of names a password must not contain: at least four characters, normalised as the service does it
//! (lower case, 0 to o, 1 to l, $ to s, @ to a), without accents.
QStringList forbiddenPieces(const QStringList &names);

//! True where `candidate`, normalised the same way, contains one of the pieces.
bool containsPiece(std::string_view candidate, const QStringList &pieces);

} // namespace wizard
