// SPDX-License-Identifier: MIT
#include "wizard/signin/sign_in_dialog.h"

#include "wizard/signin/sign_in_controller.h"
#include "wizard/signin/sign_in_panel.h"
#include "wizard/widgets/scroll_room.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace wizard {

SignInDialog::SignInDialog(SignInController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_panel(new SignInPanel(controller))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("signInDialog"));
    setModal(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("signInDialogCancel"));
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *all = new QVBoxLayout(this);
    // A minimum width of the dialog's own would overrule what its buttons need.
    all->addItem(
        new QSpacerItem(std::min(fontMetrics().averageCharWidth() * 72, screen()->availableSize().width() * 9 / 10), 0,
            QSizePolicy::Preferred, QSizePolicy::Fixed));
    auto *room = new ScrollRoom;
    room->setGrowsWindow(true);
    room->column()->addWidget(m_panel);
    room->column()->addStretch();
    all->addWidget(room, 1);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_controller, &SignInController::signedInAs, this, [this] {
        if (isVisible())
            accept();
    });
    connect(&m_controller, &SignInController::troubleWanted, this, &QDialog::reject);
    connect(&m_controller, &SignInController::settingsWanted, this, &QDialog::reject);
    retranslate();
}

void SignInDialog::ask(const QStringList &permissions, const QString &reason, const QByteArray &claims)
{
    ask(m_controller.purposeForCurrent(permissions, reason, claims));
}

void SignInDialog::ask(SignInPurpose purpose)
{
    setAccessibleDescription(purpose.reason); // spoken with the title when it opens
    m_controller.prepare(std::move(purpose));
    open();
    m_panel->firstFocus()->setFocus();
}

void SignInDialog::done(int result)
{
    m_controller.cancel();
    QDialog::done(result);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in for more permissions"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Not now"));
}

} // namespace wizard
