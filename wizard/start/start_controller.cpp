// SPDX-License-Identifier: MIT
#include "wizard/start/start_controller.h"

#include "graph/utc.h"
#include "wizard/journey.h"

#include <QCoroTask>

namespace wizard {

StartController::StartController(
    Environment &environment, Journey &journey, WorldMaker makeWorld, OpenHandovers openHandovers, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_journey(journey)
    , m_makeWorld(std::move(makeWorld))
    , m_openHandovers(std::move(openHandovers))
{
    connect(&m_environment, &Environment::worldChanged, this, &StartController::changed);
    connect(&m_journey, &Journey::changed, this, &StartController::changed);
}

StartController::~StartController() = default;

Goal StartController::goal() const
{
    return m_journey.draft().goal;
}

bool StartController::sandbox() const
{
    return m_environment.world().sandbox();
}

bool StartController::registrationMissing() const
{
    return (goal() == Goal::Create || goal() == Goal::Many) && m_environment.world().clientId().isEmpty();
}

void StartController::setGoal(Goal goal)
{
    m_journey.setGoal(goal);
    // A goal of its own: what an earlier way wanted does not lead this one on.
    m_journey.setWantsUser(goal == Goal::Create);
}

void StartController::chooseSandbox(bool on)
{
    m_error.reset();
    if (on != sandbox()) {
        graph::Result<World> world = m_makeWorld(on);
        if (world)
            m_environment.setWorld(std::move(world).value());
        else
            m_error = world.error();
    }
    emit changed();
}

void StartController::lookForHandovers()
{
    if (!m_openHandovers)
        return;
    const int turn = ++m_turn;
    QCoro::connect(m_openHandovers(), this, [this, turn](const graph::Result<std::vector<LedgerEntry>> &rows) {
        if (turn != m_turn)
            return;
        // A ledger that cannot be read is said where it is needed, not here.
        const auto now = m_environment.machine().clock->now().time_since_epoch();
        const qint64 ms = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
        m_waiting =
            rows ? WaitingSecrets(rows.value(), QDateTime::fromMSecsSinceEpoch(ms, graph::utc())) : WaitingSecrets();
        emit changed();
    });
}

void StartController::lookForDomains()
{
    const QStringList now = m_askDomains ? m_askDomains() : QStringList();
    if (now == m_domains)
        return;
    m_domains = now;
    emit changed();
}

void StartController::resumeHandover()
{
    m_journey.jump(Step::Handover);
}

} // namespace wizard
