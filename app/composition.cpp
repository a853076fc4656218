// SPDX-License-Identifier: MIT
#include "app/composition.h"

#include "app/about_dialog.h"
#include "app/crash_notice.h"
#include "app/diagnostics.h"
#include "app/help_dialog.h"
#include "app/support_dialog.h"
#include "app/support_report.h"
#include "app/wizard_window.h"
#include "wizard/accounts/accounts_controller.h"
#include "wizard/accounts/accounts_dialog.h"
#include "wizard/accounts/advice_controller.h"
#include "wizard/accounts/advice_page.h"
#include "wizard/accounts/comparison_dialog.h"
#include "wizard/accounts/new_tenant_controller.h"
#include "wizard/check/check_controller.h"
#include "wizard/check/domain_check_page.h"
#include "wizard/check/tenant_controller.h"
#include "wizard/check/tenant_page.h"
#include "wizard/create/new_user_controller.h"
#include "wizard/create/new_user_page.h"
#include "wizard/create/review_page.h"
#include "wizard/domains/own_domain_controller.h"
#include "wizard/domains/own_domain_page.h"
#include "wizard/finish/aftercare_controller.h"
#include "wizard/finish/finish_controller.h"
#include "wizard/finish/finish_page.h"
#include "wizard/handover/bulk_handover.h"
#include "wizard/handover/handover_controller.h"
#include "wizard/handover/handover_page.h"
#include "wizard/handover/renew_controller.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/ledger/keep_controller.h"
#include "wizard/ledger/keep_dialog.h"
#include "wizard/ledger/ledger.h"
#include "wizard/ledger/passphrase_store.h"
#include "wizard/many/many_controller.h"
#include "wizard/many/many_page.h"
#include "wizard/many/many_run_controller.h"
#include "wizard/many/many_run_page.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/signin/sign_in_page.h"
#include "wizard/start/settings_controller.h"
#include "wizard/start/settings_dialog.h"
#include "wizard/start/start_controller.h"
#include "wizard/start/start_page.h"
#include "wizard/troubleshoot/checks_controller.h"
#include "wizard/troubleshoot/repairs/repair_controller.h"
#include "wizard/troubleshoot/repairs/repair_panel.h"
#include "wizard/troubleshoot/signed_in_panel.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"
#include "wizard/troubleshoot/troubleshoot_page.h"
#include "wizard/widgets/icon_set.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace app {

using wizard::Step;

namespace {

//! The first world without starting anything; a sandbox that will not start is said on the first page.
wizard::World firstWorld(Services &services, bool sandbox)
{
    graph::Result<wizard::World> world = services.world(sandbox);
    if (!world)
        world = services.world(false); // which starts nothing, and so cannot fail
    return std::move(world).value();
}

std::vector<wizard::SettingsDialog::Language> offeredLanguages()
{
    std::vector<wizard::SettingsDialog::Language> offered;
    for (const QString &code : Translator::languages()) {
        offered.push_back({code, Translator::ownName(code)});
    }
    return offered;
}

bool openInBrowser(const QUrl &url)
{
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && QDesktopServices::openUrl(url);
}

Services::Hooks withBrowser(Services::Hooks hooks)
{
    if (!hooks.openBrowser)
        hooks.openBrowser = openInBrowser;
    return hooks;
}

using LedgerRows = graph::Result<std::vector<wizard::LedgerEntry>>;

QCoro::Task<LedgerRows> noRows()
{
    LedgerRows none{std::vector<wizard::LedgerEntry>()};
    co_return none;
}

} // namespace

Composition::Composition(
    const CommandLine &line, Settings &settings, Translator &translator, graph::LogSink log, Services::Hooks hooks)
    : m_line(line)
    , m_settings(settings)
    , m_translator(translator)
    , m_services(line, settings.preferences(), std::move(log), withBrowser(std::move(hooks)))
    , m_environment(std::make_unique<wizard::Environment>(m_services.machine(), firstWorld(m_services, line.sandbox)))
{
    connect(m_environment.get(), &wizard::Environment::worldChanged, this, &Composition::onWorld);
    connect(
        &m_book, &wizard::AccountBook::changed, this, [this] { m_journey.setSignedIn(m_book.current() != nullptr); });

    m_start = std::make_unique<wizard::StartController>(
        *m_environment, m_journey, [this](bool sandbox) { return m_services.world(sandbox); },
        [this] { return openHandovers(); });
    m_start->setWaitingDomains([this] { return waitingDomains(); });
    m_window =
        std::make_unique<WizardWindow>(*m_environment, m_book, m_journey, [this](Step step) { return makePage(step); });
    m_window->setWindowIcon(wizard::iconOf(wizard::Glyph::App));
    connect(m_window.get(), &WizardWindow::settingsWanted, this, &Composition::openSettings);
    connect(m_window.get(), &WizardWindow::accountsWanted, this, &Composition::openAccounts);
    connect(m_window.get(), &WizardWindow::helpWanted, this, &Composition::openHelp);
    connect(m_window.get(), &WizardWindow::currentIdChanged, this, &Composition::keepPlace);
    connect(m_window.get(), &WizardWindow::finished, this, [this] { m_settings.setPlace(std::nullopt); });
    if (line.sandbox && !m_environment->world().sandbox())
        m_start->chooseSandbox(true);
}

Composition::~Composition()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_window.reset();
    dropControllers();
}

void Composition::show()
{
    if (const QByteArray geometry = m_settings.windowGeometry(); !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    // A way that broke off (the session ended, the computer went off) goes on at its beginning; Back is the first page.
    m_window->begin(m_line.start || m_line.sandbox ? m_line.start : m_settings.place());
    m_window->fitScreen();
    tellOfCrash();
    m_window->show();
}

void Composition::takeOver(const CommandLine &line, const QByteArray &token)
{
    m_window->comeForward(token);
    if (!line.list.isEmpty())
        many().openFile(line.list);
    if (!line.start || (*line.start == m_journey.draft().goal && m_window->step() != Step::Start))
        return;
    wizard::OnboardingDraft draft = m_journey.draft();
    draft.goal = *line.start;
    if (const std::optional<Step> first = wizard::after(Step::Start, draft))
        m_journey.jump(*first);
}

//! Nothing is written before somebody has gone on from the first page, and nothing about the sandbox.
void Composition::keepPlace()
{
    const Step step = m_window->step();
    const bool under = step != Step::Start && step != Step::Finish && !m_environment->world().sandbox();
    m_settings.setPlace(under ? std::optional(m_journey.draft().goal) : std::nullopt);
}

//! The browser stands in front once it has signed somebody in, or could not: the window comes forward again.
void Composition::onSignIn()
{
    using State = wizard::SignInController::State;
    const State state = m_signIn->state();
    if (std::exchange(m_waitedForBrowser, state == State::WaitingForBrowser)
        && (state == State::Done || state == State::Failed))
        m_window->comeForward();
}

std::shared_ptr<wizard::Ledger> Composition::ledger()
{
    if (!m_ledger) {
        const wizard::Machine &machine = m_environment->machine();
        const bool lasting = !m_environment->world().sandbox() && !machine.dataFolder.isEmpty();
        const auto keys = std::make_shared<const wizard::LedgerKeys>(machine.secrets, passphrase());
        m_ledger =
            std::make_shared<wizard::Ledger>(lasting ? ledgerFile() : QString(), keys, machine.clock, machine.random);
    }
    return m_ledger;
}

//! A ledger that is not there yet is not made by looking: the first page opens no database.
QCoro::Task<LedgerRows> Composition::openHandovers()
{
    const QString &folder = m_environment->machine().dataFolder;
    const bool there = m_ledger || (!folder.isEmpty() && QFileInfo::exists(ledgerFile()));
    return there && !m_environment->world().sandbox() ? ledger()->open() : noRows();
}

QString Composition::ledgerFile() const
{
    return m_environment->machine().dataFolder + QStringLiteral("/ledger.sqlite");
}

const std::shared_ptr<const wizard::PassphraseStore> &Composition::passphrase()
{
    if (!m_passphrase)
        m_passphrase = std::make_shared<const wizard::PassphraseStore>(
            m_environment->machine().dataFolder + QStringLiteral("/keys.json"), m_environment->machine().random);
    return m_passphrase;
}

void Composition::openKeep()
{
    if (m_window->findChild<wizard::KeepDialog *>())
        return;
    if (!m_keep) {
        m_keep = std::make_unique<wizard::KeepController>(ledger(), passphrase());
        connect(m_keep.get(), &wizard::KeepController::done, this, [this] {
            if (m_newUser)
                m_newUser->forgetError();
            if (m_manyRun)
                m_manyRun->putRight();
            // What could not be opened is asked for again.
            if (m_handover && m_handover->secretError())
                m_handover->reveal(wizard::HandoverController::View::Shown);
        });
    }
    auto *dialog = new wizard::KeepDialog(*m_keep, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

wizard::FinishController &Composition::finish()
{
    if (!m_finish) {
        m_finish = std::make_unique<wizard::FinishController>(*m_environment, m_book, m_journey);
        connect(m_finish.get(), &wizard::FinishController::anotherWanted, this, [this] {
            if (m_newUser)
                m_newUser->startAnother();
            aftercare().setPerson({});
        });
    }
    return *m_finish;
}

wizard::AftercareController &Composition::aftercare()
{
    if (!m_aftercare)
        m_aftercare = std::make_unique<wizard::AftercareController>(*m_environment, m_book, signIn());
    return *m_aftercare;
}

wizard::NewUserController &Composition::newUser()
{
    if (!m_newUser) {
        m_newUser = std::make_unique<wizard::NewUserController>(*m_environment, m_book, m_journey, signIn(), ledger());
        connect(m_newUser.get(), &wizard::NewUserController::changed, this, &Composition::onUserMade);
        m_newUser->setPattern(m_settings.addressPattern());
        connect(m_newUser.get(), &wizard::NewUserController::patternLearned, this, [this](const QString &name) {
            // How the practice company makes its addresses says nothing about anybody's own.
            if (!m_environment->world().sandbox())
                m_settings.setAddressPattern(name);
        });
    }
    return *m_newUser;
}

wizard::ManyController &Composition::many()
{
    if (!m_many) {
        m_many = std::make_unique<wizard::ManyController>(*m_environment, m_book, m_journey, signIn());
        if (!m_line.list.isEmpty())
            m_many->openFile(m_line.list);
    }
    return *m_many;
}

wizard::OwnDomainController &Composition::ownDomain()
{
    if (!m_ownDomain) {
        wizard::DomainMemory memory;
        // The sandbox forgets its domains when it ends.
        if (!m_environment->world().sandbox()) {
            memory.load = [this] { return m_settings.domains(); };
            memory.save = [this](const std::vector<wizard::DomainNote> &notes) { m_settings.setDomains(notes); };
        }
        m_ownDomain = std::make_unique<wizard::OwnDomainController>(*m_environment, m_book, m_journey, signIn(),
            std::move(memory), m_services.dnsServers().empty() ? wizard::usualDnsServers() : m_services.dnsServers());
        connect(m_ownDomain.get(), &wizard::OwnDomainController::domainVerified, this, [this](const QString &domain) {
            if (m_tenant)
                m_tenant->reload();
            // Whoever came for an address gets it on this domain.
            if (m_newUser)
                m_newUser->setDomain(domain);
        });
    }
    return *m_ownDomain;
}

QStringList Composition::waitingDomains() const
{
    std::vector<wizard::DomainNote> notes;
    if (m_ownDomain)
        notes = m_ownDomain->notes();
    else if (!m_environment->world().sandbox())
        notes = m_settings.domains();
    QStringList domains;
    for (const wizard::DomainNote &note : notes)
        domains.append(QUrl::fromAce(note.domain.toLatin1()));
    return domains;
}

wizard::ManyRunController &Composition::manyRun()
{
    if (!m_manyRun) {
        m_manyRun = std::make_unique<wizard::ManyRunController>(
            *m_environment, m_book, signIn(), ledger(), [this] { return many().list(); });
        connect(&many(), &wizard::ManyController::edited, m_manyRun.get(), &wizard::ManyRunController::forget);
    }
    return *m_manyRun;
}

wizard::HandoverController &Composition::handover()
{
    if (!m_handover) {
        m_clipboard = std::make_unique<wizard::SecretClipboard>(m_environment->machine().clock);
        m_handover = std::make_unique<wizard::HandoverController>(*m_environment, m_book, m_journey, ledger());
        // What an earlier run left open is settled as soon as its rows are read and whoever made them is signed in.
        connect(m_handover.get(), &wizard::HandoverController::changed, this, &Composition::reconcile);
        connect(&m_book, &wizard::AccountBook::changed, m_handover.get(), [this] {
            m_reconciled = false;
            reconcile();
        });
        m_reconciled = false;
    }
    return *m_handover;
}

void Composition::reconcile()
{
    using ListState = wizard::HandoverController::ListState;
    if (m_reconciled || !m_book.current() || m_handover->listState() != ListState::Ready)
        return;
    m_reconciled = true;
    m_handover->reconcile();
}

void Composition::onUserMade()
{
    const qint64 entry = m_newUser->createdEntry();
    if (!m_journey.draft().created || entry == 0)
        return;
    if (m_handover && !(m_handover->current() && m_handover->current()->id == entry))
        m_handover->show(entry);
    finish().setPerson(m_newUser->draft().displayName, m_newUser->draft().upn());
    if (m_newUser->state() == wizard::NewUserController::State::Created && m_book.current()) {
        const graph::User &user = m_newUser->user();
        aftercare().setPerson(
            {m_book.current()->account().key(), user.id().toString(), user.displayName(), user.upn()});
    }
}

wizard::SignInController &Composition::signIn()
{
    if (m_signIn)
        return *m_signIn;
    m_signIn = std::make_unique<wizard::SignInController>(*m_environment, m_book, m_journey);
    connect(m_signIn.get(), &wizard::SignInController::settingsWanted, this, &Composition::openSettings);
    connect(m_signIn.get(), &wizard::SignInController::changed, this, &Composition::onSignIn);
    if (!m_line.tenant.isEmpty()) {
        wizard::SignInPurpose purpose({QLatin1String(graph::permission::userRead)});
        purpose.tenant = m_line.tenant;
        m_signIn->prepare(std::move(purpose));
    }
    // The sandbox's people are made anew at each start, and a keychain that forgets leaves nothing to come back to.
    if (!m_environment->world().sandbox() && m_services.secrets()->lasting()) {
        std::vector<graph::Account> known = m_settings.accounts();
        std::erase_if(
            known, [this](const graph::Account &account) { return account.cloud() != m_environment->world().cloud(); });
        m_signIn->setKnown(std::move(known));
        connect(m_signIn.get(), &wizard::SignInController::knownChanged, this, &Composition::keepAccounts);
    }
    return *m_signIn;
}

void Composition::keepAccounts()
{
    // The list shown is one cloud's; the other clouds' accounts stay.
    std::vector<graph::Account> accounts = m_settings.accounts();
    std::erase_if(
        accounts, [this](const graph::Account &account) { return account.cloud() == m_environment->world().cloud(); });
    const std::vector<graph::Account> &known = m_signIn->known();
    accounts.insert(accounts.end(), known.begin(), known.end());
    m_settings.setAccounts(accounts);
}

wizard::Page *Composition::makePage(Step step)
{
    const auto &openBrowser = m_environment->machine().openBrowser;
    switch (step) {
    case Step::Start: {
        auto *page = new wizard::StartPage(*m_start);
        connect(page, &wizard::StartPage::settingsWanted, this, &Composition::openSettings);
        connect(page, &wizard::StartPage::sealedFileWanted, this, &Composition::openSealedFile);
        connect(page, &wizard::StartPage::accountsWanted, this, &Composition::openAccounts);
        connect(page, &wizard::StartPage::ownDomainWanted, this, [this] { goToOwnDomain({}); });
        return page;
    }
    case Step::Advice: {
        if (!m_advice) {
            m_advice = std::make_unique<wizard::AdviceController>(m_book, m_journey);
            m_advice->offerSignIn(signIn());
            m_newTenant = std::make_unique<wizard::NewTenantController>(*m_environment, signIn());
        }
        auto *page = new wizard::AdvicePage(*m_advice, openBrowser);
        page->offerNewTenant(*m_newTenant, m_environment->world().endpoints().partnerCenter());
        connect(page, &wizard::AdvicePage::checkWanted, &m_journey, [this] { m_journey.jump(Step::DomainCheck); });
        return page;
    }
    case Step::Finish: {
        auto *page = new wizard::FinishPage(finish(), openBrowser);
        page->offerAftercare(aftercare());
        return page;
    }
    case Step::DomainCheck:
        if (!m_check)
            m_check = std::make_unique<wizard::CheckController>(*m_environment, m_journey);
        return new wizard::DomainCheckPage(*m_check);
    case Step::SignIn:
        return new wizard::SignInPage(signIn());
    case Step::Tenant:
        if (!m_tenant)
            m_tenant = std::make_unique<wizard::TenantController>(*m_environment, m_book, m_journey, signIn());
        return tenantPage();
    case Step::OwnDomain:
        return new wizard::OwnDomainPage(ownDomain());
    case Step::NewUser: {
        auto *page = new wizard::NewUserPage(newUser());
        connect(page, &wizard::NewUserPage::ownDomainWanted, this, [this] { goToOwnDomain({}); });
        return page;
    }
    case Step::Review: {
        auto *page = new wizard::ReviewPage(newUser());
        connect(page, &wizard::ReviewPage::keepWanted, this, &Composition::openKeep);
        return page;
    }
    case Step::Handover:
        return handoverPage();
    case Step::Troubleshoot:
        return troublePage();
    case Step::Many:
        return new wizard::ManyPage(many());
    case Step::ManyRun:
        return manyRunPage();
    }
    return nullptr;
}

wizard::Page *Composition::tenantPage()
{
    auto *page = new wizard::TenantPage(*m_tenant);
    connect(page, &wizard::TenantPage::ownDomainWanted, this, [this] {
        using Listed = wizard::TenantController::Listed;
        const Listed listed = m_tenant->listed();
        const bool open =
            listed == Listed::Missing || listed == Listed::MissingAmongVerified || listed == Listed::NotVerified;
        goToOwnDomain(open ? m_tenant->checkedDomain() : QString());
    });
    return page;
}

//! With the domain that was asked about filled in, where nothing else is being typed there.
void Composition::goToOwnDomain(const QString &domain)
{
    using State = wizard::OwnDomainController::State;
    wizard::OwnDomainController &controller = ownDomain();
    if (controller.state() == State::Done)
        controller.another();
    if (!domain.isEmpty() && controller.state() == State::Naming)
        controller.setTyped(domain);
    m_journey.jump(Step::OwnDomain);
}

wizard::Page *Composition::manyRunPage()
{
    auto *page = new wizard::ManyRunPage(manyRun());
    connect(page, &wizard::ManyRunPage::keepWanted, this, &Composition::openKeep);
    return page;
}

wizard::Page *Composition::handoverPage()
{
    auto *page = new wizard::HandoverPage(handover(), *m_clipboard);
    if (!m_renewal)
        m_renewal = std::make_unique<wizard::RenewController>(*m_environment, m_book, signIn(), ledger());
    page->offerRenewal(*m_renewal);
    if (!m_bulk)
        m_bulk = std::make_unique<wizard::BulkHandover>(*m_environment, ledger());
    page->offerSeveral(*m_bulk);
    connect(page, &wizard::HandoverPage::keepWanted, this, &Composition::openKeep);
    if (m_newUser && m_newUser->createdEntry() != 0)
        m_handover->show(m_newUser->createdEntry());
    return page;
}

void Composition::openSealedFile()
{
    m_journey.jump(Step::Handover);
    if (auto *page = qobject_cast<wizard::HandoverPage *>(m_window->pageOf(Step::Handover)))
        page->openSealedFile();
}

wizard::Page *Composition::troublePage()
{
    if (!m_trouble) {
        m_trouble = std::make_unique<wizard::TroubleshootController>(*m_environment, m_book, m_journey);
        m_trouble->setCertificates(std::make_shared<const wizard::HandshakeReader>());
        m_liveChecks = std::make_unique<wizard::ChecksController>(*m_environment, m_book, signIn(), *m_trouble);
        m_repairs = std::make_unique<wizard::RepairController>(
            *m_environment, m_book, m_journey, *m_liveChecks, *m_trouble, ledger());
        connect(m_repairs.get(), &wizard::RepairController::createWanted, this, [this](const QString &address) {
            newUser().setDomain(address.section(u'@', -1));
            newUser().setLocalPart(address.section(u'@', 0, -2));
        });
        connect(m_repairs.get(), &wizard::RepairController::handoverWanted, this, [this](qint64 entry) {
            handover().show(entry);
            handover().refresh();
        });
        // A sign-in that fails over this very page is taken up by it.
        connect(&signIn(), &wizard::SignInController::troubleWanted, m_trouble.get(),
            &wizard::TroubleshootController::enter, Qt::QueuedConnection);
    }
    auto *page = new wizard::TroubleshootPage(*m_trouble);
    page->setHelp(new wizard::RepairPanel(*m_repairs, page), new wizard::SignedInPanel(*m_liveChecks, page));
    return page;
}

void Composition::openSettings()
{
    if (!m_settingsController) {
        m_settingsController =
            std::make_unique<wizard::SettingsController>(m_services.secrets(), m_services.preferences(),
                [this](const wizard::Preferences &preferences) { return m_settings.setPreferences(preferences); });
        connect(m_settingsController.get(), &wizard::SettingsController::applied, this, &Composition::onPreferences);
    }
    if (m_window->findChild<wizard::SettingsDialog *>())
        return;
    auto *dialog = new wizard::SettingsDialog(
        *m_settingsController, m_environment->machine().openBrowser, offeredLanguages(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

wizard::AccountsController &Composition::accounts()
{
    if (!m_accounts) {
        m_accounts = std::make_unique<wizard::AccountsController>(
            m_book, signIn(), [this] { return openHandovers(); },
            [this](const QString &key) {
                int waiting = 0;
                for (const wizard::DomainNote &note : ownDomain().notes())
                    waiting += note.accountKey == key ? 1 : 0;
                return waiting;
            });
        connect(m_accounts.get(), &wizard::AccountsController::forgotten, this,
            [this](const QString &key) { ownDomain().forgetAccount(key); });
    }
    return *m_accounts;
}

void Composition::openAccounts()
{
    if (m_window->findChild<wizard::AccountsDialog *>())
        return;
    auto *dialog = new wizard::AccountsDialog(accounts(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &wizard::AccountsDialog::comparisonWanted, this, &Composition::openComparison);
    connect(dialog, &wizard::AccountsDialog::helpWanted, this,
        [this, dialog] { openHelpPage(QStringLiteral("accounts"), dialog->windowTitle()); });
    dialog->open();
}

void Composition::openComparison()
{
    if (m_window->findChild<wizard::ComparisonDialog *>())
        return;
    QWidget *over = m_window->findChild<wizard::AccountsDialog *>();
    auto *dialog = new wizard::ComparisonDialog(accounts(), over ? over : m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &wizard::ComparisonDialog::helpWanted, this,
        [this, dialog] { openHelpPage(QStringLiteral("accounts"), dialog->windowTitle()); });
    dialog->open();
}

void Composition::onPreferences()
{
    const wizard::Preferences &preferences = m_settingsController->preferences();
    m_services.setPreferences(preferences);
    m_translator.use(m_line.language.isEmpty() ? preferences.language : m_line.language);
    const wizard::World &now = m_environment->world();
    graph::Result<wizard::World> world = m_services.world(now.sandbox());
    // Another cloud or another registration is another world: sign-ins of the old one do not count in it.
    if (world && (world.value().cloud() != now.cloud() || !(world.value().clientId() == now.clientId())))
        m_environment->setWorld(std::move(world).value());
}

void Composition::onWorld()
{
    m_book.clear();
    m_journey.setDomain({}, std::nullopt);
    m_journey.setCreated(false);
    m_journey.setSignInError(std::nullopt);
    m_window->startAgain();
    // They draw what goes now.
    qDeleteAll(m_window->findChildren<wizard::AccountsDialog *>());
    dropControllers();
}

void Composition::dropControllers()
{
    m_renewal.reset();
    m_bulk.reset();
    m_keep.reset();
    m_handover.reset();
    m_clipboard.reset(); // wipes what it still holds
    m_manyRun.reset();
    m_many.reset();
    m_ownDomain.reset();
    m_newUser.reset();
    m_repairs.reset();
    m_liveChecks.reset();
    m_trouble.reset();
    m_tenant.reset();
    m_aftercare.reset();
    m_accounts.reset();
    m_newTenant.reset();
    m_advice.reset();
    m_signIn.reset();
    m_check.reset();
    m_finish.reset();
    m_ledger.reset();
}

HelpDialog &Composition::help()
{
    auto *help = m_window->findChild<HelpDialog *>();
    if (!help) {
        // Over a window in front, so that it can be read beside it.
        QWidget *over = QApplication::activeModalWidget();
        help = new HelpDialog([this] { return m_translator.language(); }, m_environment->machine().openBrowser,
            over && m_window->isAncestorOf(over) ? over : m_window.get());
        help->setAttribute(Qt::WA_DeleteOnClose);
        connect(help, &HelpDialog::aboutWanted, this, &Composition::openAbout);
    }
    return *help;
}

void Composition::openHelp(Step step)
{
    HelpDialog &shown = help();
    shown.setStep(step);
    shown.show();
    shown.raise();
}

void Composition::openHelpPage(const QString &page, const QString &title)
{
    HelpDialog &shown = help();
    shown.setPage(page, title);
    shown.show();
    shown.raise();
}

void Composition::openAbout()
{
    auto *about = new AboutDialog(m_window.get());
    about->setAttribute(Qt::WA_DeleteOnClose);
    connect(about, &AboutDialog::reportWanted, this, &Composition::openReport);
    about->open();
}

void Composition::openReport()
{
    if (!m_diagnostics || m_window->findChild<SupportDialog *>())
        return;
    auto *dialog = new SupportDialog(
        [this] {
            return supportReport(*m_diagnostics, *m_environment, m_services.preferences(), m_translator.language());
        },
        *m_diagnostics, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Composition::tellOfCrash()
{
    wizard::Page *first = m_window->pageOf(Step::Start);
    if (!m_diagnostics || !m_diagnostics->left() || !first)
        return;
    auto *notice = new CrashNotice(*m_diagnostics->left());
    connect(notice, &CrashNotice::actionTriggered, this, &Composition::openReport);
    first->addBand(notice);
}

} // namespace app
