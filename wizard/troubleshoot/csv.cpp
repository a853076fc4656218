// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/csv.h"

namespace wizard {

CsvFile readCsv(const QByteArray &bytes)
{
    CsvFile file;
    CsvRecord record;
    QByteArray field;
    int line = 1;
    enum class In { Start, Plain, Quoted, AfterQuote } in = In::Start;

    const auto endField = [&] {
        record.fields.append(QString::fromUtf8(field));
        field.clear();
        in = In::Start;
    };
    const auto endRecord = [&] {
        endField();
        const bool blank = record.fields.size() == 1 && record.fields.front().isEmpty();
        if (!blank) {
            if (!file.records.empty() && file.records.front().fields.size() != record.fields.size())
                file.faultLine = record.line;
            file.records.push_back(record);
        }
        record = CsvRecord();
        record.line = line;
    };

    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (; at < bytes.size() && !file.faultLine; ++at) {
        const char c = bytes[at];
        if (c == '\n')
            ++line;
        if (in == In::Quoted) {
            if (c != '"')
                field += c;
            else if (at + 1 < bytes.size() && bytes[at + 1] == '"')
                field += bytes[++at];
            else
                in = In::AfterQuote;
        } else if (c == '"' && in == In::Start) {
            in = In::Quoted;
        } else if (c == ',') {
            endField();
        } else if (c == '\n') {
            endRecord();
        } else if (c == '\r' && (at + 1 == bytes.size() || bytes[at + 1] == '\n')) {
            continue;
        } else if (c == '"' || c == '\r' || in == In::AfterQuote) {
            file.faultLine = line;
        } else {
            in = In::Plain;
            field += c;
        }
    }
    if (!file.faultLine && in == In::Quoted)
        file.faultLine = record.line;
    if (!file.faultLine && (!field.isEmpty() || !record.fields.isEmpty()))
        endRecord();
    return file;
}

} // namespace wizard
