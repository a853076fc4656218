// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/troubleshoot_controller.h"

#include "graph/discovery/domain_name.h"
#include "graph/utc.h"
#include "wizard/troubleshoot/redact.h"
#include "wizard/troubleshoot/run_store.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QPointer>
#include <QSignalBlocker>
#include <QThreadPool>

#include <algorithm>

namespace wizard {

namespace {

// Longer texts are read beside the event loop.
constexpr qsizetype shortText = 16 * 1024;

const NodeId &createUserNode()
{
    static const NodeId id(QStringLiteral("o.create-user"));
    return id;
}

bool approvalHelps(const NodeId &outcome)
{
    return outcome.toString() == QLatin1String("o.consent") || outcome.toString() == QLatin1String("o.app-config");
}

//! Tells one failed sign-in from the next; empty for none.
QString keyOf(const std::optional<graph::Error> &error)
{
    if (!error)
        return {};
    QStringList parts{graph::faultName(error->fault()), error->code(), error->correlationId(), error->requestId()};
    for (int code : error->aadsts())
        parts.append(QString::number(code));
    return parts.join(u' ');
}

ErrorFacts factsOf(const graph::Error &error)
{
    ErrorFacts facts;
    facts.codes = error.aadsts();
    facts.correlationId = error.correlationId();
    facts.traceId = error.traceId();
    // Codes of ours ("tenant.unknown") are no words of the protocol.
    if (!error.code().contains(u'.'))
        facts.oauthError = error.code();
    return facts;
}

} // namespace

TroubleshootController::TroubleshootController(
    Environment &environment, AccountBook &accounts, Journey &journey, SharedResolver resolver, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_accounts(accounts)
    , m_journey(journey)
    , m_resolver(resolver ? std::move(resolver) : std::make_shared<const SystemResolver>())
{
    resetChecks();
    m_errorIsNew = m_journey.signInError().has_value();
    connect(&m_environment, &Environment::worldChanged, this, &TroubleshootController::dropWorld);
    connect(&m_accounts, &AccountBook::changed, this, [this] {
        weigh();
        emit changed();
    });
    connect(&m_journey, &Journey::changed, this, [this] {
        const QString key = keyOf(m_journey.signInError());
        m_errorIsNew = m_errorIsNew || (!key.isEmpty() && key != m_takenUp);
        if (key.isEmpty())
            m_takenUp.clear();
    });
}

TroubleshootController::~TroubleshootController()
{
    m_stop.request_stop();
}

void TroubleshootController::load()
{
    m_language = guideLanguage();
    graph::Result<Guide> guide = loadGuide(m_language);
    m_guide.reset();
    m_fault.reset();
    if (!guide) {
        m_fault = guide.error();
        return;
    }
    m_guide = std::move(guide).value();
    if (m_run)
        m_run->setFlow(m_guide->flow());
    else
        m_run.emplace(m_guide->flow());
    if (m_explanation)
        m_explanation = explain(m_explanation->facts, *m_guide);
}

void TroubleshootController::enter()
{
    bool news = false;
    {
        // Told once, and only where there is something to tell: the page draws itself anew each time.
        const QSignalBlocker quiet(this);
        if (!m_guide && !m_fault) {
            news = true;
            load();
            if (m_guide)
                m_resumable = RunStore(m_environment.machine().dataFolder).load();
        }
        if (m_journey.draft().domain != m_journeyDomain) {
            news = true;
            m_journeyDomain = m_journey.draft().domain;
            setDomain(m_journeyDomain);
        }
        if (m_guide && m_errorIsNew && m_journey.signInError()) {
            news = true;
            takeUpSignInError();
        }
    }
    if (news)
        emit changed();
}

void TroubleshootController::retranslate()
{
    if ((m_guide || m_fault) && guideLanguage() != m_language)
        load();
    emit changed();
}

void TroubleshootController::takeUpSignInError()
{
    m_errorIsNew = false;
    m_takenUp = keyOf(m_journey.signInError());
    const graph::Error error = *m_journey.signInError();
    Explanation explanation = explain(factsOf(error), *m_guide);
    m_plainFailure.reset();
    if (explanation.found()) {
        setExplanation(std::move(explanation), true);
        followExplanation();
        return;
    }
    m_explanation.reset();
    if (error.cancelled())
        return;
    m_plainFailure = error;
    m_run->enterAt(m_guide->flow()->errorEntrance());
    note();
}

void TroubleshootController::setExplanation(Explanation explanation, bool carried)
{
    m_explanation = std::move(explanation);
    m_carried = carried;
    m_pasteFailed = false;
    m_plainFailure.reset();
    emit changed();
}

void TroubleshootController::answer(int index)
{
    m_run->answer(index);
    note();
}

void TroubleshootController::dontKnow()
{
    m_run->dontKnow();
    note();
}

void TroubleshootController::back()
{
    m_run->back();
    note();
}

void TroubleshootController::forward()
{
    m_run->forward();
    note();
}

void TroubleshootController::goTo(const NodeId &node)
{
    m_run->goTo(node);
    note();
}

void TroubleshootController::enterAt(const NodeId &node)
{
    m_run->enterAt(node);
    note();
}

void TroubleshootController::restart()
{
    m_run->restart();
    note();
}

void TroubleshootController::readPasted(const QString &text)
{
    if (!m_guide)
        return;
    m_pasted = text;
    const int turn = ++m_readTurn;
    const auto take = [this, turn](const ErrorFacts &facts) {
        if (turn != m_readTurn || !m_guide)
            return;
        m_reading = false;
        Explanation explanation = explain(facts, *m_guide);
        if (explanation.found()) {
            setExplanation(std::move(explanation), false);
            return;
        }
        m_explanation.reset();
        m_plainFailure.reset();
        m_pasteFailed = true;
        emit changed();
    };
    if (text.size() <= shortText) {
        take(readErrorText(text));
        return;
    }
    m_reading = true;
    emit changed();
    QThreadPool::globalInstance()->start([self = QPointer<TroubleshootController>(this), text, take] {
        const ErrorFacts facts = readErrorText(text);
        // Whether the controller still lives is asked in its own thread.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, take, facts] {
                if (self)
                    take(facts);
            },
            Qt::QueuedConnection);
    });
}

void TroubleshootController::forgetPasted()
{
    ++m_readTurn;
    m_reading = false;
    m_pasted.clear();
    m_pasteFailed = false;
    m_explanation.reset();
    m_plainFailure.reset();
    emit changed();
}

void TroubleshootController::followExplanation()
{
    if (!m_explanation || !m_guide)
        return;
    if (m_explanation->code != 0)
        m_run->jumpByCode(m_explanation->code, m_explanation->node);
    else
        m_run->enterAt(m_explanation->node);
    note();
}

QString TroubleshootController::sharedPaste() const
{
    return withoutPersonalData(m_pasted);
}

void TroubleshootController::setDomain(const QString &domainOrAddress)
{
    const graph::Result<QString> name = graph::domainOf(domainOrAddress);
    const QString domain = name ? name.value() : QString();
    if (domain == m_domain)
        return;
    m_domain = domain;
    stopChecks();
    resetChecks();
    weigh();
    emit changed();
}

bool TroubleshootController::domainUsable() const
{
    return !m_domain.isEmpty();
}

void TroubleshootController::resetChecks()
{
    m_checks.clear();
    for (Probe probe : {Probe::Shape, Probe::Connection, Probe::Discovery, Probe::Realm, Probe::Dns,
             Probe::FederationHost, Probe::SignedIn}) {
        ProbeLine check;
        check.probe = probe;
        m_checks.push_back(std::move(check));
    }
    // The form of a name is looked at without asking anybody.
    if (domainUsable()) {
        line(Probe::Shape).state = ProbeLine::State::Done;
        line(Probe::Shape).findings = probeShape(m_domain);
    }
}

ProbeLine &TroubleshootController::line(Probe probe)
{
    return *std::find_if(m_checks.begin(), m_checks.end(), [probe](const ProbeLine &c) { return c.probe == probe; });
}

void TroubleshootController::launch(Probe probe, QCoro::Task<ProbeResult> task)
{
    line(probe).state = ProbeLine::State::Running;
    QCoro::connect(std::move(task), this, [this, probe, turn = m_turn](ProbeResult result) {
        if (turn == m_turn)
            finish(probe, std::move(result));
    });
}

void TroubleshootController::startChecks()
{
    if (!domainUsable())
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    resetChecks();
    const Machine &machine = m_environment.machine();
    const World &world = m_environment.world();
    const graph::TenantDiscovery discovery(world.clouds(), machine.plainPipeline());
    const graph::Pipeline pipeline = machine.plainPipeline();
    const std::stop_token stop = m_stop.get_token();

    launch(Probe::Connection, probeConnection(world.endpoints(), pipeline, certificates(), machine.clock, stop));
    if (!find(findings(), QStringLiteral("shape.consumer"))) {
        launch(Probe::Discovery, probeDiscovery(discovery, world.cloud(), m_domain, stop));
        launch(Probe::Realm, probeRealm(discovery, world.cloud(), m_domain, stop));
        launch(Probe::Dns, probeDns(world.sandbox() ? nullptr : m_resolver, m_domain, stop));
    }
    weigh();
    emit changed();
}

SharedCertificateReader TroubleshootController::certificates() const
{
    return m_environment.world().sandbox() ? nullptr : m_certificates;
}

void TroubleshootController::setFurtherFindings(Findings findings)
{
    if (findings == m_further)
        return;
    m_further = std::move(findings);
    weigh();
    emit changed();
}

void TroubleshootController::finish(Probe probe, ProbeResult result)
{
    ProbeLine &check = line(probe);
    check.state = ProbeLine::State::Done;
    check.findings = std::move(result.findings);
    if (!result.signInPage.isEmpty())
        launch(Probe::FederationHost,
            probeFederationHost(m_environment.machine().plainPipeline(), certificates(), m_environment.machine().clock,
                result.signInPage, m_stop.get_token()));
    weigh();
    emit changed();
}

void TroubleshootController::stopChecks()
{
    m_stop.request_stop();
    ++m_turn;
    for (ProbeLine &check : m_checks) {
        if (check.state == ProbeLine::State::Running)
            check.state = ProbeLine::State::NotRun;
    }
    emit changed();
}

bool TroubleshootController::checking() const
{
    return std::any_of(m_checks.begin(), m_checks.end(),
        [](const ProbeLine &check) { return check.state == ProbeLine::State::Running; });
}

Findings TroubleshootController::findings() const
{
    Findings all;
    for (const ProbeLine &check : m_checks)
        all.insert(all.end(), check.findings.begin(), check.findings.end());
    all.insert(all.end(), m_further.begin(), m_further.end());
    return all;
}

void TroubleshootController::weigh()
{
    ProbeLine &mine = line(Probe::SignedIn);
    mine.findings.clear();
    mine.state = ProbeLine::State::NotRun;
    Findings all = findings();
    const graph::Session *session = m_accounts.current();
    const Finding *tenant = find(all, QStringLiteral("tenant.found"));
    if (session && session->account().personal()) {
        mine.findings = {Finding(Probe::SignedIn, QStringLiteral("signin.personal"), Finding::Verdict::Bad)};
    } else if (session && tenant) {
        const QString here = session->account().tenant().toString();
        const bool same = here == tenant->value(0);
        mine.findings = {Finding(Probe::SignedIn, same ? QStringLiteral("signin.same") : QStringLiteral("signin.other"),
            same ? Finding::Verdict::Good : Finding::Verdict::Bad, {here, tenant->value(0)})};
    }
    if (!mine.findings.empty()) {
        mine.state = ProbeLine::State::Done;
        all = findings();
    }
    if (m_run)
        m_run->setSuggestions(suggestionsFrom(all));
}

CaseFacts TroubleshootController::caseFacts() const
{
    CaseFacts facts;
    facts.domain = m_domain;
    facts.explanation = m_explanation;
    facts.findings = findings();
    for (const char *name : {"tenant.found", "tenant.other-cloud"}) {
        if (const Finding *tenant = find(facts.findings, QLatin1String(name)))
            facts.tenant = tenant->value(0);
    }
    const QString clientId = m_environment.world().clientId().toString();
    if (m_run && m_run->outcome() && approvalHelps(m_run->outcome()->id) && !facts.tenant.isEmpty()
        && !clientId.isEmpty())
        facts.adminConsent = m_environment.world().endpoints().adminConsent(facts.tenant, clientId);
    return facts;
}

QString TroubleshootController::messageForHelp() const
{
    return m_run && m_run->outcome() ? requestText(*m_run->outcome(), caseFacts()) : QString();
}

QUrl TroubleshootController::mailForHelp() const
{
    if (!m_run || !m_run->outcome())
        return {};
    return mailTo(requestSubject(*m_run->outcome(), caseFacts()), messageForHelp());
}

Report TroubleshootController::report() const
{
    const auto now = m_environment.machine().clock->now().time_since_epoch();
    return Report(*m_run, caseFacts(),
        QDateTime::fromMSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::milliseconds>(now).count(), graph::utc()));
}

bool TroubleshootController::canCreateUser() const
{
    return m_run && m_run->current() == createUserNode();
}

void TroubleshootController::createUser()
{
    m_journey.setWantsUser(true);
    m_journey.jump(m_journey.draft().signedIn ? Step::NewUser : Step::SignIn);
}

void TroubleshootController::openLink(const QUrl &url)
{
    const bool safe =
        url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!safe || !m_environment.machine().openBrowser || !m_environment.machine().openBrowser(url))
        emit linkRefused(url);
}

void TroubleshootController::resume()
{
    if (!m_guide || !m_resumable)
        return;
    graph::Result<FlowRun> run = FlowRun::resume(m_guide->flow(), *m_resumable);
    m_resumable.reset();
    if (run) {
        m_run = std::move(run).value();
        weigh();
    }
    note();
}

void TroubleshootController::dropWorld()
{
    stopChecks();
    resetChecks();
    weigh();
    emit changed();
}

void TroubleshootController::note()
{
    if (m_run)
        RunStore(m_environment.machine().dataFolder).save(m_run->save());
    emit changed();
}

} // namespace wizard
