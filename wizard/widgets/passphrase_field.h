// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

class QLineEdit;

namespace wizard {

//! A field for a passphrase; input methods and completion keep out of it.
QLineEdit *passphraseField(const char *name);

//! What the field holds, out of it; nothing of it can be brought back by undo.
graph::SharedSecret takenFrom(QLineEdit &field);

} // namespace wizard
