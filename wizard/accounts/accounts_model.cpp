// SPDX-License-Identifier: MIT
#include "wizard/accounts/accounts_model.h"

#include "wizard/check/check_words.h"

#include <QFont>
#include <QLocale>
#include <QUrl>

namespace wizard {

AccountsModel::AccountsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AccountsModel::setRows(std::vector<AccountRow> rows)
{
    // While only the words change, whoever stands on a row stays there.
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const AccountRow &a, const AccountRow &b) { return a.account.key() == b.account.key(); });
    if (same) {
        m_rows = std::move(rows);
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AccountsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountsModel::textOf(const AccountRow &row, int column) const
{
    const auto &facts = row.facts;
    switch (column) {
    case Organisation:
        if (facts && facts->organization && !facts->organization->displayName().isEmpty())
            return facts->organization->displayName();
        return row.account.username().section(QLatin1Char('@'), -1);
    case SignIn:
        switch (row.state) {
        case AccountRow::State::Current:
            return tr("Working here");
        case AccountRow::State::SignedIn:
            return tr("Signed in");
        case AccountRow::State::SignInNeeded:
            return tr("Sign in again");
        case AccountRow::State::Remembered:
            return tr("Signed out");
        }
        return {};
    case Who:
        return row.account.username();
    case Role: {
        if (!facts || !facts->roles)
            return row.reading ? tr("Reading…") : QString();
        QStringList names;
        for (const graph::DirectoryRole &role : facts->roles->roles)
            names.append(role.displayName());
        if (!names.isEmpty())
            return QLocale().createSeparatedList(names);
        return facts->roles->complete ? tr("User") : tr("Not told");
    }
    case Domains: {
        if (!facts || !facts->organization)
            return row.reading ? tr("Reading…") : QString();
        const QString first = QUrl::fromAce(facts->organization->defaultDomain().toLatin1());
        const int more = static_cast<int>(facts->organization->verifiedDomains().size()) - 1;
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
    }
    case Cloud:
        return cloudWords(row.account.cloud());
    default:
        return {};
    }
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.state == AccountRow::State::Current);
        return font;
    }
    case Qt::AccessibleTextRole:
        return index.column() == Organisation
            ? textOf(row, Organisation)
            : tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), textOf(row, index.column()));
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Organisation:
        return tr("Organisation");
    case SignIn:
        return tr("Sign-in");
    case Who:
        return tr("You are");
    case Role:
        return tr("Your role (as far as told)");
    case Domains:
        return tr("Domains");
    case Cloud:
        return tr("Cloud");
    default:
        return {};
    }
}

} // namespace wizard
