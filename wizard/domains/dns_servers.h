// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/probes/resolver.h"

#include <vector>

namespace wizard {

//! One place to ask the DNS.
class DnsServer {
public:
    QString name; //!< "Quad9 (9.9.9.9)"; empty for the one this computer uses
    SharedResolver resolver;
};

using DnsServers = std::vector<DnsServer>;

//! This computer's own and three public ones: a new record reaches them at different times, and Microsoft sees what
//! the world sees, not what one company's resolver does.
DnsServers usualDnsServers();

} // namespace wizard
