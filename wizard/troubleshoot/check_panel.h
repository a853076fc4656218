// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class Notice;
class TroubleshootController;

//! The live checks: which domain, what will be asked of whom, and what each one found. Nothing runs before the button.
class CheckPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit CheckPanel(TroubleshootController &controller, QWidget *parent = nullptr);
    void render();
    void retranslate();

private:
    void run();

    TroubleshootController &m_controller;
    QLabel *m_intro;
    QLabel *m_label;
    QLineEdit *m_domain;
    QPushButton *m_run;
    Notice *m_fault;
    Busy *m_busy;
    QGridLayout *m_lines;
    QString m_shown; // the domain last put into the field
};

} // namespace wizard
