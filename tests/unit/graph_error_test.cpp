// SPDX-License-Identifier: MIT
#include "graph/http/graph_error.h"
#include "graph/http/json_reply.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"

using graph::Error;
using graph::Fault;
using graph::Reply;

namespace {

Error of(int status, const QByteArray &body, graph::Headers headers = {})
{
    headers.emplace_back("Content-Type", "application/json");
    return graph::graphError(Reply(status, std::move(headers), body), test::FakeClock().now());
}

QByteArray badRequest(const char *message)
{
    return QByteArray("{\"error\":{\"code\":\"Request_BadRequest\",\"message\":\"") + message + "\"}}";
}

} // namespace

TEST_CASE("a taken address is a conflict, though Graph says 400")
{
    const Error good = of(400,
        R"({"error":{"code":"Request_BadRequest","message":"Another object with the same value for property userPrincipalName already exists.","details":[{"code":"ConflictingObjects","message":"m","target":"User_0f8fad5b"},{"code":"ObjectConflict","message":"m","target":"userPrincipalName"}],"innerError":{"request-id":"inner-id"}}})");
    CHECK(good.fault() == Fault::Conflict);
    CHECK(good.target() == QLatin1String("userPrincipalName"));
    CHECK(good.code() == QLatin1String("Request_BadRequest"));
    CHECK(good.requestId() == QLatin1String("inner-id"));
    CHECK(good.status() == 400);

    const Error bare =
        of(400, badRequest("Another object with the same value for property proxyAddresses already exists."));
    CHECK(bare.fault() == Fault::Conflict);
    CHECK(bare.target() == QLatin1String("proxyAddresses"));
    CHECK(of(400, badRequest("One or more added object references already exist for the following modified properties"))
              .fault()
        == Fault::Rejected);
}

TEST_CASE("the property at fault is named where one code stands for many causes")
{
    const std::pair<const char *, const char *> cases[] = {
        {"The specified password does not comply with password complexity requirements. Please provide a different "
         "password.",
            "passwordProfile.password"},
        {"A password must be specified to create a new user.", "passwordProfile.password"},
        {"The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain "
         "names in your organization.",
            "userPrincipalName"},
        {"Property userPrincipalName is invalid.", "userPrincipalName"},
        {"A value is required for property 'displayName' of resource 'User'.", "displayName"},
        {"Invalid value specified for property 'mailNickname' of resource 'User'.", "mailNickname"},
        {"License assignment cannot be done for user with invalid usage location.", "usageLocation"},
        {"One or more properties contains invalid values.", ""},
        {"One or more property values specified are invalid.", ""},
    };
    for (const auto &[message, target] : cases) {
        const Error error = of(400, badRequest(message));
        INFO(message);
        CHECK(error.fault() == Fault::Rejected);
        CHECK(error.target() == QLatin1String(target));
    }
}

TEST_CASE("codes and statuses become faults")
{
    const auto coded = [](int status, const char *code) {
        return of(status, QByteArray("{\"error\":{\"code\":\"") + code + "\",\"message\":\"m\"}}").fault();
    };
    CHECK(coded(401, "InvalidAuthenticationToken") == Fault::SignInNeeded);
    CHECK(coded(403, "Authorization_RequestDenied") == Fault::Forbidden);
    CHECK(coded(403, "Directory_QuotaExceeded") == Fault::Rejected);
    CHECK(coded(404, "Request_ResourceNotFound") == Fault::NotFound);
    CHECK(coded(400, "Directory_ObjectNotFound") == Fault::NotFound);
    CHECK(coded(400, "Request_MultipleObjectsWithSameKeyValue") == Fault::Rejected);
    CHECK(coded(405, "Request_BadRequest") == Fault::Rejected);
    CHECK(coded(408, "x") == Fault::Timeout);
    CHECK(coded(409, "x") == Fault::Conflict);
    CHECK(coded(409, "Directory_ConcurrencyViolation") == Fault::ServerDown);
    CHECK(coded(422, "Request_UnprocessableEntity") == Fault::Rejected);
    CHECK(coded(424, "x") == Fault::ServerDown);
    CHECK(coded(400, "Request_ThrottledTemporarily") == Fault::Throttled);
    CHECK(coded(500, "UnknownError") == Fault::ServerDown);
    CHECK(coded(503, "serviceNotAvailable") == Fault::ServerDown);
    CHECK(coded(504, "UnknownError") == Fault::ServerDown);
    CHECK(coded(302, "x") == Fault::BadReply);
}

TEST_CASE("throttling keeps the wait")
{
    const Error error = of(429,
        R"({"error":{"code":"TooManyRequests","message":"Please retry again later.","innerError":{"code":"429"}}})",
        {{"Retry-After", "2.128"}});
    CHECK(error.fault() == Fault::Throttled);
    CHECK(error.retryAfter() == std::chrono::milliseconds(2128));
    CHECK(of(503, "{}", {{"Retry-After", "9"}}).fault() == Fault::Throttled);
}

TEST_CASE("odd shapes are read all the same")
{
    CHECK(
        of(400, R"({"ERROR":{"Code":"Request_BadRequest","details":{"CODE":"objectconflict","Target":"id"}}})").fault()
        == Fault::Conflict);
    CHECK(
        of(400, R"({"error":{"code":"x","message":{"lang":"en","value":"told"}}})").detail() == QLatin1String("told"));
    const Error nested =
        of(400, R"({"error":{"code":"x","innererror":{"innerError":{"code":"ObjectConflict","request-id":"deep"}}}})");
    CHECK(nested.fault() == Fault::Conflict);
    CHECK(nested.requestId() == QLatin1String("deep"));
    CHECK(of(429, R"({"error":{"code":429}})").code() == QLatin1String("429"));
    CHECK(of(400, R"({"error":"invalid_request","error_description":"d"})").code() == QLatin1String("invalid_request"));
    for (const char *odd : {"{}", "{\"error\":null}", "{\"error\":[1]}", "{\"error\":{\"details\":[1,null,[]]}}", ""}) {
        const Error error = of(400, odd);
        INFO(odd);
        CHECK(error.fault() == Fault::Rejected);
        CHECK(error.code().isEmpty());
    }
    QByteArray deep = "{\"error\":{\"innerError\":";
    for (int i = 0; i < 400; ++i)
        deep += "{\"innerError\":";
    deep += "{}" + QByteArray(400, '}') + "}}";
    CHECK(of(400, deep).fault() == Fault::Rejected);
    CHECK(of(400, badRequest(QByteArray(100'000, 'x').constData())).detail().size() == 500);
}

TEST_CASE("a page that is not Graph's own says nothing about roles")
{
    const QByteArray page = "<html>blocked by the company proxy</html>";
    CHECK(of(403, page).fault() == Fault::BadReply);
    CHECK(of(403, page).code() == QLatin1String("reply.foreign"));
    CHECK(of(404, page).fault() == Fault::BadReply);
    CHECK(of(502, page).fault() == Fault::ServerDown);
    CHECK(of(407, page).fault() == Fault::Proxy);
    CHECK(of(403, "{}").fault() == Fault::Forbidden);
}

TEST_CASE("an answer is JSON to its end or not an answer")
{
    const auto read = [](const QByteArray &body, const QByteArray &type, int status = 200) {
        return graph::jsonReply(Reply(status, {{"Content-Type", type}}, body), test::FakeClock().now());
    };
    CHECK(read("{\"a\":1}", "application/json; odata.metadata=minimal"));
    CHECK(read("{\"a\":1}", ""));
    for (const char *cut : {"{\"a\":1", "{", "", "[1]", "1", "{} trailing", "{\"a\":\"\xff\"}"}) {
        const auto result = read(cut, "application/json");
        INFO(cut);
        REQUIRE_FALSE(result);
        CHECK(result.error().fault() == Fault::BadReply);
        CHECK(result.error().code() == QLatin1String("reply.cut"));
    }
    const auto page = read("<html>", "text/html");
    REQUIRE_FALSE(page);
    CHECK(page.error().code() == QLatin1String("reply.not-json"));
    CHECK_FALSE(read("{}", "application/json", 302));
}
