// SPDX-License-Identifier: MIT
#include "wizard/many/many_grid.h"

#include "wizard/widgets/icon_set.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace wizard {

namespace {

//! A sign before the text of a cell something is said about: never colour alone.
class SignDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto severity = static_cast<ManySeverity>(index.data(ManyListModel::SeverityRole).toInt());
        const bool standing = index.column() == 0;
        if (severity == ManySeverity::None && !standing)
            return;
        const Glyph glyph = severity == ManySeverity::Error ? Glyph::Error
            : severity == ManySeverity::Warning             ? Glyph::Warning
                                                            : Glyph::Ok;
        const int side = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconOf(glyph, QPalette::Text);
        option->decorationSize = QSize(side, side);
    }
};

//! A block of a million cells on the clipboard helps nobody.
constexpr std::size_t mostCopiedCells = 1'000'000;

} // namespace

ManyGrid::ManyGrid(ManyController &controller, ManyListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_controller(controller)
    , m_model(model)
{
    setObjectName(QStringLiteral("manyGrid"));
    setModel(&m_model);
    setItemDelegate(new SignDelegate(this));
    setTabKeyNavigation(false); // Tab goes on to the next control, as everywhere
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // One height for all: asking each of 50,000 rows takes seconds.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 20);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, &ManyGrid::sortBy);
}

void ManyGrid::sortBy(int column)
{
    const std::optional<ManyField> field = m_model.fieldAt(column);
    if (!field)
        return;
    QHeaderView *header = horizontalHeader();
    const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column
        && header->sortIndicatorOrder() == Qt::AscendingOrder;
    const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
    m_controller.sort(*field, order);
}

std::vector<int> ManyGrid::selectedRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(m_model.listRow(row));
    }
    return {rows.begin(), rows.end()};
}

std::vector<ManyField> ManyGrid::selectedFields() const
{
    std::set<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    std::vector<ManyField> fields;
    for (int column : columns) {
        if (const std::optional<ManyField> field = m_model.fieldAt(column))
            fields.push_back(*field);
    }
    return fields;
}

void ManyGrid::copy() const
{
    QString text;
    std::size_t cells = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && cells < mostCopiedCells; ++row) {
            for (int column = range.left(); column <= range.right(); ++column, ++cells) {
                text += m_model.index(row, column).data().toString();
                text += QLatin1Char(column == range.right() ? '\n' : '\t');
            }
        }
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ManyGrid::paste()
{
    const std::vector<QStringList> cells = readCells(QGuiApplication::clipboard()->text());
    const QModelIndex at = currentIndex();
    if (cells.empty() || !at.isValid())
        return;
    qsizetype width = 0;
    for (const QStringList &row : cells)
        width = std::max(width, row.size());
    std::vector<ManyField> fields;
    for (int column = std::max(1, at.column());
        column < m_model.columnCount() && static_cast<qsizetype>(fields.size()) < width; ++column) {
        if (const std::optional<ManyField> field = m_model.fieldAt(column))
            fields.push_back(*field);
    }
    m_controller.paste(m_model.listRow(at.row()), fields, cells);
}

void ManyGrid::fillDown()
{
    m_controller.fillDown(selectedRows(), selectedFields());
}

void ManyGrid::clearCells()
{
    m_controller.clearCells(selectedRows(), selectedFields());
}

void ManyGrid::deleteRows()
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_controller.deleteRows(selectedRows());
    if (const int rows = m_model.rowCount(); rows > 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, rows - 1), std::max(0, column)));
}

void ManyGrid::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == QAbstractItemView::EditingState;
    const auto is = [event](QKeySequence::StandardKey key) { return event->matches(key); };
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (editing) {
        QTableView::keyPressEvent(event);
    } else if (is(QKeySequence::Copy)) {
        copy();
    } else if (is(QKeySequence::Paste)) {
        paste();
    } else if (is(QKeySequence::Undo)) {
        m_controller.undo();
    } else if (is(QKeySequence::Redo) || (control && event->key() == Qt::Key_Y)) {
        m_controller.redo();
    } else if (control && event->key() == Qt::Key_D) {
        fillDown();
    } else if (control && event->key() == Qt::Key_Delete) {
        deleteRows();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Not the window's default button: one cell down, as in a spreadsheet.
        const QModelIndex at = currentIndex();
        if (at.isValid() && at.row() + 1 < m_model.rowCount())
            setCurrentIndex(m_model.index(at.row() + 1, at.column()));
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace wizard
