// SPDX-License-Identifier: MIT
#include "wizard/accounts/new_tenant_controller.h"

#include "graph/discovery/domain_name.h"

#include <QPointer>

#include <QCoroTask>

#include <algorithm>
#include <functional>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

namespace {

using TenantLookup = Result<graph::TenantAnswer>;

constexpr std::chrono::seconds firstTenantWait{10};
constexpr std::chrono::minutes longestTenantWait{2};
constexpr std::chrono::minutes wholeTenantTime{60};

//! Looks until the tenant is there; each time it is not, `onLook` hears of it. A line that breaks is outwaited.
QCoro::Task<TenantLookup> waitForTenant(graph::TenantDiscovery discovery, graph::Cloud cloud, QString domain,
    graph::SharedClock clock, std::function<void(std::optional<Error>)> onLook, std::stop_token stop)
{
    std::chrono::milliseconds wait = firstTenantWait;
    for (std::chrono::milliseconds spent{0}; spent < wholeTenantTime;
        spent += wait, wait = std::min<std::chrono::milliseconds>(wait * 2, longestTenantWait)) {
        const TenantLookup answer = co_await discovery.tenant(cloud, domain, stop);
        if (answer && answer.value().found())
            co_return answer;
        if (!answer && (answer.error().cancelled() || answer.error().fault() == Fault::Rejected))
            co_return answer;
        std::optional<Error> trouble;
        if (!answer)
            trouble = answer.error();
        onLook(trouble);
        const bool waited = co_await clock->wait(wait, stop);
        if (!waited)
            co_return Error(Fault::Cancelled);
    }
    co_return Error(Fault::Timeout, QStringLiteral("tenant.not-there"));
}

QString startingEnding(graph::Cloud cloud)
{
    switch (cloud) {
    case graph::Cloud::UsGov:
    case graph::Cloud::UsGovDod:
        return QStringLiteral(".onmicrosoft.us");
    case graph::Cloud::China:
        return QStringLiteral(".partner.onmschina.cn");
    case graph::Cloud::Global:
        break;
    }
    return QStringLiteral(".onmicrosoft.com");
}

} // namespace

NewTenantController::NewTenantController(Environment &environment, SignInController &signIn, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_signIn(signIn)
{
    connect(&m_signIn, &SignInController::signedInAs, this, [this] {
        const graph::Session *session = m_signIn.book().current();
        if (m_state != State::Found || !session || !(session->account().tenant() == m_tenant->tenant()))
            return;
        m_signedIn = true;
        emit changed();
    });
}

NewTenantController::~NewTenantController()
{
    m_stop.request_stop();
}

void NewTenantController::setState(State state)
{
    m_state = state;
    emit changed();
}

void NewTenantController::setTyped(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    if (m_state == State::Failed)
        setState(State::Idle);
}

void NewTenantController::look()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    m_tenant.reset();
    m_error.reset();
    m_signedIn = false;
    QString name = m_typed.trimmed();
    if (!name.isEmpty() && !name.contains(QLatin1Char('.')) && !name.contains(QLatin1Char('@')))
        name += startingEnding(m_environment.world().cloud());
    const Result<QString> domain = graph::domainOf(name);
    if (!domain) {
        m_error = domain.error();
        setState(State::Failed);
        return;
    }
    if (domain.value() != m_domain)
        m_looks = 0;
    m_domain = domain.value();
    const graph::TenantDiscovery discovery(m_environment.world().clouds(), m_environment.machine().plainPipeline());
    const auto onLook = [self = QPointer<NewTenantController>(this), turn](const std::optional<Error> &trouble) {
        if (!self || self->m_turn != turn)
            return;
        ++self->m_looks;
        self->m_error = trouble;
        self->setState(State::Waiting);
    };
    setState(State::Looking);
    if (turn != m_turn)
        return;
    QCoro::connect(waitForTenant(discovery, m_environment.world().cloud(), m_domain, m_environment.machine().clock,
                       onLook, m_stop.get_token()),
        this, [this, turn](const TenantLookup &answer) {
            if (turn != m_turn)
                return;
            if (answer) {
                m_tenant = answer.value();
                setState(State::Found);
            } else if (answer.error().cancelled()) {
                setState(State::Idle);
            } else {
                m_error = answer.error();
                setState(State::Failed);
            }
        });
}

void NewTenantController::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    setState(State::Idle);
}

SignInPurpose NewTenantController::purpose() const
{
    SignInPurpose purpose({QString::fromLatin1(graph::permission::userRead)});
    purpose.tenant = m_tenant ? m_tenant->tenant().toString() : m_domain;
    purpose.reason = tr("To see that the new organisation works.");
    return purpose;
}

} // namespace wizard
