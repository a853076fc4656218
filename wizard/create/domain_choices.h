// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/organization.h"

#include <QString>

#include <vector>

namespace wizard {

//! One line of the domain list.
class DomainChoice {
public:
    QString name; //!< as the service writes it
    QString shown; //!< with its own letters, where it is an internationalised name
    bool usable = false; //!< false: the company signs in elsewhere (federated)
    bool isDefault = false;
    bool initial = false; //!< the onmicrosoft name

    friend bool operator==(const DomainChoice &, const DomainChoice &) = default;
};

//! The domains an address may be on: the tenant's verified ones; the default first, then by name, the onmicrosoft one
//! and those that cannot be used at the end. Unverified domains are not in `organization.verifiedDomains`.
std::vector<DomainChoice> domainChoices(const graph::Organization &organization);

//! The one chosen by itself: the default, or the first usable; nothing where none is.
QString preferredDomain(const std::vector<DomainChoice> &choices);

//! The entry of that name (compared without case, punycode or not), or nothing.
const DomainChoice *choiceNamed(const std::vector<DomainChoice> &choices, const QString &name);

} // namespace wizard
