// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/write_budget.h"
#include "wizard/create/domain_choices.h"

#include <chrono>
#include <optional>
#include <vector>

namespace wizard {

//! The dry run: what making these users would come to. A value; nothing is sent for it.
class RunPlan {
public:
    RunPlan() = default;
    //! `limit`: how many writes the service takes, see graph::WriteLimit.
    RunPlan(int toMake, int already, int leftOut, graph::WriteLimit limit = {});
    //! The same for several tenants side by side, each with a limit of its own.
    RunPlan(const std::vector<int> &toMake, int already, int leftOut, graph::WriteLimit limit = {});

    int toMake() const { return m_toMake; }
    int already() const { return m_already; } //!< of the list, made by an earlier run
    int leftOut() const { return m_leftOut; } //!< rows with a problem
    int requests() const { return m_requests; } //!< batches of up to graph::largestBatch
    //! The least it takes at the service's limit; answers that are slow come on top.
    std::chrono::milliseconds time() const { return m_time; }

private:
    int m_toMake = 0;
    int m_already = 0;
    int m_leftOut = 0;
    int m_requests = 0;
    std::chrono::milliseconds m_time{0};
};

//! How many objects a tenant's directory takes: 300,000 with a verified domain of its own, else 50,000. Groups, devices
//! and deleted users count as well
//! (https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions).
int directoryLimit(const std::vector<DomainChoice> &domains);

//! What is left to do, from what was done so far and how long that took; nothing before anything was done.
std::optional<std::chrono::milliseconds> remainingTime(int done, int left, std::chrono::milliseconds took);

} // namespace wizard
