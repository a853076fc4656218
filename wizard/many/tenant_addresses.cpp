// SPDX-License-Identifier: MIT
#include "wizard/many/tenant_addresses.h"

#include "wizard/many/utf8.h"

namespace wizard {

namespace {

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 64 bits: of 50,000 addresses two meet by chance once in
// fifteen thousand million lists.
quint64 mixed(quint64 key, std::string_view text)
{
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
        key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return key;
}

} // namespace

quint64 addressKey(std::string_view address, std::string_view domain)
{
    quint64 key = mixed(0xcbf29ce484222325ULL, address);
    if (!domain.empty() && address.find('@') == std::string_view::npos)
        key = mixed(mixed(key, "@"), domain);
    return key;
}

const TenantAddresses::Holder *TenantAddresses::holderOf(quint64 key) const
{
    const auto found = m_holders.find(key);
    return found == m_holders.end() ? nullptr : &found->second;
}

void TenantAddresses::addHolder(const QString &upn, const QString &name, bool deleted)
{
    const QByteArray utf8 = upn.toUtf8();
    const quint64 key = addressKey(viewOf(utf8));
    const auto known = m_holders.find(key);
    // Somebody who is there counts more than somebody who is gone.
    if (known == m_holders.end() || (known->second.deleted && !deleted))
        m_holders[key] = Holder{name, deleted};
}

} // namespace wizard
