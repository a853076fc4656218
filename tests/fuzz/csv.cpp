// SPDX-License-Identifier: MIT
// CSV files.
#include "wizard/troubleshoot/csv.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const wizard::CsvFile file = wizard::readCsv(input.rest());
    int line = 0;
    for (const wizard::CsvRecord &record : file.records) {
        fuzz::require(record.line > line, "records come in order");
        line = record.line;
        fuzz::require(file.faultLine || record.fields.size() == file.records.front().fields.size(),
            "records have as many fields as the first");
    }
    fuzz::require(!file.faultLine || *file.faultLine > 0, "a fault is on a line");
    return 0;
}
