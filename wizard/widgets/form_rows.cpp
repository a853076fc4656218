// SPDX-License-Identifier: MIT
#include "wizard/widgets/form_rows.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace wizard {

namespace {

constexpr int rowGap = 9;
constexpr int belowLabel = 3;

} // namespace

FormRows::FormRows(QWidget *parent)
    : QGridLayout(parent)
    , m_firstLine(QLineEdit().sizeHint().height())
{
    setContentsMargins(0, 0, 0, 0);
    setVerticalSpacing(rowGap);
    setColumnStretch(1, 1);
}

void FormRows::addRow(QLabel *label, QWidget *field)
{
    append({label, field, nullptr});
}

void FormRows::addRow(QLabel *label, QLayout *fields)
{
    append({label, nullptr, fields});
}

void FormRows::append(const Row &row)
{
    m_rows.push_back(row);
    place(row, static_cast<int>(m_rows.size()) - 1);
}

void FormRows::place(const Row &row, int at)
{
    if (row.label && m_stacked)
        addWidget(row.label, 2 * at, 0, 1, 2);
    else if (row.label)
        addWidget(row.label, 2 * at + 1, 0, Qt::AlignTop);
    if (row.label) {
        // Level with the first line of its field, or closer to its own field than to the one before.
        row.label->setMinimumHeight(m_stacked ? 0 : m_firstLine);
        row.label->setContentsMargins(0, m_stacked && at > 0 ? rowGap - belowLabel : 0, 0, 0);
    }
    const int column = m_stacked ? 0 : 1;
    const int columns = m_stacked ? 2 : 1;
    if (row.field)
        addWidget(row.field, 2 * at + 1, column, 1, columns);
    else
        addLayout(row.fields, 2 * at + 1, column, 1, columns);
}

int FormRows::widthSideBySide() const
{
    int labels = 0;
    int fields = 0;
    for (const Row &row : m_rows) {
        if (row.label)
            labels = std::max(labels, row.label->minimumSizeHint().width());
        const int field = row.fields ? row.fields->minimumSize().width()
                                     : std::max(row.field->minimumSizeHint().width(), row.field->minimumWidth());
        fields = std::max(fields, field);
    }
    return labels + std::max(0, horizontalSpacing()) + fields;
}

void FormRows::setStacked(bool on)
{
    if (on == m_stacked)
        return;
    m_stacked = on;
    setVerticalSpacing(on ? belowLabel : rowGap);
    while (QLayoutItem *item = takeAt(0)) {
        if (!item->layout()) // a layout is its own item
            delete item;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        place(m_rows[i], static_cast<int>(i));
}

} // namespace wizard
