// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wizard {

//! What a permission lets the wizard do, in plain words; the bare name where there are none.
QString wordsForPermission(const QString &permission);

//! True for permissions that only an administrator can grant
//! (https://learn.microsoft.com/graph/permissions-reference).
bool needsAdministrator(const QString &permission);

//! Every permission the wizard ever asks for, each when it is first needed.
QStringList allPermissions();

} // namespace wizard
