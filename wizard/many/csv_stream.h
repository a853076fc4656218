// SPDX-License-Identifier: MIT
#pragma once

#include <csv.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wizard {

//! One record while it is being read.
class CsvRecordView {
public:
    int line = 0; //!< where it begins in the file, from 1
    std::size_t size() const { return m_ends.size(); }
    std::string_view field(std::size_t at) const
    {
        const std::size_t from = at == 0 ? 0 : m_ends[at - 1];
        return {m_bytes.data() + from, m_ends[at] - from};
    }
    //! All fields in a row, for what can be asked of them at once.
    std::string_view bytes() const { return m_bytes; }

private:
    int innerLines() const;

    friend class CsvStream;
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

//! RFC 4180 by libcsv, as lenient as it is; record by record, so that nothing but the record at hand is kept.
class CsvStream {
public:
    using OnRecord = std::function<bool(const CsvRecordView &)>; //!< false ends the reading

    CsvStream(char delimiter, OnRecord onRecord);
    ~CsvStream();
    CsvStream(const CsvStream &) = delete;
    CsvStream &operator=(const CsvStream &) = delete;

    //! Blank lines are told, too, as records without fields.
    void tellBlankLines() { m_blankLines = true; }
    //! False once onRecord() has ended it, or where memory ran out.
    bool feed(std::string_view bytes);
    //! The last record, where no line break ended it. False for a quotation mark that is still open: then the record
    //! at hand is not told, openLine() says where it begins.
    bool finish();
    int openLine() const { return m_record.line; }

private:
    static void onField(void *bytes, std::size_t size, void *self);
    static void onEnd(int terminator, void *self);

    csv_parser m_parser;
    OnRecord m_onRecord;
    CsvRecordView m_record;
    int m_line = 1;
    bool m_return = false; //!< the last character was a CR, so a LF ends the same line
    bool m_ended = false;
    bool m_blankLines = false;
};

} // namespace wizard
