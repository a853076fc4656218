// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/accounts_controller.h"

#include <QAbstractTableModel>

namespace wizard {

//! The accounts in words, one a row. Knows no network.
class AccountsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Organisation, SignIn, Who, Role, Domains, Cloud, ColumnCount };

    explicit AccountsModel(QObject *parent = nullptr);

    void setRows(std::vector<AccountRow> rows);
    const std::vector<AccountRow> &rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const AccountRow &row, int column) const;

    std::vector<AccountRow> m_rows;
};

} // namespace wizard
