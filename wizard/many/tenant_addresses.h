// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace wizard {

//! A number for an address, whatever its case: lists are compared by it. Addresses are ASCII where they are legal.
//! `domain` is put behind an address that has none.
quint64 addressKey(std::string_view address, std::string_view domain = {});

//! What was found out about addresses in one tenant: who holds them, and which are known to be free.
class TenantAddresses {
public:
    class Holder {
    public:
        QString name;
        bool deleted = false;
    };
    //! Nothing where nobody holds it, or nobody asked yet.
    const Holder *holderOf(quint64 key) const;
    bool asked(quint64 key) const { return m_complete || m_asked.count(key) > 0; }
    bool complete() const { return m_complete; }

    void addHolder(const QString &upn, const QString &name, bool deleted);
    void addAsked(quint64 key) { m_asked.insert(key); }
    //! Everybody was read: who is not among the holders is not in the tenant.
    void setComplete() { m_complete = true; }

private:
    std::unordered_map<quint64, Holder> m_holders;
    std::unordered_set<quint64> m_asked;
    bool m_complete = false;
};

} // namespace wizard
