// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class HandoverController;
class Notice;
class PaperCopies;
class PasswordView;
class SecretClipboard;
class SpelledView;

//! The account's address and its password: hidden, shown, held, copied, spelled; with what the clipboard still holds.
class PasswordPanel : public QWidget {
    Q_OBJECT
public:
    PasswordPanel(HandoverController &controller, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void render();
    void retranslate();
    QWidget *firstFocus() const;
    PaperCopies &paper() const { return *m_paper; }

private:
    void renderClipboard();
    void renderTime();
    void renderPaper();
    static QString canBeLonger(const QPushButton &button);

    HandoverController &m_controller;
    SecretClipboard &m_clipboard;
    QLabel *m_who;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_copyAddress;
    QLabel *m_passwordLabel;
    QLabel *m_passUntil;
    PasswordView *m_view;
    QCheckBox *m_show;
    QPushButton *m_hold;
    QPushButton *m_copy;
    QPushButton *m_spell;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_time;
    QPushButton *m_keepShowing;
    QWidget *m_timeLine;
    QWidget *m_clipLine;
    QLabel *m_clipText;
    QPushButton *m_clipLonger;
    QPushButton *m_clipWipe;
    SpelledView *m_spelled;
    PaperCopies *m_paper;
    Notice *m_paperNotice;
    qint64 m_paperFor = 0;
    bool m_hidesSoon = false;
    bool m_clearsSoon = false;
    int m_clipTold = 0; //!< the clipboard's state that was spoken last
};

} // namespace wizard
