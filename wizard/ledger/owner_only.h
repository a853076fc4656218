// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"

#include <QString>

namespace wizard {

//! Sees to it that `file` exists and that only its owner can read it, its folder too, whatever the umask says; SQLite
//! gives its side files the same mode. Never follows a link.
//! Fault::Storage "ledger.read-only" where it cannot be made, "ledger.foreign" where it belongs to somebody else.
graph::Result<graph::Done> makeOwnerOnly(const QString &file);

} // namespace wizard
