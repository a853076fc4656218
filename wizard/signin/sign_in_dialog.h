// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace wizard {

class SignInController;
class SignInPanel;
class SignInPurpose;

//! Asks for more permissions, or once more for the sign-in, over whatever page needs it. Opens without blocking and
//! closes itself when the sign-in is done; closing it ends the attempt.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    explicit SignInDialog(SignInController &controller, QWidget *parent = nullptr);

    //! Shows what is asked of the current account and why; the person starts it. `claims` of a challenge, or empty.
    void ask(const QStringList &permissions, const QString &reason, const QByteArray &claims);
    //! The same for a purpose of the caller's, such as the first sign-in to a certain tenant.
    void ask(SignInPurpose purpose);

public slots:
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SignInController &m_controller;
    SignInPanel *m_panel;
    QDialogButtonBox *m_buttons;
};

} // namespace wizard
