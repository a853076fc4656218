// SPDX-License-Identifier: MIT
#include "wizard/many/list_reader.h"

#include "wizard/create/address_proposal.h"
#include "wizard/many/csv_stream.h"
#include "wizard/many/utf8.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace wizard {

namespace {

using Kind = ColumnUse::Kind;

constexpr std::size_t chunk = 64 * 1024;
constexpr std::size_t sampleRecords = 40;
constexpr std::size_t longestExtra = 1000; //!< of a column without a use, in bytes
constexpr char delimiters[] = {',', ';', '\t'};

QStringList stringsOf(const CsvRecordView &record)
{
    QStringList cells;
    for (std::size_t i = 0; i < record.size(); ++i)
        cells.append(cleanedCell(stringOf(record.field(i))));
    return cells;
}

bool blankRecord(const CsvRecordView &record)
{
    const std::string_view all = record.bytes();
    if (!all.empty() && all.front() > ' ')
        return false;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const std::string_view field = record.field(i);
        if (field.find_first_not_of(" \t\r\n") != std::string_view::npos)
            return false;
    }
    return true;
}

//! "version:v1.0", also padded with commas by Excel.
bool versionRecord(const QStringList &cells)
{
    return !cells.isEmpty() && cells.first().startsWith(QLatin1String("version:"), Qt::CaseInsensitive);
}

//! Printable ASCII without two blanks in a row. Written so that compilers look at many bytes at once.
bool plain(std::string_view text)
{
    unsigned strange = 0;
    for (const char c : text)
        strange |= static_cast<unsigned>(static_cast<unsigned char>(c - 0x20) >= 0x7f - 0x20);
    unsigned doubled = 0;
    for (std::size_t i = 1; i < text.size(); ++i)
        doubled |= static_cast<unsigned>(text[i - 1] == ' ') & static_cast<unsigned>(text[i] == ' ');
    return strange == 0 && doubled == 0;
}

//! Of a plain cell, nothing to clean: no blanks at the ends, and nothing that Excel put around it. What almost every
//! cell is.
bool cleanEnds(std::string_view text)
{
    return text.empty() || (text.front() != ' ' && text.back() != ' ' && text.front() != '=');
}

std::vector<QStringList> sampleOf(std::string_view text, char delimiter, std::size_t most)
{
    std::vector<QStringList> records;
    CsvStream stream(delimiter, [&](const CsvRecordView &record) {
        if (!blankRecord(record))
            records.push_back(stringsOf(record));
        return records.size() < most;
    });
    if (stream.feed(text.substr(0, chunk)) && text.size() <= chunk)
        stream.finish();
    return records;
}

//! Where the lines of a list without headings are "Vance, Adele": a comma parts the names of one person.
bool commaInNames(std::string_view text)
{
    const std::string_view sample = text.substr(0, chunk);
    std::size_t lines = 0;
    std::size_t at = 0;
    while (at < sample.size()) {
        std::size_t end = sample.find_first_of("\r\n", at);
        if (end == std::string_view::npos)
            end = sample.size();
        const std::string_view line = sample.substr(at, end - at);
        at = end + 1;
        if (line.empty())
            continue;
        ++lines;
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos || comma + 2 >= line.size() || line[comma + 1] != ' '
            || line.find(',', comma + 1) != std::string_view::npos
            || line.find_first_of("@\";\t") != std::string_view::npos)
            return false;
    }
    return lines > 0;
}

//! The character that parts the cells: the one under which the headings are known, and the lines are alike.
char delimiterOf(std::string_view text)
{
    char best = ',';
    double bestScore = -1;
    for (const char delimiter : delimiters) {
        const std::vector<QStringList> records = sampleOf(text, delimiter, sampleRecords);
        if (records.empty())
            continue;
        const std::size_t headingAt = versionRecord(records.front()) && records.size() > 1 ? 1 : 0;
        const QStringList &heading = records[headingAt];
        double known = 0;
        if (const auto uses = columnUses(heading))
            known = static_cast<double>(
                std::count_if(uses->begin(), uses->end(), [](const ColumnUse &use) { return use != ColumnUse(); }));
        std::size_t alike = 0;
        for (std::size_t i = headingAt; i < records.size(); ++i)
            alike += records[i].size() == heading.size();
        const double share = static_cast<double>(alike) / static_cast<double>(records.size() - headingAt);
        const double score = known * 1000 + share * 100 + (heading.size() > 1 ? 50 * share : 0);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    // Names alone, last name first: nothing parts them but what belongs to the name.
    if (best == ',' && bestScore < 1000 && commaInNames(text))
        return '\t';
    return best;
}

//! Turns records into packed rows, once it is known what the columns are.
class Taker {
public:
    Taker(ReadList &list, std::vector<ColumnUse> uses, const QStringList &headings, bool headed)
        : m_list(list)
        , m_uses(std::move(uses))
        , m_headings(headings)
        , m_headed(headed)
    {
        setExtras();
        m_free = list.shape == ListShape::Free || list.shape == ListShape::NoHeadings;
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            switch (m_uses[i].kind()) {
            case Kind::Field:
                m_columns[static_cast<std::size_t>(m_uses[i].field())] = static_cast<int>(i);
                break;
            case Kind::FullName:
            case Kind::SurnamePrefix:
            case Kind::Enabled:
                m_special = true;
                break;
            default:
                break;
            }
        }
        m_given = m_columns[static_cast<std::size_t>(ManyField::GivenName)] >= 0;
        m_display = m_columns[static_cast<std::size_t>(ManyField::DisplayName)] >= 0;
    }

    //! Takes a record that is not blank. False where there are too many.
    bool take(const CsvRecordView &record)
    {
        if (example(record.field(0))) {
            ++m_examples;
            return true;
        }
        if (m_list.rows.size() >= mostListRows) {
            m_list.fault = ListFault::TooManyRows;
            return false;
        }
        const std::size_t width = widthOf(record);
        bool uneven = m_headed && width > m_uses.size();
        if (uneven && m_unevenCount++ == 0)
            m_unevenLine = record.line;
        if (m_special || !m_display) {
            takeSlowly(record, width, uneven);
        } else {
            takeFast(record, width, uneven);
        }
        return true;
    }

    void finish()
    {
        const auto note = [this](ListNote::Kind kind, int count, int line, const QString &text = {}) {
            m_list.notes.push_back({kind, count, line, text});
        };
        QStringList passwords;
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            if (m_uses[i].kind() == Kind::Password)
                passwords.append(m_headings.value(static_cast<qsizetype>(i)));
        }
        if (!passwords.isEmpty())
            note(ListNote::Kind::PasswordsDropped, static_cast<int>(passwords.size()), 0,
                passwords.join(QLatin1String(", ")));
        if (!m_headed)
            note(ListNote::Kind::NoHeadings, 0, 1);
        if (!m_list.extras.isEmpty() && m_headed)
            note(ListNote::Kind::ColumnsUnmatched, static_cast<int>(m_list.extras.size()), 0,
                m_list.extras.join(QLatin1String(", ")));
        if (m_examples > 0)
            note(ListNote::Kind::ExamplesSkipped, m_examples, 0);
        if (m_unevenCount > 0)
            note(ListNote::Kind::UnevenLines, m_unevenCount, m_unevenLine);
        if (m_list.encoding == TextEncoding::Windows1252)
            note(ListNote::Kind::Windows1252, 0, 0);
    }

private:
    void setExtras()
    {
        m_extraOf.assign(m_uses.size(), -1);
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            if (m_uses[i].kind() != Kind::Unmatched || m_list.extras.size() >= mostExtraColumns)
                continue;
            m_extraOf[i] = static_cast<int>(m_list.extras.size());
            m_list.extras.append(m_headings.value(static_cast<qsizetype>(i)));
        }
    }

    static bool example(std::string_view cell)
    {
        constexpr std::string_view marks[] = {
            "Example:", "Voorbeeld:", "Beispiel:", "Exemple:", "Exemple :", "Ejemplo:"};
        return std::any_of(
            std::begin(marks), std::end(marks), [cell](std::string_view m) { return cell.substr(0, m.size()) == m; });
    }

    //! Commas at the end of a line, as Excel pads them, are no columns.
    static std::size_t widthOf(const CsvRecordView &record)
    {
        std::size_t width = record.size();
        while (width > 0 && record.field(width - 1).empty())
            --width;
        return width;
    }

    //! The columns in the order of the fields, copied as they stand where there is nothing to clean.
    void takeFast(const CsvRecordView &record, std::size_t width, bool uneven)
    {
        const auto cell = [&](ManyField field) -> std::string_view {
            const int column = m_columns[static_cast<std::size_t>(field)];
            return column >= 0 && static_cast<std::size_t>(column) < width
                ? record.field(static_cast<std::size_t>(column))
                : std::string_view();
        };
        // One look at all bytes of the record; where a column without a use is not plain, it costs this row its speed.
        if (!plain(record.bytes()))
            return takeSlowly(record, width, uneven);
        std::array<std::string_view, manyFieldCount> cells;
        for (ManyField field : manyFields()) {
            cells[static_cast<std::size_t>(field)] = cell(field);
            if (!cleanEnds(cells[static_cast<std::size_t>(field)]))
                return takeSlowly(record, width, uneven);
        }
        const std::string_view address = cells[static_cast<std::size_t>(ManyField::Address)];
        const std::string_view display = cells[static_cast<std::size_t>(ManyField::DisplayName)];
        if (display.empty() || address.find_first_of("<:") != std::string_view::npos)
            return takeSlowly(record, width, uneven);
        m_packer.begin(record.line, address.empty(), uneven);
        for (ManyField field : manyFields()) {
            std::string_view text = cells[static_cast<std::size_t>(field)];
            if (field == ManyField::UsageLocation || field == ManyField::BlockSignIn)
                text = viewOf(understood(field, text));
            m_packer.add(field, text);
        }
        addExtras(record, width);
        m_list.rows.append(m_packer.take());
    }

    void takeSlowly(const CsvRecordView &record, std::size_t width, bool uneven)
    {
        ManyRow row;
        QString prefix;
        QString fullName;
        for (std::size_t i = 0; i < std::min(width, m_uses.size()); ++i) {
            const std::string_view cell = record.field(i);
            switch (m_uses[i].kind()) {
            case Kind::Field: {
                const ManyField field = m_uses[i].field();
                // The display name is the file's own; it does not follow the names here.
                if (field == ManyField::GivenName || field == ManyField::Surname)
                    row.setText(field, cleanedCell(stringOf(cell)));
                else if (!cell.empty())
                    row.edit(field, stringOf(cell));
                break;
            }
            case Kind::FullName:
                fullName = cleanedCell(stringOf(cell));
                break;
            case Kind::SurnamePrefix:
                prefix = cleanedCell(stringOf(cell));
                break;
            case Kind::Enabled: {
                const QString said = yesOrNo(cleanedCell(stringOf(cell)));
                row.setText(ManyField::BlockSignIn,
                    said == QLatin1String("Yes")      ? QStringLiteral("No")
                        : said == QLatin1String("No") ? QStringLiteral("Yes")
                                                      : said);
                break;
            }
            case Kind::Unmatched:
            case Kind::Password:
                break;
            }
        }
        row.line = record.line;
        row.uneven = uneven;
        nameRow(row, prefix, fullName);
        for (std::size_t i = 0; i < std::min(width, m_uses.size()); ++i) {
            if (m_extraOf[i] >= 0)
                row.setExtra(m_extraOf[i], cleanedCell(stringOf(record.field(i).substr(0, longestExtra))));
        }
        m_list.rows.append(row.packed());
    }

    void nameRow(ManyRow &row, const QString &prefix, const QString &fullName) const
    {
        QString surname = row.text(ManyField::Surname);
        if (!prefix.isEmpty() && !surname.isEmpty()) {
            surname = prefix + QLatin1Char(' ') + surname;
            row.setText(ManyField::Surname, surname);
        }
        QString display = row.text(ManyField::DisplayName);
        const QString whole = fullName.isEmpty() && m_free ? display : fullName;
        if (!whole.isEmpty() && row.text(ManyField::GivenName).isEmpty() && surname.isEmpty()) {
            const NameParts parts = nameParts(whole);
            row.setText(ManyField::GivenName, parts.given);
            row.setText(ManyField::Surname, parts.surname);
            // "Vance, Adele" is shown the way people are called.
            if (display.isEmpty())
                display = whole.contains(QLatin1Char(',')) && !parts.given.isEmpty()
                    ? parts.given + QLatin1Char(' ') + parts.surname
                    : whole;
        }
        if (display.isEmpty())
            display = fullName;
        if (display.isEmpty())
            display = (row.text(ManyField::GivenName) + QLatin1Char(' ') + row.text(ManyField::Surname)).simplified();
        row.setText(ManyField::DisplayName, display);
    }

    void addExtras(const CsvRecordView &record, std::size_t width)
    {
        for (std::size_t i = 0; i < std::min(width, m_uses.size()); ++i) {
            if (m_extraOf[i] < 0)
                continue;
            const std::string_view cell = record.field(i).substr(0, longestExtra);
            if (cleanEnds(cell)) // the record is plain
                m_packer.addExtra(m_extraOf[i], cell);
            else
                m_packer.addExtra(m_extraOf[i], viewOf(cleanedCell(stringOf(cell)).toUtf8()));
        }
    }

    //! What these columns say is said over and over.
    const QByteArray &understood(ManyField field, std::string_view text)
    {
        auto &memory = field == ManyField::UsageLocation ? m_locations : m_switches;
        const auto found = memory.find(text);
        if (found != memory.end())
            return found->second;
        ManyRow row;
        row.edit(field, stringOf(text));
        return memory.emplace(std::string(text), row.text(field).toUtf8()).first->second;
    }

    ReadList &m_list;
    std::vector<ColumnUse> m_uses;
    QStringList m_headings;
    bool m_headed;
    bool m_free = false;
    bool m_special = false;
    bool m_given = false;
    bool m_display = false;
    std::array<int, manyFieldCount> m_columns = [] {
        std::array<int, manyFieldCount> none{};
        none.fill(-1);
        return none;
    }();
    std::vector<int> m_extraOf;
    RowPacker m_packer;
    std::map<std::string, QByteArray, std::less<>> m_locations;
    std::map<std::string, QByteArray, std::less<>> m_switches;
    int m_examples = 0;
    int m_unevenCount = 0;
    int m_unevenLine = 0;
};

//! What the first records say about the columns.
class Frame {
public:
    std::vector<ColumnUse> uses;
    QStringList headings;
    bool headed = false;
    std::size_t headRecords = 0; //!< records that are no people
};

Frame frameOf(ReadList &list, const std::vector<QStringList> &sample)
{
    Frame frame;
    const bool version = !sample.empty() && versionRecord(sample.front());
    frame.headRecords = version ? 1 : 0;
    if (frame.headRecords < sample.size()) {
        QStringList headings = sample[frame.headRecords];
        while (!headings.isEmpty() && headings.last().isEmpty())
            headings.removeLast();
        if (auto uses = columnUses(headings)) {
            frame.uses = std::move(*uses);
            frame.headings = headings;
            frame.headed = true;
            ++frame.headRecords;
            list.shape = shapeOf(headings, version);
            return frame;
        }
    }
    frame.uses = guessedUses({sample.begin() + static_cast<std::ptrdiff_t>(frame.headRecords), sample.end()});
    for (std::size_t i = 0; i < frame.uses.size(); ++i)
        frame.headings.append(QString::number(i + 1));
    list.shape = ListShape::NoHeadings;
    return frame;
}

} // namespace

const ListNote *ReadList::note(ListNote::Kind kind) const
{
    const auto found = std::find_if(notes.begin(), notes.end(), [kind](const ListNote &n) { return n.kind == kind; });
    return found == notes.end() ? nullptr : &*found;
}

ReadList readList(QByteArray bytes, std::stop_token stop, std::atomic<qint64> *progress)
{
    ReadList list;
    ListText decoded = listText(std::move(bytes));
    list.encoding = decoded.encoding;
    list.fault = decoded.fault;
    if (list.fault)
        return list;
    std::string_view text = viewOf(decoded.utf8);
    // Excel's word to itself about the character that parts the cells.
    std::optional<char> told;
    int skippedLines = 0;
    if (text.substr(0, 4) == "sep=" && text.size() > 5 && (text[5] == '\r' || text[5] == '\n')) {
        told = text[4];
        text.remove_prefix(text.substr(5, 2) == "\r\n" ? 7 : 6);
        skippedLines = 1;
    }
    list.delimiter = told.value_or(delimiterOf(text));
    const Frame frame = frameOf(list, sampleOf(text, list.delimiter, sampleRecords));
    Taker taker(list, frame.uses, frame.headings, frame.headed);
    std::size_t records = 0;
    CsvStream stream(list.delimiter, [&](const CsvRecordView &record) {
        if (blankRecord(record) || records++ < frame.headRecords)
            return true;
        return taker.take(record);
    });
    list.rows.reserve(static_cast<qsizetype>(std::min<std::size_t>(mostListRows, text.size() / 100 + 16)));
    for (std::size_t at = 0; at < text.size(); at += chunk) {
        if (stop.stop_requested()) {
            list.fault = ListFault::Cancelled;
            break;
        }
        if (!stream.feed(text.substr(at, chunk)))
            break;
        if (progress)
            progress->store(static_cast<qint64>(at) + static_cast<qint64>(chunk), std::memory_order_relaxed);
    }
    if (!list.fault && !stream.finish())
        list.notes.push_back({ListNote::Kind::QuoteOpen, 0, stream.openLine() + skippedLines, {}});
    taker.finish();
    if (!list.fault && list.rows.isEmpty() && !list.note(ListNote::Kind::QuoteOpen))
        list.fault = ListFault::NoPeople;
    if (list.fault) {
        list.rows.clear();
        list.extras.clear();
        list.notes.clear();
    }
    list.uses = frame.uses;
    list.rows.squeeze();
    return list;
}

std::vector<QStringList> readCells(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const char delimiter = utf8.contains('\t') ? '\t' : delimiterOf(viewOf(utf8));
    std::vector<QStringList> cells;
    CsvStream stream(delimiter, [&cells](const CsvRecordView &record) {
        cells.push_back(stringsOf(record));
        return cells.size() <= static_cast<std::size_t>(mostListRows);
    });
    stream.tellBlankLines(); // an empty cell of a single column
    if (stream.feed(viewOf(utf8)))
        stream.finish();
    return cells;
}

} // namespace wizard
