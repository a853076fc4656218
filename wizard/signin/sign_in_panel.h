// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace wizard {

class Busy;
class Notice;
class SignInController;

//! The sign-in as a widget: what is asked and why, the button, the wait with its link, the code, and what went wrong.
//! The sign-in page shows it for the first sign-in, other pages and SignInDialog when they need more.
class SignInPanel : public QWidget {
    Q_OBJECT
public:
    explicit SignInPanel(SignInController &controller, QWidget *parent = nullptr);

    //! Where the focus belongs now.
    QWidget *firstFocus() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QGroupBox *buildBrowserBox();
    QGroupBox *buildCodeBox();
    void retranslate();
    void render();
    void renderPermissions();
    void renderKnown();
    void renderOutcome();
    void renderTime();
    void renderEnding();
    void start();
    void act();

    SignInController &m_controller;
    QLabel *m_reason;
    QLabel *m_permissionsTitle;
    QGridLayout *m_permissions;
    QStringList m_shownPermissions;
    QVBoxLayout *m_known;
    QStringList m_shownKnown;
    QPushButton *m_start;
    QPushButton *m_useCode;
    Busy *m_busy;
    QGroupBox *m_browserBox;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_copyLink;
    QPushButton *m_prolong;
    QGroupBox *m_codeBox;
    QLabel *m_codeSteps;
    QLineEdit *m_code;
    QPushButton *m_copyCode;
    QPushButton *m_openCodePage;
    QLabel *m_time;
    Notice *m_ending;
    Notice *m_outcome;
    Notice *m_keeping;
    QLabel *m_consentLabel;
    QLineEdit *m_consent;
    QPushButton *m_copyConsent;
    QPushButton *m_trouble;
    QTimer *m_tick;
};

} // namespace wizard
