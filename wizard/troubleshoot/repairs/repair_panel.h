// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/repairs/repair.h"

#include <QGroupBox>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class CopyField;
class Notice;
class RepairController;
class SignInDialog;
class SignInPurpose;

//! The repairs that fit: one is chosen, what it will do is told and agreed to, and what came of it is shown. Who may
//! not do it gets a message for somebody who may. Hidden while nothing fits.
class RepairPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit RepairPanel(RepairController &controller, QWidget *parent = nullptr);

signals:
    //! A mail program is to be opened.
    void mailWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void render();
    void renderCase();
    void renderNotice();
    void retranslate();
    void confirm();
    void copyMessage();
    void askToSignIn(const SignInPurpose &purpose);
    void keepFocus();

    RepairController &m_controller;
    QLabel *m_intro;
    std::vector<QPushButton *> m_choices;
    QWidget *m_case;
    QLabel *m_title;
    QLabel *m_plan;
    QLabel *m_targetLabel;
    QLineEdit *m_target;
    Notice *m_right;
    Notice *m_told;
    QLabel *m_recordWords;
    QLabel *m_nameLabel;
    QLabel *m_valueLabel;
    CopyField *m_recordName;
    CopyField *m_recordValue;
    CopyField *m_link;
    Busy *m_busy;
    QPushButton *m_do;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QPushButton *m_leave;
    SignInDialog *m_dialog = nullptr;
    bool m_wrongTarget = false;
    bool m_noBrowser = false;
    bool m_asked = false; // for what is missing, since it was missed
    bool m_copied = false;
};

} // namespace wizard
