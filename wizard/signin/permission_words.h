// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wizard {

//! What a permission lets the wizard do, in plain words; the bare name where there are none.
QString wordsForPermission(const QString &permission);

//! True for permissions that only an administrator can grant
//! (https://learn.microsoft.com/graph/permissions-reference).
bool needsAdministrator(const QString &permission);

} // namespace wizard
