// SPDX-License-Identifier: MIT
#pragma once

#include "graph/ids.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace wizard {

class AccountBook;

//! Which organisation a page works in: its colour, name and domain, and who is signed in. Hidden before the sign-in.
class TenantBand : public QFrame {
    Q_OBJECT
public:
    explicit TenantBand(AccountBook &book, QWidget *parent = nullptr);

    //! One hue a tenant, for ever the same, 0 to 359. A help to the eye only: name and domain stand beside it.
    static int hueOf(const graph::TenantId &tenant);

signals:
    //! To the list of accounts.
    void accountsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void redraw();

    AccountBook &m_book;
    int m_hue = 0;
    QLabel *m_tenant;
    QLabel *m_account;
    QPushButton *m_accounts;
};

} // namespace wizard
