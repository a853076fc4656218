// SPDX-License-Identifier: MIT
// The public OpenID document and the user-realm answer.
#include "graph/discovery/tenant_discovery.h"
#include "tests/fuzz/input.h"
#include "tests/support/function_transport.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto service = std::make_shared<test::FunctionTransport::Service>();
    static const graph::TenantDiscovery discovery = [] {
        std::vector<graph::Endpoints> clouds;
        for (const graph::Cloud cloud : graph::allClouds())
            clouds.push_back(graph::endpointsOf(cloud));
        return graph::TenantDiscovery(std::move(clouds), test::servedBy(service));
    }();

    fuzz::Input input(data, size);
    const int status = input.status();
    const QByteArray body = input.rest();
    service->requests.clear();
    service->answer = [&](const graph::Request &) { return test::jsonReply(status, body); };

    bool answered = false;
    // The answer is there at once, so nothing is ever suspended.
    discovery.tenant(graph::Cloud::Global, QStringLiteral("contoso.com"), {})
        .then([&answered](const graph::Result<graph::TenantAnswer> &answer) {
            answered = true;
            if (answer && answer.value().found())
                fuzz::require(graph::isGuid(answer.value().tenant().toString()), "a tenant is told by its id");
        });
    fuzz::require(answered, "the document is answered");

    answered = false;
    discovery.realm(graph::Cloud::Global, QStringLiteral("contoso.com"), {})
        .then([&answered](const graph::Result<graph::RealmHint> &hint) {
            answered = true;
            if (!hint)
                return;
            const QUrl &page = hint.value().signInPage();
            fuzz::require(page.isEmpty() || graph::Endpoints::mayCarrySecrets(page), "the page is safe to name");
            fuzz::require(page.userInfo().isEmpty() && !page.hasFragment(), "the page names nobody");
        });
    fuzz::require(answered, "the realm is answered");
    return 0;
}
