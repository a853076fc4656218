// SPDX-License-Identifier: MIT
#include "wizard/many/many_list_model.h"

#include "wizard/many/many_words.h"

#include <algorithm>

namespace wizard {

ManyListModel::ManyListModel(ManyController &controller, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    m_columns = columnsNow();
    connect(&m_controller, &ManyController::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_controller, &ManyController::reset, this, [this] {
        m_only = false;
        refilter();
        m_columns = columnsNow();
        endResetModel();
    });
    connect(&m_controller, &ManyController::rowsChanged, this, &ManyListModel::onRows);
}

std::vector<ManyListModel::Column> ManyListModel::columnsNow() const
{
    const ManyList &list = m_controller.list();
    std::vector<Column> columns{Column()};
    // Name and address side by side: the one is made of the other.
    for (ManyField field : {ManyField::DisplayName, ManyField::Address, ManyField::GivenName, ManyField::Surname})
        columns.push_back({Column::Kind::Field, field, 0});
    for (ManyField field : manyFields()) {
        if (field > ManyField::Address && (m_allFields || field == ManyField::UsageLocation || list.used(field)))
            columns.push_back({Column::Kind::Field, field, 0});
    }
    for (int extra = 0; extra < list.extras().size(); ++extra) {
        if (!list.extras().at(extra).isEmpty())
            columns.push_back({Column::Kind::Extra, ManyField::DisplayName, extra});
    }
    return columns;
}

void ManyListModel::onRows(int first, int last)
{
    if (std::vector<Column> columns = columnsNow(); columns != m_columns) {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    if (m_only) {
        first = 0;
        last = rowCount() - 1;
    }
    if (last >= first && last < rowCount())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ManyListModel::refilter()
{
    m_shown.clear();
    if (!m_only)
        return;
    for (int row = 0; row < m_controller.list().size(); ++row) {
        if (m_controller.list().severity(row) != ManySeverity::None)
            m_shown.push_back(row);
    }
}

void ManyListModel::setOnlyProblems(bool on)
{
    beginResetModel();
    m_only = on;
    refilter();
    endResetModel();
}

void ManyListModel::showAllFields(bool on)
{
    beginResetModel();
    m_allFields = on;
    m_columns = columnsNow();
    endResetModel();
}

void ManyListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ManyListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_only ? static_cast<int>(m_shown.size()) : m_controller.list().size();
}

int ManyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<ManyField> ManyListModel::fieldAt(int column) const
{
    const Column &at = m_columns.at(static_cast<std::size_t>(column));
    return at.kind == Column::Kind::Field ? std::optional(at.field) : std::nullopt;
}

int ManyListModel::columnOf(ManyField field) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), Column{Column::Kind::Field, field, 0});
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString ManyListModel::standing(int row) const
{
    switch (m_controller.list().severity(row)) {
    case ManySeverity::Error:
        return tr("Problem");
    case ManySeverity::Warning:
        return tr("Look at it");
    case ManySeverity::None:
        break;
    }
    return tr("Ready");
}

QString ManyListModel::findings(int row, std::optional<ManyField> field) const
{
    QStringList texts;
    const auto [first, last] = m_controller.list().findingsOf(row);
    for (auto finding = first; finding != last; ++finding) {
        if (!field || finding->field == *field)
            texts.append(ManyWords::finding(m_controller.list(), *finding));
    }
    return texts.join(QLatin1Char('\n'));
}

ManySeverity ManyListModel::severityOfCell(int row, ManyField field) const
{
    ManySeverity worst = ManySeverity::None;
    const auto [first, last] = m_controller.list().findingsOf(row);
    for (auto finding = first; finding != last; ++finding) {
        if (finding->field == field)
            worst = std::max(worst, severityOf(finding->fault));
    }
    return worst;
}

QVariant ManyListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ManyList &list = m_controller.list();
    const int row = listRow(index.row());
    const Column &column = m_columns.at(static_cast<std::size_t>(index.column()));
    const bool standingColumn = column.kind == Column::Kind::Standing;
    const auto text = [&]() -> QString {
        switch (column.kind) {
        case Column::Kind::Standing:
            return standing(row);
        case Column::Kind::Extra:
            return list.extraText(row, column.extra);
        case Column::Kind::Field:
            break;
        }
        if (column.field == ManyField::Address)
            return list.upn(row);
        const QString plain = list.text(row, column.field);
        return column.field == ManyField::BlockSignIn ? ManyWords::block(plain) : plain;
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text();
    case Qt::ToolTipRole:
        if (standingColumn)
            return findings(row, std::nullopt);
        return column.kind == Column::Kind::Field ? findings(row, column.field) : QString();
    case Qt::AccessibleTextRole: {
        const QString wrong = column.kind == Column::Kind::Field ? findings(row, column.field) : QString();
        return wrong.isEmpty() ? text() : tr("%1. %2").arg(text(), wrong);
    }
    case SeverityRole:
        if (standingColumn)
            return static_cast<int>(list.severity(row));
        if (column.kind == Column::Kind::Field)
            return static_cast<int>(severityOfCell(row, column.field));
        return static_cast<int>(ManySeverity::None);
    default:
        return {};
    }
}

bool ManyListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<ManyField> field = index.isValid() ? fieldAt(index.column()) : std::nullopt;
    if (role != Qt::EditRole || !field)
        return false;
    m_controller.setCell(listRow(index.row()), *field, value.toString());
    return true;
}

QVariant ManyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(listRow(section) + 1) : QVariant();
    const Column &column = m_columns.at(static_cast<std::size_t>(section));
    switch (column.kind) {
    case Column::Kind::Standing:
        return tr("State");
    case Column::Kind::Field:
        return ManyWords::field(column.field);
    case Column::Kind::Extra:
        return tr("%1 (not used)").arg(m_controller.list().extras().at(column.extra));
    }
    return {};
}

Qt::ItemFlags ManyListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return fieldAt(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace wizard
