// SPDX-License-Identifier: MIT
#include "wizard/widgets/form_rows.h"

#include <QLabel>

#include <algorithm>

namespace wizard {

FormRows::FormRows(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setVerticalSpacing(9);
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
    while (QLayoutItem *item = takeAt(0)) {
        if (!item->layout()) // a layout is its own item
            delete item;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        place(m_rows[i], static_cast<int>(i));
}

} // namespace wizard
