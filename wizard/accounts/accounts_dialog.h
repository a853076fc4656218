// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/accounts_controller.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wizard {

class AccountsModel;
class Busy;
class Notice;
class SignInDialog;
class TextLabel;

//! The list of accounts: which organisations one is signed in to, which one the pages work in; add, switch, sign out,
//! forget, compare.
class AccountsDialog : public QDialog {
    Q_OBJECT
public:
    explicit AccountsDialog(AccountsController &controller, QWidget *parent = nullptr);

    //! Stands on the account the pages work in.
    void choose(const QString &accountKey);

signals:
    void comparisonWanted();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void render();
    void renderNotice();
    const AccountRow *chosen() const;
    void use();
    void forget();
    void askForget(const QString &key, const QString &name, const ForgetCost &cost);
    void addHere();
    void ask(SignInPurpose purpose);
    QString nameOf(const AccountRow &row) const;

    AccountsController &m_controller;
    AccountsModel *m_model;
    TextLabel *m_intro;
    QTableView *m_table;
    QPushButton *m_use;
    QPushButton *m_signOut;
    QPushButton *m_forget;
    QPushButton *m_compare;
    QLabel *m_tenantLabel;
    QLineEdit *m_tenant;
    QPushButton *m_add;
    QPushButton *m_other;
    Busy *m_busy;
    Notice *m_notice;
    QDialogButtonBox *m_buttons;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
};

} // namespace wizard
