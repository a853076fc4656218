// SPDX-License-Identifier: MIT
#include "wizard/check/tenant_page.h"

#include "wizard/check/tenant_controller.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace wizard {

namespace {

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TenantPage::TenantPage(TenantController &controller, QWidget *parent)
    : Page(Step::Tenant, parent)
    , m_controller(controller)
    , m_listed(new Notice)
    , m_domainsLabel(new QLabel)
    , m_domains(new QTableView)
    , m_domainsNote(wrapped())
    , m_busy(new Busy)
    , m_problem(new Notice)
    , m_wantsUser(new QCheckBox)
    , m_ownDomain(new QPushButton)
    , m_reload(new QPushButton)
{
    setObjectName(QStringLiteral("tenantPage"));
    m_listed->setObjectName(QStringLiteral("domainListed"));
    m_problem->setObjectName(QStringLiteral("tenantProblem"));
    auto *facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(3);
    m_organization = addFact(*facts, "tenantOrganization");
    m_tenant = addFact(*facts, "tenantId");
    m_account = addFact(*facts, "tenantAccount");
    m_role = addFact(*facts, "tenantRole");
    m_users = addFact(*facts, "tenantUsers");

    m_domains->setObjectName(QStringLiteral("tenantDomains"));
    m_domains->setModel(&m_controller.model());
    m_domains->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_domains->setSelectionMode(QAbstractItemView::SingleSelection);
    m_domains->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_domains->setTabKeyNavigation(false);
    m_domains->setWordWrap(false);
    m_domains->verticalHeader()->hide();
    m_domains->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_domains->horizontalHeader()->setStretchLastSection(true);
    m_domains->horizontalHeader()->setHighlightSections(false);
    m_domains->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_domains->verticalHeader()->setDefaultSectionSize(m_domains->fontMetrics().height() + 8);
    m_domains->setMinimumHeight(m_domains->fontMetrics().height() * 8);
    m_domainsLabel->setBuddy(m_domains);
    m_domainsNote->setObjectName(QStringLiteral("tenantDomainsNote"));
    m_wantsUser->setObjectName(QStringLiteral("wantsUser"));
    m_reload->setObjectName(QStringLiteral("tenantReload"));
    m_reload->setAutoDefault(false);
    m_ownDomain->setObjectName(QStringLiteral("tenantOwnDomain"));
    m_ownDomain->setAutoDefault(false);

    m_wantsUser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *last = new FlowLayout;
    last->addWidget(m_wantsUser);
    last->addWidget(m_ownDomain);
    last->addWidget(m_reload);
    content()->addWidget(m_listed);
    content()->addLayout(facts);
    content()->addWidget(m_busy);
    content()->addWidget(m_problem);
    content()->addWidget(m_domainsLabel);
    content()->addWidget(m_domains, 1);
    content()->addWidget(m_domainsNote);
    content()->addLayout(last);

    TenantController *c = &m_controller;
    connect(m_busy, &Busy::cancelled, c, &TenantController::cancel);
    connect(m_reload, &QPushButton::clicked, c, &TenantController::reload);
    connect(m_ownDomain, &QPushButton::clicked, this, &TenantPage::ownDomainWanted);
    onTicked(m_wantsUser, c, [c](bool on) { c->setWantsUser(on); });
    connect(m_problem, &Notice::actionTriggered, this, &TenantPage::act);
    connect(c, &TenantController::changed, this, &TenantPage::render);
    retranslate();
    render();
}

TenantPage::Fact TenantPage::addFact(QGridLayout &grid, const char *objectName)
{
    const Fact fact{new QLabel, wrapped()};
    fact.value->setObjectName(QLatin1String(objectName));
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid.rowCount();
    grid.addWidget(fact.name, row, 0, Qt::AlignTop);
    grid.addWidget(fact.value, row, 1);
    return fact;
}

QWidget *TenantPage::firstFocus() const
{
    return m_domains;
}

void TenantPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_controller.load();
}

void TenantPage::retranslate()
{
    setHeading(
        tr("Your organisation at Microsoft"), tr("What your work account belongs to, and what you may do in it."));
    m_organization.name->setText(tr("Organisation:"));
    m_tenant.name->setText(tr("Tenant ID:"));
    m_account.name->setText(tr("You are:"));
    m_role.name->setText(tr("Your role:"));
    m_users.name->setText(tr("Users:"));
    m_domainsLabel->setText(tr("Do&mains:"));
    m_domains->setAccessibleName(QString(m_domainsLabel->text()).remove(QLatin1Char('&')));
    m_wantsUser->setText(tr("Go on and create an account for a &person"));
    m_ownDomain->setText(tr("My &domain is not listed…"));
    m_reload->setText(tr("&Read again"));
    m_controller.model().retranslate();
}

void TenantPage::render()
{
    renderListed();
    renderFacts();
    renderDomains();
    renderProblem();
    drawTicked(m_wantsUser, m_controller.wantsUser());
    if (m_controller.busy())
        m_busy->start(tr("Reading your organisation…"));
    else
        m_busy->stop();
}

void TenantPage::renderListed()
{
    const QString domain = m_controller.checkedDomain();
    using Listed = TenantController::Listed;
    switch (m_controller.listed()) {
    case Listed::NotAsked:
    case Listed::Unknown:
        m_listed->clear();
        break;
    case Listed::Verified:
        m_listed->tell(Notice::Kind::Success, tr("Your domain %1 is listed and verified.").arg(domain),
            tr("This is your company's work account: use it for Partner Center. New addresses can end in @%1.")
                .arg(domain));
        break;
    case Listed::NotVerified:
        m_listed->tell(Notice::Kind::Warning, tr("Your domain %1 is listed, but not verified.").arg(domain),
            tr("Somebody has still to prove that your company owns it, with an entry at the domain's registrar. Until "
               "then no addresses can be made on it."));
        break;
    case Listed::Missing:
        m_listed->tell(Notice::Kind::Warning, tr("Your domain %1 is not listed here.").arg(domain),
            tr("You may be signed in to another organisation than the one that owns it, or it was never added. Ask an "
               "administrator to add it under \"Custom domain names\"."));
        break;
    case Listed::MissingAmongVerified:
        m_listed->tell(Notice::Kind::Warning, tr("Your domain %1 is not among the verified ones.").arg(domain),
            tr("It may be listed and not verified yet: that can be seen with one more permission. Or you are signed in "
               "to another organisation than the one that owns it."));
        break;
    }
}

void TenantPage::renderFacts()
{
    const graph::Session *session = m_controller.session();
    m_account.value->setText(session ? session->account().username() : QString());
    const auto text = [](const auto &part, const QString &ready) {
        using State = typename std::remove_cvref_t<decltype(part)>::State;
        switch (part.state) {
        case State::Ready:
            return ready;
        case State::Failed:
            return part.error->fault() == graph::Fault::ConsentNeeded
                ? tr("Not shown: a permission is missing.")
                : tr("Could not be read: %1").arg(wordsFor(*part.error).title);
        case State::Busy:
            return tr("Reading…");
        case State::Idle:
            break;
        }
        return tr("Not read.");
    };
    const auto &organization = m_controller.organization();
    m_organization.value->setText(
        text(organization, organization.value ? organization.value->displayName() : QString()));
    m_tenant.value->setText(session ? session->account().tenant().toString() : QString());

    QString roles;
    if (const auto &own = m_controller.roles().value) {
        QStringList names;
        bool creates = false;
        for (const graph::DirectoryRole &role : own->roles) {
            names.append(role.displayName());
            creates = creates || role.createsUsers();
        }
        if (names.isEmpty())
            roles = own->complete ? tr("User, without an administrator's role. To create users, the role User "
                                       "Administrator is needed.")
                                  : tr("Microsoft does not tell without one more permission.");
        else if (creates)
            roles = tr("%1. You may create users.").arg(QLocale().createSeparatedList(names));
        else
            roles = tr("%1. To create users, the role User Administrator is needed.")
                        .arg(QLocale().createSeparatedList(names));
    }
    m_role.value->setText(text(m_controller.roles(), roles));
    const auto &users = m_controller.users();
    m_users.value->setText(text(users, users.value ? QLocale().toString(*users.value) : QString()));
}

void TenantPage::renderDomains()
{
    m_domainsNote->setVisible(m_controller.verifiedOnly() && !m_controller.busy());
    m_domainsNote->setText(tr("Only verified domains are shown."));
}

void TenantPage::renderProblem()
{
    if (m_controller.busy()) {
        m_problem->clear();
        return;
    }
    if (m_controller.signInNeeded()) {
        m_problem->setAction(tr("S&ign in"));
        m_problem->tell(Notice::Kind::Warning, tr("You need to sign in again."),
            tr("Nothing is lost: this page goes on where it was."));
        return;
    }
    if (!m_controller.missingPermissions().isEmpty()) {
        m_problem->setAction(tr("Show mor&e…"));
        m_problem->tell(Notice::Kind::Info, tr("More can be shown if you allow it."),
            tr("Your role, all domains and the number of users need a permission each; an administrator can grant "
               "them."));
        return;
    }
    for (const auto *error : {&m_controller.organization().error, &m_controller.domains().error,
             &m_controller.roles().error, &m_controller.users().error}) {
        if (*error) {
            m_problem->setAction(tr("&Try again"));
            m_problem->showError(wordsFor(**error));
            return;
        }
    }
    m_problem->setAction({});
    m_problem->clear();
}

void TenantPage::act()
{
    if (m_controller.signInNeeded() || !m_controller.missingPermissions().isEmpty())
        askForMore();
    else
        m_controller.load();
}

void TenantPage::askForMore()
{
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    const QStringList missing = m_controller.missingPermissions();
    const bool again = m_controller.signInNeeded() && missing.isEmpty();
    m_dialog->ask(again ? QStringList{QLatin1String(graph::permission::userRead)} : missing,
        again ? tr("Microsoft wants to see you sign in once more before it answers.")
              : tr("To show your role, all domains and the number of users, the wizard needs your permission to read "
                   "them. "
                   "Nothing is changed."),
        m_controller.challenge());
}

} // namespace wizard
