// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace wizard {

class Busy;
class KeepController;
class Notice;

//! Asks how passwords are to be kept without a keychain, or for the passphrase that was chosen before. Opens without
//! blocking and closes itself when it is settled.
class KeepDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeepDialog(KeepController &controller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void render();
    void keep();

    KeepController &m_controller;
    QLabel *m_why;
    QRadioButton *m_sealed;
    QLabel *m_phraseLabel;
    QLineEdit *m_phrase;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QLabel *m_hint;
    QRadioButton *m_memory;
    QLabel *m_memoryHint;
    Busy *m_busy;
    Notice *m_notice;
    QDialogButtonBox *m_buttons;
};

} // namespace wizard
