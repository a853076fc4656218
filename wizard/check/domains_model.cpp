// SPDX-License-Identifier: MIT
#include "wizard/check/domains_model.h"

#include <QUrl>

namespace wizard {

DomainsModel::DomainsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DomainsModel::setDomains(std::vector<graph::Domain> domains)
{
    beginResetModel();
    m_domains = std::move(domains);
    endResetModel();
}

void DomainsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_domains.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DomainsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_domains.size());
}

int DomainsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DomainsModel::textOf(const graph::Domain &domain, int column) const
{
    switch (column) {
    case Name:
        return QUrl::fromAce(domain.name().toLatin1());
    case Verified:
        return domain.verified() ? tr("Verified") : tr("Not verified");
    case SignIn:
        return domain.federated() ? tr("Elsewhere (federated)") : tr("Here");
    case Remarks: {
        QStringList remarks;
        if (domain.isDefault())
            remarks.append(tr("Default"));
        if (domain.initial())
            remarks.append(tr("First domain"));
        if (!domain.root())
            remarks.append(tr("Subdomain"));
        return remarks.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant DomainsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const graph::Domain &domain = m_domains[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(domain, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Verified && !domain.verified())
            return tr("Addresses can be made on verified domains only.");
        if (index.column() == SignIn && domain.federated())
            return tr("The company's own server checks the password; users are made there.");
        return {};
    case Qt::AccessibleTextRole:
        // A cell is heard alone, without its column's heading.
        return index.column() == Name
            ? textOf(domain, Name)
            : tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), textOf(domain, index.column()));
    default:
        return {};
    }
}

QVariant DomainsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Domain");
    case Verified:
        return tr("Ownership");
    case SignIn:
        return tr("Sign-in");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace wizard
