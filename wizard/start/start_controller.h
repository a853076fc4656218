// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "wizard/draft.h"
#include "wizard/environment.h"
#include "wizard/handover/secret_age.h"
#include "wizard/ledger/ledger.h"

#include <QObject>

#include <functional>
#include <optional>

namespace wizard {

class Journey;

//! The first page's state: what the admin wants, where, and whether passwords still wait to be handed over.
class StartController : public QObject {
    Q_OBJECT
public:
    //! Makes the world of the sandbox (starting it) or of the admin's own organisation.
    using WorldMaker = std::function<graph::Result<World>(bool sandbox)>;
    //! Ledger::open(), where there is a ledger already; empty where there is none. Never opens one just to look.
    using OpenHandovers = std::function<QCoro::Task<graph::Result<std::vector<LedgerEntry>>>()>;

    StartController(Environment &environment, Journey &journey, WorldMaker makeWorld, OpenHandovers openHandovers,
        QObject *parent = nullptr);
    ~StartController() override;

    Goal goal() const;
    bool sandbox() const;
    //! Why the sandbox could not be started, until the next choice.
    const std::optional<graph::Error> &error() const { return m_error; }
    //! What waits to be handed over, and for how long; nothing while not known.
    const WaitingSecrets &waiting() const { return m_waiting; }
    //! True where the goal needs a sign-in that this program is not registered for yet.
    bool registrationMissing() const;

    void setGoal(Goal goal);
    void chooseSandbox(bool on);
    //! Asks the ledger; to be called after the first page is painted.
    void lookForHandovers();
    //! Domains that wait for their record, as people read them; asked for when the page is shown.
    using WaitingDomains = std::function<QStringList()>;
    void setWaitingDomains(WaitingDomains ask) { m_askDomains = std::move(ask); }
    const QStringList &waitingDomains() const { return m_domains; }
    void lookForDomains();
    //! To the hand-over of what waits.
    void resumeHandover();

signals:
    void changed();

private:
    Environment &m_environment;
    Journey &m_journey;
    WorldMaker m_makeWorld;
    OpenHandovers m_openHandovers;
    WaitingDomains m_askDomains;
    QStringList m_domains;
    std::optional<graph::Error> m_error;
    WaitingSecrets m_waiting;
    int m_turn = 0;
};

} // namespace wizard
