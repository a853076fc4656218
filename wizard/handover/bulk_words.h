// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/words.h"

namespace wizard {

//! Why several passwords could not be handed over, or a sealed file not be opened, with the cure.
ErrorWords bulkWords(const graph::Error &error);

//! The kinds of files for a file dialog.
QString sealedFilter();

} // namespace wizard
