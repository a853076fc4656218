// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace wizard {

//! What is wrong with a sign-in address (userPrincipalName). Names are stable: they are told to pages and logs.
enum class UpnFault {
    LocalEmpty, //!< nothing before '@'
    LocalTooLong, //!< more than 64 characters before '@'
    DomainMissing, //!< no domain chosen
    DomainTooLong, //!< more than 48 characters after '@'
    TooLong, //!< more than 113 characters in all
    SecondAt, //!< '@' inside the part before '@'
    Space, //!< a blank, also an invisible one
    Accent, //!< a letter outside A-Z
    Character, //!< any other character that is not allowed
    DotFirst, //!< starts with a dot
    DotLast, //!< a dot right before '@'
    DotTwice, //!< two dots in a row
};

class UpnProblem {
public:
    UpnFault fault;
    QString culprit; //!< the character at fault, where it is one

    friend bool operator==(const UpnProblem &, const UpnProblem &) = default;
};

//! Everything wrong with it, the most telling first; empty for a legal address. Rules: letters, digits and ' . - _ ! #
//! ^
//! ~, no accents, '@' once, no dot before it (https://learn.microsoft.com/graph/api/user-post-users and
//! https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy). A dot at the start or two in a row
//! would make a sign-in address no mailbox can have (RFC 5321 dot-string), so they are refused too.
std::vector<UpnProblem> upnProblems(const QString &localPart, const QString &domain);

//! The stable name, for logs and tests: "upn.dot-last".
QString upnFaultName(UpnFault fault);

} // namespace wizard
