// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>
#include <unordered_map>

namespace wizard {

//! A number for an address, whatever its case: lists are compared by it. Addresses are ASCII where they are legal.
//! `domain` is put behind an address that has none.
quint64 addressKey(std::string_view address, std::string_view domain = {});

//! Who holds which address in one tenant, as far as it was found out.
class TenantAddresses {
public:
    class Holder {
    public:
        QString name;
        bool deleted = false;
    };
    //! Nothing where nobody holds it, or nobody asked yet.
    const Holder *holderOf(quint64 key) const;
    void addHolder(const QString &upn, const QString &name, bool deleted);

private:
    std::unordered_map<quint64, Holder> m_holders;
};

} // namespace wizard
