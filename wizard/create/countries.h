// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace wizard {

class Country {
public:
    QString code; //!< ISO 3166 alpha-2
    QString name; //!< in the language of the program
};

//! All countries and areas with a code, sorted by name in the present language.
std::vector<Country> countries();

//! Its name in the present language; the code itself where it is none.
QString countryName(const QString &code);

//! The code for a code in any case, or for a name in English, in the country's own language or in the program's;
//! empty for anything else.
QString countryCode(const QString &text);

} // namespace wizard
