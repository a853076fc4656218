// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace wizard {

//! What a list can say about a person: the columns of Entra's and Microsoft 365's bulk templates. The numbers are those
//! of the packed row, so they stay as they are.
enum class ManyField : quint8 {
    DisplayName,
    GivenName,
    Surname,
    Address, //!< a whole sign-in address, or only what stands before '@'
    UsageLocation, //!< ISO 3166 alpha-2 where it is understood
    BlockSignIn, //!< "Yes" or "No" where it is understood; empty is no. Inverted in Graph: accountEnabled
    JobTitle,
    Department,
    Company,
    Office,
    OfficePhone,
    MobilePhone,
    Fax,
    StreetAddress,
    City,
    State,
    PostalCode,
    Country,
};

inline constexpr int manyFieldCount = 18;

//! All of them, in the order the grid shows them.
constexpr std::array<ManyField, manyFieldCount> manyFields()
{
    std::array<ManyField, manyFieldCount> all{};
    for (int i = 0; i < manyFieldCount; ++i)
        all[static_cast<std::size_t>(i)] = static_cast<ManyField>(i);
    return all;
}

//! The most characters Graph or the admin centre take (contract C1 and E4, the smaller one counts).
int longestOf(ManyField field);

//! The key in Entra's bulk template, as in `[displayName]`.
QString templateKeyOf(ManyField field);

} // namespace wizard
