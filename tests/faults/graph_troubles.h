// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/fault_bench.h"

#include <deque>

namespace test {

//! What may happen to a call of Graph: what may happen to any answer, and what Graph itself says.
inline std::vector<Trouble> graphTroubles(const QByteArray &foreign)
{
    using F = graph::Fault;
    const auto error = [](int status, const char *code, const char *headers = "") {
        static std::deque<QByteArray> kept; // the strikes outlive this call
        kept.push_back(QByteArray(R"({"error":{"code":")") + code + R"(","message":"m"}})");
        return jsonAnswer(status, kept.back().constData(), headers);
    };
    std::vector<Trouble> all = lineTroubles(foreign);
    const std::vector<Trouble> more{
        {"400", false, {F::Rejected}, error(400, "Request_BadRequest"), false},
        {"401, an expired token", true, {F::SignInNeeded}, error(401, "InvalidAuthenticationToken"), false, true},
        {"401, a claims challenge", true, {F::SignInNeeded},
            jsonAnswer(401, "{}", "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"QQ==\"\r\n"), false,
            true},
        {"403", false, {F::Forbidden}, error(403, "Authorization_RequestDenied"), false},
        {"403, no permission", false, {F::ConsentNeeded, F::Forbidden},
            error(403, "Authentication_MSGraphPermissionMissing"), false},
        {"403, no licence", false, {F::Forbidden}, error(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant"),
            false},
        {"404", false, {F::NotFound}, error(404, "Request_ResourceNotFound"), false},
        {"409", false, {F::Conflict}, error(409, "x"), false},
        {"429", true, {F::Throttled}, error(429, "TooManyRequests", "Retry-After: 0.05\r\n"), false},
        {"429 for minutes", false, {F::Throttled}, error(429, "TooManyRequests", "Retry-After: 315\r\n"), false},
        {"500", false, {F::ServerDown}, error(500, "UnknownError")},
        {"503", true, {F::ServerDown}, error(503, "serviceNotAvailable")},
        {"504", true, {F::ServerDown}, error(504, "UnknownError")},
    };
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace test
