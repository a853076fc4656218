// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

namespace wizard {

class SignInController;
class SignInPanel;

//! The first sign-in. Next is there once somebody is signed in.
class SignInPage final : public Page {
    Q_OBJECT
public:
    explicit SignInPage(SignInController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    void render() override;

private:
    SignInController &m_controller;
    SignInPanel *m_panel;
};

} // namespace wizard
