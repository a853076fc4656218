// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_field.h"

namespace wizard {

//! What is wrong with a cell. The words and the cure are ManyWords'.
enum class ManyFault : quint8 {
    NameMissing,
    NameNoLetters,
    TooLong, //!< longer than longestOf(field)
    RowUneven, //!< the line had more columns than the heading
    AddressMissing, //!< none given, and none can be proposed from the name
    AddressIllegal, //!< upnProblems() says how
    DomainNotVerified,
    DomainFederated, //!< the company signs in elsewhere
    DuplicateAddress, //!< the row `other` has it, too
    Taken, //!< by a user of the tenant
    Deleted, //!< by a deleted user, who could come back
    UsageLocationUnknown,
    BlockUnclear, //!< neither yes nor no
    Formula, //!< a spreadsheet's formula or error value
    LettersLost, //!< characters that were lost before the file came here
    DuplicatePerson, //!< the same name as row `other`; the address was numbered
    ProposalPartly, //!< letters without a sure spelling were left out of the address
};

enum class ManySeverity : quint8 { None, Warning, Error };

//! A row with an error is not made; one with a warning is.
ManySeverity severityOf(ManyFault fault);

class ManyFinding {
public:
    quint32 row = 0;
    ManyField field = ManyField::DisplayName;
    ManyFault fault = ManyFault::NameMissing;
    qint32 other = -1; //!< the row it collides with

    friend bool operator==(const ManyFinding &, const ManyFinding &) = default;
};

//! The stable name, for logs and tests: "address-illegal".
QString manyFaultName(ManyFault fault);

} // namespace wizard
