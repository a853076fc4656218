// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"
#include "wizard/widgets/words.h"

namespace wizard {

//! A sign-in's error in words, with its cure; wordsFor() where there is nothing special to say.
ErrorWords wordsForSignIn(const graph::Error &error);

//! True where the cure lies in this program's settings.
bool curedInSettings(const graph::Error &error);

} // namespace wizard
