// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"

#include <QString>

namespace graph {

//! A domain name as typed, or the domain of an address: lower case, IDN as punycode, no trailing dot.
//! Fault::Rejected with code "domain.empty", "domain.syntax", "domain.no-dot", "domain.too-long", "domain.address".
Result<QString> domainOf(const QString &domainOrAddress);

//! True for mailbox providers that private persons use (outlook.com, gmail.com, ...): no company's work account.
bool isConsumerDomain(const QString &domain);

} // namespace graph
