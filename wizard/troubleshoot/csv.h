// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace wizard {

//! A record of a CSV file and the line it starts on, counted from 1.
class CsvRecord {
public:
    int line = 1;
    QStringList fields;
};

//! A CSV file of this program's own, read strictly after RFC 4180 (comma, double quotes doubled, UTF-8). Every record
//! has as many fields as the first; `faultLine` is where that, or a quote, is wrong.
//! No library: what is wanted of it is the line of a fault, which libcsv does not tell, and forgiveness is not.
class CsvFile {
public:
    std::vector<CsvRecord> records;
    std::optional<int> faultLine;
};

CsvFile readCsv(const QByteArray &bytes);

} // namespace wizard
