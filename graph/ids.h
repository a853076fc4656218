// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

namespace graph {

//! A string with a meaning: ids of different things cannot be mixed up in a call.
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using TenantId = Id<struct TenantIdTag>; //!< a tenant's GUID, lower case
using UserId = Id<struct UserIdTag>; //!< a user's object id, a GUID
using ClientId = Id<struct ClientIdTag>; //!< an app registration's "Application (client) ID"

//! True for 8-4-4-4-12 hexadecimal digits without braces.
bool isGuid(QStringView text);

} // namespace graph
