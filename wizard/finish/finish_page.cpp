// SPDX-License-Identifier: MIT
#include "wizard/finish/finish_page.h"

#include "wizard/finish/aftercare_panel.h"
#include "wizard/finish/finish_controller.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/product_names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wizard {

FinishPage::FinishPage(FinishController &controller, LinkButton::Opener open, QWidget *parent)
    : Page(Step::Finish, parent)
    , m_controller(controller)
    , m_open(std::move(open))
    , m_summary(new Notice(this))
    , m_now(new QLabel(this))
    , m_steps(new QVBoxLayout)
    , m_another(new QPushButton(this))
    , m_restart(new QPushButton(this))
    , m_copy(new QPushButton(iconOf(Glyph::Copy), {}, this))
{
    setFinalPage(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_now->setObjectName(QStringLiteral("nextSteps"));
    QFont bold = m_now->font();
    bold.setWeight(QFont::DemiBold);
    m_now->setFont(bold);
    m_steps->setSpacing(12);
    m_another->setObjectName(QStringLiteral("another"));
    m_restart->setObjectName(QStringLiteral("restart"));
    m_copy->setObjectName(QStringLiteral("summaryCopy"));
    for (QPushButton *button : {m_another, m_restart, m_copy})
        button->setAutoDefault(false);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_another);
    buttons->addWidget(m_restart);
    buttons->addWidget(m_copy);
    content()->addWidget(m_summary);
    content()->addWidget(m_now);
    content()->addLayout(m_steps);
    content()->addStretch();
    content()->addLayout(buttons);
    connect(m_another, &QPushButton::clicked, &m_controller, &FinishController::createAnother);
    connect(m_restart, &QPushButton::clicked, &m_controller, &FinishController::startOver);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        // Names and addresses only: no secret ever comes to this page.
        QGuiApplication::clipboard()->setText(m_summary->title() + QLatin1Char('\n') + m_summary->text());
    });
    connect(&m_controller, &FinishController::changed, this, &FinishPage::render);
    retranslate();
    render();
}

void FinishPage::offerAftercare(AftercareController &aftercare)
{
    m_aftercare = new AftercarePanel(aftercare);
    content()->insertWidget(content()->indexOf(m_now), m_aftercare);
}

void FinishPage::retranslate()
{
    if (m_aftercare)
        m_aftercare->retranslate();
    setHeading(tr("Next steps"), tr("What was done, and what to do now."));
    m_now->setText(tr("Now:"));
    m_another->setText(tr("Enter &another user"));
    m_restart->setText(tr("&Do something else"));
    m_copy->setText(tr("Co&py summary"));
}

FinishPage::Line FinishPage::makeLine(std::size_t index)
{
    Line line{new QWidget(this), new QLabel, new QLabel, new QLabel,
        new LinkButton(m_open, QStringLiteral("nextStepLink%1").arg(index + 1))};
    QFont bold = line.title->font();
    bold.setWeight(QFont::DemiBold);
    line.title->setFont(bold);
    for (QLabel *label : {line.number, line.title, line.words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != line.number);
    }
    line.number->setText(tr("%1.").arg(index + 1));
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(line.title);
    words->addWidget(line.words);
    words->addWidget(line.link);
    auto *row = new QHBoxLayout(line.all);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_steps->addWidget(line.all);
    return line;
}

void FinishPage::render()
{
    renderSummary();
    const std::vector<NextStep> steps = m_controller.steps();
    while (m_lines.size() < steps.size())
        m_lines.push_back(makeLine(m_lines.size()));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        line.all->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        const StepWords words = wordsFor(steps[i]);
        line.title->setText(words.title);
        line.words->setText(words.text);
        line.link->setVisible(!words.url.isEmpty());
        if (!words.url.isEmpty())
            line.link->setLink(words.linkText, words.url);
    }
    m_another->setVisible(m_controller.draft().created);
}

void FinishPage::renderSummary()
{
    const OnboardingDraft &draft = m_controller.draft();
    const QString tenant = m_controller.tenantName();
    QStringList lines;
    if (!tenant.isEmpty())
        lines << tr("Organisation: %1").arg(tenant);
    if (!m_controller.account().isEmpty())
        lines << tr("Signed in as %1").arg(m_controller.account());
    if (draft.created) {
        if (!m_controller.personAddress().isEmpty())
            lines.prepend(tr("%1, %2").arg(m_controller.personName(), m_controller.personAddress()));
        if (m_controller.sandbox())
            lines << tr("This was the sandbox: the account exists nowhere else.");
        m_summary->tell(Notice::Kind::Success, tr("The account was created."), lines.join(QLatin1Char('\n')));
        return;
    }
    const QString detail = lines.join(QLatin1Char('\n'));
    if (draft.goal != Goal::Check || !draft.verdict) {
        m_summary->tell(Notice::Kind::Info, tr("Nothing was changed at Microsoft."), detail);
        return;
    }
    switch (*draft.verdict) {
    case DomainVerdict::HasTenant:
        m_summary->tell(Notice::Kind::Success, tr("%1 has a work account.").arg(draft.domain), detail);
        break;
    case DomainVerdict::OtherCloud:
        m_summary->tell(Notice::Kind::Success, tr("%1 has a work account in another cloud.").arg(draft.domain), detail);
        break;
    case DomainVerdict::NoTenant:
        m_summary->tell(Notice::Kind::Info, tr("%1 has no work account yet.").arg(draft.domain), detail);
        break;
    case DomainVerdict::Consumer:
        m_summary->tell(
            Notice::Kind::Info, tr("%1 is for private mailboxes, not for a company.").arg(draft.domain), detail);
        break;
    case DomainVerdict::CouldNotTell:
        m_summary->tell(Notice::Kind::Warning,
            tr("Whether %1 has a work account could not be found out.").arg(draft.domain), detail);
        break;
    }
}

FinishPage::StepWords FinishPage::wordsFor(NextStep step) const
{
    const QString partnerCenter = nameOf(Product::PartnerCenter).now;
    const auto learn = [](const char *path) {
        return QUrl(QLatin1String("https://learn.microsoft.com/") + QLatin1String(path));
    };
    switch (step) {
    case NextStep::EnrolInPartnerCenter:
        return {tr("Create the work account during the enrolment in %1").arg(partnerCenter),
            tr("Start the enrolment, and when it asks for a work account choose to create one. You enter your name, "
               "your company and the domain; you become its first administrator."),
            tr("Read how &it goes"), learn("partner-center/enroll/create-work-account")};
    case NextStep::ProveDomain:
        return {tr("Prove that the domain is yours"),
            tr("A new work account begins with a name that ends in onmicrosoft.com. Add your own domain in %1 under "
               "\"%2\"; a record at your domain's registrar proves that it is yours.")
                .arg(fullNameOf(Product::EntraId), nameOf(Product::CustomDomainNames).now),
            tr("Read how to add a do&main"), learn("entra/fundamentals/add-custom-domain")};
    case NextStep::UseCompanyDomain:
        return {tr("Use an address at your company's own domain"),
            tr("%1 does not accept private mailboxes such as outlook.com or gmail.com.").arg(partnerCenter), {}, {}};
    case NextStep::SwitchCloud:
        return {tr("Choose your organisation's cloud"),
            tr("Open Settings, choose the cloud it is in, and check again. Accounts of one cloud are not known in "
               "another."),
            {}, {}};
    case NextStep::CheckAgain:
        return {tr("Check again later"),
            tr("Go back to the check when the connection works, or ask whoever looks after your company's computers."),
            {}, {}};
    case NextStep::SignInToPartnerCenter:
        return {tr("Sign in to %1 with the work account").arg(partnerCenter),
            tr("If somebody else administers it, ask that person to give you a role first."),
            tr("&Open %1").arg(partnerCenter), m_controller.partnerCenter()};
    case NextStep::FirstSignIn:
        return {tr("Let the person sign in"),
            tr("At the first sign-in the password is changed and a second factor is set up. Have a phone at hand."), {},
            {}};
    case NextStep::GiveRole:
        return {tr("Give the person a role in %1").arg(partnerCenter),
            tr("A new account may sign in, and do nothing else there until somebody who manages users gives it a "
               "role."),
            tr("Read about &roles"), learn("partner-center/account-settings/permissions-overview")};
    case NextStep::TryTheSignIn:
        return {tr("Try the sign-in once more"),
            tr("Use a fresh browser window. If the same message comes back, paste it here again."), {}, {}};
    case NextStep::ManageMarketplace:
        return {tr("Manage the %1 account").arg(nameOf(Product::CommercialMarketplace).now),
            tr("Its profile, its users and its programs, once the work account is in place."),
            tr("Read about the a&ccount"), learn("azure/marketplace/manage-account")};
    }
    return {};
}

} // namespace wizard
