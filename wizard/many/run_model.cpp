// SPDX-License-Identifier: MIT
#include "wizard/many/run_model.h"

#include "wizard/many/run_words.h"

#include <algorithm>

namespace wizard {

RunModel::RunModel(ManyRunController &controller, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    connect(&m_controller, &ManyRunController::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_controller, &ManyRunController::reset, this, [this] {
        m_only = false;
        refilter();
        endResetModel();
    });
    connect(&m_controller, &ManyRunController::rowsChanged, this, &RunModel::onRows);
}

void RunModel::refilter()
{
    m_shown.clear();
    if (!m_only)
        return;
    const std::vector<RunRow> &rows = m_controller.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].problem())
            m_shown.push_back(static_cast<int>(i));
    }
}

void RunModel::setOnlyProblems(bool on)
{
    beginResetModel();
    m_only = on;
    refilter();
    endResetModel();
}

void RunModel::onRows(int first, int last)
{
    if (!m_only) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        return;
    }
    for (int i = first; i <= last; ++i) {
        const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), i);
        const int row = static_cast<int>(at - m_shown.begin());
        if (at != m_shown.end() && *at == i) {
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else if (m_controller.rows()[static_cast<std::size_t>(i)].problem()) {
            beginInsertRows({}, row, row);
            m_shown.insert(at, i);
            endInsertRows();
        }
    }
}

void RunModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_only ? static_cast<int>(m_shown.size()) : m_controller.total();
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunRow &row = m_controller.rows()[static_cast<std::size_t>(runRow(index.row()))];
    if (role == StateRole)
        return static_cast<int>(row.state);
    if (role == Qt::ToolTipRole)
        return RunWords::remark(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return RunWords::state(row);
    case NameColumn:
        return row.name;
    case AddressColumn:
        return row.upn;
    case TenantColumn:
        return m_controller.tenants().value(row.tenant);
    case RemarkColumn:
        return RunWords::remark(row);
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(m_controller.rows()[static_cast<std::size_t>(runRow(section))].at + 1)
                                    : QVariant();
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case TenantColumn:
        return tr("Organisation");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace wizard
