// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/link_button.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class NewTenantController;
class Notice;
class SignInDialog;
class TextLabel;

//! The way to a new tenant: what to do in the browser, then the look whether it is there, then the sign-in to it.
class NewTenantPanel : public QGroupBox {
    Q_OBJECT
public:
    NewTenantPanel(
        NewTenantController &controller, const QUrl &partnerCenter, LinkButton::Opener open, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void render();

    NewTenantController &m_controller;
    QUrl m_partnerCenter;
    TextLabel *m_steps;
    LinkButton *m_open;
    QLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_look;
    Busy *m_busy;
    Notice *m_told;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
};

} // namespace wizard
