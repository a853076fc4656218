// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/organization.h"

#include <QAbstractTableModel>

#include <vector>

namespace wizard {

//! The tenant's domains, one a row. Knows no network.
class DomainsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Verified, SignIn, Remarks, ColumnCount };

    explicit DomainsModel(QObject *parent = nullptr);

    void setDomains(std::vector<graph::Domain> domains);
    const std::vector<graph::Domain> &domains() const { return m_domains; }
    //! Draws the words anew in the present language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const graph::Domain &domain, int column) const;

    std::vector<graph::Domain> m_domains;
};

} // namespace wizard
