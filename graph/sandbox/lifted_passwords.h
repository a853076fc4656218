// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <vector>

namespace graph::sandbox {

//! Takes the values of "password", "newPassword" and "currentPassword" out of a JSON text into guarded memory, and
//! leaves the names "\u0001N" in their place: the parser's strings are copied about and never wiped. `json` is wiped
//! and replaced. Text that is no JSON comes out as it went in.
std::vector<SharedSecret> liftPasswords(QByteArray &json);

//! The password such a name stands for; null for any other value.
SharedSecret liftedPassword(const std::vector<SharedSecret> &passwords, const QString &name);

} // namespace graph::sandbox
