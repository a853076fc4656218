// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace wizard {

//! A domain that waits for its record: enough to go on where one was. No secret.
class DomainNote {
public:
    QString accountKey; //!< who added it, in which tenant
    QString tenant; //!< GUID, for a sign-in to it
    QString username; //!< to be filled in there
    QString domain; //!< as the service writes it

    friend bool operator==(const DomainNote &, const DomainNote &) = default;
};

//! Where the notes outlive the program; the app keeps them in its settings. Empty functions keep them in memory.
class DomainMemory {
public:
    std::function<std::vector<DomainNote>()> load;
    std::function<void(const std::vector<DomainNote> &)> save;
};

} // namespace wizard
