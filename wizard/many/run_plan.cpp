// SPDX-License-Identifier: MIT
#include "wizard/many/run_plan.h"

#include "graph/http/batch.h"

namespace wizard {

RunPlan::RunPlan(int toMake, int already, int leftOut, graph::WriteLimit limit)
    : m_toMake(toMake)
    , m_already(already)
    , m_leftOut(leftOut)
    , m_requests((toMake + graph::largestBatch - 1) / graph::largestBatch)
    , m_time(limit.writes() > 0 ? limit.window() * toMake / limit.writes() : std::chrono::milliseconds(0))
{
}

std::optional<std::chrono::milliseconds> remainingTime(int done, int left, std::chrono::milliseconds took)
{
    if (done <= 0)
        return std::nullopt;
    return took * left / done;
}

} // namespace wizard
