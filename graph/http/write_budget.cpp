// SPDX-License-Identifier: MIT
#include "graph/http/write_budget.h"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

// Shares of the limit. What is dealt out in any window is at most burst + window x rate of both buckets together, which
// adds up to the limit; the long run gets 97.6 percent of it.
constexpr double burstShare = 1.0 / 150; // 20 of 3,000: one full batch
constexpr double handBurstShare = 1.0 / 150;
constexpr double handRateShare = 1.0 / 100;
constexpr double runRateShare = 1 - burstShare - handBurstShare - handRateShare;

double atLeastOne(double number)
{
    return std::max(number, 1.0);
}

} // namespace

WriteBudget::WriteBudget(WriteLimit limit)
    : m_background(limit.writes() * runRateShare / std::chrono::duration<double>(limit.window()).count(),
          atLeastOne(limit.writes() * burstShare))
    , m_interactive(limit.writes() * handRateShare / std::chrono::duration<double>(limit.window()).count(),
          atLeastOne(limit.writes() * handBurstShare))
{
}

WriteBudget::Precise WriteBudget::Bucket::waitFor(double writes, Precise now) const
{
    const Precise fullAfter = std::max(m_full, now) + m_interval * writes;
    // Something larger than the whole bucket goes when the bucket is full.
    const Precise may = fullAfter - m_interval * std::max(m_burst, writes);
    return std::max(may - now, Precise(0));
}

void WriteBudget::Bucket::take(double writes, Precise now)
{
    m_full = std::max(m_full, now) + m_interval * writes;
}

std::chrono::milliseconds WriteBudget::reserve(int writes, Request::Priority priority, SteadyTime now)
{
    const Precise at = now.time_since_epoch();
    Bucket *bucket = &m_background;
    if (priority == Request::Priority::Interactive
        && m_interactive.waitFor(writes, at) <= m_background.waitFor(writes, at))
        bucket = &m_interactive;
    const Precise wait = bucket->waitFor(writes, at);
    bucket->take(writes, at);
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(wait.count() * 1000 - 1e-6)));
}

void WriteBudget::pause(SteadyTime until)
{
    m_pausedUntil = std::max(m_pausedUntil, until); // a shorter one does not end it
    m_background.emptyUntil(m_pausedUntil.time_since_epoch());
    m_interactive.emptyUntil(m_pausedUntil.time_since_epoch());
    ++m_turn;
}

} // namespace graph
