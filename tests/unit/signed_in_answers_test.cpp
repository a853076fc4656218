// SPDX-License-Identifier: MIT
// What the checks of a signed-in account make of answers that the practice company does not give.
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_tokens.h"
#include "tests/support/function_transport.h"
#include "tests/support/tls_files.h"
#include "wizard/troubleshoot/probes/signed_in_probes.h"

#include <QSslCertificate>

using wizard::Finding;
using wizard::Probe;

namespace {

class Case {
public:
    Probe probe;
    const char *answer;
    const char *facts; //!< of what is found, in its order
};

wizard::SignedInResult askedOf(const std::shared_ptr<test::FunctionTransport::Service> &service, Probe probe)
{
    const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    const auto clock = std::make_shared<test::FakeClock>(); // 2026-01-15, noon
    const graph::Session session(graph::Account(graph::Cloud::Global, graph::TenantId(QStringLiteral("contoso.com")),
                                     graph::UserId(QStringLiteral("1")), QStringLiteral("admin@contoso.com"), {}),
        endpoints, std::make_shared<test::FakeTokens>(std::make_shared<test::FakeTokens::State>()),
        graph::Directory(endpoints, test::servedBy(service), clock));
    wizard::ProbeCase about(session, clock);
    about.person = QStringLiteral("Anna@Contoso.com");
    about.domain = QStringLiteral("contoso.com");
    about.appId = QStringLiteral("00000000-0000-0000-0000-00000000000a");
    return test::await(wizard::runSignedInProbe(probe, about, {}));
}

std::string factsOf(const wizard::SignedInResult &result)
{
    QStringList facts;
    for (const Finding &finding : result.findings)
        facts.append(finding.fact());
    return facts.join(QLatin1Char(' ')).toStdString();
}

QByteArray signInWith(const QByteArray &rest)
{
    return R"({"value":[{"id":"1","createdDateTime":"2026-01-15T11:00:00Z","correlationId":"c",)" + rest + "}]}";
}

} // namespace

TEST_CASE("the newest entry of the sign-in log is told with what its number stands for")
{
    class Entry {
    public:
        const char *rest;
        const char *facts;
    };
    const Entry entry = GENERATE(Entry{R"("status":{"errorCode":0})", "log.success"},
        Entry{R"("status":{"errorCode":50053})", "log.failure log.locked"},
        Entry{R"("status":{"errorCode":50057})", "log.failure log.disabled"},
        Entry{R"("status":{"errorCode":50126})", "log.failure log.password"},
        Entry{R"("status":{"errorCode":53000})", "log.failure log.device"},
        Entry{R"("status":{"errorCode":530035})", "log.failure log.risk"},
        Entry{R"("status":{"errorCode":50079})", "log.failure log.second-factor"},
        Entry{R"("status":{"errorCode":90002})", "log.failure"},
        Entry{R"("status":{"errorCode":53003},"conditionalAccessStatus":"failure")", "log.failure log.some-policy"},
        Entry{R"("status":{"errorCode":53003},"conditionalAccessStatus":"failure","appliedConditionalAccessPolicies":[
            {"displayName":"Office only","result":"failure"},{"displayName":"Other","result":"success"}])",
            "log.failure log.policy"});
    const auto service = std::make_shared<test::FunctionTransport::Service>();
    service->answer = [&](const graph::Request &) { return test::jsonReply(200, signInWith(entry.rest)); };
    const wizard::SignedInResult result = askedOf(service, Probe::SignInLog);
    INFO(entry.rest);
    CHECK(factsOf(result) == entry.facts);
    if (result.findings.back().fact() == QLatin1String("log.policy"))
        CHECK(result.findings.back().value(0) == QLatin1String("Office only"));
    // The log is kept in lower case and compared letter by letter; only the newest entries are asked for.
    REQUIRE(service->requests.size() == 1);
    const QString asked = QUrl::fromPercentEncoding(service->requests.front().url().toEncoded());
    CHECK(asked.contains(QLatin1String("'anna@contoso.com'")));
    CHECK(asked.contains(QLatin1String("$top=5")));
}

TEST_CASE("each check tells what it finds in a tenant that is not as the practice company is")
{
    const Case one = GENERATE(Case{Probe::SignInLog, R"({"value":[]})", "log.empty"},
        Case{Probe::Me, R"({"id":"1","userPrincipalName":"a@contoso.com","userType":"Guest"})", "me.guest"},
        Case{Probe::OwnRoles, R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"1",
            "roleTemplateId":"fe930be7-5e62-47db-91af-98c3a49a38b1","displayName":"User Administrator"}]})",
            "roles.create-users"},
        Case{Probe::OwnRoles, R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"1",
            "roleTemplateId":"4a5d8f65-41da-4de4-8968-e035b65339cf","displayName":"Reports Reader"}]})",
            "roles.other"},
        Case{Probe::OwnRoles, R"({"value":[]})", "roles.untold"},
        Case{Probe::UserState, R"({"value":[{"id":"1","userPrincipalName":"anna@contoso.com",
            "onPremisesSyncEnabled":true}]})",
            "user.synced"},
        Case{Probe::UserState, R"({"value":[{"id":"1","userPrincipalName":"anna@contoso.com","userType":"Guest",
            "externalUserState":"PendingAcceptance"}]})",
            "user.invited"},
        Case{Probe::UserState, R"({"value":[{"id":"1","userPrincipalName":"anna@contoso.com",
            "creationType":"EmailVerified"}]})",
            "user.self-made"},
        Case{Probe::UserState, R"({"value":[{"id":"1","userPrincipalName":"anna@contoso.com"}]})", "user.there"},
        Case{Probe::Administrators, R"({"value":[
            {"principalId":"1","principal":{"@odata.type":"#microsoft.graph.servicePrincipal"}},
            {"principalId":"2","principal":{"@odata.type":"#microsoft.graph.user","accountEnabled":false}}]})",
            "admins.none"},
        Case{Probe::Administrators, R"({"value":[
            {"principalId":"1","principal":{"@odata.type":"#microsoft.graph.group"}}]})",
            "admins.there"},
        Case{Probe::NetworkSync, R"({"value":[{"id":"1","onPremisesSyncEnabled":true,
            "onPremisesLastSyncDateTime":"2026-01-15T11:30:00Z"}]})",
            "sync.on"},
        Case{Probe::NetworkSync, R"({"value":[{"id":"1","onPremisesSyncEnabled":true,
            "onPremisesLastSyncDateTime":"2026-01-15T08:30:00Z"}]})",
            "sync.late"},
        Case{Probe::NetworkSync, R"({"value":[{"id":"1","onPremisesSyncEnabled":true}]})", "sync.late"},
        Case{Probe::NetworkSync, R"({"value":[]})", "could.service"},
        Case{Probe::SecurityDefaults, R"({"isEnabled":false})", "defaults.off"},
        Case{Probe::SecurityDefaults, R"({})", "could.service"},
        Case{Probe::AccessRules, R"({"value":[{"id":"1","state":"enabled"},{"id":"2","state":"disabled"}]})",
            "rules.there"},
        Case{Probe::AccessRules, R"({"value":[{"id":"2","state":"disabled"}]})", "rules.none"},
        Case{Probe::UserRights, R"({"allowedToUseSSPR":false,"allowEmailVerifiedUsersToJoinOrganization":true,
            "allowedToSignUpEmailBasedSubscriptions":true,"defaultUserRolePermissions":
            {"permissionGrantPoliciesAssigned":[]}})",
            "rights.no-consent rights.no-admin-reset"},
        Case{Probe::App, R"({"error":{"code":"Request_ResourceNotFound"}})", "app.missing"},
        Case{Probe::App, R"({"id":"1","accountEnabled":false})", "app.off"},
        Case{Probe::App, R"({"id":"1","appRoleAssignmentRequired":true})", "app.assignment"},
        Case{Probe::UserRisk, R"({"riskLevel":"high","riskState":"atRisk"})", "risk.there"},
        Case{Probe::UserRisk, R"({"riskLevel":"low","riskState":"dismissed"})", "risk.none"},
        Case{Probe::UserRisk, R"({"error":{"code":"ResourceNotFound"}})", "risk.none"},
        Case{Probe::FederationSetup, R"({"value":[{"issuerUri":"i","passiveSignInUri":"https://sts.contoso.com/",
            "signingCertificate":"bm9uZQ=="}]})",
            "setup.unreadable"});
    const auto service = std::make_shared<test::FunctionTransport::Service>();
    service->answer = [&](const graph::Request &request) {
        // Some need to know first who that is.
        if (one.probe == Probe::UserRisk && request.url().path().contains(QLatin1String("/users")))
            return test::jsonReply(200, R"({"id":"1","userPrincipalName":"anna@contoso.com",
                "value":[{"id":"1","userPrincipalName":"anna@contoso.com"}]})");
        const QByteArray body(one.answer);
        return test::jsonReply(body.startsWith("{\"error\"") ? 404 : 200, body);
    };
    INFO(one.answer);
    CHECK(factsOf(askedOf(service, one.probe)) == one.facts);
}

TEST_CASE("the end of a federation's key is read from its certificate")
{
    const auto setup = [](const QByteArray &pem) {
        const auto service = std::make_shared<test::FunctionTransport::Service>();
        service->answer = [&](const graph::Request &) {
            return test::jsonReply(200,
                R"({"value":[{"issuerUri":"i","passiveSignInUri":"https://sts.contoso.com/adfs","signingCertificate":")"
                    + QSslCertificate(pem).toDer().toBase64() + R"("}]})");
        };
        return askedOf(service, Probe::FederationSetup);
    };
    const wizard::SignedInResult good = setup(test::tlsCertificate());
    CHECK(factsOf(good) == "setup.key-valid");
    CHECK(good.findings.front().value(0) == QLatin1String("sts.contoso.com"));
    const wizard::SignedInResult over = setup(test::tlsCertificateExpired());
    CHECK(factsOf(over) == "setup.key-expired");
    CHECK(over.findings.front().verdict() == Finding::Verdict::Bad);
}

TEST_CASE("a check that is refused tells why, and what would help")
{
    const auto refused = [](int status, graph::Headers headers) {
        const auto service = std::make_shared<test::FunctionTransport::Service>();
        service->answer = [=](const graph::Request &) -> graph::Result<graph::Reply> {
            return graph::Reply(status, headers, R"({"error":{"code":"Refused","message":"No."}})");
        };
        return askedOf(service, Probe::SecurityDefaults);
    };
    const wizard::SignedInResult signedOut = refused(401, {});
    CHECK(factsOf(signedOut) == "could.sign-in");
    CHECK(signedOut.signInNeeded);
    CHECK(factsOf(refused(429, {{"Retry-After", "600"}})) == "could.throttled");
    CHECK(factsOf(refused(403, {})) == "could.role");
    CHECK(factsOf(refused(500, {})) == "could.service");
}
