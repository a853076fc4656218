// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/identity_error.h"

#include <optional>

namespace graph::sandbox {

//! What the tenant part of an identity path means at a cloud's login host.
class TenantRef {
public:
    enum class Kind { Organizations, Common, Consumers, Company };
    Kind kind = Kind::Company;
    Company *company = nullptr; //!< only for Kind::Company
    std::optional<IdentityError> error;
};

//! `foreign` accepts tenants of other clouds, as the discovery document does; sign-in says AADSTS90038 for them.
TenantRef tenantRef(const Context &context, const QString &segment, Cloud host, bool foreign);

//! What anybody may ask without signing in: OpenID documents, keys, cloud aliases, user realms.
class DiscoveryService {
public:
    explicit DiscoveryService(Context &context)
        : m_context(context)
    {
    }

    HttpAnswer openIdConfiguration(const HttpRequest &request, const QString &segment, Cloud host) const;
    HttpAnswer keys(const HttpRequest &request, const QString &segment, Cloud host) const;
    //! GET /common/discovery/instance.
    HttpAnswer instance(const HttpRequest &request, Cloud host) const;
    //! GET /common/userrealm/{user}?api-version=1.0|2.0|2.1.
    HttpAnswer userRealm(const HttpRequest &request, const QString &user, Cloud host) const;
    //! GET /GetUserRealm.srf?login=...
    HttpAnswer legacyRealm(const HttpRequest &request, Cloud host) const;

private:
    Context &m_context;
};

} // namespace graph::sandbox
