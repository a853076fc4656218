// SPDX-License-Identifier: MIT
#include "wizard/many/many_finding.h"

namespace wizard {

ManySeverity severityOf(ManyFault fault)
{
    switch (fault) {
    case ManyFault::Deleted:
    case ManyFault::LettersLost:
    case ManyFault::DuplicatePerson:
    case ManyFault::ProposalPartly:
        return ManySeverity::Warning;
    default:
        return ManySeverity::Error;
    }
}

QString manyFaultName(ManyFault fault)
{
    constexpr const char *names[] = {"name-missing", "name-no-letters", "too-long", "row-uneven", "address-missing",
        "address-illegal", "domain-not-verified", "domain-federated", "duplicate-address", "taken", "deleted",
        "usage-location-unknown", "block-unclear", "formula", "letters-lost", "duplicate-person", "proposal-partly"};
    return QLatin1String(names[static_cast<std::size_t>(fault)]);
}

} // namespace wizard
