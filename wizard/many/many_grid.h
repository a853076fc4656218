// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_list_model.h"

#include <QTableView>

namespace wizard {

//! The table of the list, by keyboard as in a spreadsheet: F2 or a letter edits, Return goes on, Ctrl+C, Ctrl+V,
//! Ctrl+D fills down, Delete empties, Ctrl+Delete deletes rows, Ctrl+Z and Ctrl+Y. Tab leaves it.
class ManyGrid : public QTableView {
    Q_OBJECT
public:
    ManyGrid(ManyController &controller, ManyListModel &model, QWidget *parent = nullptr);

    //! What the actions below work on: rows of the list and fields, as selected.
    std::vector<int> selectedRows() const;
    std::vector<ManyField> selectedFields() const;
    void copy() const;
    void paste();
    void fillDown();
    void clearCells();
    void deleteRows();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sortBy(int column);

    ManyController &m_controller;
    ManyListModel &m_model;
};

} // namespace wizard
