// SPDX-License-Identifier: MIT
#include "wizard/signin/sign_in_page.h"

#include "wizard/signin/sign_in_controller.h"
#include "wizard/signin/sign_in_panel.h"

#include <QVBoxLayout>

namespace wizard {

SignInPage::SignInPage(SignInController &controller, QWidget *parent)
    : Page(Step::SignIn, parent)
    , m_controller(controller)
    , m_panel(new SignInPanel(controller))
{
    setObjectName(QStringLiteral("signInPage"));
    content()->addWidget(m_panel);
    content()->addStretch();
    connect(&m_controller, &SignInController::changed, this, &QWizardPage::completeChanged);
    retranslate();
}

bool SignInPage::isComplete() const
{
    return m_controller.signedIn();
}

QWidget *SignInPage::firstFocus() const
{
    return m_panel->firstFocus();
}

void SignInPage::retranslate()
{
    setHeading(tr("Sign in with your work account"),
        tr("Your browser opens Microsoft's sign-in page. Your password is typed there and nowhere else."));
}

void SignInPage::render() { }

} // namespace wizard
