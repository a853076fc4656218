// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/probes/tiers.h"

#include <QGroupBox>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class ChecksController;
class Notice;
class SignInDialog;
class SignInPurpose;

//! The checks that are asked as the account signed in, tier by tier: what each will read and with which permission, a
//! button to start it, and what it found. Nothing is asked before the button.
class SignedInPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit SignedInPanel(ChecksController &controller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Group {
    public:
        Tier tier = Tier::OwnAccount;
        QLabel *name = nullptr;
        QLabel *notice = nullptr;
        QPushButton *run = nullptr;
        QGridLayout *lines = nullptr;
        Notice *missing = nullptr;
        QStringList shown; // what the lines say now
    };
    void build(Group &group);
    void run(Tier tier);
    void render();
    void render(Group &group);
    void retranslate();
    void askToSignIn(const SignInPurpose &purpose);

    ChecksController &m_controller;
    QLabel *m_intro;
    QLabel *m_label;
    QLineEdit *m_person;
    Notice *m_fault;
    Busy *m_busy;
    std::vector<Group> m_groups;
    SignInDialog *m_dialog = nullptr;
};

} // namespace wizard
