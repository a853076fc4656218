// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTableView;

namespace wizard {

class AccountsController;
class Busy;
class ComparisonModel;
class Notice;
class SignInDialog;
class TextLabel;
class TextPaper;

//! The tenants one is signed in to, side by side; to be copied and printed.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    explicit ComparisonDialog(AccountsController &controller, QWidget *parent = nullptr);

    TextPaper &paper() { return *m_paper; }

signals:
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void render();
    void layOut();

    AccountsController &m_controller;
    ComparisonModel *m_model;
    TextPaper *m_paper;
    TextLabel *m_intro;
    QTableView *m_table;
    Busy *m_busy;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_save;
    QDialogButtonBox *m_buttons;
};

} // namespace wizard
