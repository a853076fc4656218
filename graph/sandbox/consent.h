// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/identity_error.h"

#include <optional>

namespace graph::sandbox {

//! A `scope` parameter taken apart.
class ScopeRequest {
public:
    QStringList openId; //!< openid, profile, email, offline_access as asked
    QStringList permissions; //!< bare names of Graph
    bool everything = false; //!< `.default`
    bool fullUris = false; //!< asked with the Graph root in front; answered likewise
    std::optional<IdentityError> error;

    bool wants(const char *openIdScope) const { return openId.contains(QLatin1String(openIdScope)); }
};

//! `graphRoots` are the Graphs tokens may be for: the company's cloud's, or those of all clouds that sign in at this
//! host while the company is not known. A scope of another resource is AADSTS500011, an unknown permission
//! AADSTS650053.
ScopeRequest parseScopes(const QString &scope, const QStringList &graphRoots);

//! What still has to be agreed to before `who` may have these permissions in `company`.
class Consent {
public:
    QStringList missing; //!< nobody agreed yet
    bool adminNeeded = false; //!< some of the missing ones are for administrators, and this user is none
};
Consent consentFor(const ScopeRequest &scopes, const Company &company, const Person &who, const QString &clientId);
//! Remembers it; for all users of the company with `forAll`.
void grantConsent(
    const QStringList &permissions, Company &company, const Person &who, const QString &clientId, bool forAll);
//! All permissions this user and app hold in the company: a token carries every one.
QStringList consented(const Company &company, const Person &who, const QString &clientId);
//! All permissions the app is registered for, which `.default` stands for.
QStringList everyPermission();
//! True for the roles that may agree to admin-restricted permissions.
bool maySpeakForCompany(const Person &who);

} // namespace graph::sandbox
