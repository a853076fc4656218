// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace graph::sandbox {

//! 8 to 256 of the allowed ASCII characters; with `strong`, three of the four classes
//! (https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy).
bool passwordComplies(std::string_view password, bool strong);
//! `alias@domain` by the service's alphabet and lengths; says nothing about whose domain it is.
bool upnIsLegal(const QString &upn);
bool mailNicknameIsLegal(const QString &nickname);
//! A DNS name of at least two labels.
bool domainIsLegal(const QString &domain);
//! The longest value a text property of a user may have; 0 for one that is no such property.
int longestText(const QString &property);

} // namespace graph::sandbox
