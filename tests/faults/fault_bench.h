// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/auth_policy.h"
#include "graph/http/log_policy.h"
#include "graph/http/pipeline.h"
#include "graph/http/qt_transport.h"
#include "graph/http/request_id_policy.h"
#include "graph/http/retry_policy.h"
#include "graph/http/throttle_policy.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/dead_port.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/fake_tokens.h"
#include "tests/support/raw_server.h"

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace test {

//! Something that goes wrong between us and a service.
class Trouble {
public:
    std::string name;
    bool recovers; //!< a repeatable request that meets it once is made good by the next try
    std::set<graph::Fault> read; //!< what a failed read may be told as
    std::function<void(const RawServer::Exchange &)> strike;
    bool reachesService = true; //!< a write may have been executed
    bool refusedAtOnce = false; //!< refused before anything was done, and sent again for that (a new token)
    bool twoHundred = false; //!< a success to a write that reads no body
    bool open = false; //!< Qt tells it in one of several ways, some of which are worth another try
    bool slow = false; //!< takes its time: not for every call there is
};

enum class Lasts { Once, Always };

//! Where nobody answers, and the code that says so: a port nobody listens on, and a name there never is (RFC 6761,
//! section 6.4).
inline std::vector<std::pair<QUrl, const char *>> deadPlaces(const DeadPort &port)
{
    return {{QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port.number())), "net.refused"},
        {QUrl(QStringLiteral("https://nobody.invalid")), "net.dns"}};
}

//! An answer with JSON.
inline auto jsonAnswer(int status, const char *body, const char *headers = "")
{
    return [=](const RawServer::Exchange &e) { e.answer(status, body, headers); };
}

//! An answer that is a page for people.
inline auto pageAnswer(int status)
{
    return [=](const RawServer::Exchange &e) {
        e.send("HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nContent-Type: text/html\r\nContent-Length: 25\r\n\r\n<html>blocked here</html>");
    };
}

//! What may happen to any answer of any service. `foreign` is the address of another host, for redirects.
inline std::vector<Trouble> lineTroubles(const QByteArray &foreign)
{
    using E = RawServer::Exchange;
    using F = graph::Fault;
    const auto head = [](const char *length) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n") + length + "\r\n";
    };
    return {
        {"closed without an answer", true, {F::Offline}, [](const E &e) { e.close(); }},
        {"reset without an answer", true, {F::Offline}, [](const E &e) { e.reset(); }},
        {"half a body", true, {F::BadReply, F::Offline},
            [head](const E &e) {
                e.send(head("Content-Length: 900\r\n") + "{\"value\":");
                e.later(10, [e] { e.close(); });
            }},
        {"half a chunked body", false, {F::BadReply, F::Offline},
            [head](const E &e) {
                e.send(head("Transfer-Encoding: chunked\r\n") + "9\r\n{\"value\":\r\n");
                e.later(10, [e] { e.close(); });
            },
            true, false, false, true},
        {"a length too short", false, {F::BadReply},
            [head](const E &e) { e.send(head("Content-Length: 5\r\n") + "{\"val"); }},
        {"no answer at all", true, {F::Timeout}, [](const E &) {}, true, false, false, false, true},
        {"a slow drip", true, {F::Timeout},
            [head](const E &e) {
                e.send(head("Content-Length: 90000\r\n"));
                e.drip(5);
            },
            true, false, false, false, true},
        {"garbage in place of HTTP", false, {F::BadReply, F::Offline},
            [](const E &e) {
                e.send("%%%% not http at all\r\n\r\n");
                e.close();
            },
            true, false, false, true},
        {"truncated JSON of the right length", false, {F::BadReply}, jsonAnswer(200, "{\"value\":[{\"id\":\"1\"},")},
        {"garbage in place of JSON", false, {F::BadReply}, jsonAnswer(200, "\xff\xfe{]\x01 nothing of it")},
        {"JSON of another shape", false, {F::BadReply}, jsonAnswer(200, "[{\"value\":1}]"), true, false, true},
        {"a wrong content type", false, {F::BadReply},
            [](const E &e) {
                e.send("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                       "4\r\n\r\n\x01\x02\x03\x04");
            }},
        {"a huge body", false, {F::BadReply, F::Timeout},
            [head](const E &e) { e.send(head("Content-Length: 9000000\r\n") + QByteArray(9'000'000, ' ')); }, true,
            false, false, true, true},
        {"a captive portal's page", false, {F::BadReply}, pageAnswer(200)},
        {"a proxy's error page", false, {F::BadReply}, pageAnswer(403), false},
        {"a redirect to another host", false, {F::BadReply},
            [foreign](const E &e) { e.answer(307, "", "Location: " + foreign + "\r\n"); }},
        {"502, a gateway's page", true, {F::ServerDown}, pageAnswer(502)},
    };
}

//! Gives every try a deadline, a short one where the server stalls, so that it does not stall the test.
class ShortTry : public graph::Policy {
public:
    explicit ShortTry(std::shared_ptr<const bool> stalls)
        : m_stalls(std::move(stalls))
    {
    }
    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next next, std::stop_token stop) const override
    {
        request.setDeadline(std::chrono::milliseconds(*m_stalls ? 300 : 5000)); // all tries fit into a test's patience
        return next.send(std::move(request), std::move(stop));
    }

private:
    std::shared_ptr<const bool> m_stalls;
};

//! The stack as HttpStack builds it, with a clock that does not wait and no more tries than a trouble needs.
class FaultBench {
public:
    graph::Pipeline pipeline(std::optional<graph::Endpoints> authorizedFor = std::nullopt)
    {
        graph::RetryOptions options;
        options.setTries(2);
        graph::Policies policies;
        policies.push_back(std::make_unique<graph::RequestIdPolicy>(random));
        policies.push_back(std::make_unique<graph::RetryPolicy>(options, clock, random));
        if (authorizedFor) {
            policies.push_back(std::make_unique<graph::ThrottlePolicy>(
                std::make_shared<graph::WriteBudget>(graph::WriteLimit()), clock));
            policies.push_back(
                std::make_unique<graph::AuthPolicy>(*authorizedFor, std::make_shared<FakeTokens>(tokens)));
        }
        policies.push_back(std::make_unique<graph::LogPolicy>(
            [this](const graph::LogEntry &entry) { log.append(entry.text() + QLatin1Char('\n')); }, clock));
        policies.push_back(std::make_unique<ShortTry>(stalls));
        policies.push_back(std::make_unique<graph::QtTransport>(std::make_shared<graph::Network>()));
        return graph::Pipeline(std::move(policies));
    }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FakeRandom> random = std::make_shared<FakeRandom>(false);
    std::shared_ptr<FakeTokens::State> tokens = std::make_shared<FakeTokens::State>();
    std::shared_ptr<bool> stalls = std::make_shared<bool>(false); //!< only a deadline ends what goes wrong
    QString log;
};

//! What came of a call.
class CallOutcome {
public:
    bool success = false;
    graph::Fault fault = graph::Fault::Cancelled;
    QString code;
    bool withId = false; //!< support can look the failure up

    std::string text() const
    {
        return success ? "success" : graph::faultName(fault).toStdString() + ' ' + code.toStdString();
    }
};

template <class T> CallOutcome outcomeOf(const graph::Result<T> &result)
{
    CallOutcome outcome;
    outcome.success = static_cast<bool>(result);
    if (!result) {
        outcome.fault = result.error().fault();
        outcome.code = result.error().code();
        outcome.withId = !result.error().requestId().isEmpty();
    }
    return outcome;
}

//! Prints the table of outcomes for people: a line a trouble, a column a kind of call. Run with the tag [table].
class OutcomeTable {
public:
    void add(const std::string &trouble, const std::string &kind, Lasts lasts, const std::string &outcome)
    {
        m_cells[trouble][kind + (lasts == Lasts::Once ? ", once" : ", always")].insert(outcome);
        if (std::find(m_order.begin(), m_order.end(), trouble) == m_order.end())
            m_order.push_back(trouble);
    }
    void print() const
    {
        for (const std::string &trouble : m_order) {
            for (const auto &[kind, outcomes] : m_cells.at(trouble)) {
                std::string all;
                for (const std::string &outcome : outcomes)
                    all += (all.empty() ? "" : " / ") + outcome;
                std::printf("| %s | %s | %s |\n", trouble.c_str(), kind.c_str(), all.c_str());
            }
        }
    }

private:
    std::map<std::string, std::map<std::string, std::set<std::string>>> m_cells;
    std::vector<std::string> m_order;
};

} // namespace test
