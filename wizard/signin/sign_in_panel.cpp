// SPDX-License-Identifier: MIT
#include "wizard/signin/sign_in_panel.h"

#include "wizard/signin/permission_words.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/signin/sign_in_words.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace wizard {

using State = SignInController::State;

namespace {

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(true); // Enter presses the button that has the focus, not Next
    return made;
}

//! A text to take elsewhere: selectable with mouse and keys, not editable.
QLineEdit *taken(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setReadOnly(true);
    return edit;
}

void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    edit->setText(text);
    edit->setCursorPosition(0);
}

void copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

//! Shows or hides without losing the focus: it goes to `next` first, never to nowhere.
void showOrHide(QWidget *widget, bool on, QWidget *next)
{
    if (!on && widget->isVisible() && widget->isAncestorOf(QApplication::focusWidget()))
        next->setFocus();
    widget->setVisible(on);
}

} // namespace

SignInPanel::SignInPanel(SignInController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_reason(wrapped())
    , m_permissionsTitle(wrapped())
    , m_permissions(new QGridLayout)
    , m_known(new QVBoxLayout)
    , m_start(button("signInStart"))
    , m_useCode(button("signInUseCode"))
    , m_busy(new Busy)
    , m_time(wrapped())
    , m_ending(new Notice)
    , m_outcome(new Notice)
    , m_keeping(new Notice)
    , m_consentLabel(wrapped())
    , m_consent(taken("adminConsentLink"))
    , m_copyConsent(button("copyAdminConsentLink"))
    , m_trouble(button("signInTrouble"))
    , m_tick(new QTimer(this))
{
    m_ending->setObjectName(QStringLiteral("signInEnding"));
    m_outcome->setObjectName(QStringLiteral("signInOutcome"));
    m_keeping->setObjectName(QStringLiteral("signInKeeping"));
    m_reason->setObjectName(QStringLiteral("signInReason"));
    m_time->setObjectName(QStringLiteral("signInTime"));
    m_permissions->setColumnStretch(1, 1);
    m_permissions->setHorizontalSpacing(12);
    m_consentLabel->setBuddy(m_consent);
    m_browserBox = buildBrowserBox();
    m_codeBox = buildCodeBox();

    auto *starts = new FlowLayout;
    starts->addWidget(m_start);
    starts->addWidget(m_useCode);
    auto *consent = new QHBoxLayout;
    consent->addWidget(m_consent, 1);
    consent->addWidget(m_copyConsent);
    auto *help = new FlowLayout;
    help->addWidget(m_trouble);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_reason);
    all->addWidget(m_permissionsTitle);
    all->addLayout(m_permissions);
    all->addLayout(m_known);
    all->addLayout(starts);
    all->addWidget(m_busy);
    all->addWidget(m_browserBox);
    all->addWidget(m_codeBox);
    all->addWidget(m_time);
    all->addWidget(m_outcome);
    all->addWidget(m_ending);
    all->addWidget(m_consentLabel);
    all->addLayout(consent);
    all->addWidget(m_keeping);
    all->addLayout(help);

    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &SignInPanel::renderTime);
    SignInController *c = &m_controller;
    connect(m_start, &QPushButton::clicked, this, &SignInPanel::start);
    connect(m_useCode, &QPushButton::clicked, c, &SignInController::startWithCode);
    connect(m_busy, &Busy::cancelled, c, &SignInController::cancel);
    connect(m_prolong, &QPushButton::clicked, c, &SignInController::prolong);
    connect(m_openCodePage, &QPushButton::clicked, c, &SignInController::openCodePage);
    connect(m_copyLink, &QPushButton::clicked, this, [this] { copy(m_link->text()); });
    connect(m_copyCode, &QPushButton::clicked, this, [this] { copy(m_code->text()); });
    connect(m_copyConsent, &QPushButton::clicked, this, [this] { copy(m_consent->text()); });
    connect(m_trouble, &QPushButton::clicked, c, &SignInController::troubleshoot);
    connect(m_ending, &Notice::actionTriggered, this, [this] {
        if (m_controller.state() == State::WaitingForDeviceCode)
            m_controller.startWithCode();
        else
            m_controller.prolong();
    });
    connect(m_outcome, &Notice::actionTriggered, this, &SignInPanel::act);
    connect(c, &SignInController::changed, this, &SignInPanel::render);
    retranslate();
    render();
}

QGroupBox *SignInPanel::buildBrowserBox()
{
    m_linkLabel = wrapped();
    m_link = taken("signInLink");
    m_linkLabel->setBuddy(m_link);
    m_copyLink = button("copySignInLink");
    m_prolong = button("prolongSignIn");
    auto *box = new QGroupBox;
    auto *rows = new QVBoxLayout(box);
    rows->addWidget(m_linkLabel);
    rows->addWidget(m_link);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_copyLink);
    buttons->addWidget(m_prolong);
    rows->addLayout(buttons);
    return box;
}

QGroupBox *SignInPanel::buildCodeBox()
{
    m_codeSteps = wrapped();
    m_code = taken("signInCode");
    QFont large = m_code->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setStyleHint(QFont::Monospace);
    large.setFamily(QStringLiteral("monospace"));
    m_code->setFont(large);
    m_code->setMaximumWidth(m_code->fontMetrics().horizontalAdvance(QLatin1Char('M')) * 16);
    m_codeSteps->setBuddy(m_code);
    m_copyCode = button("copySignInCode");
    m_openCodePage = button("openCodePage");
    auto *box = new QGroupBox;
    auto *rows = new QVBoxLayout(box);
    rows->addWidget(m_codeSteps);
    rows->addWidget(m_code);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_copyCode);
    buttons->addWidget(m_openCodePage);
    rows->addLayout(buttons);
    return box;
}

QWidget *SignInPanel::firstFocus() const
{
    return m_start;
}

void SignInPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shownPermissions.clear();
        m_shownKnown.clear();
        retranslate();
        render();
    }
    QWidget::changeEvent(event);
}

void SignInPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    render();
}

void SignInPanel::retranslate()
{
    m_permissionsTitle->setText(tr("Microsoft will ask you to allow the wizard to:"));
    m_browserBox->setTitle(tr("In the browser"));
    m_copyLink->setText(tr("Copy lin&k"));
    m_link->setAccessibleName(tr("Sign-in link"));
    m_prolong->setText(tr("&More time"));
    m_codeBox->setTitle(tr("With a code"));
    m_code->setAccessibleName(tr("Code"));
    m_copyCode->setText(tr("Copy c&ode"));
    m_openCodePage->setText(tr("Open the &page here"));
    m_useCode->setText(tr("&Use a code instead"));
    m_consentLabel->setText(tr("Link for an administrator:"));
    m_consent->setAccessibleName(tr("Link for an administrator"));
    m_copyConsent->setText(tr("Copy link for the &administrator"));
    m_trouble->setText(tr("T&rouble signing in?"));
}

void SignInPanel::render()
{
    const State state = m_controller.state();
    const SignInPurpose &purpose = m_controller.purpose();
    m_reason->setText(purpose.reason);
    m_reason->setVisible(!purpose.reason.isEmpty());
    renderPermissions();
    renderKnown();

    const bool browser = state == State::WaitingForBrowser;
    const bool code = state == State::WaitingForDeviceCode;
    if (browser)
        m_start->setText(tr("Open the browser aga&in"));
    else if (state == State::Done)
        m_start->setText(tr("Sign in as someone &else"));
    else
        m_start->setText(tr("Sign &in in the browser"));

    if (state == State::Starting)
        m_busy->start(tr("Asking Microsoft…"));
    else if (browser)
        m_busy->start(tr("Waiting for you to finish in the browser…"));
    else if (code)
        m_busy->start(tr("Waiting for the code to be entered…"));
    else
        m_busy->stop();

    m_linkLabel->setText(m_controller.browserMissing()
            ? tr("No browser could be opened. Open this link yourself, in a browser on this computer:")
            : tr("If no window opened, open this link in a browser on this computer:"));
    if (browser)
        put(m_link, m_controller.link().toString(QUrl::FullyEncoded));
    showOrHide(m_browserBox, browser, m_start);
    if (code) {
        m_codeSteps->setText(
            tr("On any device, open %1 and enter this code. Some organisations do not allow this way of signing in.")
                .arg(m_controller.codePage().toString(QUrl::FullyEncoded)));
        put(m_code, m_controller.userCode());
    }
    showOrHide(m_codeBox, code, m_start);
    showOrHide(m_useCode, !code && state != State::Done && state != State::Starting, m_start);
    renderOutcome();
    showOrHide(m_trouble, state == State::Failed || browser || code, m_start);

    if (browser || code)
        m_tick->start();
    else
        m_tick->stop();
    renderTime();
    renderEnding();
}

//! Early enough to be heard and answered (WCAG 2.2.1): nothing ends by surprise.
void SignInPanel::renderEnding()
{
    if (!m_controller.endsSoon()) {
        if (m_ending->isAncestorOf(QApplication::focusWidget()))
            m_start->setFocus(); // its button goes
        m_ending->clear();
        return;
    }
    if (m_controller.state() == State::WaitingForDeviceCode) {
        m_ending->setAction(tr("Get another co&de"));
        m_ending->tell(Notice::Kind::Warning, tr("This code is good for less than a minute."),
            tr("Get another one if it is not entered yet."));
    } else {
        m_ending->setAction(tr("&Wait longer"));
        m_ending->tell(Notice::Kind::Warning, tr("Less than a minute is left to sign in."),
            tr("If you are not done in the browser yet, the wizard can wait longer."));
    }
}

void SignInPanel::renderPermissions()
{
    const QStringList wanted = m_controller.purpose().permissions;
    if (wanted == m_shownPermissions)
        return;
    m_shownPermissions = wanted;
    while (QLayoutItem *item = m_permissions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const QString &permission : wanted) {
        auto *mark = new QLabel(QStringLiteral("\u2022"));
        mark->setAlignment(Qt::AlignTop);
        QString text = wordsForPermission(permission);
        if (needsAdministrator(permission))
            text = tr("%1 An administrator has to agree.").arg(text);
        auto *words = wrapped();
        //: First the plain words, then Microsoft's own name of the permission.
        words->setText(text == permission ? permission : tr("%1 (%2)").arg(text, permission));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_permissions->addWidget(mark, row, 0);
        m_permissions->addWidget(words, row, 1);
        ++row;
    }
}

void SignInPanel::renderKnown()
{
    // Offered for a first sign-in only: for more permissions the account is settled.
    const bool offer =
        m_controller.purpose().accountKey.isEmpty() && m_controller.state() != State::Done && !m_controller.busy();
    QStringList keys;
    for (const graph::Account &account : m_controller.known()) {
        if (offer)
            keys.append(account.key());
    }
    if (keys == m_shownKnown)
        return;
    m_shownKnown = keys;
    while (QLayoutItem *item = m_known->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            if (old->hasFocus())
                m_start->setFocus();
            old->hide();
            old->deleteLater(); // it may be the one being clicked
        }
        delete item;
    }
    for (const graph::Account &account : m_controller.known()) {
        if (!keys.contains(account.key()))
            continue;
        auto *use = button("signInKnown");
        QString name = account.username();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        use->setText(tr("Go on as %1").arg(name));
        const QString key = account.key();
        connect(use, &QPushButton::clicked, this, [this, key] { m_controller.useKnown(key); });
        m_known->addWidget(use, 0, Qt::AlignLeft);
    }
}

void SignInPanel::renderOutcome()
{
    const State state = m_controller.state();
    bool consent = false;
    if (state == State::Failed && m_controller.error()) {
        const graph::Error &error = *m_controller.error();
        m_outcome->showError(wordsForSignIn(error));
        m_outcome->setAction(curedInSettings(error) ? tr("Open &settings") : tr("&Try again"));
        consent = error.fault() == graph::Fault::ConsentNeeded;
    } else if (state == State::Done && m_controller.signedIn()) {
        m_outcome->setAction({});
        const graph::Account &account = m_controller.book().current()->account();
        m_outcome->tell(Notice::Kind::Success, tr("Signed in as %1.").arg(account.username()), tr("Go on with Next."));
    } else if (state != State::Idle && m_controller.savedProblem()) {
        m_outcome->setAction({});
        m_outcome->tell(Notice::Kind::Info, tr("The saved sign-in cannot be used any more."),
            tr("Sign in once more; the browser has the name already."));
    } else {
        m_outcome->setAction({});
        m_outcome->clear();
    }
    if (consent)
        put(m_consent, m_controller.adminConsentLink().toString(QUrl::FullyEncoded));
    m_consentLabel->setVisible(consent);
    showOrHide(m_consent, consent, m_start);
    showOrHide(m_copyConsent, consent, m_start);

    if (m_controller.keepProblem()) {
        const ErrorWords words = wordsForSignIn(*m_controller.keepProblem());
        m_keeping->tell(Notice::Kind::Warning, words.title, words.cure);
    } else if (state == State::Done && !m_controller.keeps()) {
        m_keeping->tell(Notice::Kind::Info, tr("The sign-in is not kept."),
            tr("It lasts until you close the wizard, because no keychain is used."));
    } else {
        m_keeping->clear();
    }
}

void SignInPanel::renderTime()
{
    const State state = m_controller.state();
    const bool waiting = state == State::WaitingForBrowser || state == State::WaitingForDeviceCode;
    m_time->setVisible(waiting);
    if (!waiting)
        return;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_controller.timeLeft()).count();
    const int minutes = static_cast<int>(left / 60);
    if (minutes >= 1)
        m_time->setText(tr("%n minute(s) left.", nullptr, minutes));
    else
        m_time->setText(tr("%n second(s) left.", nullptr, static_cast<int>(left)));
}

void SignInPanel::start()
{
    switch (m_controller.state()) {
    case State::WaitingForBrowser:
        m_controller.openAgain();
        break;
    case State::Done:
        m_controller.begin();
        break;
    default:
        m_controller.start();
    }
}

void SignInPanel::act()
{
    const auto &error = m_controller.error();
    if (error && curedInSettings(*error))
        m_controller.askForSettings();
    else
        m_controller.start();
}

} // namespace wizard
