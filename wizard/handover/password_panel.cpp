// SPDX-License-Identifier: MIT
#include "wizard/handover/password_panel.h"

#include "wizard/handover/handover_controller.h"
#include "wizard/handover/paper_copies.h"
#include "wizard/handover/password_view.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/handover/spelled_view.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/voice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace wizard {

using View = HandoverController::View;

namespace {

//! How long before something ends by itself it is told: enough to hear it and to answer (WCAG 2.2.1).
constexpr std::chrono::seconds warning(20);

QPushButton *button(QWidget *parent, const char *name)
{
    auto *one = new QPushButton(parent);
    one->setObjectName(QLatin1String(name));
    one->setAutoDefault(false); // Enter never copies or shows by accident
    return one;
}

//! Buttons, in two lines where one is too short for them.
FlowLayout *flow(std::initializer_list<QWidget *> widgets)
{
    auto *all = new FlowLayout;
    for (QWidget *widget : widgets)
        all->addWidget(widget);
    return all;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *all = new QHBoxLayout;
    for (QWidget *widget : widgets)
        all->addWidget(widget);
    all->addStretch();
    return all;
}

} // namespace

PasswordPanel::PasswordPanel(HandoverController &controller, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_clipboard(clipboard)
    , m_who(new QLabel(this))
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_copyAddress(button(this, "copyAddress"))
    , m_passwordLabel(new QLabel(this))
    , m_passUntil(new QLabel(this))
    , m_view(new PasswordView(this))
    , m_show(new QCheckBox(this))
    , m_hold(button(this, "holdToShow"))
    , m_copy(button(this, "copyPassword"))
    , m_spell(button(this, "spell"))
    , m_print(button(this, "printSheets"))
    , m_save(button(this, "saveSheets"))
    , m_time(new QLabel(this))
    , m_keepShowing(button(this, "keepShowing"))
    , m_timeLine(new QWidget(this))
    , m_clipLine(new QWidget(this))
    , m_clipText(new QLabel(this))
    , m_clipLonger(button(this, "keepLonger"))
    , m_clipWipe(button(this, "clearNow"))
    , m_spelled(new SpelledView(this))
    , m_paper(new PaperCopies(controller, this))
    , m_paperNotice(new Notice(this))
{
    QFont strong = m_who->font();
    strong.setWeight(QFont::DemiBold);
    m_who->setFont(strong);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setReadOnly(true);
    m_addressLabel->setBuddy(m_address);
    m_view->setObjectName(QStringLiteral("password"));
    m_show->setObjectName(QStringLiteral("showPassword"));
    m_spell->setCheckable(true);
    m_time->setObjectName(QStringLiteral("hidesIn"));
    m_clipText->setObjectName(QStringLiteral("clipboardState"));
    m_clipText->setWordWrap(true);
    m_spelled->setObjectName(QStringLiteral("spelled"));

    auto *timeLine = line({m_time, m_keepShowing});
    timeLine->setContentsMargins(0, 0, 0, 0);
    m_timeLine->setLayout(timeLine);
    auto *clipLine = new QHBoxLayout(m_clipLine);
    clipLine->setContentsMargins(0, 0, 0, 0);
    clipLine->addWidget(m_clipText, 1);
    clipLine->addWidget(m_clipLonger);
    clipLine->addWidget(m_clipWipe);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_who, 0, 0, 1, 3);
    grid->addWidget(m_addressLabel, 1, 0);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_copyAddress, 1, 2);
    grid->addWidget(m_passwordLabel, 2, 0, Qt::AlignTop);
    grid->addWidget(m_view, 2, 1);
    grid->addWidget(m_copy, 2, 2, Qt::AlignTop);
    grid->addLayout(flow({m_show, m_hold, m_spell}), 3, 1, 1, 2);
    grid->addWidget(m_timeLine, 4, 1, 1, 2);
    grid->addWidget(m_clipLine, 5, 1, 1, 2);
    grid->addWidget(m_spelled, 6, 1, 1, 2);
    grid->addLayout(flow({m_print, m_save}), 7, 1, 1, 2);
    grid->addWidget(m_paperNotice, 8, 1, 1, 2);
    grid->addWidget(m_passUntil, 9, 1, 1, 2);
    m_passUntil->setObjectName(QStringLiteral("passUntil"));
    m_passUntil->setWordWrap(true);
    m_paperNotice->setObjectName(QStringLiteral("paperNotice"));

    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        if (const LedgerEntry *entry = m_controller.current())
            QGuiApplication::clipboard()->setText(entry->upn);
    });
    connect(m_show, &QCheckBox::toggled, this, [this](bool on) {
        if (on != (m_controller.view() == View::Shown))
            on ? m_controller.reveal(View::Shown) : m_controller.hide();
    });
    connect(m_hold, &QPushButton::pressed, this, [this] {
        if (m_controller.view() == View::Hidden)
            m_controller.reveal(View::Held);
    });
    connect(m_hold, &QPushButton::released, this, [this] {
        if (m_controller.view() == View::Held)
            m_controller.hide();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_controller.fetch(HandoverController::Use::Copy); });
    connect(m_view, &SecretView::copyWanted, this, [this] { m_controller.fetch(HandoverController::Use::Copy); });
    connect(m_spelled, &SecretView::copyWanted, this, [this] { m_controller.fetch(HandoverController::Use::Copy); });
    connect(m_spell, &QPushButton::toggled, this, [this](bool on) {
        // Spelling shows it; asked for while it is hidden, it is shown first.
        if (on && m_controller.view() == View::Hidden)
            m_controller.reveal(View::Shown);
        render();
    });
    connect(m_keepShowing, &QPushButton::clicked, &m_controller, &HandoverController::prolong);
    connect(m_clipLonger, &QPushButton::clicked, &m_clipboard, &SecretClipboard::prolong);
    connect(m_clipWipe, &QPushButton::clicked, this, [this] {
        // The button goes with what it clears: the focus must not go with it.
        const bool focused = m_clipWipe->hasFocus();
        m_clipboard.wipe();
        if (focused)
            m_copy->setFocus();
    });
    connect(m_print, &QPushButton::clicked, m_paper, &PaperCopies::print);
    connect(m_save, &QPushButton::clicked, m_paper, &PaperCopies::save);
    // Its one action: where paper did not work out, a file.
    connect(m_paperNotice, &Notice::actionTriggered, m_paper, &PaperCopies::save);
    connect(m_paper, &PaperCopies::changed, this, &PasswordPanel::renderPaper);
    connect(&m_controller, &HandoverController::fetched, this,
        [this](HandoverController::Use use, const graph::SharedSecret &password) {
            if (use == HandoverController::Use::Copy)
                m_clipboard.copy(password);
        });
    connect(&m_controller, &HandoverController::ticked, this, &PasswordPanel::renderTime);
    connect(&m_clipboard, &SecretClipboard::changed, this, &PasswordPanel::renderClipboard);
    retranslate();
}

QWidget *PasswordPanel::firstFocus() const
{
    return m_show;
}

void PasswordPanel::retranslate()
{
    m_addressLabel->setText(tr("Addr&ess:"));
    m_copyAddress->setText(tr("Copy &address"));
    m_view->setAccessibleName(tr("Password"));
    m_spelled->setAccessibleName(tr("Password, spelled"));
    m_hold->setText(tr("H&old to show"));
    m_hold->setToolTip(tr("Shows the password for as long as the button, or the space bar on it, is held down."));
    m_spell->setText(tr("S&pell for the phone"));
    m_print->setText(tr("P&rint two sheets…"));
    m_save->setText(tr("Sa&ve as PDF…"));
    m_keepShowing->setText(tr("&Keep showing"));
    m_clipLonger->setText(tr("E&xtend"));
    m_clipWipe->setText(tr("Clear no&w"));
    render();
}

void PasswordPanel::render()
{
    const LedgerEntry *entry = m_controller.current();
    //: %1 is a person, %2 an organisation.
    m_who->setText(!entry                 ? QString()
            : entry->tenantName.isEmpty() ? entry->displayName
                                          : tr("%1, %2").arg(entry->displayName, entry->tenantName));
    m_address->setText(entry ? entry->upn : QString());
    m_address->setCursorPosition(0);

    const bool pass = entry && entry->kind == LedgerEntry::Kind::AccessPass;
    m_passwordLabel->setText(pass ? tr("Access pass:") : tr("Password:"));
    m_show->setText(pass ? tr("&Show access pass") : tr("&Show password"));
    m_copy->setText(pass ? tr("&Copy access pass") : tr("&Copy password"));
    m_passUntil->setVisible(pass);
    if (pass)
        m_passUntil->setText(tr(
            "A Temporary Access Pass, good until %1: it signs in instead of a password, also where a second factor is "
            "asked for.")
                .arg(QLocale().toString(entry->ends.toLocalTime(), QLocale::ShortFormat)));
    const qint64 id = entry ? entry->id : 0;
    if (id != m_paperFor) {
        m_paperFor = id;
        m_paper->reset();
    }
    const bool shown = m_controller.password() != nullptr;
    m_view->setPassword(m_controller.password());
    // Checked from the click on, although the password may take a moment to open.
    m_show->setChecked(m_controller.view() == View::Shown);
    if (!shown && m_controller.view() == View::Hidden)
        m_spell->setChecked(false);
    const bool spelled = shown && m_spell->isChecked();
    m_spelled->setPassword(spelled ? m_controller.password() : nullptr);
    m_spelled->setVisible(spelled);
    renderTime();
    renderClipboard();
    renderPaper();
}

void PasswordPanel::renderTime()
{
    const bool counting = m_controller.password() && m_controller.view() == View::Shown;
    if (!counting && m_keepShowing->hasFocus())
        m_show->setFocus();
    m_timeLine->setVisible(counting);
    if (counting)
        m_time->setText(tr("Hidden again in %n second(s).", nullptr, static_cast<int>(m_controller.left().count())));
    const bool soon = counting && m_controller.left() <= warning;
    if (soon && !m_hidesSoon)
        Voice::say(this, m_time->text() + QLatin1Char(' ') + canBeLonger(*m_keepShowing));
    m_hidesSoon = soon;
}

void PasswordPanel::renderPaper()
{
    using Kind = Notice::Kind;
    using Outcome = PaperCopies::Outcome;
    const QString file = QDir::toNativeSeparators(m_paper->file());
    const auto tell = [this](Kind kind, const QString &title, const QString &text, const QString &action = {}) {
        m_paperNotice->tell(kind, title, text);
        m_paperNotice->setAction(action);
    };
    switch (m_paper->outcome()) {
    case Outcome::None:
        m_paperNotice->setAction({});
        m_paperNotice->clear();
        break;
    case Outcome::Looking:
        tell(Kind::Info, tr("Looking for a printer…"),
            tr("The print service may be asked over the network. There is no need to wait for it."),
            tr("Save as a PDF instead…"));
        break;
    case Outcome::NoAnswer:
        tell(Kind::Warning, tr("The print service does not answer."),
            tr("See whether it is running and this computer reaches its printers, and print again; or save the two "
               "sheets as a PDF."),
            tr("Save as a PDF instead…"));
        break;
    case Outcome::NoPrinter:
        tell(Kind::Warning, tr("This computer has no printer."),
            tr("Set one up in the system's settings, or save the two sheets as a PDF and print that elsewhere."),
            tr("Save as a PDF instead…"));
        break;
    case Outcome::NotPrinted:
        tell(Kind::Error, tr("The printer did not take the sheets."),
            tr("See whether it is switched on and has paper, and print again; or save the two sheets as a PDF."),
            tr("Save as a PDF instead…"));
        break;
    case Outcome::Printed:
        tell(Kind::Success, tr("Two sheets are on their way to the printer."),
            tr("Collect both at once. Hand them over apart: each holds half of what is needed to sign in."));
        break;
    case Outcome::NotSaved:
        tell(Kind::Error, tr("The file could not be written."),
            tr("%1: make room on the disk, or choose a folder that you may write to.").arg(file),
            tr("Choose another place…"));
        break;
    case Outcome::Saved:
        tell(Kind::Success, tr("Saved. Only you may open the file."),
            tr("%1: delete it, and every copy of it, once it is handed over.").arg(file));
        break;
    }
}

void PasswordPanel::renderClipboard()
{
    using State = SecretClipboard::State;
    const State state = m_clipboard.state();
    const bool holding = state == State::Holding;
    const bool there = holding || state == State::NotCleared;
    if ((!holding && m_clipLonger->hasFocus()) || (!there && m_clipWipe->hasFocus()))
        m_copy->setFocus();
    m_clipLine->setVisible(state != State::Empty);
    m_clipLonger->setVisible(holding);
    m_clipWipe->setVisible(there);
    switch (state) {
    case State::Empty:
        m_clipText->clear();
        break;
    case State::Holding: {
        const int left = static_cast<int>(m_clipboard.left().count());
        m_clipText->setText(m_clipboard.trust() == SecretClipboard::Trust::NeedsFocus
                ? tr("The password is on the clipboard for %n more second(s). This desktop lets it be cleared only "
                     "while this window is in front.",
                      nullptr, left)
                : tr("The password is on the clipboard for %n more second(s).", nullptr, left));
        break;
    }
    case State::Cleared:
        m_clipText->setText(tr(
            "The clipboard was cleared. A clipboard manager that ignores the mark \"secret\" may have kept a copy."));
        break;
    case State::Replaced:
        m_clipText->setText(tr("The clipboard holds something else now and was left alone."));
        break;
    case State::NotCleared:
        m_clipText->setText(tr(
            "The clipboard may still hold the password: this desktop did not let it be cleared. It is tried again when "
            "this window comes to the front; copying something else takes it off, too."));
        break;
    }
    const bool soon = holding && m_clipboard.left() <= warning;
    if (isVisible() && soon && !m_clearsSoon)
        Voice::say(this, m_clipText->text() + QLatin1Char(' ') + canBeLonger(*m_clipLonger));
    else if (isVisible() && static_cast<int>(state) != m_clipTold)
        Voice::say(this, m_clipText->text());
    m_clearsSoon = soon;
    m_clipTold = static_cast<int>(state);
}

QString PasswordPanel::canBeLonger(const QPushButton &button)
{
    //: Spoken. %1 is the text of a button.
    return tr("\"%1\" gives more time.").arg(button.text().remove(QLatin1Char('&')));
}

} // namespace wizard
