// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/reply.h"

#include <QByteArray>

namespace graph {

//! The claims of a continuous-access challenge: the value of `claims` (Base64, as sent) of the Bearer challenge whose
//! `error` is `insufficient_claims`. Empty where there is none. There may be several WWW-Authenticate headers, which
//! Qt joins into one, and parameters come in any order
//! (https://learn.microsoft.com/entra/identity-platform/claims-challenge).
QByteArray claimsChallenge(const Reply &reply);

} // namespace graph
