// SPDX-License-Identifier: MIT
#include "wizard/start/start_page.h"

#include "wizard/start/start_controller.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace wizard {

StartPage::StartPage(StartController &controller, QWidget *parent)
    : Page(Step::Start, parent)
    , m_controller(controller)
    , m_goals{new ChoiceCard(Glyph::Check, this), new ChoiceCard(Glyph::Several, this),
          new ChoiceCard(Glyph::Create, this), new ChoiceCard(Glyph::Repair, this), new ChoiceCard(Glyph::Many, this)}
    , m_where(new QLabel(this))
    , m_organisation(new ChoiceCard(Glyph::Organisation, this))
    , m_sandbox(new ChoiceCard(Glyph::Sandbox, this))
    , m_accounts(new QPushButton(this))
    , m_problem(new Notice(this))
    , m_unregistered(new Notice(this))
    , m_waiting(new Notice(this))
    , m_sealed(new QPushButton(this))
    , m_domains(new Notice(this))
{
    constexpr std::array names{"goalCheck", "goalSeveral", "goalCreate", "goalTroubleshoot", "goalMany"};
    auto *goals = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    // Many users stand beside one; mending is the last, across.
    constexpr std::array<int, 5> places{0, 1, 2, 4, 3};
    for (std::size_t i = 0; i < m_goals.size(); ++i) {
        m_goals[i]->setObjectName(QLatin1String(names[i]));
        goals->addButton(m_goals[i], static_cast<int>(i));
        grid->addWidget(m_goals[i], places[i] / 2, places[i] % 2, 1, places[i] == 4 ? 2 : 1);
    }
    // Tab and arrows go the way the eye does.
    QWidget::setTabOrder(m_goals[2], m_goals[4]);
    QWidget::setTabOrder(m_goals[4], m_goals[3]);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    auto *worlds = new QButtonGroup(this);
    m_organisation->setObjectName(QStringLiteral("worldOrganisation"));
    m_sandbox->setObjectName(QStringLiteral("worldSandbox"));
    worlds->addButton(m_organisation, 0);
    worlds->addButton(m_sandbox, 1);
    auto *where = new QHBoxLayout;
    where->setSpacing(10);
    where->addWidget(m_organisation, 1);
    where->addWidget(m_sandbox, 1);
    m_where->setObjectName(QStringLiteral("where"));
    QFont bold = m_where->font();
    bold.setWeight(QFont::DemiBold);
    m_where->setFont(bold);

    m_accounts->setObjectName(QStringLiteral("startAccounts"));
    m_accounts->setAutoDefault(false);
    connect(m_accounts, &QPushButton::clicked, this, &StartPage::accountsWanted);
    m_waiting->setObjectName(QStringLiteral("waitingHandovers"));
    m_unregistered->setObjectName(QStringLiteral("unregistered"));
    m_problem->setObjectName(QStringLiteral("worldProblem"));
    m_domains->setObjectName(QStringLiteral("waitingDomains"));
    content()->addWidget(m_waiting);
    content()->addWidget(m_domains);
    content()->addLayout(grid);
    content()->addSpacing(4);
    m_sealed->setObjectName(QStringLiteral("sealedFileWanted"));
    m_sealed->setAutoDefault(false);
    m_sealed->setFlat(true);
    auto *line = new FlowLayout;
    m_where->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_where);
    line->addWidget(m_sealed);
    line->addWidget(m_accounts);
    content()->addLayout(line);
    content()->addLayout(where);
    content()->addWidget(m_problem);
    content()->addWidget(m_unregistered);
    content()->addStretch();

    onChosen(goals, this, [this](int id) { m_controller.setGoal(static_cast<Goal>(id)); });
    onChosen(worlds, this, [this](int id) { m_controller.chooseSandbox(id == 1); });
    connect(m_unregistered, &Notice::actionTriggered, this, &StartPage::settingsWanted);
    connect(m_waiting, &Notice::actionTriggered, &m_controller, &StartController::resumeHandover);
    connect(m_sealed, &QPushButton::clicked, this, &StartPage::sealedFileWanted);
    connect(m_domains, &Notice::actionTriggered, this, &StartPage::ownDomainWanted);
    connect(&m_controller, &StartController::changed, this, &StartPage::render);
    retranslate();
    render();
}

QWidget *StartPage::firstFocus() const
{
    return m_goals[static_cast<std::size_t>(m_controller.goal())];
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // After the page is painted: the ledger is nothing the first page waits for.
    QTimer::singleShot(0, &m_controller, &StartController::lookForHandovers);
    QTimer::singleShot(0, &m_controller, &StartController::lookForDomains);
}

void StartPage::retranslate()
{
    setHeading(tr("What would you like to do?"),
        tr("A work account is how your company signs in to Microsoft, Partner Center included."));
    m_goals[0]->setWords(tr("&Check for a work account"),
        tr("Find out whether your company's domain already has one, and who you are in it."));
    m_goals[1]->setWords(tr("Set &up several accounts"),
        tr("Decide whether one work account is enough, and what it takes to have more."));
    m_goals[2]->setWords(
        tr("C&reate an account for a person"), tr("Make a user who can sign in, and hand over the first password."));
    m_goals[3]->setWords(
        tr("Fi&x a sign-in"), tr("Answer a few questions, or paste the error message, and get to the cure."));
    m_goals[4]->setWords(
        tr("Create &many users"), tr("Bring a list from a spreadsheet; everybody on it gets an account."));
    m_where->setText(tr("Where?"));
    m_accounts->setText(tr("Accoun&ts…"));
    m_organisation->setWords(tr("M&y organisation"), tr("The real thing, at Microsoft."));
    m_sandbox->setWords(tr("S&andbox"), tr("A pretend organisation inside this program, to try things out."));
    m_unregistered->setAction(tr("Set u&p…"));
    m_waiting->setAction(tr("Hand o&ver…"));
    m_sealed->setText(tr("Op&en a sealed file of passwords…"));
    m_domains->setAction(tr("Go &on…"));
}

void StartPage::render()
{
    drawTicked(m_goals[static_cast<std::size_t>(m_controller.goal())], true);
    drawTicked(m_controller.sandbox() ? m_sandbox : m_organisation, true);

    if (m_controller.error())
        m_problem->tell(Notice::Kind::Error, tr("The sandbox could not be started."),
            tr("Another program may keep this computer's ports to itself. Close other programs and try again."));
    else
        m_problem->clear();

    if (m_controller.registrationMissing())
        m_unregistered->tell(Notice::Kind::Info, tr("This program is not registered with your organisation yet."),
            tr("Microsoft lets a program sign people in only after an administrator has registered it once. "
               "It takes about five minutes."));
    else
        m_unregistered->clear();

    const WaitingSecrets &waiting = m_controller.waiting();
    if (waiting.count > 0) {
        QStringList more{tr("They are kept sealed on this computer until you hand them over.")};
        if (waiting.oldestDays > 0)
            more.append(tr("The oldest has waited for %n day(s).", nullptr, waiting.oldestDays));
        if (waiting.old > 0)
            more.append(tr("%n of them waited so long that a new one is better.", nullptr, waiting.old));
        if (waiting.endSoon > 0)
            more.append(tr("%n access pass(es) end soon.", nullptr, waiting.endSoon));
        if (waiting.ended > 0)
            more.append(tr("%n access pass(es) have ended.", nullptr, waiting.ended));
        m_waiting->tell(Notice::Kind::Warning, tr("%n password(s) not handed over yet.", nullptr, waiting.count),
            more.join(QLatin1Char(' ')));
    } else
        m_waiting->clear();

    const QStringList &domains = m_controller.waitingDomains();
    if (!domains.isEmpty())
        m_domains->tell(Notice::Kind::Info,
            tr("%n domain(s) still wait(s) for a record in the DNS: %1.", nullptr, static_cast<int>(domains.size()))
                .arg(QLocale().createSeparatedList(domains)));
    else
        m_domains->clear();
}

} // namespace wizard
