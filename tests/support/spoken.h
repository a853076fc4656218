// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/voice.h"

namespace test {

//! What a screen reader was given to speak last, about anything in this window; empty where it was nothing.
inline QString lastSpoken(const QWidget &window)
{
    const auto voices = window.findChildren<wizard::Voice *>(QString(), Qt::FindDirectChildrenOnly);
    return voices.isEmpty() ? QString() : voices.last()->accessibleName();
}

} // namespace test
