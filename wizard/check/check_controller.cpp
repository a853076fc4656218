// SPDX-License-Identifier: MIT
#include "wizard/check/check_controller.h"

#include "graph/discovery/domain_name.h"
#include "graph/utc.h"

#include <QCoroTask>

namespace wizard {

using graph::Result;

namespace {

// Personal Microsoft accounts live in one tenant, the same everywhere.
const char *const consumerTenant = "9188040d-6c67-4c5b-b112-36a304b66dad";

QDateTime utc(graph::SystemTime time)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms, graph::utc());
}

CheckAnswer::Kind kindOf(
    const Result<graph::TenantAnswer> &tenant, const std::optional<graph::RealmHint> &hint, graph::Cloud cloud)
{
    using Kind = CheckAnswer::Kind;
    if (!tenant)
        return Kind::CouldNotTell;
    if (!tenant.value().found())
        return Kind::NobodysYet;
    if (tenant.value().tenant() == graph::TenantId(QString::fromLatin1(consumerTenant)))
        return Kind::PrivateMailbox;
    if (tenant.value().cloud() != cloud)
        return Kind::OtherCloud;
    if (hint && hint->kind() == graph::RealmHint::Kind::Managed)
        return Kind::ManagedHere;
    if (hint && hint->kind() == graph::RealmHint::Kind::Federated)
        return Kind::SignsInElsewhere;
    return Kind::HasTenant;
}

} // namespace

DomainVerdict CheckAnswer::verdict() const
{
    switch (kind) {
    case Kind::ManagedHere:
    case Kind::SignsInElsewhere:
    case Kind::HasTenant:
        return DomainVerdict::HasTenant;
    case Kind::OtherCloud:
        return DomainVerdict::OtherCloud;
    case Kind::NobodysYet:
        return DomainVerdict::NoTenant;
    case Kind::PrivateMailbox:
        return DomainVerdict::Consumer;
    case Kind::CouldNotTell:
        break;
    }
    return DomainVerdict::CouldNotTell;
}

QString CheckAnswer::shownDomain() const
{
    return QUrl::fromAce(domain.toLatin1());
}

CheckController::CheckController(Environment &environment, Journey &journey, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_journey(journey)
{
    connect(&m_environment, &Environment::worldChanged, this, &CheckController::reset);
}

CheckController::~CheckController()
{
    m_stop.request_stop();
}

void CheckController::setTyped(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    if (m_state == State::Refused)
        m_state = m_answer ? State::Done : State::Idle;
    m_inputError.reset();
    emit changed();
}

void CheckController::check()
{
    m_stop.request_stop(); // a new question ends the old one
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    m_tenant.reset();
    m_hint.reset();
    m_inputError.reset();
    const Result<QString> domain = graph::domainOf(m_typed);
    if (!domain) {
        m_inputError = domain.error();
        m_state = State::Refused;
        emit changed();
        return;
    }
    m_domain = domain.value();
    if (graph::isConsumerDomain(m_domain)) {
        CheckAnswer answer;
        answer.kind = CheckAnswer::Kind::PrivateMailbox;
        answer.domain = m_domain;
        answer.when = utc(m_environment.machine().clock->now());
        m_answer = std::move(answer);
        m_state = State::Done;
        m_journey.setDomain(m_domain, m_answer->verdict());
        emit changed();
        return;
    }
    m_state = State::Busy;
    emit changed();
    if (turn != m_turn)
        return; // whoever listens asked another question
    const World &world = m_environment.world();
    const graph::TenantDiscovery discovery(world.clouds(), m_environment.machine().plainPipeline());
    QCoro::connect(discovery.tenantAnywhere(m_domain, m_stop.get_token()), this,
        [this, turn](const Result<graph::TenantAnswer> &tenant) {
            if (turn != m_turn || (!tenant && tenant.error().cancelled()))
                return;
            m_tenant = tenant;
            // Only a tenant has a way of signing in to ask about.
            if (m_hint || !tenant || !tenant.value().found()) {
                settle();
                return;
            }
            QCoro::connect(
                m_environment.machine().clock->wait(hintPatience, m_stop.get_token()), this, [this, turn](bool waited) {
                    if (turn == m_turn && waited && m_state == State::Busy)
                        settle();
                });
        });
    QCoro::connect(discovery.realm(world.cloud(), m_domain, m_stop.get_token()), this,
        [this, turn](const Result<graph::RealmHint> &hint) {
            if (turn != m_turn || (!hint && hint.error().cancelled()))
                return;
            m_hint = hint ? hint.value() : graph::RealmHint(graph::RealmHint::Kind::Unknown);
            if (m_tenant && m_state == State::Busy)
                settle();
        });
}

void CheckController::settle()
{
    ++m_turn;
    m_stop.request_stop(); // a hint that is still on its way is too late
    const World &world = m_environment.world();
    CheckAnswer answer;
    answer.domain = m_domain;
    answer.when = utc(m_environment.machine().clock->now());
    answer.kind = kindOf(*m_tenant, m_hint, world.cloud());
    answer.hint = m_hint;
    answer.sandbox = world.sandbox();
    const QString document = QStringLiteral("v2.0/.well-known/openid-configuration");
    if (!*m_tenant)
        answer.error = m_tenant->error();
    else
        answer.tenant = m_tenant->value();
    for (const graph::Endpoints &endpoints : world.clouds()) {
        const QUrl source = endpoints.identity(m_domain, document);
        const bool asked = !answer.tenant.found() || endpoints.cloud() == answer.tenant.cloud();
        if (asked && !answer.sources.contains(source))
            answer.sources.append(source);
    }
    m_answer = std::move(answer);
    m_state = State::Done;
    m_journey.setDomain(m_domain, m_answer->verdict());
    emit changed();
}

void CheckController::cancel()
{
    if (m_state != State::Busy)
        return;
    m_stop.request_stop();
    ++m_turn;
    m_state = m_answer ? State::Done : State::Idle;
    emit changed();
}

void CheckController::reset()
{
    m_stop.request_stop();
    ++m_turn;
    m_inputError.reset();
    m_answer.reset();
    m_state = State::Idle;
    m_journey.setDomain({}, std::nullopt);
    emit changed();
}

} // namespace wizard
