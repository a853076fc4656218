// SPDX-License-Identifier: MIT
#include "wizard/many/run_plan.h"

#include "graph/http/batch.h"

#include <algorithm>

namespace wizard {

RunPlan::RunPlan(int toMake, int already, int leftOut, graph::WriteLimit limit)
    : RunPlan(std::vector<int>{toMake}, already, leftOut, limit)
{
}

RunPlan::RunPlan(const std::vector<int> &toMake, int already, int leftOut, graph::WriteLimit limit)
    : m_already(already)
    , m_leftOut(leftOut)
{
    for (const int users : toMake) {
        m_toMake += users;
        m_requests += (users + graph::largestBatch - 1) / graph::largestBatch;
        if (limit.writes() > 0)
            m_time = std::max(m_time, limit.window() * users / limit.writes());
    }
}

int directoryLimit(const std::vector<DomainChoice> &domains)
{
    const bool own = std::any_of(domains.begin(), domains.end(), [](const DomainChoice &d) { return !d.initial; });
    return own ? 300'000 : 50'000;
}

std::optional<std::chrono::milliseconds> remainingTime(int done, int left, std::chrono::milliseconds took)
{
    if (done <= 0)
        return std::nullopt;
    return took * left / done;
}

} // namespace wizard
