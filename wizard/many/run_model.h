// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_run_controller.h"

#include <QAbstractTableModel>

namespace wizard {

//! The users of a run as a table: how each stands, who it is, and what is to be said about it. With onlyProblems()
//! those that have one; what is put right meanwhile stays until it is switched again, so that nothing moves under the
//! cursor.
class RunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, AddressColumn, TenantColumn, RemarkColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; //!< RunRow::State as a number

    explicit RunModel(ManyRunController &controller, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool onlyProblems() const { return m_only; }
    void setOnlyProblems(bool on);
    //! The row of the run behind a row of the table.
    int runRow(int row) const { return m_only ? m_shown[static_cast<std::size_t>(row)] : row; }
    void retranslate();

private:
    void refilter();
    void onRows(int first, int last);

    ManyRunController &m_controller;
    std::vector<int> m_shown; //!< only with m_only; sorted
    bool m_only = false;
};

} // namespace wizard
