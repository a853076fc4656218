// SPDX-License-Identifier: MIT
#include "graph/identity/identity_error.h"
#include "tests/support/catch.h"
#include "tests/support/tokens.h"

using graph::Fault;

namespace {

graph::Error errorOf(int status, const QByteArray &body, graph::Headers headers = {})
{
    return graph::identityError(graph::Reply(status, std::move(headers), body));
}

} // namespace

TEST_CASE("the platform's errors are sorted by what helps")
{
    struct Row {
        const char *error;
        int number;
        const char *suberror;
        Fault fault;
        const char *code;
    };
    const Row rows[] = {
        {"invalid_grant", 70008, "", Fault::SignInNeeded, "invalid_grant"},
        {"invalid_grant", 700082, "token_expired", Fault::SignInNeeded, "invalid_grant"},
        {"interaction_required", 50076, "basic_action", Fault::SignInNeeded, "interaction_required"},
        {"login_required", 50058, "", Fault::SignInNeeded, "login_required"},
        {"invalid_grant", 65001, "", Fault::ConsentNeeded, "invalid_grant"},
        {"invalid_grant", 9999, "consent_required", Fault::ConsentNeeded, "invalid_grant"},
        {"consent_required", 9999, "", Fault::ConsentNeeded, "consent_required"},
        {"access_denied", 90094, "", Fault::ConsentNeeded, "access_denied"},
        {"access_denied", 9999, "", Fault::Rejected, "access_denied"},
        {"unauthorized_client", 700016, "", Fault::Rejected, "app.unknown"},
        {"invalid_client", 9999, "", Fault::Rejected, "app.unknown"},
        {"invalid_client", 7000218, "", Fault::Rejected, "app.not-public"},
        {"invalid_request", 50194, "", Fault::Rejected, "app.single-tenant"},
        {"invalid_request", 50011, "", Fault::Rejected, "app.redirect"},
        {"unauthorized_client", 7000112, "", Fault::Rejected, "app.disabled"},
        {"invalid_tenant", 90002, "", Fault::Rejected, "tenant.unknown"},
        {"invalid_request", 900144, "", Fault::Rejected, "invalid_request"},
        {"temporarily_unavailable", 90033, "", Fault::ServerDown, "temporarily_unavailable"},
        {"authorization_pending", 70016, "", Fault::Rejected, "authorization_pending"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.error, row.number);
        const graph::Error error = errorOf(400, test::tokenError(row.error, row.number, row.suberror));
        CHECK(error.fault() == row.fault);
        CHECK(error.code() == QLatin1String(row.code));
        CHECK(error.aadsts().contains(row.number));
        CHECK(error.status() == 400);
    }
}

TEST_CASE("an error carries what support asks for, and its claims in one form")
{
    const graph::Error error = errorOf(400,
        test::tokenError("interaction_required", 50076, "", R"({"access_token":{"acrs":{"essential":true}}})"),
        {{"x-ms-request-id", "77777777-aaaa-4bbb-8ccc-888888888888"}});
    CHECK(error.requestId() == QStringLiteral("77777777-aaaa-4bbb-8ccc-888888888888"));
    CHECK(error.correlationId() == QStringLiteral("33333333-aaaa-4bbb-8ccc-444444444444"));
    CHECK(error.traceId() == QStringLiteral("11111111-aaaa-4bbb-8ccc-222222222222"));
    CHECK(error.detail().contains(QStringLiteral("Words for people")));
    CHECK(QByteArray::fromBase64(error.claims()) == R"({"access_token":{"acrs":{"essential":true}}})");
}

TEST_CASE("an answer that is not the platform's own is told apart by its status")
{
    CHECK(errorOf(502, "<html>").fault() == Fault::ServerDown);
    CHECK(errorOf(407, "<html>").fault() == Fault::Proxy);
    CHECK(errorOf(403, "<html>blocked by policy</html>").fault() == Fault::BadReply);
    CHECK(errorOf(400, "[1,2]").fault() == Fault::BadReply);
    const graph::Error busy = errorOf(429, R"({"error":"temporarily_unavailable"})", {{"retry-after", "7"}});
    CHECK(busy.fault() == Fault::Throttled);
    CHECK(busy.retryAfter() == std::chrono::seconds(7));
    CHECK_FALSE(errorOf(429, "", {{"Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"}}).retryAfter());
}

TEST_CASE("numbers that are none are not taken for any")
{
    const graph::Error error =
        errorOf(400, R"({"error":"x","error_codes":[1e300,-1e300,9223372036854775808,50076,"1e9","x",null]})");
    CHECK(error.aadsts() == QList<int>{50076});
    for (const char *wait : {"nan", "-nan", "inf", "-inf", "1e300", "-1"})
        CHECK_FALSE(errorOf(429, "", {{"Retry-After", wait}}).retryAfter());
}

TEST_CASE("an error on the redirect is read from its words")
{
    const graph::Error declined = graph::redirectError(QStringLiteral("access_denied"),
        QStringLiteral(
            "AADSTS65004: User declined to consent.\r\nCorrelation ID: 33333333-aaaa-4bbb-8ccc-444444444444"),
        {});
    CHECK(declined.fault() == Fault::ConsentNeeded);
    CHECK(declined.aadsts() == QList<int>{65004});
    CHECK(declined.correlationId() == QStringLiteral("33333333-aaaa-4bbb-8ccc-444444444444"));
    const graph::Error cancelled = graph::redirectError(QStringLiteral("access_denied"), {}, QStringLiteral("cancel"));
    CHECK(cancelled.fault() == Fault::Rejected);
    CHECK(cancelled.code() == QStringLiteral("access_denied"));
    CHECK(cancelled.target() == QStringLiteral("cancel"));
}
