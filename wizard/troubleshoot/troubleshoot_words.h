// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow.h"

namespace wizard {

//! Who that is to the reader: "you", "an administrator of your organisation", ...
QString ownerWords(Owner owner);
//! What a stage is called in the progress line.
QString stageWords(Stage stage);

} // namespace wizard
