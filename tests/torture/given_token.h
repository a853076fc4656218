// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/token_source.h"

namespace torture {

//! Hands out the one token it was given.
class GivenToken : public graph::TokenSource {
public:
    explicit GivenToken(const QByteArray &token)
        : m_token(std::make_shared<const graph::Secret>(std::string_view(token.constData(), size_t(token.size()))))
    {
    }
    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed, std::stop_token) const override
    {
        graph::SharedSecret token = m_token;
        co_return token;
    }

private:
    graph::SharedSecret m_token;
};

} // namespace torture
