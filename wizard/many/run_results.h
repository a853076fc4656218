// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/run_row.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace wizard {

//! A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe in front
//! (https://owasp.org/www-community/attacks/CSV_Injection).
QString defusedCell(QString text);

//! "Succeeded", "Failed", "Unknown" or "Not created": as the service's own results say it, whatever the language.
QString resultStatus(RunRow::State state);

//! The results as CSV (UTF-8 with its mark, RFC 4180), without any secret. `why` puts an error in words; where there is
//! more than one of `tenants`, a column says which.
QByteArray resultsCsv(const std::vector<RunRow> &rows, QChar separator,
    const std::function<QString(const RunRow &)> &why, const QStringList &tenants = {});

} // namespace wizard
