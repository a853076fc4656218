// SPDX-License-Identifier: MIT
#pragma once

#include <QGridLayout>

#include <vector>

class QLabel;

namespace wizard {

//! Labels and their fields: side by side, or the label above where the window is narrow. QFormLayout reckons the height
//! of rows with wrapped words for another width than it gives them (Qt 6.4), and cuts their last line off.
class FormRows : public QGridLayout {
    Q_OBJECT
public:
    explicit FormRows(QWidget *parent = nullptr);

    //! Without a label the field stands below the others.
    void addRow(QLabel *label, QWidget *field);
    void addRow(QLabel *label, QLayout *fields);
    void setStacked(bool on);
    //! The least width with labels and fields side by side, whether they are or not.
    int widthSideBySide() const;

private:
    class Row {
    public:
        QLabel *label;
        QWidget *field;
        QLayout *fields;
    };

    void place(const Row &row, int at);
    void append(const Row &row);

    std::vector<Row> m_rows;
    int m_firstLine;
    bool m_stacked = false;
};

} // namespace wizard
