// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace graph {

//! The `claims` parameter: that this client understands claims challenges (`xms_cc` = `cp1`, without which Graph sends
//! none), merged with what a challenge asks for. `challenge` is base64 as in WWW-Authenticate, or empty; one that
//! cannot be read is left out. (https://learn.microsoft.com/entra/identity-platform/claims-challenge)
QByteArray claimsParameter(const QByteArray &challenge);

} // namespace graph
