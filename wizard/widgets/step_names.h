// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/steps.h"

#include <QString>

namespace wizard {

//! What a step is called in the list at the side and in the window's title.
QString nameOf(Step step);

} // namespace wizard
