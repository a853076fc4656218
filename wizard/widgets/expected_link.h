// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace wizard {

//! True where this program may send the reader: https to a host of Microsoft's that it knows by name, or http on this
//! computer (the sandbox). Nothing else is ever opened (CWE-601).
bool isExpectedLink(const QUrl &url);

//! The address as shown before it opens: without user info, host as the browser will ask for it.
QString shownAddress(const QUrl &url);

} // namespace wizard
