// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/directory.h"
#include "graph/identity/account.h"
#include "graph/identity/token_source.h"

namespace graph {

//! One account signed in at one tenant: its tokens and its directory. A value; copies share the tokens.
class Session {
public:
    Session(Account account, Endpoints endpoints, SharedTokens tokens, Directory directory);

    const Account &account() const { return m_account; }
    const Endpoints &endpoints() const { return m_endpoints; }
    const SharedTokens &tokens() const { return m_tokens; }
    const Directory &directory() const { return m_directory; }

private:
    Account m_account;
    Endpoints m_endpoints;
    SharedTokens m_tokens;
    Directory m_directory;
};

} // namespace graph
