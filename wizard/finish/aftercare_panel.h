// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/finish/aftercare_controller.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace wizard {

class Busy;
class EquivalentView;
class Notice;
class SignInDialog;

//! The account afterwards: was it used; block it, delete it, and take either back.
class AftercarePanel : public QWidget {
    Q_OBJECT
public:
    explicit AftercarePanel(AftercareController &controller, QWidget *parent = nullptr);

    void retranslate();
    void render();

private:
    using Act = AftercareController::Act;
    void renderFacts();
    void renderOutcome();
    void askBlock();
    void askDelete();
    void write(Act act);
    void act();

    AftercareController &m_controller;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_look;
    QPushButton *m_block;
    QPushButton *m_unblock;
    QPushButton *m_delete;
    QPushButton *m_restore;
    Busy *m_busy;
    Notice *m_notice;
    EquivalentView *m_equivalent;
    QPointer<SignInDialog> m_dialog;
    bool m_waiting = false;
};

} // namespace wizard
