// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/password/password_generator.h"

namespace wizard {

//! What a style is called in a list, with an example of its shape (never a real password).
QString styleName(PasswordGenerator::Style style);

//! How strong that many bits of chance are, in a sentence: how long trying them all would take whoever can try a
//! million a second, far more than a sign-in page ever allows.
QString strengthText(double bits);

} // namespace wizard
