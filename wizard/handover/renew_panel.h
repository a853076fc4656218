// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/renew_controller.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace wizard {

class Busy;
class EquivalentView;
class Notice;
class SignInDialog;

//! "Something else instead": a new temporary password, or a Temporary Access Pass where the tenant allows one. Closed
//! at first; nothing is asked of Microsoft before a button is pressed.
class RenewPanel : public QWidget {
    Q_OBJECT
public:
    explicit RenewPanel(RenewController &controller, QWidget *parent = nullptr);

    void retranslate();
    void render();
    //! Opens it and goes to its first button.
    void unfold();

private:
    void renderPolicy();
    void renderOutcome();
    void askPassword();
    void makePass();
    void write(const QString &userId, std::function<void()> make);
    void act();
    void allow();

    enum class Action { None, Allow, Again };

    RenewController &m_controller;
    QPushButton *m_open;
    QWidget *m_body;
    QLabel *m_passwordText;
    QPushButton *m_password;
    QLabel *m_passText;
    QPushButton *m_look;
    QLabel *m_lifetimeLabel;
    QSpinBox *m_lifetime;
    QCheckBox *m_once;
    QPushButton *m_pass;
    Busy *m_busy;
    Notice *m_notice;
    EquivalentView *m_equivalent;
    QPointer<SignInDialog> m_dialog;
    Action m_action = Action::None;
    bool m_policyShown = false;
    bool m_waiting = false;
};

} // namespace wizard
