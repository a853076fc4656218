// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"
#include "graph/http/reply.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace graph {

//! An answer of the identity platform that is not a success, as an Error. Steered by the OAuth `error` value; AADSTS
//! numbers only sharpen it where the value alone says nothing
//! (https://learn.microsoft.com/entra/identity-platform/reference-error-codes).
//! Stable codes of ours: "app.unknown", "app.not-public", "app.single-tenant", "app.redirect", "app.disabled",
//! "tenant.unknown". All others are the service's `error`.
Error identityError(const Reply &reply);

//! The same for an error that came on the redirect (RFC 6749 section 4.1.2.1); `error_subcode` may be there too.
Error redirectError(const QString &error, const QString &description, const QString &subcode);

//! The body's object; empty where it is not one.
QJsonObject jsonObject(const QByteArray &body);

//! A number that may have been sent as a string.
std::optional<qint64> lenientNumber(const QJsonValue &value);

//! `Retry-After` in seconds (fractions too); dates are left to the retry policy.
std::optional<std::chrono::milliseconds> retryAfterOf(const Reply &reply);

} // namespace graph
