// SPDX-License-Identifier: MIT
#include "app/headless_check.h"
#include "tests/support/await.h"
#include "tests/support/held_transport.h"
#include "tests/support/scripted_transport.h"

#include <QJsonDocument>
#include <QJsonObject>

using app::DomainReport;
using Verdict = DomainReport::Verdict;

namespace {

constexpr char tenant[] = "11111111-2222-4333-8444-555555555555";

std::vector<graph::Endpoints> global()
{
    return {graph::endpointsOf(graph::Cloud::Global)};
}

QByteArray openIdDocument()
{
    return QByteArray(R"({"token_endpoint":"https://login.microsoftonline.com/%1/oauth2/v2.0/token",)"
                      R"("issuer":"https://login.microsoftonline.com/%1/v2.0","tenant_region_scope":"EU",)"
                      R"("authorization_endpoint":"https://login.microsoftonline.com/%1/oauth2/v2.0/authorize",)"
                      R"("cloud_instance_name":"microsoftonline.com","msgraph_host":"graph.microsoft.com"})")
        .replace("%1", tenant);
}

//! What checkDomain() says where each address gets the answer whose key is a part of it.
class Check {
public:
    DomainReport run(const char *domain, std::optional<graph::Cloud> cloud = graph::Cloud::Global)
    {
        auto task = app::checkDomain(graph::TenantDiscovery(global(), test::heldPipeline(calls)), cloud,
            QLatin1String(domain), stop.get_token());
        if (answering)
            for (std::size_t i = 0; i < calls->size(); ++i)
                answer(*calls->at(i));
        return test::await(std::move(task));
    }
    void answer(test::HeldTransport::Call &call) const
    {
        const QString url = call.request().url().toString();
        if (url.contains(QLatin1String("openid-configuration")))
            call.answer(status, document);
        else
            call.answer(200, realm);
    }

    std::shared_ptr<test::HeldTransport::Calls> calls = std::make_shared<test::HeldTransport::Calls>();
    std::stop_source stop;
    bool answering = true;
    int status = 200;
    QByteArray document = openIdDocument();
    QByteArray realm = R"({"account_type":"Federated","domain_name":"adatum.com",)"
                       R"("federation_metadata_url":"https://sts.adatum.com/mex",)"
                       R"("federation_active_auth_url":"https://sts.adatum.com/adfs"})";
};

} // namespace

TEST_CASE("both probes of a domain are under way at once")
{
    Check check;
    check.answering = false;
    check.stop.request_stop();
    // Nobody answers: what was asked by the time of the first wait was asked side by side.
    std::stop_source never;
    auto task = app::checkDomain(graph::TenantDiscovery(global(), test::heldPipeline(check.calls)),
        graph::Cloud::Global, QStringLiteral("contoso.com"), never.get_token());
    CHECK(check.calls->size() == 2);
    never.request_stop();
    CHECK(test::await(std::move(task)).verdict == Verdict::Cancelled);
}

TEST_CASE("a domain that is found is told with its tenant, in JSON and in words")
{
    Check check;
    const DomainReport report = check.run("adatum.com");
    CHECK(report.verdict == Verdict::Found);
    CHECK(report.exitCode() == app::ExitCode::Done);
    const QJsonObject json = QJsonDocument::fromJson(report.toJson()).object();
    CHECK(json.value(QLatin1String("schema")).toInt() == 1);
    CHECK(json.value(QLatin1String("domain")).toString() == QLatin1String("adatum.com"));
    CHECK(json.value(QLatin1String("verdict")).toString() == QLatin1String("found"));
    CHECK(json.value(QLatin1String("tenantId")).toString() == QLatin1String(tenant));
    CHECK(json.value(QLatin1String("cloud")).toString() == QLatin1String("global"));
    CHECK(json.value(QLatin1String("region")).toString() == QLatin1String("EU"));
    CHECK(json.value(QLatin1String("signIn")).toString() == QLatin1String("federated"));
    CHECK(report.toText().contains(QLatin1String(tenant)));
    CHECK(report.toText().contains(QLatin1String("openid-configuration")));
}

TEST_CASE("nobody's domain, a private mailbox and a failure end with codes of their own")
{
    Check nobody;
    nobody.status = 400;
    nobody.document =
        R"({"error":"invalid_tenant","error_description":"AADSTS90002: not found","error_codes":[90002]})";
    const DomainReport none = nobody.run("nobody.example");
    CHECK(none.verdict == Verdict::NotFound);
    CHECK(none.exitCode() == app::ExitCode::NotFound);
    CHECK_FALSE(QJsonDocument::fromJson(none.toJson()).object().contains(QLatin1String("tenantId")));

    Check consumer;
    const DomainReport mailbox = consumer.run("gmail.com");
    CHECK(mailbox.verdict == Verdict::Consumer);
    CHECK(mailbox.exitCode() == app::ExitCode::NotFound);
    CHECK(consumer.calls->empty()); // nothing to ask anybody

    Check broken;
    broken.status = 200;
    broken.document = "<html>hotel network</html>";
    const DomainReport failed = broken.run("contoso.com");
    CHECK(failed.verdict == Verdict::Failed);
    CHECK(failed.exitCode() == app::ExitCode::Failed);
    CHECK(QJsonDocument::fromJson(failed.toJson())
              .object()
              .value(QLatin1String("error"))
              .toObject()
              .value(QLatin1String("fault"))
              .toString()
        == graph::faultName(graph::Fault::BadReply));
}
