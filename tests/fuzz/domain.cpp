// SPDX-License-Identifier: MIT
// Domains: Graph's objects as values, and what a person types.
#include "graph/directory/directory_json.h"
#include "graph/discovery/domain_name.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QJsonObject json = QJsonDocument::fromJson(input.rest()).object();
    const graph::Result<graph::Organization> organization = graph::organizationOf(json);
    if (organization) {
        for (const graph::Domain &domain : organization.value().verifiedDomains())
            fuzz::require(domain.verified() && !domain.name().isEmpty(), "what is verified has a name");
        fuzz::require(organization.value().verifiedDomains().empty() == organization.value().defaultDomain().isEmpty(),
            "where there are domains one is the default");
    }
    if (const auto domain = graph::domainOf(json))
        fuzz::require(!domain->name().isEmpty(), "a domain has a name");

    const graph::Result<QString> typed = graph::domainOf(QString::fromUtf8(input.rest()));
    if (!typed)
        return 0;
    for (const QChar c : typed.value())
        fuzz::require(c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isUpper(), "a domain is plain ASCII");
    fuzz::require(typed.value().size() <= 253, "a domain is short");
    // An address at www.contoso.com has that domain; the bare name is taken for the web server of contoso.com.
    const graph::Result<QString> again = graph::domainOf(typed.value());
    fuzz::require(again && (again.value() == typed.value() || QStringLiteral("www.") + again.value() == typed.value()),
        "a domain read again is the same");
    graph::isConsumerDomain(typed.value());
    return 0;
}
