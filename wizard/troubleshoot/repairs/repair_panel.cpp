// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/repairs/repair_panel.h"

#include "wizard/accounts/write_question.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/troubleshoot/repairs/repair_controller.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/copy_field.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wizard {

namespace {

using State = RepairController::State;

const std::vector<Repair> &allRepairs()
{
    static const std::vector<Repair> all{Repair::CreateUser, Repair::RestoreUser, Repair::Unblock, Repair::NewPassword,
        Repair::VerifyDomain, Repair::Consent};
    return all;
}

} // namespace

RepairPanel::RepairPanel(RepairController &controller, QWidget *parent)
    : QGroupBox(parent)
    , m_controller(controller)
    , m_intro(new TextLabel(this))
    , m_case(new QWidget(this))
    , m_title(new TextLabel(m_case))
    , m_plan(new TextLabel(m_case))
    , m_targetLabel(new TextLabel(m_case))
    , m_target(new QLineEdit(m_case))
    , m_right(new Notice(m_case))
    , m_told(new Notice(m_case))
    , m_recordWords(new TextLabel(m_case))
    , m_nameLabel(new TextLabel(m_case))
    , m_valueLabel(new TextLabel(m_case))
    , m_recordName(new CopyField(QStringLiteral("repairRecordName"), m_case))
    , m_recordValue(new CopyField(QStringLiteral("repairRecordValue"), m_case))
    , m_link(new CopyField(QStringLiteral("repairLink"), m_case))
    , m_busy(new Busy(m_case))
    , m_do(new QPushButton(m_case))
    , m_again(new QPushButton(m_case))
    , m_copy(new QPushButton(m_case))
    , m_mail(new QPushButton(m_case))
    , m_leave(new QPushButton(m_case))
{
    setObjectName(QStringLiteral("repairPanel"));
    build();
    connect(&m_controller, &RepairController::changed, this, &RepairPanel::render);
    connect(&m_controller, &RepairController::signInWanted, this, &RepairPanel::askToSignIn);
    connect(&m_controller, &RepairController::browserMissing, this, [this] { m_noBrowser = true; });
    onWritten(m_target, this, [this](const QString &text) {
        m_wrongTarget = false;
        m_copied = false;
        m_controller.setTarget(text);
        renderNotice();
    });
    connect(m_do, &QPushButton::clicked, this, &RepairPanel::confirm);
    connect(m_again, &QPushButton::clicked, &m_controller, &RepairController::lookNow);
    connect(m_copy, &QPushButton::clicked, this, &RepairPanel::copyMessage);
    connect(m_mail, &QPushButton::clicked, this, [this] { emit mailWanted(m_controller.mail()); });
    connect(m_leave, &QPushButton::clicked, &m_controller, &RepairController::leave);
    connect(m_busy, &Busy::cancelled, &m_controller, &RepairController::leave);
    connect(m_told, &Notice::actionTriggered, &m_controller, &RepairController::grant);
    m_target->installEventFilter(this);
    retranslate();
}

void RepairPanel::build()
{
    m_intro->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_intro);
    for (Repair repair : allRepairs()) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("repair_") + repairCode(repair));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, repair] {
            m_wrongTarget = m_noBrowser = m_copied = false;
            m_controller.choose(repair);
            keepFocus();
        });
        m_choices.push_back(button);
        all->addWidget(button, 0, Qt::AlignLeft);
    }

    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("repairTitle"));
    m_plan->setObjectName(QStringLiteral("repairPlan"));
    m_target->setObjectName(QStringLiteral("repairTarget"));
    m_right->setObjectName(QStringLiteral("repairRight"));
    m_told->setObjectName(QStringLiteral("repairTold"));
    m_recordWords->setObjectName(QStringLiteral("repairRecord"));
    m_busy->setObjectName(QStringLiteral("repairBusy"));
    m_do->setObjectName(QStringLiteral("repairDo"));
    m_again->setObjectName(QStringLiteral("repairLookNow"));
    m_copy->setObjectName(QStringLiteral("repairCopy"));
    m_mail->setObjectName(QStringLiteral("repairMail"));
    m_leave->setObjectName(QStringLiteral("repairLeave"));
    for (QLabel *label : {m_plan, m_recordWords}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_busy->setOwnCancel(false); // "Stop" is below it
    m_target->setMaxLength(320);
    m_targetLabel->setBuddy(m_target);
    auto *row = new QHBoxLayout;
    row->addWidget(m_targetLabel);
    row->addWidget(m_target, 1);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_do, m_again, m_copy, m_mail, m_leave}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto *inside = new QVBoxLayout(m_case);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_title);
    inside->addLayout(row);
    inside->addWidget(m_plan);
    inside->addWidget(m_right);
    inside->addWidget(m_told);
    inside->addWidget(m_recordWords);
    auto *record = new QGridLayout;
    record->addWidget(m_nameLabel, 0, 0);
    record->addWidget(m_recordName, 0, 1);
    record->addWidget(m_valueLabel, 1, 0);
    record->addWidget(m_recordValue, 1, 1);
    inside->addLayout(record);
    inside->addWidget(m_link);
    inside->addWidget(m_busy);
    inside->addLayout(buttons);
    all->addWidget(m_case);
}

void RepairPanel::confirm()
{
    m_copied = false;
    if (!m_controller.targetUsable()) {
        m_wrongTarget = true;
        renderNotice();
        m_target->setFocus(Qt::OtherFocusReason);
        return;
    }
    askThenWrite(m_controller.book(), this, [this] {
        m_controller.confirm();
        keepFocus();
    });
}

void RepairPanel::copyMessage()
{
    QGuiApplication::clipboard()->setText(m_controller.message());
    m_copied = true;
    renderNotice();
}

void RepairPanel::askToSignIn(const SignInPurpose &purpose)
{
    if (!isVisible())
        return;
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    m_dialog->ask(purpose);
}

void RepairPanel::keepFocus()
{
    // What had the focus may be hidden now; the keyboard stays in the panel.
    if (m_controller.state() == State::Confirming && m_target->isVisible())
        m_target->setFocus(Qt::OtherFocusReason);
    else if (m_controller.state() != State::Idle)
        m_leave->setFocus(Qt::OtherFocusReason);
}

bool RepairPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Enter in the field changes nobody's account and goes to no other page.
    if (watched == m_target && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_leave->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QGroupBox::eventFilter(watched, event);
}

void RepairPanel::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RepairPanel::retranslate()
{
    setTitle(tr("Repair it from here"));
    m_intro->setText(
        tr("An administrator can do this here. Each one says what it will do, and asks, before anything is changed."));
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setText(tr("%1…").arg(repairName(allRepairs()[i])));
    m_again->setText(tr("Look now"));
    m_copy->setText(tr("Copy a message to an administrator"));
    m_mail->setText(tr("Mail it"));
    m_nameLabel->setText(tr("Name:"));
    m_valueLabel->setText(tr("Value:"));
    m_recordName->setAccessibleName(tr("Name of the record"));
    render();
}

void RepairPanel::render()
{
    const std::vector<Repair> offered = m_controller.offered();
    const bool idle = m_controller.state() == State::Idle;
    setVisible(!idle || !offered.empty());
    m_intro->setVisible(idle);
    const bool wasIn = m_case->isVisible() && m_case->isAncestorOf(QApplication::focusWidget());
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool fits = std::find(offered.begin(), offered.end(), allRepairs()[i]) != offered.end();
        m_choices[i]->setVisible(idle && fits);
    }
    if (idle && wasIn) {
        for (QPushButton *choice : m_choices) {
            if (choice->isVisible()) {
                choice->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
    m_case->setVisible(!idle);
    if (!idle)
        renderCase();
}

void RepairPanel::renderCase()
{
    const State state = m_controller.state();
    const Repair repair = m_controller.repair();
    const bool open = state == State::Confirming || state == State::Failed;
    m_title->setText(repairName(repair));
    const bool targeted = repair != Repair::Consent;
    m_targetLabel->setVisible(targeted);
    m_target->setVisible(targeted);
    m_target->setReadOnly(!open);
    m_targetLabel->setText(repairsPerson(repair) ? tr("F&or whom:") : tr("Which d&omain:"));
    if (m_target->text().trimmed() != m_controller.target())
        drawWritten(m_target, m_controller.target());
    m_plan->setVisible(state != State::Done);
    m_plan->setText(m_controller.plan());

    const std::optional<VerifyStage> &stage = m_controller.stage();
    const bool record = stage && stage->record;
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_recordWords, m_nameLabel, m_recordName, m_valueLabel, m_recordValue})
        widget->setVisible(record);
    if (record) {
        const QString name = stage->record->label.isEmpty() ? m_controller.target() : stage->record->label;
        m_recordWords->setText(stage->seen
                ? tr("The TXT record can be seen, but Microsoft does not see it yet. That can take a while.")
                : tr("Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it so far: %n "
                     "time(s).",
                      nullptr, stage->looks));
        m_recordName->setValue(tr("Name of the record"), name);
        m_recordValue->setValue(tr("Value of the record"), stage->record->value);
    }
    const QUrl link = repair == Repair::Consent ? m_controller.consentLink() : QUrl();
    m_link->setVisible(!link.isEmpty());
    m_link->setValue(tr("Link for an administrator"), link.toString(QUrl::FullyEncoded));

    const bool doubtful = m_controller.right() == graph::RoleHint::Doubtful && open;
    if (doubtful)
        m_right->tell(Notice::Kind::Warning, tr("None of your roles is known to allow this."),
            tr("You may try, but it will probably be refused. The smallest role that can do it: %1.")
                .arg(requestFor(repair, m_controller.target()).role));
    else
        m_right->clear();

    if (state == State::Working)
        m_busy->start(record ? tr("Waiting for the record…") : tr("Working…"));
    else
        m_busy->stop();
    const bool hadFocus = m_do->hasFocus();
    m_do->setVisible(state == State::Confirming || state == State::Failed || state == State::Unknown);
    m_do->setText(state == State::Confirming ? repairName(repair) : tr("Try again"));
    m_again->setVisible(state == State::Working && record);
    const bool forOthers = doubtful || state == State::Failed || state == State::NeedsSignIn
        || (repair == Repair::Consent && state == State::Done);
    m_copy->setVisible(forOthers);
    m_mail->setVisible(forOthers);
    m_leave->setText(state == State::Done ? tr("Close") : state == State::Working ? tr("Stop") : tr("Not now"));
    if (hadFocus && !m_do->isVisible())
        m_leave->setFocus(Qt::OtherFocusReason);
    renderNotice();
    // The one thing to do, brought into sight.
    const bool asks = state == State::NeedsSignIn;
    if (asks && !m_asked && m_case->isAncestorOf(window()->focusWidget()))
        m_told->focusAction();
    m_asked = asks;
}

void RepairPanel::renderNotice()
{
    m_told->setAction({});
    if (m_wrongTarget) {
        m_told->tell(Notice::Kind::Error,
            repairsPerson(m_controller.repair()) ? tr("This is no address.") : tr("This is no domain."),
            repairsPerson(m_controller.repair())
                ? tr("Type the whole sign-in name of the person, like anna@contoso.com.")
                : tr("Type it like contoso.com."));
        return;
    }
    if (m_copied) {
        m_told->tell(Notice::Kind::Success, tr("The message was copied."), tr("Paste it into a mail or a chat."));
        return;
    }
    switch (m_controller.state()) {
    case State::Done:
        if (m_noBrowser)
            m_told->tell(Notice::Kind::Warning, tr("The browser could not be opened."),
                tr("Copy the link and open it yourself."));
        else
            m_told->tell(Notice::Kind::Success,
                repairDone(m_controller.repair(), m_controller.target(), m_controller.tenantName()),
                m_controller.repair() == Repair::Consent
                    ? tr("Once it was agreed to there, run the check \"%1\" again.").arg(probeName(Probe::App))
                    : QString());
        break;
    case State::NeedsSignIn:
        if (m_controller.missingPermissions().isEmpty()) {
            m_told->setAction(tr("Sign in…"));
            m_told->tell(
                Notice::Kind::Info, tr("You have to sign in for this."), tr("It goes on by itself once you have."));
        } else {
            m_told->setAction(tr("Ask for the permissions…"));
            m_told->tell(Notice::Kind::Info, tr("Permissions are missing: nothing was changed."),
                tr("Needed: %1. It goes on by itself once they are granted.")
                    .arg(m_controller.missingPermissions().join(QLatin1String(", "))));
        }
        break;
    case State::Failed:
    case State::Unknown: {
        const graph::Error &error = *m_controller.error();
        if (m_controller.state() == State::Unknown) {
            m_told->tell(Notice::Kind::Warning, tr("It is not known whether this took effect."),
                tr("The answer was lost on the way. To try again harms nothing."));
        } else if (error.code() == QLatin1String("repair.no-user")) {
            m_told->tell(Notice::Kind::Error,
                tr("Nobody signs in to %1 with this name.").arg(m_controller.tenantName()),
                tr("Look for the person first: the sign-in name may be another one."));
        } else if (error.code() == QLatin1String("repair.no-deleted")) {
            m_told->tell(Notice::Kind::Error, tr("No deleted user has this address."),
                tr("Users can be restored for 30 days. After that a new one has to be created."));
        } else if (error.code() == QLatin1String("verify.not-seen")) {
            m_told->tell(Notice::Kind::Warning, tr("The record was not seen within an hour."),
                tr("Check it at whoever keeps the DNS of the domain, and try again later."));
        } else if (error.fault() == graph::Fault::Forbidden) {
            m_told->tell(Notice::Kind::Error, tr("Your role does not allow this: nothing was changed."),
                tr("The smallest role that can do it: %1. Send a message to somebody who holds it.")
                    .arg(requestFor(m_controller.repair(), m_controller.target()).role));
        } else {
            m_told->showError(wordsFor(error));
        }
        break;
    }
    default:
        m_told->clear();
        break;
    }
}

} // namespace wizard
