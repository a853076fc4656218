// SPDX-License-Identifier: MIT
#include "wizard/handover/handover_page.h"

#include "wizard/handover/bulk_dialog.h"
#include "wizard/handover/capture_guard.h"
#include "wizard/handover/handover_form.h"
#include "wizard/handover/handover_words.h"
#include "wizard/handover/open_handovers.h"
#include "wizard/handover/paper_copies.h"
#include "wizard/handover/password_panel.h"
#include "wizard/handover/renew_panel.h"
#include "wizard/handover/sealed_dialog.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/notice.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace wizard {

using Finding = HandoverController::Finding;
using ListState = HandoverController::ListState;

HandoverPage::HandoverPage(HandoverController &controller, SecretClipboard &clipboard, QWidget *parent)
    : Page(Step::Handover, parent)
    , m_controller(controller)
    , m_clipboard(clipboard)
    , m_notice(new Notice)
    , m_discard(new QPushButton)
    , m_busy(new Busy)
    , m_panel(new PasswordPanel(controller, clipboard))
    , m_form(new HandoverForm)
    , m_kept(new QLabel)
    , m_listLabel(new QLabel)
    , m_list(new QListView)
    , m_several(new QPushButton)
    , m_sealed(new QPushButton)
    , m_model(new OpenHandovers(this))
{
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->setAutoDefault(false);
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("openHandovers"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMaximumHeight(110);
    m_listLabel->setBuddy(m_list);

    content()->addWidget(m_notice);
    content()->addWidget(m_discard, 0, Qt::AlignLeft);
    content()->addWidget(m_busy);
    content()->addWidget(m_panel);
    content()->addWidget(m_form);
    content()->addWidget(m_kept);
    content()->addWidget(m_listLabel);
    content()->addWidget(m_list);
    m_several->setObjectName(QStringLiteral("several"));
    m_sealed->setObjectName(QStringLiteral("openSealedFile"));
    auto *more = new QHBoxLayout;
    for (QPushButton *button : {m_several, m_sealed}) {
        button->setAutoDefault(false);
        button->hide();
        more->addWidget(button);
    }
    more->addStretch();
    content()->addLayout(more);
    content()->addStretch();

    connect(&m_controller, &HandoverController::changed, this, &HandoverPage::render);
    connect(&m_panel->paper(), &PaperCopies::changed, this, [this] {
        using Outcome = PaperCopies::Outcome;
        const Outcome outcome = m_panel->paper().outcome();
        if (outcome == Outcome::Printed || outcome == Outcome::Saved)
            m_form->propose(HandoverWay::Paper);
    });
    connect(m_form, &HandoverForm::confirmed, &m_controller, &HandoverController::handOver);
    connect(m_discard, &QPushButton::clicked, this, &HandoverPage::askDiscard);
    connect(m_notice, &Notice::actionTriggered, this, &HandoverPage::act);
    connect(m_busy, &Busy::cancelled, this,
        [this] { m_controller.checking() ? m_controller.stopChecking() : m_controller.hide(); });
    // Only what the reader picks, not what the model's reset moves. Enter picks, and does not go on to the next page.
    connect(m_list, &QListView::clicked, this, &HandoverPage::pick);
    m_list->installEventFilter(this);
    connect(m_several, &QPushButton::clicked, this, &HandoverPage::handOverSeveral);
    connect(m_sealed, &QPushButton::clicked, this, &HandoverPage::openSealedFile);
    retranslate();
    render();
}

void HandoverPage::offerRenewal(RenewController &renewal)
{
    m_renewal = &renewal;
    m_renew = new RenewPanel(renewal);
    content()->insertWidget(content()->indexOf(m_kept), m_renew);
    connect(&renewal, &RenewController::made, &m_controller, &HandoverController::show);
    render();
}

void HandoverPage::offerSeveral(BulkHandover &bulk)
{
    m_bulk = &bulk;
    m_sealed->show();
    render();
}

void HandoverPage::handOverSeveral()
{
    m_controller.hide();
    auto *dialog = new BulkDialog(*m_bulk, m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HandoverPage::openSealedFile()
{
    if (!m_bulk)
        return;
    m_controller.hide();
    auto *dialog = new SealedDialog(*m_bulk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_controller, &HandoverController::refresh);
    dialog->open();
}

QWidget *HandoverPage::firstFocus() const
{
    return m_controller.known() ? m_panel->firstFocus() : Page::firstFocus();
}

QString HandoverPage::wouldBeLost() const
{
    // The sandbox's people go with it: their passwords open nothing afterwards.
    if (m_controller.lasting() || m_controller.sandbox() || m_controller.entries().empty())
        return {};
    return tr("%n password(s) that no keychain keeps would be lost.", nullptr,
        static_cast<int>(m_controller.entries().size()));
}

void HandoverPage::retranslate()
{
    setHeading(tr("Hand over the password"),
        tr("The new user signs in with it once and then chooses another. Give it to nobody else, and not by e-mail."));
    m_listLabel->setText(tr("Passwords that wait to be handed over:"));
    m_list->setAccessibleName(tr("Passwords that wait to be handed over"));
    m_several->setText(tr("Han&d over several at once…"));
    m_sealed->setText(tr("Open a sealed &file…"));
    m_panel->retranslate();
    m_form->retranslate();
    if (m_renew)
        m_renew->retranslate();
}

void HandoverPage::render()
{
    const LedgerEntry *entry = m_controller.current();
    const bool known = m_controller.known();
    m_panel->setVisible(known);
    m_panel->render();
    m_form->setVisible(known);
    m_form->setWorking(m_controller.working());
    if (entry && entry->id != m_shownEntry) {
        m_shownEntry = entry->id;
        m_form->begin(entry->displayName);
    }
    if (m_renew) {
        // Also right after a hand-over: a password is lost sooner than one thinks.
        const LedgerEntry *person = entry ? entry : m_controller.receipt() ? &*m_controller.receipt() : nullptr;
        const bool there = person && !person->userId.isEmpty()
            && (known || person->state == LedgerEntry::State::HandedOver || person->renewal());
        m_renew->setVisible(there);
        if (there)
            m_renewal->setPerson(*person);
    }
    m_kept->setVisible(known);
    m_kept->setText(m_controller.lasting()
            ? tr("Not now? You can close this: the password stays sealed on this computer, and waits here any day.")
            : m_controller.sandbox()
            ? tr("This is the sandbox: its people and their passwords are gone when this program ends.")
            : tr("There is no keychain on this computer that can be used, so this password is kept in memory only: "
                 "hand it over before you close this window."));

    const QString waitingFor = m_controller.checking()   ? tr("Looking whether the account is there…")
        : m_controller.opening()                         ? tr("Opening the password. The keychain may ask for you…")
        : m_controller.listState() == ListState::Loading ? tr("Reading the passwords that wait…")
        : m_controller.working()                         ? tr("Erasing the password…")
                                                         : QString();
    // Only on a change: the wait must not begin anew with each tick.
    if (waitingFor != m_waitingFor) {
        m_waitingFor = waitingFor;
        waitingFor.isEmpty() ? m_busy->stop() : m_busy->start(waitingFor);
    }
    renderOutcome();
    renderList();
}

void HandoverPage::renderOutcome()
{
    using Kind = Notice::Kind;
    const LedgerEntry *entry = m_controller.current();
    const bool ended = m_controller.ended();
    const bool open = entry && !m_controller.known();
    const bool renewal = entry && entry->renewal();
    m_action = Action::None;
    const auto fail = [this](const graph::Error &error, Action action, const QString &text) {
        m_notice->showError(ledgerWords(error));
        m_action = action;
        m_notice->setAction(text);
    };
    const auto tell = [this](Kind kind, const QString &title, const QString &text, Action action = Action::None,
                          const QString &button = {}) {
        m_notice->tell(kind, title, text);
        m_action = action;
        m_notice->setAction(button);
    };
    const QString again = tr("Tr&y again");
    const QString look = tr("Loo&k up again");
    const Action other = m_renew ? Action::Renew : Action::None;
    const QString otherText = m_renew ? tr("Make another one…") : QString();
    m_discard->setVisible((open || ended) && !m_controller.checking());
    m_discard->setText(ended ? tr("It has ended: erase it")
            : renewal        ? tr("It is not needed: erase this password")
                             : tr("It was not made: erase its password"));

    if (m_controller.listState() == ListState::Failed && m_controller.listError())
        return fail(*m_controller.listError(), Action::Refresh, again);
    if (m_controller.workError())
        return fail(*m_controller.workError(), Action::Refresh, again);
    if (m_controller.secretError() && m_controller.secretError()->code() == QLatin1String("passphrase.needed"))
        return fail(*m_controller.secretError(), Action::Passphrase, tr("Unloc&k with the passphrase"));
    if (m_controller.secretError())
        return fail(*m_controller.secretError(), Action::Open, again);
    if (m_controller.checkError())
        return fail(*m_controller.checkError(), Action::Check, look);
    if (m_controller.receipt() && !entry)
        return tell(Kind::Success,
            tr("Handed over. The password of %1 is erased on this computer.").arg(m_controller.receipt()->upn),
            receiptText(*m_controller.receipt()));
    switch (m_controller.finding()) {
    case Finding::Created:
        return tell(Kind::Success, tr("The account is there."), tr("Its password can be handed over now."));
    case Finding::NotThere:
        return tell(Kind::Info, tr("The account was not made."),
            tr("Nobody has this address. The password that was kept for it is erased; nothing is left to do."));
    case Finding::NotThereYet:
        return tell(Kind::Warning, tr("The account is not there yet."),
            tr("New accounts take a while to show. Its password is kept; look again in a few minutes."), Action::Check,
            look);
    case Finding::Another:
        return tell(Kind::Warning, tr("The account with this address was made in another attempt."),
            tr("Its password is the one of that attempt. If this one is not needed, erase its password."));
    case Finding::Renewed:
        return tell(Kind::Success, tr("The new password is set."), tr("It can be handed over now."));
    case Finding::RenewedLater:
        return tell(Kind::Warning, tr("Another password was given after this one."),
            tr("If that one works, this one is not needed: erase it."));
    case Finding::NotRenewed:
        return tell(Kind::Warning, tr("The new password does not seem to be set."),
            tr("It is kept all the same, and so is the one before. Set it once more: then it is certain."),
            m_renew ? Action::SetAgain : Action::Check, m_renew ? tr("&Set it again") : look);
    case Finding::NeverRenewed:
        return tell(Kind::Info, tr("The new password was never sent."),
            tr("The one before is still good. The new one is erased here; make another one if it is needed."));
    case Finding::NotRenewedYet:
        return tell(Kind::Warning, tr("The new password is not seen yet."),
            tr("Changes take a while to show. Both passwords are kept; look again in a few minutes."), Action::Check,
            look);
    case Finding::NoSession:
        return tell(Kind::Warning, tr("Nobody is signed in who can look."),
            tr("Sign in with the account that was used to make the user."), Action::SignIn, tr("Sign &in"));
    case Finding::None:
        break;
    }
    if (ended)
        return tell(Kind::Warning, tr("This access pass has ended."),
            tr("It does not sign in any more. Erase it here, and make another one if it is still needed."), other,
            otherText);
    if (m_controller.known() && m_controller.age() == SecretAge::EndsSoon)
        return tell(Kind::Warning,
            tr("This access pass ends soon: at %1.")
                .arg(QLocale().toString(entry->ends.toLocalTime(), QLocale::ShortFormat)),
            tr("Hand it over now, and only if it is used at once; or make another one."), other, otherText);
    if (m_controller.known() && m_controller.age() == SecretAge::Old)
        return tell(Kind::Warning,
            tr("This password has waited for %n day(s).", nullptr, daysWaiting(*entry, m_controller.now())),
            tr("A first password should not lie about for long. Give a new one and hand that over, unless the person "
               "has this one already."),
            other, otherText);
    if (renewal)
        return tell(Kind::Warning, tr("It is not known whether the new password of %1 was set.").arg(entry->upn),
            tr("The attempt was cut off before the answer came. Both passwords are kept until it is known."),
            Action::Check, look);
    if (open)
        return tell(Kind::Warning, tr("It is not known whether %1 was made.").arg(entry->upn),
            tr("The attempt was cut off before the answer came. Its password is kept until it is known."),
            Action::Check, look);
    if (m_controller.listState() == ListState::Ready && !entry && !m_controller.receipt())
        return tell(Kind::Info, tr("No password waits to be handed over."), {});
    m_notice->setAction({});
    m_notice->clear();
}

void HandoverPage::renderList()
{
    const std::vector<LedgerEntry> &entries = m_controller.entries();
    const LedgerEntry *now = m_controller.current();
    const bool worthIt = entries.size() > 1 || (entries.size() == 1 && !now);
    const bool several = m_bulk && BulkHandover::ready(entries).size() > 1;
    if (!several && m_several->hasFocus())
        m_sealed->setFocus();
    m_several->setVisible(several);
    m_listLabel->setVisible(worthIt);
    m_list->setVisible(worthIt);
    if (!worthIt)
        return;
    m_model->setEntries(entries, m_controller.now());
    if (now)
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(now->id)));
}

void HandoverPage::act()
{
    switch (m_action) {
    case Action::None:
        break;
    case Action::Refresh:
        m_controller.refresh();
        break;
    case Action::Check:
        m_controller.checkAgain();
        break;
    case Action::SignIn:
        m_controller.signIn();
        break;
    case Action::SetAgain:
        // Goes on with the row whose outcome is open: the same password.
        if (const LedgerEntry *entry = m_controller.current(); entry && m_renewal) {
            m_renewal->setPerson(*entry);
            m_renewal->makePassword(PasswordGenerator::Style::Characters);
        }
        break;
    case Action::Renew:
        m_renew->unfold();
        break;
    case Action::Passphrase:
        emit keepWanted();
        break;
    case Action::Open:
        m_controller.reveal(HandoverController::View::Shown);
        break;
    }
}

void HandoverPage::askDiscard()
{
    const LedgerEntry *entry = m_controller.current();
    if (!entry)
        return;
    if (m_controller.ended()) {
        m_controller.discard(); // opens nothing any more
        return;
    }
    Confirmation question("discardQuestion", Confirmation::Weight::Grave, tr("Erase the password?"),
        entry->renewal()
            ? tr("If it was set for %1 after all, nobody knows the password then and it needs a new one.")
                  .arg(entry->upn)
            : tr("If %1 was made after all, nobody knows its password then and it needs a new one.").arg(entry->upn));
    question.setAnswers(tr("Erase it"), tr("Keep it"), true);
    question.ask(this, [this, id = entry->id] {
        // The list may have moved on while the question stood.
        if (m_controller.current() && m_controller.current()->id == id)
            m_controller.discard();
    });
}

void HandoverPage::pick(const QModelIndex &index)
{
    m_controller.show(index.data(OpenHandovers::IdRole).toLongLong());
}

bool HandoverPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            pick(m_list->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool HandoverPage::event(QEvent *event)
{
    // Sent to each widget of the window that loses the focus: somebody may be looking over a shared screen.
    if (event->type() == QEvent::WindowDeactivate)
        m_controller.conceal();
    return Page::event(event);
}

void HandoverPage::hideEvent(QHideEvent *event)
{
    m_controller.hide();
    if (!event->spontaneous())
        keepOutOfCaptures(*this, false);
    Page::hideEvent(event);
}

void HandoverPage::showEvent(QShowEvent *event)
{
    // A minimised window that comes back is not a new visit.
    if (!event->spontaneous())
        m_controller.refresh();
    Page::showEvent(event);
    // Not only while the password shows: the window would go black in the middle of somebody's recording.
    keepOutOfCaptures(*this, true);
}

} // namespace wizard
