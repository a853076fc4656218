// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/ledger/ledger_entry.h"

#include <QAbstractListModel>

#include <vector>

namespace wizard {

//! The accounts whose password waits, as rows of a list; no secret in it.
class OpenHandovers : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    //! `now` tells how long each has waited.
    void setEntries(std::vector<LedgerEntry> entries, QDateTime now);
    int rowOf(qint64 id) const; //!< -1 where it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LedgerEntry> m_entries;
    QDateTime m_now;
};

} // namespace wizard
