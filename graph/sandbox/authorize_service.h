// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/consent.h"
#include "graph/sandbox/discovery_service.h"

namespace graph::sandbox {

//! An account that may sign in at the tenant asked for, or why not.
class Account {
public:
    Company *company = nullptr; //!< the tenant the tokens are for
    Person *person = nullptr; //!< its object in that tenant
    Company *home = nullptr;
    Person *atHome = nullptr;
    std::optional<IdentityError> error;

    SignedIn signedIn() const { return {home->tenantId, atHome->id, company->tenantId, person->id}; }
};

//! Who `upn` is at that tenant: 50034 for nobody, 50020 for somebody of another tenant, 50057 for a disabled one.
Account accountAt(const Context &context, const TenantRef &tenant, Cloud host, const QString &upn);

//! Everything that happens in the browser: picking an account, consent, the way back to the app.
class AuthorizeService {
public:
    explicit AuthorizeService(Context &context)
        : m_context(context)
    {
    }

    //! /{tenant}/oauth2/v2.0/authorize, GET and POST; the pages post back to the same address.
    HttpAnswer authorize(const HttpRequest &request, const QString &segment, Cloud host) const;
    //! /{tenant}/v2.0/adminconsent.
    HttpAnswer adminConsent(const HttpRequest &request, const QString &segment, Cloud host) const;
    //! /devicelogin: the page where a device's code is typed.
    HttpAnswer deviceLogin(const HttpRequest &request, Cloud host) const;
    HttpAnswer logout(const HttpRequest &request) const;

private:
    Context &m_context;
};

} // namespace graph::sandbox
