// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/discovery_service.h"

//! The sandbox's own sign-in pages in HTML. `self` is the address their forms post to.
namespace graph::sandbox::pages {

//! Pick who signs in: the people of the tenant, or of every company of this cloud.
QString accounts(
    const Context &context, const TenantRef &tenant, Cloud host, const QString &self, const QString &loginHint);
//! The account picked cannot sign in; another one may be picked.
QString accountError(const QString &description, int aadsts, const QString &self);
//! What the app asks for, in words, to accept or decline.
QString consent(
    const QString &company, const Person &who, const QString &upn, const QStringList &permissions, const QString &self);
QString adminConsent(const QString &company, const QString &upn, const QStringList &permissions, const QString &self);
//! AADSTS90094: only an administrator may agree to these.
QString adminNeeded(const QString &description, const QStringList &permissions, const QString &self);
//! `refused`: a code that was typed and is no good.
QString deviceCode(const QString &self, const QString &refused);
//! An error that never reaches the app.
QString error(const QString &description, int aadsts);
QString message(const QString &title, const QString &words);

} // namespace graph::sandbox::pages
