// SPDX-License-Identifier: MIT
#include "wizard/finish/aftercare_panel.h"

#include "wizard/accounts/write_question.h"
#include "wizard/create/equivalent_view.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

using graph::Fault;
using Seen = AftercareController::Seen;
using State = AftercareController::State;

namespace {

QPushButton *button(const char *name)
{
    auto *one = new QPushButton;
    one->setObjectName(QLatin1String(name));
    one->setAutoDefault(false);
    return one;
}

Deed::Kind deedOf(AftercareController::Act act)
{
    using Act = AftercareController::Act;
    switch (act) {
    case Act::Unblock:
        return Deed::Kind::Unblock;
    case Act::Delete:
        return Deed::Kind::Delete;
    case Act::Restore:
        return Deed::Kind::Restore;
    case Act::None:
    case Act::Look:
    case Act::Block:
        break;
    }
    return Deed::Kind::Block;
}

} // namespace

AftercarePanel::AftercarePanel(AftercareController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_look(button("afterLook"))
    , m_block(button("afterBlock"))
    , m_unblock(button("afterUnblock"))
    , m_delete(button("afterDelete"))
    , m_restore(button("afterRestore"))
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_equivalent(new EquivalentView(EquivalentView::Keys::Without))
{
    setObjectName(QStringLiteral("aftercare"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_facts->setObjectName(QStringLiteral("afterFacts"));
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_notice->setObjectName(QStringLiteral("afterNotice"));
    auto *row = new FlowLayout;
    for (QPushButton *one : {m_look, m_block, m_unblock, m_delete, m_restore})
        row->addWidget(one);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title);
    all->addWidget(m_facts);
    all->addLayout(row);
    all->addWidget(m_busy);
    all->addWidget(m_notice);
    all->addWidget(m_equivalent);

    connect(m_look, &QPushButton::clicked, this, [this] { m_controller.run(Act::Look); });
    connect(m_block, &QPushButton::clicked, this, &AftercarePanel::askBlock);
    connect(m_unblock, &QPushButton::clicked, this, [this] { write(Act::Unblock); });
    connect(m_delete, &QPushButton::clicked, this, &AftercarePanel::askDelete);
    connect(m_restore, &QPushButton::clicked, this, [this] { write(Act::Restore); });
    connect(m_busy, &Busy::cancelled, &m_controller, &AftercareController::stop);
    connect(m_notice, &Notice::actionTriggered, this, &AftercarePanel::act);
    connect(&m_controller, &AftercareController::changed, this, &AftercarePanel::render);
    retranslate();
}

void AftercarePanel::retranslate()
{
    m_look->setText(tr("Was it &used?"));
    m_block->setText(tr("B&lock sign-in…"));
    m_unblock->setText(tr("Un&block sign-in"));
    m_delete->setText(tr("Delete the account…"));
    m_restore->setText(tr("Undo the deletion"));
    render();
}

void AftercarePanel::render()
{
    const Person &person = m_controller.person();
    setVisible(!person.userId.isEmpty());
    m_title->setText(tr("The account of %1").arg(person.displayName));
    const bool possible = m_controller.possible();
    const bool deleted = m_controller.deleted();
    const bool blocked = m_controller.enabled() == std::optional<bool>(false);
    // What takes the place of the focused button gets the focus.
    const auto swap = [](QPushButton *from, QPushButton *to, bool second) {
        const bool focused = from->hasFocus() || to->hasFocus();
        from->setVisible(!second);
        to->setVisible(second);
        if (focused)
            (second ? to : from)->setFocus();
    };
    if (possible) {
        swap(m_delete, m_restore, deleted);
        swap(m_block, m_unblock, blocked);
        m_look->setVisible(!deleted);
        if (deleted) {
            m_block->hide();
            m_unblock->hide();
        }
    } else {
        for (QPushButton *one : {m_look, m_block, m_unblock, m_delete, m_restore})
            one->hide();
    }
    renderFacts();
    const bool waits = m_controller.state() == State::Busy;
    if (waits != m_waiting) {
        m_waiting = waits;
        waits ? m_busy->start(tr("Asking Microsoft…")) : m_busy->stop();
    }
    renderOutcome();
    m_equivalent->setVisible(possible);
    if (!person.userId.isEmpty())
        m_equivalent->setDeed(Deed(deedOf(m_controller.act()), person.userId), m_controller.endpoints());
}

void AftercarePanel::renderFacts()
{
    const auto at = [](const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); };
    QStringList lines;
    if (!m_controller.possible())
        lines << tr("To look after it, sign in with the account that made it.");
    if (m_controller.deleted()) {
        lines << tr("Deleted. It can be brought back for 30 days, with everything that belongs to it.");
    } else {
        if (m_controller.enabled())
            lines << (*m_controller.enabled() ? tr("Sign-in is allowed.") : tr("Sign-in is blocked."));
        if (m_controller.looked()) {
            lines << (!m_controller.passwordTold() ? tr("Whether the password was changed could not be checked.")
                    : m_controller.passwordChanged().isValid()
                    ? tr("The password was changed on %1.").arg(at(m_controller.passwordChanged()))
                    : tr("The password has not been changed yet."));
        }
        switch (m_controller.seen()) {
        case Seen::NotLooked:
            break;
        case Seen::SignedIn:
            lines << tr("Last signed in on %1.").arg(at(m_controller.signedIn()));
            break;
        case Seen::NotSignedIn:
            lines << tr("No sign-in yet. New ones take some minutes to show.");
            break;
        case Seen::CouldNotCheck:
            lines << tr("Whether the person has signed in could not be checked: that takes Microsoft Entra ID P1 and a "
                        "role that reads reports.");
            break;
        }
    }
    m_facts->setVisible(!lines.isEmpty());
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void AftercarePanel::renderOutcome()
{
    const auto &error = m_controller.error();
    if (m_controller.state() != State::Failed || !error || error->cancelled()) {
        m_notice->setAction({});
        m_notice->clear();
        return;
    }
    switch (error->fault()) {
    case Fault::ConsentNeeded:
    case Fault::SignInNeeded:
        m_notice->tell(Notice::Kind::Info, tr("This needs your permission."),
            tr("Allow it once; nothing is changed before you press the button again."));
        m_notice->setAction(tr("Allow…"));
        return;
    case Fault::Forbidden:
        m_notice->tell(Notice::Kind::Error, tr("Your role does not allow this."),
            tr("It takes a User Administrator, or for administrators a Privileged Authentication Administrator. "
               "Nothing was changed."));
        break;
    case Fault::NotFound:
        m_notice->tell(Notice::Kind::Warning, tr("The account is not there."),
            tr("It may have been deleted elsewhere, or for good after 30 days."));
        break;
    case Fault::Conflict:
        m_notice->tell(Notice::Kind::Error, tr("Somebody else has the address by now."),
            tr("Free %1 first, then undo the deletion.").arg(m_controller.person().upn));
        break;
    default:
        m_notice->showError(wordsFor(*error));
        break;
    }
    m_notice->setAction(m_controller.act() == Act::Look ? tr("Look again") : QString());
}

void AftercarePanel::askBlock()
{
    Confirmation question("blockQuestion", Confirmation::Weight::Light, tr("Block the sign-in?"),
        tr("%1 can then not sign in until you unblock it. Nothing is lost.").arg(m_controller.person().upn));
    question.setAnswers(tr("Block it"), tr("Cancel"));
    question.ask(this, [this, user = m_controller.person().userId] {
        if (m_controller.person().userId == user)
            write(Act::Block);
    });
}

void AftercarePanel::write(Act act)
{
    const Person person = m_controller.person();
    askThenWriteAs(m_controller.book(), person.accountKey, this, [this, act, person] {
        if (m_controller.person() == person)
            m_controller.run(act);
    });
}

void AftercarePanel::askDelete()
{
    const Person person = m_controller.person();
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("deleteQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Delete the account?"));
    auto *text = new QLabel(tr("The account of %1 is deleted. For 30 days it can be brought back, then it is gone for "
                               "good. To go on, enter its address: %2")
            .arg(person.displayName, person.upn));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("deleteName"));
    name->setAccessibleName(tr("Address of the account to delete"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *no = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *yes = buttons->addButton(tr("Delete it"), QDialogButtonBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteForGood"));
    yes->setEnabled(false);
    yes->setAutoDefault(false);
    no->setDefault(true);
    auto *all = new QVBoxLayout(dialog);
    all->addWidget(text);
    all->addWidget(name);
    all->addWidget(buttons);
    dialog->resize(460, dialog->sizeHint().height());
    connect(name, &QLineEdit::textChanged, yes, [yes, person](const QString &typed) {
        yes->setEnabled(typed.trimmed().compare(person.upn, Qt::CaseInsensitive) == 0);
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this, dialog, person] {
        dialog->close();
        if (m_controller.person() == person)
            write(Act::Delete);
    });
    dialog->open();
}

void AftercarePanel::act()
{
    const auto &error = m_controller.error();
    if (!error)
        return;
    if (error->fault() != Fault::ConsentNeeded && error->fault() != Fault::SignInNeeded) {
        m_controller.run(Act::Look);
        return;
    }
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    m_dialog->ask(m_controller.neededPermissions(),
        error->fault() == Fault::SignInNeeded ? tr("Microsoft wants to see you sign in once more before it answers.")
                                              : tr("To look after this account, the wizard needs your permission."),
        error->claims());
}

} // namespace wizard
