// SPDX-License-Identifier: MIT
#include "graph/identity/session.h"

namespace graph {

Session::Session(Account account, Endpoints endpoints, SharedTokens tokens, Directory directory)
    : m_account(std::move(account))
    , m_endpoints(std::move(endpoints))
    , m_tokens(std::move(tokens))
    , m_directory(std::move(directory))
{
}

} // namespace graph
