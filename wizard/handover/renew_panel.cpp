// SPDX-License-Identifier: MIT
#include "wizard/handover/renew_panel.h"

#include "wizard/accounts/write_question.h"
#include "wizard/create/equivalent_view.h"
#include "wizard/handover/handover_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/bring_into_view.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace wizard {

using graph::Fault;
using Act = RenewController::Act;
using State = RenewController::State;

namespace {

QPushButton *button(const char *name)
{
    auto *one = new QPushButton;
    one->setObjectName(QLatin1String(name));
    one->setAutoDefault(false);
    return one;
}

QLabel *words(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

RenewPanel::RenewPanel(RenewController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_open(button("renewOpen"))
    , m_body(new QWidget)
    , m_passwordText(words("renewPasswordText"))
    , m_password(button("renewPassword"))
    , m_passText(words("renewPassText"))
    , m_look(button("renewLook"))
    , m_lifetimeLabel(new QLabel)
    , m_lifetime(new QSpinBox)
    , m_once(new QCheckBox)
    , m_pass(button("renewPass"))
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_equivalent(new EquivalentView(EquivalentView::Keys::Without))
{
    setObjectName(QStringLiteral("renewPanel"));
    m_open->setCheckable(true);
    m_lifetime->setObjectName(QStringLiteral("renewLifetime"));
    m_lifetimeLabel->setBuddy(m_lifetime);
    m_once->setObjectName(QStringLiteral("renewOnce"));
    m_once->setChecked(true);
    m_notice->setObjectName(QStringLiteral("renewNotice"));

    auto *passRow = new QHBoxLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{m_look, m_lifetimeLabel, m_lifetime, m_once, m_pass})
        passRow->addWidget(one);
    passRow->addStretch();
    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(m_password);
    passwordRow->addStretch();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_passwordText);
    body->addLayout(passwordRow);
    body->addWidget(m_passText);
    body->addLayout(passRow);
    body->addWidget(m_equivalent);
    auto *opener = new QHBoxLayout;
    opener->addWidget(m_open);
    opener->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(opener);
    all->addWidget(m_body);
    all->addWidget(m_busy);
    all->addWidget(m_notice);
    m_body->hide();

    connect(m_open, &QPushButton::toggled, this, [this](bool on) {
        m_body->setVisible(on);
        // It opens downwards, often below what can be seen; once its place is known.
        if (on)
            QTimer::singleShot(0, this, [this] { bringIntoView(this); });
    });
    connect(m_password, &QPushButton::clicked, this, &RenewPanel::askPassword);
    connect(m_look, &QPushButton::clicked, &m_controller, &RenewController::look);
    connect(m_pass, &QPushButton::clicked, this, &RenewPanel::makePass);
    connect(m_busy, &Busy::cancelled, &m_controller, &RenewController::stop);
    connect(m_notice, &Notice::actionTriggered, this, &RenewPanel::act);
    connect(&m_controller, &RenewController::changed, this, &RenewPanel::render);
    retranslate();
}

void RenewPanel::retranslate()
{
    m_open->setText(tr("&Use something else…"));
    m_password->setText(tr("New temporary password…"));
    m_look->setText(tr("See whether it is allowed"));
    m_lifetimeLabel->setText(tr("Good for:"));
    m_lifetime->setAccessibleName(tr("How many minutes the pass is good for"));
    m_lifetime->setSuffix(tr(" min"));
    m_once->setText(tr("One sign-in only"));
    m_pass->setText(tr("Make an access pass"));
    render();
}

void RenewPanel::render()
{
    const LedgerEntry &person = m_controller.person();
    m_passwordText->setText(m_controller.possible()
            ? tr("A new temporary password for %1: the one there is now ends at once.").arg(person.displayName)
            : tr("To give %1 a new temporary password or an access pass, sign in with the account that made the user.")
                  .arg(person.displayName));
    m_password->setVisible(m_controller.possible());
    renderPolicy();
    const bool waits = m_controller.busy();
    if (waits != m_waiting) {
        m_waiting = waits;
        waits ? m_busy->start(m_controller.state() == State::Looking ? tr("Asking what your organisation allows…")
                        : m_controller.act() == Act::Pass            ? tr("Making the access pass…")
                                                                     : tr("Setting the new password…"))
              : m_busy->stop();
    }
    renderOutcome();
    const Deed::Kind kind = m_controller.act() == Act::Pass ? Deed::Kind::AccessPass : Deed::Kind::NewPassword;
    Deed deed(kind, person.userId);
    deed.once = m_once->isChecked();
    deed.minutes = m_lifetime->value();
    m_equivalent->setVisible(m_controller.possible());
    m_equivalent->setDeed(deed, m_controller.endpoints());
}

void RenewPanel::unfold()
{
    m_open->setChecked(true);
    // The first of what it offers; where nothing is possible, the button that closes it again.
    (m_password->isVisible() ? m_password : m_open)->setFocus();
}

void RenewPanel::renderPolicy()
{
    const auto &policy = m_controller.policy();
    const bool possible = m_controller.possible();
    m_passText->setVisible(possible);
    const QString what =
        tr("A Temporary Access Pass is a code that signs in for a while, instead of a password and also "
           "where a second factor is asked for.");
    m_passText->setText(!policy ? what
            : policy->enabled   ? what
                              : tr("Your organisation does not allow Temporary Access Passes. They are switched on in "
                                   "the Microsoft Entra "
                                   "admin center under Authentication methods, Policies."));
    m_look->setVisible(possible && !policy);
    for (QWidget *one : std::initializer_list<QWidget *>{m_lifetimeLabel, m_lifetime, m_once, m_pass})
        one->setVisible(possible && policy && policy->enabled);
    if (policy && policy->enabled && !m_policyShown) {
        m_lifetime->setRange(static_cast<int>(policy->least.count()), static_cast<int>(policy->most.count()));
        m_lifetime->setValue(static_cast<int>(policy->standard.count()));
        m_once->setChecked(true);
    }
    if (policy && policy->onceOnly)
        m_once->setChecked(true);
    m_policyShown = policy.has_value();
}

void RenewPanel::renderOutcome()
{
    const auto &error = m_controller.error();
    m_action = Action::None;
    if (m_controller.state() == State::Failed && error) {
        const bool consent = error->fault() == Fault::ConsentNeeded || error->fault() == Fault::SignInNeeded;
        if (consent)
            m_notice->tell(Notice::Kind::Info, tr("This needs your permission."),
                tr("Allow it once; you are asked again before anything is changed."));
        else if (error->fault() == Fault::Forbidden)
            m_notice->tell(Notice::Kind::Error, tr("Your role does not allow this."),
                tr("It takes an Authentication Administrator, or for administrators a Privileged Authentication "
                   "Administrator. Nothing was changed."));
        else
            m_notice->showError(ledgerWords(*error));
        m_action = consent ? Action::Allow : Action::Again;
        m_notice->setAction(consent ? tr("Allow…") : tr("Once more"));
        return;
    }
    if (m_controller.state() == State::Unknown) {
        m_notice->tell(Notice::Kind::Warning, tr("It is not known whether the new password was set."),
            tr("Both passwords are kept in the list below. Look the new one up again in a moment."));
        m_notice->setAction({});
        return;
    }
    m_notice->setAction({});
    m_notice->clear();
}

void RenewPanel::askPassword()
{
    Confirmation question("renewQuestion", Confirmation::Weight::Light, tr("Give a new password?"),
        tr("The password that %1 has now ends at once, also where it was chosen by the person.")
            .arg(m_controller.person().displayName));
    question.setAnswers(tr("Give a new one"), tr("Cancel"));
    question.ask(this, [this, user = m_controller.person().userId] {
        write(user, [this] { m_controller.makePassword(PasswordGenerator::Style::Characters); });
    });
}

void RenewPanel::makePass()
{
    write(m_controller.person().userId,
        [this] { m_controller.makePass(std::chrono::minutes(m_lifetime->value()), m_once->isChecked()); });
}

//! The list may move on while a question stands: nothing is made for somebody else then.
void RenewPanel::write(const QString &userId, std::function<void()> make)
{
    if (m_controller.person().userId != userId)
        return;
    askThenWriteAs(m_controller.book(), m_controller.person().accountKey, this, [this, userId, make = std::move(make)] {
        if (m_controller.person().userId == userId)
            make();
    });
}

void RenewPanel::act()
{
    if (m_action == Action::Allow)
        return allow();
    if (m_action != Action::Again)
        return;
    switch (m_controller.act()) {
    case Act::None:
        break;
    case Act::Look:
        m_controller.look();
        break;
    case Act::Password:
        askPassword();
        break;
    case Act::Pass:
        makePass();
        break;
    }
}

void RenewPanel::allow()
{
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    const bool again = m_controller.error() && m_controller.error()->fault() == Fault::SignInNeeded;
    m_dialog->ask(m_controller.neededPermissions(),
        again ? tr("Microsoft wants to see you sign in once more before it answers.")
              : tr("To give this user another way to sign in, the wizard needs your permission to set it up."),
        m_controller.error() ? m_controller.error()->claims() : QByteArray());
}

} // namespace wizard
