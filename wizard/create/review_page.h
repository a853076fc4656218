// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/new_user_controller.h"
#include "wizard/widgets/page.h"

class QLabel;
class QPushButton;

namespace wizard {

class Busy;
class EquivalentView;
class Notice;
class SignInDialog;

//! Exactly what will be made and where, and the one button that makes it. Next only goes on once it exists.
class ReviewPage final : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(NewUserController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;
    //! Never the Create button: an Enter too many from the page before must not press it.
    QWidget *firstFocus() const override;

signals:
    //! The keychain cannot be used: how passwords are to be kept has to be asked.
    void keepWanted();

protected:
    void retranslate() override;
    void render() override;
    void appeared() override { m_controller.watch(true); }
    void gone() override { m_controller.watch(false); }

private:
    void renderSummary();
    void renderOutcome();

    void act();
    void signIn();

    NewUserController &m_controller;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
    QLabel *m_summary;
    QPushButton *m_create;
    QPushButton *m_again;
    QPushButton *m_createAgain;
    Busy *m_busy;
    Notice *m_notice;
    EquivalentView *m_equivalent;
    bool m_complete = false;
};

} // namespace wizard
