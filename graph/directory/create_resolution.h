// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/directory/user.h"
#include "graph/http/pipeline.h"

#include <QCoroTask>

#include <stop_token>

namespace graph {

//! Who holds an address, seen from a create that began at a certain time.
class Holder {
public:
    enum class Kind {
        Nobody, //!< not there, or not there yet
        Ours, //!< made since
        Older, //!< somebody had it before: a create of ours cannot have succeeded
        Undated, //!< the service does not tell when it was made
    };
    explicit Holder(Kind kind)
        : m_kind(kind)
    {
    }
    Holder(Kind kind, User user)
        : m_kind(kind)
        , m_user(std::move(user))
    {
    }
    Kind kind() const { return m_kind; }
    const User &user() const { return *m_user; } //!< not for Nobody

private:
    Kind m_kind;
    std::optional<User> m_user;
};

//! Reads the address back and compares its createdDateTime with `since`, a time of this machine's clock as it goes now.
//! What that is off from the answer's `Date` is allowed for; without a `Date`, `allowance` is for clocks that differ.
QCoro::Task<Result<Holder>> holderSince(Pipeline pipeline, Endpoints endpoints, SharedClock clock, QString upn,
    SystemTime since, std::chrono::milliseconds allowance, std::stop_token stop);

//! What became of a create of which only its beginning is known, after a crash: the user of the address made since,
//! minus an allowance for clocks that differ; empty where there is none. Fault::OutcomeUnknown where the service does
//! not tell when the holder was made.
QCoro::Task<Result<std::optional<User>>> madeSince(
    Pipeline pipeline, Endpoints endpoints, SharedClock clock, QString upn, SystemTime since, std::stop_token stop);

//! Finds out what became of a create that left this machine at `since` and whose answer was lost, cut, late, or of the
//! 5xx range. Reads the address back a few times: a fresh user may answer 404 for a while, and a request that timed
//! out may still be under way. Created and NotCreated are proven; where neither is, the outcome is Unknown, and the
//! password must be kept: nobody may end up with an account whose password nobody knows.
//! Unknown carries Fault::OutcomeUnknown with the code of `why`.
QCoro::Task<CreateOutcome> resolveCreate(Pipeline pipeline, Endpoints endpoints, SharedClock clock, NewUser user,
    SystemTime since, Error why, std::stop_token stop);

//! The same for a create that was refused because the address is taken. Where something between us and the service sent
//! the request twice, the first one made the user and only the second one's answer came: a user of this very name made
//! since `since` is ours. Any other holder, or none that can be read: NotCreated with `why`.
QCoro::Task<CreateOutcome> resolveConflict(Pipeline pipeline, Endpoints endpoints, SharedClock clock, NewUser user,
    SystemTime since, Error why, std::stop_token stop);

//! What became of a create, from the answer to its POST or to its part of a batch: taken at its word, refused, or
//! resolved by one of the above.
QCoro::Task<CreateOutcome> createOutcome(Pipeline pipeline, Endpoints endpoints, SharedClock clock, NewUser user,
    SystemTime since, Result<Reply> answer, std::stop_token stop);

} // namespace graph
