// SPDX-License-Identifier: MIT
#include "wizard/many/csv_stream.h"

#include <algorithm>

namespace wizard {

//! Line breaks inside quotations: CRLF, LF, or CR alone. Almost every record has none, which is seen at one glance.
int CsvRecordView::innerLines() const
{
    if (m_bytes.find('\n') == std::string::npos && m_bytes.find('\r') == std::string::npos)
        return 0;
    std::ptrdiff_t lines = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const std::string_view text = field(i);
        const auto feeds = std::count(text.begin(), text.end(), '\n');
        lines += feeds > 0 ? feeds : std::count(text.begin(), text.end(), '\r');
    }
    return static_cast<int>(lines);
}

CsvStream::CsvStream(char delimiter, OnRecord onRecord)
    : m_onRecord(std::move(onRecord))
{
    // Every line break is told, so that lines can be counted.
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    m_record.line = 1;
}

CsvStream::~CsvStream()
{
    csv_free(&m_parser);
}

void CsvStream::onField(void *bytes, std::size_t size, void *self)
{
    auto &stream = *static_cast<CsvStream *>(self);
    CsvRecordView &record = stream.m_record;
    if (record.m_ends.empty())
        record.line = stream.m_line;
    stream.m_return = false;
    record.m_bytes.append(static_cast<const char *>(bytes), size);
    record.m_ends.push_back(record.m_bytes.size());
}

void CsvStream::onEnd(int terminator, void *self)
{
    auto &stream = *static_cast<CsvStream *>(self);
    CsvRecordView &record = stream.m_record;
    if (!record.m_ends.empty()) {
        if (!stream.m_ended && !stream.m_onRecord(record))
            stream.m_ended = true;
        stream.m_line += record.innerLines() + 1;
        record.m_bytes.clear();
        record.m_ends.clear();
    } else if (terminator != -1 && !(terminator == CSV_LF && stream.m_return)) {
        if (stream.m_blankLines && !stream.m_ended && !stream.m_onRecord(record))
            stream.m_ended = true;
        ++stream.m_line;
    }
    stream.m_return = terminator == CSV_CR;
    record.line = stream.m_line;
}

bool CsvStream::feed(std::string_view bytes)
{
    return csv_parse(&m_parser, bytes.data(), bytes.size(), &onField, &onEnd, this) == bytes.size() && !m_ended;
}

bool CsvStream::finish()
{
    // libcsv tells an open quotation in its strict mode only, which refuses half of what Excel writes. Its state says
    // it as well: inside a field (2), and that field is quoted.
    constexpr int insideField = 2;
    if (m_parser.pstate == insideField && m_parser.quoted)
        return false;
    return csv_fini(&m_parser, &onField, &onEnd, this) == 0;
}

} // namespace wizard
