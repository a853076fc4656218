// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/http/policy.h"
#include "graph/random.h"

namespace graph {

//! How often and how patiently to try again.
class RetryOptions {
public:
    int tries() const { return m_tries; }
    std::chrono::milliseconds first() const { return m_first; } //!< back-off before the second try; doubles
    std::chrono::milliseconds ceiling() const { return m_ceiling; }
    //! A repeatable request gets at most half its deadline, but at least this, for one try: a connection that died
    //! while the machine slept must not eat all of it.
    std::chrono::milliseconds leastPerTry() const { return m_leastPerTry; }

    void setTries(int tries) { m_tries = tries; }
    void setBackOff(std::chrono::milliseconds first, std::chrono::milliseconds ceiling)
    {
        m_first = first;
        m_ceiling = ceiling;
    }

private:
    int m_tries = 5;
    std::chrono::milliseconds m_first = std::chrono::seconds(1);
    std::chrono::milliseconds m_ceiling = std::chrono::seconds(30);
    std::chrono::milliseconds m_leastPerTry = std::chrono::seconds(12);
};

//! Sends a repeatable request again after 408, 429, 502, 503, 504, a lost connection or a cut answer. Obeys
//! `Retry-After`, else backs off with jitter. A wait that passes the request's deadline is not begun: an answer that
//! asked for it becomes Fault::Throttled with retryAfter(), any other failure is delivered as it is.
//! What may not be repeated gets exactly one try.
class RetryPolicy : public Policy {
public:
    RetryPolicy(RetryOptions options, SharedClock clock, SharedRandom random);
    QCoro::Task<Result<Reply>> send(Request request, Next next, std::stop_token stop) const override;

private:
    RetryOptions m_options;
    SharedClock m_clock;
    SharedRandom m_random;
};

} // namespace graph
