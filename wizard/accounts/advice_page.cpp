// SPDX-License-Identifier: MIT
#include "wizard/accounts/advice_page.h"

#include "wizard/accounts/advice_controller.h"
#include "wizard/accounts/new_tenant_panel.h"
#include "wizard/accounts/text_paper.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/notice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace wizard {

namespace {

//! A number that may be missing: the lowest value shows as nothing.
QSpinBox *numberField(const char *name, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setRange(-1, 9'999'999);
    field->setSpecialValueText(QStringLiteral(" "));
    field->setValue(-1);
    field->setGroupSeparatorShown(true);
    return field;
}

QLabel *wrapped(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

AdvicePage::AdvicePage(AdviceController &controller, LinkButton::Opener open, QWidget *parent)
    : Page(Step::Advice, parent)
    , m_controller(controller)
    , m_usersLabel(wrapped("adviceUsersLabel", this))
    , m_users(numberField("adviceUsers", this))
    , m_usersNote(wrapped("adviceUsersNote", this))
    , m_needingLabel(wrapped("adviceNeedingLabel", this))
    , m_needing(numberField("adviceNeeding", this))
    , m_programmesLabel(wrapped("adviceProgrammesLabel", this))
    , m_adminsLabel(wrapped("adviceAdminsLabel", this))
    , m_problem(new Notice(this))
    , m_recommendation(new Notice(this))
    , m_reasons(wrapped("adviceReasons", this))
    , m_against(wrapped("adviceAgainst", this))
    , m_how(wrapped("adviceHow", this))
    , m_more(new LinkButton(open, QStringLiteral("adviceMore"), this))
    , m_openLink(std::move(open))
    , m_count(new QPushButton(this))
    , m_busy(new Busy(this))
    , m_countTold(new Notice(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_paper(new TextPaper(this))
    , m_paperTold(new Notice(this))
    , m_wantsUser(new QCheckBox(this))
{
    m_usersLabel->setBuddy(m_users);
    m_needingLabel->setBuddy(m_needing);
    auto *programmes = new QButtonGroup(this);
    auto *admins = new QButtonGroup(this);
    constexpr std::array programmeNames{"adviceMarketplace", "advicePartner", "adviceReseller"};
    for (std::size_t i = 0; i < m_programmes.size(); ++i) {
        m_programmes[i] = new QRadioButton(this);
        m_programmes[i]->setObjectName(QLatin1String(programmeNames[i]));
        programmes->addButton(m_programmes[i], static_cast<int>(i));
    }
    constexpr std::array adminNames{"adviceSameAdmins", "adviceOtherAdmins"};
    for (std::size_t i = 0; i < m_admins.size(); ++i) {
        m_admins[i] = new QRadioButton(this);
        m_admins[i]->setObjectName(QLatin1String(adminNames[i]));
        admins->addButton(m_admins[i], static_cast<int>(i));
    }
    m_problem->setObjectName(QStringLiteral("adviceProblem"));
    m_recommendation->setObjectName(QStringLiteral("recommendation"));
    m_wantsUser->setObjectName(QStringLiteral("adviceWantsUser"));
    m_count->setObjectName(QStringLiteral("adviceCount"));
    m_countTold->setObjectName(QStringLiteral("adviceCountTold"));
    m_print->setObjectName(QStringLiteral("advicePrint"));
    m_save->setObjectName(QStringLiteral("adviceSave"));
    m_paperTold->setObjectName(QStringLiteral("advicePaper"));
    for (QPushButton *button : {m_count, m_print, m_save})
        button->setAutoDefault(false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_usersLabel, 0, 0);
    grid->addWidget(m_users, 0, 1);
    grid->addWidget(m_count, 0, 2);
    grid->addWidget(m_usersNote, 1, 0, 1, 3);
    grid->addWidget(m_busy, 2, 0, 1, 3);
    grid->addWidget(m_countTold, 3, 0, 1, 3);
    grid->addWidget(m_needingLabel, 4, 0);
    grid->addWidget(m_needing, 4, 1);
    content()->addLayout(grid);
    content()->addWidget(m_problem);
    const auto question = [this](QLabel *label, auto &choices) {
        auto *group = new QVBoxLayout;
        group->setSpacing(4);
        group->addWidget(label);
        for (QRadioButton *choice : choices)
            group->addWidget(choice);
        content()->addLayout(group);
    };
    question(m_programmesLabel, m_programmes);
    question(m_adminsLabel, m_admins);
    content()->addWidget(m_recommendation);
    content()->addWidget(m_reasons);
    content()->addWidget(m_against);
    content()->addWidget(m_how);
    auto *papers = new QHBoxLayout;
    papers->addWidget(m_print);
    papers->addWidget(m_save);
    papers->addStretch();
    content()->addLayout(papers);
    content()->addWidget(m_paperTold);
    content()->addWidget(m_more);
    content()->addWidget(m_wantsUser);
    content()->addStretch();

    connect(m_users, &QSpinBox::valueChanged, &m_controller, &AdviceController::setUsers);
    connect(m_needing, &QSpinBox::valueChanged, &m_controller, &AdviceController::setNeeding);
    onChosen(
        programmes, this, [this](int id) { m_controller.setProgrammes(static_cast<AdviceAnswers::Programmes>(id)); });
    onChosen(admins, this, [this](int id) { m_controller.setAdmins(static_cast<AdviceAnswers::Admins>(id)); });
    connect(m_count, &QPushButton::clicked, &m_controller, &AdviceController::countNow);
    connect(m_countTold, &Notice::actionTriggered, this, &AdvicePage::askForCount);
    connect(m_busy, &Busy::cancelled, &m_controller, &AdviceController::stopCounting);
    connect(
        m_print, &QPushButton::clicked, this, [this] { m_paper->print(tr("One work account or several"), html()); });
    connect(m_save, &QPushButton::clicked, this,
        [this] { m_paper->save(tr("One work account or several"), tr("work-accounts"), html()); });
    connect(m_paper, &TextPaper::changed, this, [this] { m_paper->tell(*m_paperTold); });
    onTicked(m_wantsUser, &m_controller, [this](bool on) { m_controller.setWantsUser(on); });
    connect(m_recommendation, &Notice::actionTriggered, this, &AdvicePage::checkWanted);
    connect(&m_controller, &AdviceController::changed, this, &AdvicePage::render);
    retranslate();
    render();
}

void AdvicePage::offerNewTenant(NewTenantController &controller, const QUrl &partnerCenter)
{
    m_newTenant = new NewTenantPanel(controller, partnerCenter, m_openLink, this);
    content()->insertWidget(content()->indexOf(m_how), m_newTenant);
    render();
}

void AdvicePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_controller.countUsers();
}

void AdvicePage::retranslate()
{
    setHeading(tr("One work account or several?"),
        tr("One is enough for most companies. Four answers show whether yours is one of them."));
    m_usersLabel->setText(tr("1. How many &users does your company have at Microsoft?"));
    m_needingLabel->setText(tr("2. How many of them will &work in Partner Center?"));
    m_programmesLabel->setText(tr("3. What does your company do with Microsoft?"));
    m_programmes[0]->setText(tr("Sell in the commercial &marketplace"));
    m_programmes[1]->setText(tr("Take part in the &partner program as well"));
    m_programmes[2]->setText(tr("&Resell to customers too (Cloud Solution Provider)"));
    m_adminsLabel->setText(tr("4. Who will administer that business?"));
    m_admins[0]->setText(tr("The people who a&dminister our users today"));
    m_admins[1]->setText(tr("&Other people, who should not administer our users"));
    m_more->setLink(tr("Read Microsoft's &advice"),
        QUrl(QStringLiteral("https://learn.microsoft.com/partner-center/enroll/create-work-account")));
    m_count->setText(tr("Count th&em"));
    m_print->setText(tr("Pr&int…"));
    m_save->setText(tr("Sa&ve as PDF…"));
    m_wantsUser->setText(tr("&Then create an account for a person"));
}

void AdvicePage::render()
{
    const AdviceAnswers &answers = m_controller.answers();
    const auto show = [](QSpinBox *field, const std::optional<int> &value) {
        if (!field->hasFocus())
            field->setValue(value.value_or(-1));
    };
    show(m_users, answers.users);
    show(m_needing, answers.needing);
    if (answers.programmes)
        drawTicked(m_programmes[static_cast<std::size_t>(*answers.programmes)], true);
    if (answers.admins)
        drawTicked(m_admins[static_cast<std::size_t>(*answers.admins)], true);
    drawTicked(m_wantsUser, m_controller.wantsUser());
    renderCount();
    if (answers.contradictory())
        m_problem->tell(Notice::Kind::Error, tr("These are more people than your company has users."),
            tr("Correct one of the two numbers."));
    else
        m_problem->clear();
    renderAdvice();
}

void AdvicePage::renderCount()
{
    m_usersNote->setVisible(m_controller.counted());
    m_usersNote->setText(tr("Counted in %1 just now.").arg(m_controller.countedIn()));
    m_count->setVisible(m_controller.signIn() != nullptr && !m_controller.counted());
    if (m_controller.counting())
        m_busy->start(tr("Counting…"));
    else
        m_busy->stop();
    if (m_controller.needsLeave()) {
        m_countTold->tell(Notice::Kind::Info, tr("To count, the wizard needs your permission."),
            tr("It may then see the names of the users. Or enter the number yourself."));
        m_countTold->setAction(tr("Sign in…"));
    } else if (const auto &error = m_controller.countError()) {
        m_countTold->setAction({});
        m_countTold->showError(wizard::wordsFor(*error));
    } else {
        m_countTold->setAction({});
        m_countTold->clear();
    }
}

void AdvicePage::askForCount()
{
    SignInController *signIn = m_controller.signIn();
    if (!signIn)
        return;
    if (!m_dialog)
        m_dialog = new SignInDialog(*signIn, this);
    m_dialog->ask(signIn->purposeForCurrent({QString::fromLatin1(graph::permission::userReadBasicAll)},
        tr("To count the users of your organisation."), {}));
}

QString AdvicePage::html() const
{
    const std::optional<Advice> advice = m_controller.advice();
    if (!advice)
        return {};
    const AdviceAnswers &answers = m_controller.answers();
    const auto chosen = [](const auto &buttons, auto which) {
        return buttons[static_cast<std::size_t>(which)]->text().remove(QLatin1Char('&'));
    };
    const auto plain = [](const QLabel *label) { return label->text().remove(QLatin1Char('&')); };
    const auto number = [](const std::optional<int> &value) { return QLocale().toString(value.value_or(0)); };
    QString page = QStringLiteral("<h1>%1</h1>").arg(tr("One work account or several?").toHtmlEscaped());
    const auto add = [&page](const QString &title, const QString &text) {
        page += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), text.toHtmlEscaped());
    };
    add(m_recommendation->title(), m_recommendation->text());
    const auto list = [&page](const QString &title, const std::vector<AdviceReason> &reasons) {
        if (reasons.empty())
            return;
        page += QStringLiteral("<p><b>%1</b></p><ul>").arg(title.toHtmlEscaped());
        for (AdviceReason reason : reasons)
            page += QStringLiteral("<li>%1</li>").arg(wordsFor(reason).toHtmlEscaped());
        page += QLatin1String("</ul>");
    };
    list(tr("Why:"), advice->reasons);
    list(tr("What speaks against it:"), advice->against);
    page += QStringLiteral("<h2>%1</h2>").arg(tr("What it is based on").toHtmlEscaped());
    const QString where = m_controller.counted()
        ? tr("%1 (counted in %2)").arg(number(answers.users), m_controller.countedIn())
        : number(answers.users);
    add(plain(m_usersLabel), where);
    add(plain(m_needingLabel), number(answers.needing));
    add(plain(m_programmesLabel), chosen(m_programmes, *answers.programmes));
    add(plain(m_adminsLabel), chosen(m_admins, *answers.admins));
    page += QStringLiteral("<p>%1<br>%2</p>")
                .arg(tr("Microsoft's advice:").toHtmlEscaped(), m_more->url().toString().toHtmlEscaped());
    return page;
}

void AdvicePage::renderAdvice()
{
    const std::optional<Advice> advice = m_controller.advice();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasons, m_against, m_how, m_more, m_print, m_save})
        widget->setVisible(advice.has_value());
    if (m_newTenant)
        m_newTenant->setVisible(advice && advice->recommendation != Advice::Recommendation::One);
    if (!advice) {
        m_recommendation->setAction({});
        m_recommendation->tell(Notice::Kind::Info, tr("Answer the four questions to see what fits your company."));
        return;
    }
    using Recommendation = Advice::Recommendation;
    const QString newTenant =
        tr("How to get another one: sign out of Microsoft, open Partner Center's enrolment and choose to create a "
           "work account. There is no way for a program to do it for you. When it is there, come back and check its "
           "domain.");
    m_how->setText(newTenant);
    m_how->setVisible(!m_newTenant && advice->recommendation != Recommendation::One);
    switch (advice->recommendation) {
    case Recommendation::One:
        m_recommendation->tell(Notice::Kind::Success, tr("Recommended: one work account"),
            tr("Use the one your company has, or make one, and give the people who need it accounts in it."));
        m_recommendation->setAction({});
        break;
    case Recommendation::OnePlusReseller:
        m_recommendation->tell(Notice::Kind::Success,
            tr("Recommended: your work account, and a second one for reselling"),
            tr("Keep the one your company has for everything else."));
        m_recommendation->setAction(tr("&Check a domain"));
        break;
    case Recommendation::Separate:
        m_recommendation->tell(Notice::Kind::Success, tr("Recommended: a work account of its own for Partner Center"),
            tr("It holds only the people who work there."));
        m_recommendation->setAction(tr("&Check a domain"));
        break;
    }
    const auto listed = [](const QString &title, const std::vector<AdviceReason> &reasons) {
        QStringList lines{title};
        for (AdviceReason reason : reasons)
            lines.append(QStringLiteral("  •  ") + wordsFor(reason));
        return lines.join(QLatin1Char('\n'));
    };
    m_reasons->setText(listed(tr("Why:"), advice->reasons));
    m_against->setText(listed(tr("What speaks against it:"), advice->against));
    m_against->setVisible(!advice->against.empty());
}

QString AdvicePage::wordsFor(AdviceReason reason)
{
    switch (reason) {
    case AdviceReason::FewOfMany:
        return tr("Only a few of your many users need Partner Center; the others stay out of its reach.");
    case AdviceReason::MostNeedIt:
        return tr("Half of your users or more work in Partner Center anyway.");
    case AdviceReason::SmallCompany:
        return tr("With so few users one directory is easily kept in order.");
    case AdviceReason::OtherAdmins:
        return tr("Other people administer this business; in one directory they would need a role among your users.");
    case AdviceReason::SameAdmins:
        return tr("The same people would administer both, and do everything twice.");
    case AdviceReason::OneSignIn:
        return tr("Everybody keeps the sign-in they have.");
    case AdviceReason::SecondSignIn:
        return tr("The people concerned get a second account and password.");
    case AdviceReason::ProgrammesApart:
        return tr("Microsoft advises a work account of its own for reselling (Cloud Solution Provider).");
    case AdviceReason::OneTenantOneAccount:
        return tr("A work account belongs to one Partner Center account, and one signs in to one at a time.");
    }
    return {};
}

} // namespace wizard
