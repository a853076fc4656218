// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/preflight.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace wizard {

//! The pre-flight list: a line a check with icon and words, the cure under it, and one button for what can be done
//! here.
class PreflightList : public QFrame {
    Q_OBJECT
public:
    explicit PreflightList(QWidget *parent = nullptr);

    void setLines(const std::vector<CheckLine> &lines);

signals:
    void signInWanted(); //!< sign in, or grant the permission by signing in
    void lookAgainWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row {
    public:
        QLabel *icon;
        QLabel *text;
        QLabel *cure;
    };
    void redraw();

    std::vector<CheckLine> m_lines;
    std::vector<Row> m_rows;
    QLabel *m_title;
    QGridLayout *m_grid;
    QPushButton *m_signIn;
    QPushButton *m_again;
};

} // namespace wizard
