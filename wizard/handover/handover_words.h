// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/handover_controller.h"
#include "wizard/widgets/words.h"

namespace wizard {

//! An error of the ledger or of the keychain behind it, in words: what it means for the password, and the cure.
ErrorWords ledgerWords(const graph::Error &error);

//! "By phone", "On paper", ...
QString wayName(HandoverWay way);

//! "Handed over to Anna by phone on 15 January 2026 at 13:05."
QString receiptText(const LedgerEntry &receipt);

} // namespace wizard
