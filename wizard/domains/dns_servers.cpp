// SPDX-License-Identifier: MIT
#include "wizard/domains/dns_servers.h"

namespace wizard {

DnsServers usualDnsServers()
{
    const auto at = [](const char *name, const char *address) {
        return DnsServer{QStringLiteral("%1 (%2)").arg(QLatin1String(name), QLatin1String(address)),
            std::make_shared<const SystemResolver>(QString::fromLatin1(address))};
    };
    return {DnsServer{{}, std::make_shared<const SystemResolver>()}, at("Cloudflare", "1.1.1.1"),
        at("Google", "8.8.8.8"), at("Quad9", "9.9.9.9")};
}

} // namespace wizard
