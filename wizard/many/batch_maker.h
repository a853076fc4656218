// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/account_maker.h"

#include <QCoroTask>

#include <stop_token>
#include <vector>

namespace wizard {

//! Makes up to graph::largestBatch accounts with one request, by the rules of AccountMaker: every password is sealed in
//! the ledger before anything leaves, and each step of all rows is one durable write. Copyable. A task that nobody
//! waits for any more still runs to its end and notes the outcomes.
class BatchMaker {
public:
    BatchMaker(graph::Directory directory, SharedLedger ledger, PasswordGenerator generator);

    //! One result each, in the order given. `stop` before the request leaves makes nothing; later it leaves outcomes
    //! Unknown. A refused password is replaced once, in the same row.
    QCoro::Task<std::vector<MakeResult>> make(std::vector<MakePlan> plans, std::stop_token stop) const;

private:
    graph::Directory m_directory;
    SharedLedger m_ledger;
    PasswordGenerator m_generator;
};

} // namespace wizard
