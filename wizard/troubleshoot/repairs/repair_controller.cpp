// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/repairs/repair_controller.h"

#include "graph/discovery/domain_name.h"
#include "wizard/troubleshoot/checks_controller.h"
#include "wizard/troubleshoot/request_text.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"

#include <QCoroTask>
#include <QPointer>

namespace wizard {

using graph::Fault;

namespace {

QString tenantFound(const Findings &findings)
{
    const Finding *tenant = find(findings, QStringLiteral("tenant.found"));
    return tenant ? tenant->value(0) : QString();
}

} // namespace

RepairController::RepairController(Environment &environment, AccountBook &accounts, Journey &journey,
    ChecksController &checks, TroubleshootController &trouble, SharedLedger ledger, SharedResolver resolver,
    QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_accounts(accounts)
    , m_journey(journey)
    , m_checks(checks)
    , m_trouble(trouble)
    , m_ledger(std::move(ledger))
    , m_resolver(resolver ? std::move(resolver) : std::make_shared<const SystemResolver>())
{
    onAccounts();
    connect(&m_environment, &Environment::worldChanged, this, &RepairController::reset);
    connect(&m_accounts, &AccountBook::changed, this, &RepairController::onAccounts);
    connect(&m_trouble, &TroubleshootController::changed, this, &RepairController::changed);
    connect(&m_checks.signIn(), &SignInController::signedInAs, this, [this] {
        if (m_state == State::NeedsSignIn)
            work();
    });
}

RepairController::~RepairController()
{
    m_stop.request_stop();
    m_rolesStop.request_stop();
}

std::vector<Repair> RepairController::offered() const
{
    std::optional<NodeId> outcome;
    if (m_trouble.guide() && m_trouble.run().outcome())
        outcome = m_trouble.run().outcome()->id;
    return repairsFor(outcome, m_trouble.findings());
}

void RepairController::choose(Repair repair)
{
    end();
    m_repair = repair;
    m_state = State::Confirming;
    m_target = repairsPerson(repair) ? m_checks.person() : m_trouble.domain();
    readRoles();
    emit changed();
}

void RepairController::setTarget(const QString &text)
{
    const QString target = text.trimmed();
    if (target == m_target || m_state == State::Working)
        return;
    m_target = target;
    emit changed();
}

bool RepairController::targetUsable() const
{
    if (m_repair == Repair::Consent)
        return true;
    if (repairsPerson(m_repair))
        return ChecksController::isAddress(m_target);
    return bool(graph::domainOf(m_target));
}

QString RepairController::tenantName() const
{
    if (m_accounts.organization())
        return m_accounts.organization()->displayName();
    if (!m_tenantName.isEmpty())
        return m_tenantName;
    if (const graph::Session *session = m_accounts.current())
        return session->account().tenant().toString();
    return tr("your company");
}

QString RepairController::plan() const
{
    return repairPlan(m_repair, m_target.isEmpty() ? QStringLiteral("…") : m_target, tenantName());
}

graph::RoleHint RepairController::right() const
{
    return m_roles ? graph::roleHint(*m_roles, actOf(m_repair)) : graph::RoleHint::Unknown;
}

void RepairController::readRoles()
{
    const graph::Session *session = m_accounts.current();
    if (!session || m_roles)
        return;
    m_rolesStop.request_stop();
    m_rolesStop = std::stop_source();
    const int turn = ++m_rolesTurn;
    const graph::Directory directory = session->directory();
    QCoro::connect(directory.myRoles(m_rolesStop.get_token()), this,
        [this, turn](const graph::Result<std::vector<graph::DirectoryRole>> &roles) {
            if (turn != m_rolesTurn || !roles)
                return;
            m_roles = roles.value();
            emit changed();
        });
    if (m_accounts.organization())
        return;
    QCoro::connect(directory.organization(m_rolesStop.get_token()), this,
        [this, turn](const graph::Result<graph::Organization> &company) {
            if (turn != m_rolesTurn || !company)
                return;
            m_tenantName = company.value().displayName();
            emit changed();
        });
}

void RepairController::confirm()
{
    if ((m_state != State::Confirming && m_state != State::Unknown && m_state != State::Failed) || !targetUsable())
        return;
    if (!m_accounts.current() && m_repair != Repair::Consent) {
        m_state = State::NeedsSignIn;
        m_missing.clear();
        emit changed();
        grant();
        return;
    }
    work();
}

void RepairController::work()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_error.reset();
    m_missing.clear();
    if (m_repair == Repair::CreateUser) {
        const QString address = m_target;
        m_state = State::Done;
        emit createWanted(address);
        emit changed();
        m_journey.setWantsUser(true);
        m_journey.jump(Step::NewUser);
        return;
    }
    if (m_repair == Repair::Consent) {
        const QUrl link = consentLink();
        m_state = State::Done;
        const auto &open = m_environment.machine().openBrowser;
        if (!link.isEmpty() && (!open || !open(link)))
            emit browserMissing(link);
        emit changed();
        return;
    }

    m_state = State::Working;
    const int turn = ++m_turn;
    const std::stop_token stop = m_stop.get_token();
    RepairCase about(*m_accounts.current(), m_target);
    about.tenantName = tenantName();
    const auto take = [this, turn](const RepairResult &result) {
        if (turn == m_turn)
            settle(result);
    };
    switch (m_repair) {
    case Repair::RestoreUser:
        QCoro::connect(restoreUser(std::move(about), stop), this, take);
        break;
    case Repair::Unblock:
        QCoro::connect(unblockUser(std::move(about), stop), this, take);
        break;
    case Repair::NewPassword:
        QCoro::connect(giveNewPassword(std::move(about), m_ledger, PasswordGenerator(m_environment.machine().random),
                           m_environment.machine().clock, stop),
            this, take);
        break;
    default: {
        about.target = graph::domainOf(m_target).value();
        const SharedResolver resolver = m_environment.world().sandbox() ? nullptr : m_resolver;
        const auto onStage = [self = QPointer<RepairController>(this), turn](VerifyStage stage) {
            if (!self || self->m_turn != turn)
                return;
            self->m_stage = std::move(stage);
            emit self->changed();
        };
        QCoro::connect(
            verifyDomain(std::move(about), resolver, m_environment.machine().clock, onStage, stop), this, take);
        break;
    }
    }
    emit changed();
}

void RepairController::settle(const RepairResult &result)
{
    m_error = result.error();
    m_stage.reset();
    switch (result.kind()) {
    case RepairResult::Kind::Done:
        m_state = State::Done;
        m_checks.runAgain(checksOf(m_repair), false);
        if (m_repair == Repair::VerifyDomain && m_trouble.domain() == graph::domainOf(m_target).value())
            m_trouble.startChecks();
        break;
    case RepairResult::Kind::Unknown:
        m_state = State::Unknown;
        break;
    case RepairResult::Kind::Failed:
        if (m_error->fault() == Fault::ConsentNeeded || m_error->fault() == Fault::SignInNeeded) {
            m_state = State::NeedsSignIn;
            m_missing = m_error->fault() == Fault::ConsentNeeded ? permissionsFor(m_repair) : QStringList();
        } else {
            m_state = m_error->cancelled() ? State::Confirming : State::Failed;
        }
        break;
    }
    emit changed();
    if (result.kind() == RepairResult::Kind::Done && result.entry() != 0) {
        emit handoverWanted(result.entry());
        m_journey.jump(Step::Handover);
    }
}

void RepairController::grant()
{
    if (m_state != State::NeedsSignIn)
        return;
    const QString reason = tr("For the repair \"%1\".").arg(repairName(m_repair));
    if (!m_accounts.current()) {
        SignInPurpose purpose({QString::fromLatin1(graph::permission::userRead)});
        purpose.tenant = tenantFound(m_trouble.findings());
        purpose.reason = reason;
        emit signInWanted(purpose);
        return;
    }
    const QStringList permissions =
        m_missing.isEmpty() ? QStringList{QString::fromLatin1(graph::permission::userRead)} : m_missing;
    emit signInWanted(
        m_checks.signIn().purposeForCurrent(permissions, reason, m_error ? m_error->claims() : QByteArray()));
}

void RepairController::lookNow()
{
    if (m_state == State::Working && m_repair == Repair::VerifyDomain)
        work();
}

void RepairController::end()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_error.reset();
    m_missing.clear();
    m_stage.reset();
    m_state = State::Idle;
}

void RepairController::leave()
{
    end();
    emit changed();
}

void RepairController::reset()
{
    end();
    m_rolesStop.request_stop();
    ++m_rolesTurn;
    m_roles.reset();
    m_tenantName.clear();
    emit changed();
}

void RepairController::onAccounts()
{
    const QString key = m_accounts.current() ? m_accounts.current()->account().key() : QString();
    if (key == m_accountKey)
        return;
    const bool first = m_accountKey.isEmpty();
    m_accountKey = key;
    m_rolesStop.request_stop();
    ++m_rolesTurn;
    m_roles.reset();
    m_tenantName.clear();
    // What waits for the first sign-in goes on with it; another account is another case.
    if (!first)
        end();
    else if (m_state != State::Idle)
        readRoles();
    emit changed();
}

SignInController &RepairController::signIn() const
{
    return m_checks.signIn();
}

QUrl RepairController::consentLink() const
{
    QString tenant;
    if (const graph::Session *session = m_accounts.current())
        tenant = session->account().tenant().toString();
    else
        tenant = tenantFound(m_trouble.findings());
    const World &world = m_environment.world();
    if (tenant.isEmpty() || world.clientId().toString().isEmpty())
        return {};
    return world.endpoints().adminConsent(tenant, world.clientId().toString());
}

CaseFacts RepairController::facts() const
{
    CaseFacts facts = m_trouble.caseFacts();
    if (m_repair == Repair::Consent || (m_error && m_error->fault() == Fault::ConsentNeeded))
        facts.adminConsent = consentLink();
    return facts;
}

QString RepairController::message() const
{
    return requestText(requestFor(m_repair, m_target), facts());
}

QUrl RepairController::mail() const
{
    return mailTo(requestSubject(requestFor(m_repair, m_target), facts()), message());
}

} // namespace wizard
