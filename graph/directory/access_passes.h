// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/http/pipeline.h"
#include "graph/ids.h"
#include "graph/secret.h"

#include <QCoroTask>
#include <QDateTime>

#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

namespace graph {

//! A Temporary Access Pass: a code that signs a user in for a while, in place of a password and a second factor
//! (https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod).
class AccessPass {
public:
    explicit AccessPass(QString id)
        : id(std::move(id))
    {
    }
    QString id;
    QDateTime created; //!< UTC
    QDateTime start; //!< UTC; good from then on
    std::chrono::minutes lifetime{0}; //!< from `start`
    bool once = false; //!< good for one sign-in only
    bool usable = false;
    QString reason; //!< EnabledByPolicy, DisabledByPolicy, Expired, NotYetValid, OneTimeUsed
    SharedSecret code; //!< only in the answer to its making; null ever after

    QDateTime end() const { return start.addSecs(std::chrono::seconds(lifetime).count()); }
};

//! What the tenant allows of them.
class AccessPassPolicy {
public:
    bool enabled = false; //!< for some users at least
    bool onceOnly = false;
    std::chrono::minutes standard{60}; //!< lifetime where none is asked for
    std::chrono::minutes least{60};
    std::chrono::minutes most{480};
};

//! Temporary Access Passes of the tenant's users. Copyable; copies share the pipeline. Faults as of Directory; the
//! account needs the role Authentication Administrator (for users without roles) or Privileged Authentication
//! Administrator.
class AccessPasses {
public:
    AccessPasses(Endpoints endpoints, Pipeline pipeline, SharedClock clock);

    //! GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass.
    //! Policy.Read.AuthenticationMethod.
    QCoro::Task<Result<AccessPassPolicy>> policy(std::stop_token stop) const;
    //! GET /users/{id}/authentication/temporaryAccessPassMethods; a user has one at most, and its code is never told
    //! again. UserAuthenticationMethod.Read.All.
    QCoro::Task<Result<std::vector<AccessPass>>> list(UserId user, std::stop_token stop) const;
    //! POST, once. A lifetime of 0 takes the tenant's standard. UserAuthenticationMethod.ReadWrite.All. A new pass
    //! replaces one the user has: after Fault::OutcomeUnknown (a pass may exist whose code nobody saw) asking again is
    //! the cure. Fault::Rejected where the tenant's policy does not allow it.
    QCoro::Task<Result<AccessPass>> create(
        UserId user, std::chrono::minutes lifetime, bool once, std::stop_token stop) const;
    //! DELETE; ends the user's sessions that began with it. UserAuthenticationMethod.ReadWrite.All.
    QCoro::Task<Result<Done>> remove(UserId user, QString passId, std::stop_token stop) const;

private:
    Endpoints m_endpoints;
    Pipeline m_pipeline;
    SharedClock m_clock;
};

} // namespace graph
