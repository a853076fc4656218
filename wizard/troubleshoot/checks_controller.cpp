// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/checks_controller.h"

#include "graph/discovery/domain_name.h"
#include "wizard/create/upn.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"

#include <QCoroTask>

#include <algorithm>

namespace wizard {

namespace {

//! The tenant that answers for the domain, once that was looked up in this world.
QString expectedTenant(const Findings &findings)
{
    const Finding *tenant = find(findings, QStringLiteral("tenant.found"));
    return tenant ? tenant->value(0) : QString();
}

} // namespace

ChecksController::ChecksController(Environment &environment, AccountBook &accounts, SignInController &signIn,
    TroubleshootController &trouble, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_accounts(accounts)
    , m_signIn(signIn)
    , m_trouble(trouble)
    , m_domain(trouble.domain())
{
    for (Tier tier : signedInTiers()) {
        for (Probe probe : probesOf(tier)) {
            SignedInLine line;
            line.probe = probe;
            m_lines.push_back(std::move(line));
        }
    }
    onAccounts();
    connect(&m_environment, &Environment::worldChanged, this, [this] {
        m_waiting.reset();
        reset();
        tell();
    });
    connect(&m_accounts, &AccountBook::changed, this, &ChecksController::onAccounts);
    connect(&m_trouble, &TroubleshootController::changed, this, &ChecksController::onTrouble);
    connect(&m_signIn, &SignInController::signedInAs, this, &ChecksController::onSignedIn);
}

ChecksController::~ChecksController()
{
    m_stop.request_stop();
}

bool ChecksController::isAddress(const QString &text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1)
        return false;
    const graph::Result<QString> domain = graph::domainOf(address.mid(at + 1));
    return domain && upnProblems(address.left(at), domain.value()).empty();
}

void ChecksController::setPerson(const QString &address)
{
    const QString person = address.trimmed();
    if (person == m_person)
        return;
    m_person = person;
    // What was found of another person is no evidence for this one.
    for (SignedInLine &line : m_lines) {
        if (aboutPerson(line.probe))
            forget(line);
    }
    tell();
}

bool ChecksController::personUsable() const
{
    return isAddress(m_person);
}

bool ChecksController::canAsk(Probe probe) const
{
    return (!aboutPerson(probe) || personUsable()) && (!aboutDomain(probe) || !m_domain.isEmpty());
}

SignedInLine &ChecksController::lineOf(Probe probe)
{
    return *std::find_if(
        m_lines.begin(), m_lines.end(), [probe](const SignedInLine &line) { return line.probe == probe; });
}

const SignedInLine &ChecksController::line(Probe probe) const
{
    return *std::find_if(
        m_lines.begin(), m_lines.end(), [probe](const SignedInLine &line) { return line.probe == probe; });
}

SignInPurpose ChecksController::firstSignIn() const
{
    SignInPurpose purpose({QString::fromLatin1(graph::permission::userRead)});
    const QString tenant = expectedTenant(m_trouble.findings());
    purpose.tenant = tenant;
    purpose.reason = m_domain.isEmpty()
        ? tr("To look at your own account and your company.")
        : tr("To look at your own account, and whether it belongs to the company that has %1.").arg(m_domain);
    return purpose;
}

void ChecksController::run(Tier tier)
{
    if (!m_accounts.current()) {
        m_waiting = tier;
        emit signInWanted(firstSignIn());
        return;
    }
    m_waiting.reset();
    m_asked.insert(tier);
    for (Probe probe : probesOf(tier)) {
        if (lineOf(probe).state != SignedInLine::State::Running && canAsk(probe))
            launch(probe);
    }
    tell();
}

void ChecksController::runAgain(const std::vector<Probe> &probes, bool always)
{
    if (!m_accounts.current())
        return;
    for (Probe probe : probes) {
        const SignedInLine::State state = lineOf(probe).state;
        if (canAsk(probe) && (state == SignedInLine::State::Done || (always && state == SignedInLine::State::NotRun))) {
            m_asked.insert(tierOf(probe));
            launch(probe);
        }
    }
    tell();
}

void ChecksController::launch(Probe probe)
{
    SignedInLine &line = lineOf(probe);
    line.state = SignedInLine::State::Running;
    line.result = SignedInResult();
    ProbeCase about(*m_accounts.current(), m_environment.machine().clock);
    about.domain = m_domain;
    about.person = m_person;
    about.appId = m_environment.world().clientId().toString();
    QCoro::connect(runSignedInProbe(probe, std::move(about), m_stop.get_token()), this,
        [this, probe, turn = ++line.turn](SignedInResult result) {
            if (turn == lineOf(probe).turn)
                finish(probe, std::move(result));
        });
}

void ChecksController::finish(Probe probe, SignedInResult result)
{
    SignedInLine &line = lineOf(probe);
    line.state = SignedInLine::State::Done;
    line.result = std::move(result);
    tell();
}

void ChecksController::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    for (SignedInLine &line : m_lines) {
        if (line.state == SignedInLine::State::Running)
            forget(line);
    }
    tell();
}

void ChecksController::reset()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_asked.clear();
    for (SignedInLine &line : m_lines)
        forget(line);
}

void ChecksController::forget(SignedInLine &line)
{
    ++line.turn;
    line.state = SignedInLine::State::NotRun;
    line.result = SignedInResult();
}

bool ChecksController::busy() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
        [](const SignedInLine &line) { return line.state == SignedInLine::State::Running; });
}

bool ChecksController::busy(Tier tier) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [tier](const SignedInLine &line) {
        return line.state == SignedInLine::State::Running && tierOf(line.probe) == tier;
    });
}

bool ChecksController::ran(Tier tier) const
{
    return m_asked.count(tier) != 0;
}

Findings ChecksController::findings() const
{
    Findings all;
    for (const SignedInLine &line : m_lines)
        all.insert(all.end(), line.result.findings.begin(), line.result.findings.end());
    return all;
}

QStringList ChecksController::missingPermissions(Tier tier) const
{
    QStringList missing;
    for (const SignedInLine &line : m_lines) {
        const QString &name = line.result.missingPermission;
        if (tierOf(line.probe) == tier && !name.isEmpty() && !missing.contains(name))
            missing.append(name);
    }
    return missing;
}

bool ChecksController::signInNeeded(Tier tier) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
        [tier](const SignedInLine &line) { return tierOf(line.probe) == tier && line.result.signInNeeded; });
}

void ChecksController::grant(Tier tier)
{
    if (!m_accounts.current()) {
        run(tier);
        return;
    }
    QByteArray claims;
    for (const SignedInLine &line : m_lines) {
        if (tierOf(line.probe) == tier && !line.result.claims.isEmpty())
            claims = line.result.claims;
    }
    QStringList permissions = missingPermissions(tier);
    if (permissions.isEmpty())
        permissions = QStringList{QString::fromLatin1(graph::permission::userRead)};
    m_waiting = tier;
    emit signInWanted(
        m_signIn.purposeForCurrent(permissions, tr("For the checks \"%1\".").arg(tierName(tier)), claims));
}

void ChecksController::onAccounts()
{
    const QString key = m_accounts.current() ? m_accounts.current()->account().key() : QString();
    if (key != m_accountKey) {
        m_accountKey = key;
        reset();
    }
    tell();
}

void ChecksController::onTrouble()
{
    if (m_trouble.domain() == m_domain)
        return;
    m_domain = m_trouble.domain();
    for (SignedInLine &line : m_lines) {
        if (aboutDomain(line.probe) || line.probe == Probe::Company)
            forget(line);
    }
    tell();
}

void ChecksController::onSignedIn()
{
    if (const std::optional<Tier> tier = std::exchange(m_waiting, std::nullopt))
        run(*tier);
}

void ChecksController::tell()
{
    m_trouble.setFurtherFindings(findings());
    emit changed();
}

} // namespace wizard
