// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <random>

namespace graph::sandbox {

//! Names of a made-up person: international, spelled as at home, with an ASCII alias.
class MadePerson {
public:
    QString givenName;
    QString surname;
    QString displayName;
    QString alias; //!< "zofia.wisniewska"; not unique
    QString country; //!< ISO 3166 alpha-2
    QString jobTitle;
    QString department;
};

//! The next person of this generator; the same ones for the same seed on every machine.
MadePerson madePerson(std::mt19937 &dice);

} // namespace graph::sandbox
