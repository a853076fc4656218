// SPDX-License-Identifier: MIT
#include "app/wizard_window.h"

#include "app/step_list.h"
#include "app/step_strip.h"
#include "wizard/environment.h"
#include "wizard/journey.h"
#include "wizard/track.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/page.h"
#include "wizard/widgets/sandbox_mark.h"
#include "wizard/widgets/step_names.h"
#include "wizard/widgets/tenant_band.h"
#include "wizard/widgets/unique_letters.h"
#include "wizard/widgets/voice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QTimer>

namespace app {

using wizard::Step;

namespace {

constexpr QSize usual(940, 550); // inside 1024x600 with a title bar and a panel

int idOf(Step step)
{
    return static_cast<int>(step);
}

} // namespace

WizardWindow::WizardWindow(wizard::Environment &environment, wizard::AccountBook &book, wizard::Journey &journey,
    PageMaker makePage, QWidget *parent)
    : QWizard(parent, Qt::Window)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_makePage(std::move(makePage))
    , m_steps(new StepList(this))
    , m_letters(new wizard::UniqueLetters(this))
{
    setObjectName(QStringLiteral("wizard"));
    // The other styles paint headers of their own, in colours of their own: unreadable on dark palettes.
    // Modern lays the pages on the colour of text fields, which a dark theme's thin frames do not set apart from it.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setSideWidget(m_steps);
    setButtonLayout({QWizard::CustomButton1, QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton,
        QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton, QWizard::CancelButton});
    const auto name = [this](QWizard::WizardButton which, const char *objectName) {
        button(which)->setObjectName(QLatin1String(objectName));
    };
    name(QWizard::CustomButton1, "settings");
    name(QWizard::HelpButton, "help");
    name(QWizard::BackButton, "back");
    name(QWizard::NextButton, "next");
    name(QWizard::CommitButton, "commit");
    name(QWizard::FinishButton, "finish");
    name(QWizard::CancelButton, "close");
    button(QWizard::CustomButton1)->setIcon(wizard::iconOf(wizard::Glyph::Settings));
    button(QWizard::HelpButton)->setIcon(wizard::iconOf(wizard::Glyph::Help));
    const int high = std::max(16, fontMetrics().height()); // as large as the letters beside it
    for (QWizard::WizardButton which : {QWizard::CustomButton1, QWizard::HelpButton})
        button(which)->setIconSize(QSize(high, high));
    for (QWizard::WizardButton which : {QWizard::CustomButton1, QWizard::HelpButton, QWizard::CancelButton}) {
        if (auto *push = qobject_cast<QPushButton *>(button(which)))
            push->setAutoDefault(false);
    }

    m_letters->setFirst({button(QWizard::BackButton), button(QWizard::NextButton), button(QWizard::CommitButton),
        button(QWizard::FinishButton), button(QWizard::CancelButton), button(QWizard::HelpButton),
        button(QWizard::CustomButton1)});

    connect(m_steps, &StepList::troubleWanted, this, [this] { m_journey.jump(Step::Troubleshoot); });
    connect(this, &QWizard::customButtonClicked, this, &WizardWindow::settingsWanted);
    connect(this, &QWizard::helpRequested, this, [this] { emit helpWanted(step()); });
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
        [this] { emit helpWanted(step()); });
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &WizardWindow::reject);
    connect(this, &QWizard::currentIdChanged, this, &WizardWindow::onPage);
    connect(&m_journey, &wizard::Journey::changed, this, &WizardWindow::refresh);
    connect(&m_journey, &wizard::Journey::jumpRequested, this, [this](Step step) {
        if (step == this->step())
            return;
        if (!visitedIds().contains(idOf(step)))
            m_detours.push_back({visitedIds().size(), m_journey.beforeJump()});
        goTo(step);
    });
    connect(&m_environment, &wizard::Environment::worldChanged, this, &WizardWindow::refresh);
    retranslate();
}

// The pages go with the window; what they report while they go is of no use to a window half gone.
WizardWindow::~WizardWindow()
{
    for (StepStrip *strip : m_strips)
        disconnect(strip, nullptr, this, nullptr);
    disconnect(&m_journey, nullptr, this, nullptr);
    disconnect(&m_environment, nullptr, this, nullptr);
    disconnect(this, &QWizard::currentIdChanged, nullptr, nullptr);
}

QSize WizardWindow::sizeHint() const
{
    return usual.expandedTo(minimumSizeHint()); // larger fonts get more where the screen has it
}

void WizardWindow::fitScreen()
{
    const QRect room = screen()->availableGeometry();
    const QSize wanted = testAttribute(Qt::WA_Resized) ? size() : sizeHint();
    // The frame is not known before the window is shown; a title bar is about this high.
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QSize fitting = wanted.boundedTo(room.size() - QSize(0, title));
    resize(fitting.expandedTo(minimumSizeHint()));
    // On a narrow screen the list of steps goes, and what is left needs less.
    QTimer::singleShot(0, this, [this, fitting, given = size()] {
        if (size() == given && given != fitting)
            resize(fitting.expandedTo(minimumSize()));
    });
    if (testAttribute(Qt::WA_Moved) && !room.contains(geometry()))
        move(std::clamp(x(), room.left(), std::max(room.left(), room.right() - width())),
            std::clamp(y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

void WizardWindow::begin(std::optional<wizard::Goal> goal)
{
    if (!testAttribute(Qt::WA_Resized)) {
        // About what it will have: in the size that Qt gives a window, all would be laid out for a narrow one first. It
        // is nobody's wish, which the attribute stands for.
        resize(usual.boundedTo(screen()->availableSize()));
        setAttribute(Qt::WA_Resized, false);
    }
    ensurePage(Step::Start);
    setStartId(idOf(Step::Start));
    restart();
    if (!goal)
        return;
    m_journey.setGoal(*goal);
    if (const std::optional<Step> first = wizard::after(Step::Start, m_journey.draft()))
        goTo(*first);
}

Step WizardWindow::step() const
{
    return currentId() < 0 ? Step::Start : static_cast<Step>(currentId());
}

wizard::Page *WizardWindow::pageOf(Step step) const
{
    return qobject_cast<wizard::Page *>(page(idOf(step)));
}

bool WizardWindow::ensurePage(Step step)
{
    if (page(idOf(step)))
        return true;
    wizard::Page *made = m_makePage(step);
    if (!made)
        return false;
    made->setDraft(&m_journey.draft());
    auto *strip = new StepStrip;
    strip->hide();
    connect(strip, &StepStrip::troubleWanted, this, [this] { m_journey.jump(Step::Troubleshoot); });
    connect(strip, &QObject::destroyed, this, [this, strip] { std::erase(m_strips, strip); });
    m_strips.push_back(strip);
    made->addBand(strip);
    made->addBand(new wizard::SandboxMark(m_environment));
    auto *band = new wizard::TenantBand(m_book);
    connect(band, &wizard::TenantBand::accountsWanted, this, &WizardWindow::accountsWanted);
    made->addBand(band);
    const auto areas = made->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->widget())
            m_letters->watch(area->widget());
    }
    setPage(idOf(step), made);
    placeSteps();
    return true;
}

void WizardWindow::goTo(Step step)
{
    const int id = idOf(step);
    if (id == currentId())
        return;
    if (visitedIds().contains(id)) {
        // QWizard keeps a page in its history once only, so a second visit is the way back to the first.
        setUpdatesEnabled(false);
        while (currentId() != id && currentId() >= 0)
            back();
        setUpdatesEnabled(true);
        return;
    }
    if (!ensurePage(step))
        return;
    m_jump = step;
    next();
    m_jump.reset();
    refresh();
}

void WizardWindow::startAgain()
{
    m_detours.clear();
    if (currentId() >= 0 && currentId() != startId())
        restart();
    const QList<int> ids = pageIds();
    for (int id : ids) {
        if (id == startId())
            continue;
        QWizardPage *gone = page(id);
        removePage(id);
        delete gone;
    }
    refresh();
}

int WizardWindow::nextId() const
{
    return m_jump ? idOf(*m_jump) : QWizard::nextId();
}

bool WizardWindow::validateCurrentPage()
{
    const int next = nextId();
    if (next < 0)
        return QWizard::validateCurrentPage();
    if (visitedIds().contains(next)) {
        QMetaObject::invokeMethod(this, [this, next] { goTo(static_cast<Step>(next)); }, Qt::QueuedConnection);
        return false;
    }
    return ensurePage(static_cast<Step>(next)) && QWizard::validateCurrentPage();
}

void WizardWindow::onPage(int id)
{
    if (id < 0)
        return;
    while (!m_detours.empty() && visitedIds().size() <= m_detours.back().depth) {
        const wizard::OnboardingDraft before = m_detours.back().before;
        m_detours.pop_back();
        m_journey.setGoal(before.goal);
        m_journey.setWantsUser(before.wantsUser);
    }
    placeSteps();
    refresh();
    // "Step 2 of 6: New user" and why the page is there; the window's title, which changes too, is not spoken by
    // itself.
    if (const QWizardPage *page = currentPage(); page && isVisible())
        wizard::Voice::say(this, placeWords() + QLatin1String(". ") + page->accessibleDescription());
}

QString WizardWindow::placeWords() const
{
    return tr("%1: %2").arg(m_steps->place(), wizard::nameOf(step()));
}

void WizardWindow::refresh()
{
    if (currentId() < 0)
        return;
    std::vector<Step> visited;
    for (int id : visitedIds())
        visited.push_back(static_cast<Step>(id));
    m_steps->setTrack(wizard::trackOf(visited, m_journey.draft()));
    const QString title = placeWords();
    const QString program =
        m_environment.world().sandbox() ? tr("Work Account Wizard (sandbox)") : tr("Work Account Wizard");
    setWindowTitle(QStringLiteral("%1 - %2").arg(title, program));
    for (StepStrip *strip : m_strips)
        strip->tell(title, step() != Step::Troubleshoot);
    // QWizard asks nextId() again only when told that something changed.
    if (QWizardPage *page = currentPage())
        emit page->completeChanged();
}

void WizardWindow::retranslate()
{
    const bool narrow = !m_steps->isVisible() && isVisible();
    setButtonText(QWizard::HelpButton, narrow ? QStringLiteral("?") : QString()); // so that they are named anew
    nameTools(narrow);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("C&lose"));
    refresh();
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    placeSteps();
}

void WizardWindow::placeSteps()
{
    // A page wants about 60 letters a line, the list takes 30 and the margins the rest.
    const bool narrow = width() < fontMetrics().averageCharWidth() * 95;
    // QWizard reckons how narrow it may become only when told that its layout has changed.
    if (m_steps->isHidden() != narrow)
        QMetaObject::invokeMethod(this, [this] { setTitleFormat(titleFormat()); }, Qt::QueuedConnection);
    m_steps->setVisible(!narrow);
    // What QWizard has put it into would keep its gap to the page.
    if (QWidget *holder = m_steps->parentWidget(); holder != this)
        holder->setVisible(!narrow);
    for (StepStrip *strip : m_strips)
        strip->setVisible(narrow);
    nameTools(narrow);
}

//! Settings and help are known by their pictures where the row of buttons has no room for their words.
void WizardWindow::nameTools(bool narrow)
{
    const auto name = [&](QWizard::WizardButton which, const QString &words) {
        QString plain = words;
        plain.remove(QLatin1Char('&'));
        setButtonText(which, narrow ? QString() : words);
        button(which)->setToolTip(narrow ? plain : QString());
        button(which)->setAccessibleName(plain);
    };
    if (narrow == button(QWizard::HelpButton)->text().isEmpty())
        return;
    name(QWizard::CustomButton1, tr("Settin&gs…"));
    name(QWizard::HelpButton, tr("&Help"));
}

void WizardWindow::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QStringList WizardWindow::wouldBeLost() const
{
    QStringList lost;
    for (int id : pageIds()) {
        const auto *page = qobject_cast<const wizard::Page *>(this->page(id));
        if (const QString sentence = page ? page->wouldBeLost() : QString(); !sentence.isEmpty())
            lost.append(sentence);
    }
    return lost;
}

void WizardWindow::reject()
{
    const QStringList lost = wouldBeLost();
    if (lost.isEmpty())
        closeNow();
    else
        ask(lost);
}

bool WizardWindow::holdsSession(const std::function<bool()> &mayAsk)
{
    const QStringList lost = wouldBeLost();
    if (lost.isEmpty() || !mayAsk())
        return false;
    comeForward();
    ask(lost);
    return true;
}

void WizardWindow::comeForward(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // Where the desktop keeps others in front, the entry in its bar says so.
    QApplication::alert(this);
}

void WizardWindow::closeNow()
{
    QWizard::reject();
}

void WizardWindow::ask(const QStringList &lost)
{
    if (findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        return;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Close the wizard?"),
        tr("Close the wizard? This would be lost:"), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(lost.join(QLatin1Char('\n')));
    QPushButton *stay = question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *leave = question->addButton(tr("&Close and lose it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, &WizardWindow::closeNow);
    question->open();
}

} // namespace app
