// SPDX-License-Identifier: MIT
#include "wizard/accounts/new_tenant_panel.h"

#include "wizard/accounts/new_tenant_controller.h"
#include "wizard/check/check_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/entry.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

NewTenantPanel::NewTenantPanel(
    NewTenantController &controller, const QUrl &partnerCenter, LinkButton::Opener open, QWidget *parent)
    : QGroupBox(parent)
    , m_controller(controller)
    , m_partnerCenter(partnerCenter)
    , m_steps(new TextLabel)
    , m_open(new LinkButton(std::move(open), QStringLiteral("newTenantOpen")))
    , m_label(new QLabel)
    , m_name(new QLineEdit)
    , m_look(new QPushButton)
    , m_busy(new Busy)
    , m_told(new Notice)
{
    setObjectName(QStringLiteral("newTenant"));
    m_steps->setObjectName(QStringLiteral("newTenantSteps"));
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("newTenantName"));
    m_name->installEventFilter(this);
    m_label->setBuddy(m_name);
    m_look->setObjectName(QStringLiteral("newTenantLook"));
    m_look->setAutoDefault(false);
    m_told->setObjectName(QStringLiteral("newTenantTold"));
    auto *asked = new QHBoxLayout;
    asked->addWidget(m_label);
    asked->addWidget(m_name, 1);
    asked->addWidget(m_look);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(8);
    all->addWidget(m_steps);
    all->addWidget(m_open);
    all->addLayout(asked);
    all->addWidget(m_busy);
    all->addWidget(m_told);
    NewTenantController *c = &m_controller;
    onEntered(m_name, c, &NewTenantController::setTyped);
    connect(m_look, &QPushButton::clicked, c, &NewTenantController::look);
    connect(m_busy, &Busy::cancelled, c, &NewTenantController::stop);
    connect(m_told, &Notice::actionTriggered, this, [this] {
        if (!m_dialog)
            m_dialog = new SignInDialog(m_controller.signIn(), this);
        m_dialog->ask(m_controller.purpose());
    });
    connect(c, &NewTenantController::changed, this, &NewTenantPanel::render);
    retranslate();
}

bool NewTenantPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_look->click();
            return true;
        }
    }
    return QGroupBox::eventFilter(watched, event);
}

void NewTenantPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void NewTenantPanel::retranslate()
{
    setTitle(tr("The way to another work account"));
    const QStringList steps{
        tr("1. Sign out of Microsoft in your browser, or open a private window, so that your present account is not "
           "taken."),
        tr("2. Open Partner Center, start the enrolment, and choose to create a work account. Microsoft lets no "
           "program "
           "do this for you. (Customers who pay for Microsoft Entra ID can also choose Manage tenants, Create in its "
           "admin center.)"),
        tr("3. Note the name it gets, which ends in onmicrosoft.com, and enter it here. This program looks until it is "
           "there, and then signs you in to it.")};
    m_steps->setText(steps.join(QLatin1Char('\n')));
    m_open->setLink(tr("Open Partner Center"), m_partnerCenter);
    m_label->setText(tr("The name &you chose:"));
    render();
}

void NewTenantPanel::render()
{
    put(m_name, m_controller.typed());
    using State = NewTenantController::State;
    const State state = m_controller.state();
    const QString domain = m_controller.domain();
    m_look->setText(m_controller.looks() > 0 || state == State::Found ? tr("Chec&k again") : tr("Chec&k"));
    if (state == State::Looking)
        m_busy->start(tr("Looking for %1…").arg(domain));
    else if (state == State::Waiting)
        m_busy->start(tr("Looked %n time(s). The next look follows by itself.", nullptr, m_controller.looks()));
    else
        m_busy->stop();
    m_told->setAction({});
    const auto &error = m_controller.error();
    switch (state) {
    case State::Idle:
    case State::Looking:
        m_told->clear();
        break;
    case State::Waiting:
        if (error)
            m_told->showError(wordsFor(*error));
        else
            m_told->tell(Notice::Kind::Info, tr("%1 is not there yet.").arg(domain),
                tr("A new one can be found some minutes after it was made. Check the spelling, too."));
        break;
    case State::Found:
        if (m_controller.signedIn()) {
            m_told->tell(Notice::Kind::Success, tr("You are signed in to %1.").arg(domain),
                tr("The pages work in it now. Go on and create accounts for the people who need it."));
        } else {
            m_told->tell(Notice::Kind::Success, tr("%1 is there.").arg(domain),
                tr("Its tenant ID is %1.").arg(m_controller.tenant()->tenant().toString()));
            m_told->setAction(tr("&Sign in to it…"));
        }
        break;
    case State::Failed:
        if (error && error->code() == QLatin1String("tenant.not-there"))
            m_told->tell(Notice::Kind::Warning, tr("%1 was not found within an hour.").arg(domain),
                tr("Check the spelling, and whether the enrolment was finished."));
        else if (error && error->code().startsWith(QLatin1String("domain.")))
            m_told->showError(wordsForDomainInput(*error));
        else if (error)
            m_told->showError(wordsFor(*error));
        break;
    }
}

} // namespace wizard
