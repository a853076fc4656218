// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"

#include <QString>

#include <optional>

namespace wizard {

//! One user of a run: how far it is. No secret in it.
class RunRow {
public:
    enum class State {
        Waiting,
        Sent, //!< under way
        Created,
        Failed, //!< error says why; nothing exists
        Unknown, //!< may or may not exist; the ledger keeps the password
        Skipped, //!< the run was cancelled before it came to this one
    };

    int at = 0; //!< row of the list
    int tenant = 0; //!< which of the run's tenants it is for
    State state = State::Waiting;
    bool earlier = false; //!< made by an earlier run
    QString upn;
    QString name;
    QString userId; //!< once made
    qint64 entry = 0; //!< row of the ledger, once it is known
    int tries = 0; //!< attempts that failed for a reason that passes
    std::optional<graph::Error> error;

    bool problem() const { return state == State::Failed || state == State::Unknown; }
};

inline constexpr int runStateCount = 6;

//! What an error of one user means for the run.
enum class RunTrouble {
    Row, //!< this user cannot be made as it is
    Passing, //!< worth another attempt
    Domain, //!< nobody of this domain can be made any more
    Run, //!< nobody can be made until something is put right
};
RunTrouble troubleOf(const graph::Error &error);

//! True where the directory holds as many objects as it may.
bool directoryFull(const graph::Error &error);

} // namespace wizard
