// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/sign_in.h"

namespace graph {

//! The link that begins a sign-in (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow).
QUrl authorizeUrl(const TokenClient &client, const SignInOptions &options, const QUrl &redirectUri,
    const QByteArray &state, const QByteArray &nonce, const QByteArray &challenge);

} // namespace graph
