// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/user.h"
#include "graph/result.h"

#include <QString>

#include <optional>

namespace wizard {

//! Who holds an address: nobody, a user, or a deleted user that could come back. Each answer may fail by itself.
class AddressFinding {
public:
    AddressFinding(QString upn, graph::Result<std::optional<graph::User>> active,
        graph::Result<std::optional<graph::User>> deleted);

    const QString &upn() const { return m_upn; }
    const graph::Result<std::optional<graph::User>> &active() const { return m_active; }
    const graph::Result<std::optional<graph::User>> &deleted() const { return m_deleted; }
    //! Both answers came and both are "nobody".
    bool free() const;
    bool cancelled() const;

private:
    QString m_upn;
    graph::Result<std::optional<graph::User>> m_active;
    graph::Result<std::optional<graph::User>> m_deleted;
};

} // namespace wizard
