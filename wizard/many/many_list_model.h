// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_controller.h"

#include <QAbstractTableModel>

namespace wizard {

//! The list as a table: one column for how a row stands, then the fields, then the columns without a use. With
//! onlyProblems() the rows that had one when it was switched on: a row that is put right stays under the cursor until
//! it is switched again, which a filter in between would not allow.
class ManyListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole, FieldRole };

    explicit ManyListModel(ManyController &controller, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool onlyProblems() const { return m_only; }
    void setOnlyProblems(bool on);
    //! The row of the list behind a row of the table.
    int listRow(int row) const { return m_only ? m_shown[static_cast<std::size_t>(row)] : row; }
    //! The field of a column; nothing for the others.
    std::optional<ManyField> fieldAt(int column) const;
    int columnOf(ManyField field) const; //!< -1 where it is not shown
    void showAllFields(bool on);
    bool allFields() const { return m_allFields; }
    void retranslate();

private:
    class Column {
    public:
        enum class Kind { Standing, Field, Extra };
        Kind kind = Kind::Standing;
        ManyField field = ManyField::DisplayName;
        int extra = 0;

        friend bool operator==(const Column &, const Column &) = default;
    };
    std::vector<Column> columnsNow() const;
    void refilter();
    void onRows(int first, int last);
    QString standing(int row) const;
    QString findings(int row, std::optional<ManyField> field) const;
    ManySeverity severityOfCell(int row, ManyField field) const;

    ManyController &m_controller;
    std::vector<Column> m_columns;
    std::vector<int> m_shown;
    bool m_only = false;
    bool m_allFields = false;
};

} // namespace wizard
