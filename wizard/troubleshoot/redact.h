// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wizard {

//! The pasted text as it may be sent on: without addresses, names, phone numbers, IP addresses, host user names,
//! tokens, codes and passwords. Codes, correlation and trace IDs, times, tenant and app IDs stay: they are what support
//! asks for. What is left out is named in brackets.
QString withoutPersonalData(const QString &pasted);

} // namespace wizard
