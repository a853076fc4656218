// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_list.h"

namespace test {

//! Contoso: contoso.com and contoso.onmicrosoft.com can be used, login.contoso.com signs in elsewhere;
//! taken@contoso.com has a holder, gone@contoso.com had one.
inline wizard::ManyRules contosoRules()
{
    wizard::ManyRules rules;
    rules.domain = QStringLiteral("contoso.com");
    const auto add = [&rules](const char *name, bool usable) {
        wizard::DomainChoice choice;
        choice.name = choice.shown = QLatin1String(name);
        choice.usable = usable;
        rules.domains.push_back(choice);
    };
    add("contoso.com", true);
    add("contoso.onmicrosoft.com", true);
    add("login.contoso.com", false);
    const auto tenant = std::make_shared<wizard::TenantAddresses>();
    tenant->addHolder(QStringLiteral("Taken@contoso.com"), QStringLiteral("Somebody Else"), false);
    tenant->addHolder(QStringLiteral("gone@contoso.com"), QStringLiteral("Somebody Gone"), true);
    rules.tenant = tenant;
    return rules;
}

} // namespace test
