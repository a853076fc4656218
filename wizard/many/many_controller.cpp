// SPDX-License-Identifier: MIT
#include "wizard/many/many_controller.h"

#include "wizard/many/in_background.h"

#include <QCollator>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace wizard {

namespace {

//! So many rows are checked at once, within a few milliseconds; more in another thread.
constexpr int fewRows = 300;

} // namespace

ManyController::ManyController(
    Environment &environment, AccountBook &book, Journey &journey, SignInController &signIn, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_signIn(signIn)
    , m_preflight(environment, book)
{
    m_rules.spelling = spellingOf(QLocale::territoryToCode(QLocale::system().territory()));
    connect(&m_preflight, &PreflightController::domainsChanged, this, &ManyController::onDomains);
    connect(&m_preflight, &PreflightController::changed, this, &ManyController::changed);
    connect(&m_book, &AccountBook::changed, this, &ManyController::onBook);
    connect(&m_survey, &AddressSurvey::changed, this, &ManyController::changed);
    connect(&m_survey, &AddressSurvey::found, this, &ManyController::settle);
    connect(&m_signIn, &SignInController::signedInAs, this, &ManyController::lookAgain);
    onBook();
    onDomains();
}

ManyController::~ManyController()
{
    m_readStop.request_stop();
    m_settleStop.request_stop();
}

// --- reading -------------------------------------------------------------------------------------------------------

int ManyController::readPercent() const
{
    const qint64 total = m_total ? m_total->load() : 0;
    return total > 0 ? static_cast<int>(std::min<qint64>(100, m_progress->load() * 100 / total)) : 0;
}

void ManyController::read(std::function<ListFile()> source)
{
    m_readStop.request_stop();
    m_readStop = std::stop_source();
    const int turn = ++m_readTurn;
    m_fault.reset();
    m_reading = true;
    m_progress = std::make_shared<std::atomic<qint64>>(0);
    m_total = std::make_shared<std::atomic<qint64>>(0);
    emit changed();
    inBackground(
        this,
        [source = std::move(source), stop = m_readStop.get_token(), progress = m_progress, total = m_total] {
            ListFile file = source();
            if (file.fault) {
                ReadList refused;
                refused.fault = file.fault;
                return refused;
            }
            total->store(file.bytes.size());
            return readList(std::move(file.bytes), stop, progress.get());
        },
        [this, turn](ReadList list) {
            if (turn == m_readTurn)
                take(std::move(list));
        });
}

void ManyController::openFile(const QString &path)
{
    m_source = QFileInfo(path).fileName();
    read([path] { return readListFile(path); });
}

void ManyController::openText(const QString &text)
{
    m_source.clear();
    read([text] {
        ListFile file;
        file.bytes = text.toUtf8();
        return file;
    });
}

void ManyController::cancelReading()
{
    if (!m_reading)
        return;
    m_readStop.request_stop();
    ++m_readTurn;
    m_reading = false;
    emit changed();
}

void ManyController::take(ReadList read)
{
    m_reading = false;
    if (read.fault) {
        // What was there before stays.
        m_fault = read.fault;
        emit changed();
        return;
    }
    m_notes = std::move(read.notes);
    changeAll(ManyAct::Open, std::move(read.rows), std::move(read.extras));
}

// --- the tenant ----------------------------------------------------------------------------------------------------

void ManyController::onDomains()
{
    m_rules.domains = domains();
    if (!choiceNamed(domains(), m_rules.domain)) {
        // The domain looked up at the start, where an address can be on it; else the tenant's default.
        const DomainChoice *checked = choiceNamed(domains(), m_journey.draft().domain);
        m_rules.domain = checked && checked->usable ? checked->name : preferredDomain(domains());
    }
    settle();
}

void ManyController::onBook()
{
    const graph::Session *session = m_book.current();
    const graph::SharedTokens tokens = session ? session->tokens() : nullptr;
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    m_survey.setDirectory(session ? std::optional(session->directory()) : std::nullopt);
    settle();
}

void ManyController::lookAgain()
{
    m_preflight.refresh();
    m_survey.retry(m_list);
}

void ManyController::setDomain(const QString &domain)
{
    if (domain == m_rules.domain)
        return;
    m_rules.domain = domain;
    settle();
}

void ManyController::setPattern(AddressPattern pattern)
{
    if (pattern == m_rules.pattern)
        return;
    m_rules.pattern = pattern;
    settle();
}

bool ManyController::ready() const
{
    return m_book.current() && !domains().empty() && !m_reading && !m_settling && m_list.readyCount() > 0;
}

QStringList ManyController::neededPermissions() const
{
    return {QString::fromLatin1(graph::permission::userReadWriteAll)};
}

// --- checking ------------------------------------------------------------------------------------------------------

void ManyController::settle()
{
    m_settleStop.request_stop();
    m_settleStop = std::stop_source();
    const int turn = ++m_settleTurn;
    m_rules.tenant = m_survey.tenant();
    if (m_list.size() <= fewRows) {
        settled(ManyList::settled(m_list, m_rules));
        return;
    }
    m_settling = true;
    inBackground(
        this,
        [list = m_list, rules = m_rules, stop = m_settleStop.get_token()] {
            return ManyList::settled(list, rules, stop);
        },
        [this, turn](ManyList list) {
            if (turn == m_settleTurn)
                settled(std::move(list));
        });
    emit changed();
}

void ManyController::settled(ManyList list)
{
    m_settling = false;
    m_list = std::move(list);
    if (m_list.size() > 0)
        emit rowsChanged(0, m_list.size() - 1);
    m_survey.look(m_list);
    emit changed();
}

// --- changing ------------------------------------------------------------------------------------------------------

void ManyController::changeRows(ManyAct act, std::vector<std::pair<int, PackedRow>> rows)
{
    std::erase_if(rows, [this](const auto &change) { return m_list.rows().at(change.first) == change.second; });
    if (rows.empty())
        return;
    ManyStep step;
    step.act = act;
    for (auto &[at, row] : rows) {
        step.cells.emplace_back(at, m_list.rows().at(at));
        m_list.setRow(at, std::move(row));
    }
    m_history.push(std::move(step));
    ++m_version;
    emit rowsChanged(rows.front().first, rows.back().first);
    emit edited();
    settle();
}

void ManyController::changeAll(ManyAct act, QList<PackedRow> rows, QStringList extras)
{
    ManyStep step;
    step.act = act;
    step.whole = true;
    step.rows = m_list.rows();
    step.extras = m_list.extras();
    m_history.push(std::move(step));
    replace(std::move(rows), std::move(extras));
}

void ManyController::replace(QList<PackedRow> rows, QStringList extras)
{
    ++m_version;
    emit aboutToReset();
    m_list.setRows(std::move(rows));
    m_list.setExtras(std::move(extras));
    emit reset();
    emit edited();
    settle();
}

void ManyController::travel(bool back)
{
    QList<PackedRow> rows = m_list.rows();
    QStringList extras = m_list.extras();
    if (back)
        m_history.undo(rows, extras);
    else
        m_history.redo(rows, extras);
    replace(std::move(rows), std::move(extras));
}

void ManyController::transform(ManyAct act, std::function<Content(Content)> work)
{
    Content content{m_list.rows(), m_list.extras()};
    if (m_list.size() <= fewRows) {
        content = work(std::move(content));
        changeAll(act, std::move(content.rows), std::move(content.extras));
        return;
    }
    m_transforming = true;
    emit changed();
    inBackground(
        this, [work = std::move(work), content = std::move(content)] { return work(content); },
        [this, act, version = m_version](Content made) {
            m_transforming = false;
            if (version == m_version)
                changeAll(act, std::move(made.rows), std::move(made.extras));
            emit changed();
        });
}

void ManyController::undo()
{
    if (canUndo())
        travel(true);
}

void ManyController::redo()
{
    if (canRedo())
        travel(false);
}

void ManyController::setCell(int row, ManyField field, const QString &text)
{
    ManyRow changed = m_list.row(row);
    // The address is shown whole; leaving it as it was shown is no change.
    if (changed.text(field) == text || (field == ManyField::Address && m_list.upn(row) == text))
        return;
    changed.edit(field, text);
    changeRows(ManyAct::Edit, {{row, changed.packed()}});
}

void ManyController::paste(int row, const std::vector<ManyField> &fields, const std::vector<QStringList> &cells)
{
    if (fields.empty() || cells.empty())
        return;
    const int last = row + static_cast<int>(cells.size());
    if (last > mostListRows) {
        m_fault = ListFault::TooManyRows;
        emit changed();
        return;
    }
    const auto fill = [fields](ManyRow &into, const QStringList &values) {
        for (std::size_t i = 0; i < fields.size() && i < static_cast<std::size_t>(values.size()); ++i)
            into.edit(fields[i], values.at(static_cast<qsizetype>(i)));
    };
    if (last <= m_list.size() && static_cast<int>(cells.size()) <= fewRows) {
        std::vector<std::pair<int, PackedRow>> rows;
        for (int at = row; at < last; ++at) {
            ManyRow into = m_list.row(at);
            fill(into, cells[static_cast<std::size_t>(at - row)]);
            rows.emplace_back(at, into.packed());
        }
        changeRows(ManyAct::Paste, std::move(rows));
        return;
    }
    transform(ManyAct::Paste, [row, last, cells, fill](Content content) {
        for (int at = row; at < last; ++at) {
            ManyRow into = at < content.rows.size() ? ManyRow(content.rows.at(at)) : ManyRow();
            fill(into, cells[static_cast<std::size_t>(at - row)]);
            if (at < content.rows.size())
                content.rows[at] = into.packed();
            else
                content.rows.append(into.packed());
        }
        return content;
    });
}

void ManyController::editRows(ManyAct act, const std::vector<int> &rows, std::function<void(ManyRow &)> edit)
{
    if (static_cast<int>(rows.size()) <= fewRows) {
        std::vector<std::pair<int, PackedRow>> changes;
        for (int at : rows) {
            ManyRow row = m_list.row(at);
            edit(row);
            changes.emplace_back(at, row.packed());
        }
        changeRows(act, std::move(changes));
        return;
    }
    transform(act, [rows, edit = std::move(edit)](Content content) {
        for (int at : rows) {
            ManyRow row(content.rows.at(at));
            edit(row);
            content.rows[at] = row.packed();
        }
        return content;
    });
}

void ManyController::fillDown(const std::vector<int> &rows, const std::vector<ManyField> &fields)
{
    if (rows.size() < 2)
        return;
    editRows(
        ManyAct::FillDown, {rows.begin() + 1, rows.end()}, [from = m_list.row(rows.front()), fields](ManyRow &row) {
            for (ManyField field : fields)
                row.edit(field, field == ManyField::Address && from.proposed ? QString() : from.text(field));
        });
}

void ManyController::clearCells(const std::vector<int> &rows, const std::vector<ManyField> &fields)
{
    editRows(ManyAct::Clear, rows, [fields](ManyRow &row) {
        for (ManyField field : fields)
            row.edit(field, QString());
    });
}

void ManyController::deleteRows(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    std::vector<bool> gone(static_cast<std::size_t>(m_list.size()));
    for (int at : rows)
        gone[static_cast<std::size_t>(at)] = true;
    QList<PackedRow> kept;
    kept.reserve(m_list.size());
    for (int at = 0; at < m_list.size(); ++at) {
        if (!gone[static_cast<std::size_t>(at)])
            kept.append(m_list.rows().at(at));
    }
    changeAll(ManyAct::DeleteRows, std::move(kept), m_list.extras());
}

void ManyController::addRow()
{
    if (m_list.size() >= mostListRows) {
        m_fault = ListFault::TooManyRows;
        emit changed();
        return;
    }
    QList<PackedRow> rows = m_list.rows();
    rows.append(ManyRow().packed());
    changeAll(ManyAct::AddRows, std::move(rows), m_list.extras());
}

void ManyController::sort(ManyField field, Qt::SortOrder order)
{
    transform(ManyAct::Sort, [field, descending = order == Qt::DescendingOrder](Content content) {
        // The C locale's order is that of the bytes, which is nobody's.
        const QLocale own;
        QCollator collator(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        const QList<PackedRow> &rows = content.rows;
        std::vector<std::pair<QCollatorSortKey, int>> keys;
        keys.reserve(static_cast<std::size_t>(rows.size()));
        for (int at = 0; at < rows.size(); ++at) {
            const RowView row(rows.at(at));
            const std::string_view text = row.text(field);
            keys.emplace_back(
                collator.sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))), at);
        }
        // Equal ones stay in their order, either way.
        std::sort(keys.begin(), keys.end(), [descending](const auto &a, const auto &b) {
            const int compared = descending ? b.first.compare(a.first) : a.first.compare(b.first);
            return compared != 0 ? compared < 0 : a.second < b.second;
        });
        QList<PackedRow> sorted;
        sorted.reserve(rows.size());
        for (const auto &[key, at] : keys)
            sorted.append(rows.at(at));
        content.rows = std::move(sorted);
        return content;
    });
}

void ManyController::useColumn(int extra, ManyField field)
{
    if (extra < 0 || extra >= m_list.extras().size())
        return;
    transform(ManyAct::Columns, [extra, field](Content content) {
        bool swapped = false;
        for (PackedRow &packed : content.rows) {
            ManyRow row(packed);
            const auto found = row.extras().find(extra);
            const QString value = found == row.extras().end() ? QString() : found->second;
            const QString old = field == ManyField::Address && row.proposed ? QString() : row.text(field);
            swapped = swapped || !old.isEmpty();
            row.edit(field, value);
            row.setExtra(extra, old);
            packed = row.packed();
        }
        // The place of a column that is empty now is kept, so that the others keep their numbers.
        content.extras[extra] = swapped ? templateKeyOf(field) : QString();
        return content;
    });
}

void ManyController::clear()
{
    m_notes.clear();
    m_fault.reset();
    m_source.clear();
    changeAll(ManyAct::DeleteRows, {}, {});
}

} // namespace wizard
