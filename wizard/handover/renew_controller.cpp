// SPDX-License-Identifier: MIT
#include "wizard/handover/renew_controller.h"

#include "wizard/signin/sign_in_controller.h"

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

RenewController::RenewController(
    Environment &environment, AccountBook &book, SignInController &signIn, SharedLedger ledger, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_signIn(signIn)
    , m_ledger(std::move(ledger))
{
    connect(&m_book, &AccountBook::changed, this, [this] {
        // More may be allowed now; what failed for lack of it is tried again by hand: it changes something.
        if (m_state == State::Failed && m_error
            && (m_error->fault() == Fault::ConsentNeeded || m_error->fault() == Fault::SignInNeeded)) {
            m_state = State::Idle;
            m_error.reset();
        }
        emit changed();
    });
}

RenewController::~RenewController()
{
    m_stop.request_stop();
}

const graph::Session *RenewController::session() const
{
    return m_book.sessionOf(m_person.accountKey);
}

void RenewController::setPerson(const LedgerEntry &entry)
{
    const bool same = entry.userId == m_person.userId && entry.accountKey == m_person.accountKey;
    if (same && entry.upn == m_person.upn) {
        m_person = entry;
        return;
    }
    if (busy())
        stop();
    if (entry.accountKey != m_policyOf)
        m_policy.reset();
    m_person = entry;
    m_state = State::Idle;
    m_act = Act::None;
    m_error.reset();
    emit changed();
}

void RenewController::begin(State state, Act act)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_state = state;
    m_act = act;
    m_error.reset();
    emit changed();
}

void RenewController::look()
{
    const graph::Session *one = session();
    if (busy() || !one)
        return;
    begin(State::Looking, Act::Look);
    const graph::AccessPasses passes = one->directory().accessPasses();
    QCoro::connect(passes.policy(m_stop.get_token()), this,
        [this, turn = m_turn, key = m_person.accountKey](const Result<graph::AccessPassPolicy> &policy) {
            if (turn != m_turn)
                return;
            m_state = policy ? State::Idle : State::Failed;
            if (policy) {
                m_policy = policy.value();
                m_policyOf = key;
            } else {
                m_error = policy.error();
            }
            emit changed();
        });
}

SecretRenewer RenewController::renewer() const
{
    const Machine &machine = m_environment.machine();
    return SecretRenewer(session()->directory(), m_ledger, PasswordGenerator(machine.random), machine.clock);
}

void RenewController::makePassword(PasswordGenerator::Style style)
{
    if (busy() || !possible())
        return;
    begin(State::Making, Act::Password);
    QCoro::connect(renewer().newPassword(m_person, style, m_stop.get_token()), this,
        [this, turn = m_turn](const RenewResult &result) {
            if (turn == m_turn)
                settle(result);
        });
}

void RenewController::makePass(std::chrono::minutes lifetime, bool once)
{
    if (busy() || !possible())
        return;
    begin(State::Making, Act::Pass);
    if (m_policy)
        lifetime = std::max(m_policy->least, std::min(lifetime, m_policy->most));
    QCoro::connect(
        renewer().accessPass(m_person, lifetime, once || (m_policy && m_policy->onceOnly), m_stop.get_token()), this,
        [this, turn = m_turn](const RenewResult &result) {
            if (turn == m_turn)
                settle(result);
        });
}

void RenewController::settle(const RenewResult &result)
{
    using Kind = RenewResult::Kind;
    m_error = result.error();
    switch (result.kind()) {
    case Kind::Made:
        m_state = State::Idle;
        break;
    case Kind::NotMade:
        m_state = m_error->cancelled() ? State::Idle : State::Failed;
        if (m_error->cancelled())
            m_error.reset();
        break;
    case Kind::Unknown:
        // What is missing is asked for; then it goes on with the same row.
        m_state = result.needsLeave() ? State::Failed : State::Unknown;
        break;
    }
    emit changed();
    if (result.entry() != 0)
        emit made(result.entry());
}

void RenewController::stop()
{
    if (!busy())
        return;
    const bool making = m_state == State::Making;
    m_stop.request_stop();
    // A change under way tells its end itself: it may be too late to stop it.
    if (making)
        return;
    ++m_turn;
    m_state = State::Idle;
    emit changed();
}

QStringList RenewController::neededPermissions() const
{
    using namespace graph::permission;
    QStringList needed;
    switch (m_act) {
    case Act::None:
        break;
    case Act::Look:
    case Act::Pass:
        // Asked for together: one question instead of two.
        needed = {QLatin1String(policyReadAuthenticationMethod), QLatin1String(userAuthenticationMethodReadWriteAll)};
        break;
    case Act::Password:
        needed = {QLatin1String(passwordProfile)};
        break;
    }
    if (m_error && !m_error->target().isEmpty() && m_error->fault() == Fault::ConsentNeeded
        && !needed.contains(m_error->target()))
        needed.append(m_error->target());
    return needed;
}

} // namespace wizard
