// SPDX-License-Identifier: MIT
#include "graph/sandbox/grants.h"

#include <QCryptographicHash>

namespace graph::sandbox {

namespace {

QByteArray hashed(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

template <class Grant> Grant *found(QHash<QByteArray, Grant> &grants, const QByteArray &secret)
{
    const auto it = grants.find(hashed(secret));
    return it == grants.end() ? nullptr : &*it;
}

} // namespace

void Grants::add(const QByteArray &code, CodeGrant grant)
{
    m_codes.emplace(hashed(code), std::move(grant));
}

CodeGrant *Grants::code(const QByteArray &code)
{
    return found(m_codes, code);
}

void Grants::add(const QByteArray &token, AccessGrant grant)
{
    m_access.emplace(hashed(token), std::move(grant));
}

AccessGrant *Grants::access(const QByteArray &token)
{
    return found(m_access, token);
}

void Grants::add(const QByteArray &token, RefreshGrant grant)
{
    m_refresh.emplace(hashed(token), std::move(grant));
}

RefreshGrant *Grants::refresh(const QByteArray &token)
{
    return found(m_refresh, token);
}

void Grants::add(const QByteArray &deviceCode, DeviceGrant grant)
{
    m_devices.emplace(hashed(deviceCode), std::move(grant));
}

DeviceGrant *Grants::device(const QByteArray &deviceCode)
{
    return found(m_devices, deviceCode);
}

DeviceGrant *Grants::deviceByUserCode(const QString &userCode)
{
    for (DeviceGrant &grant : m_devices) {
        if (grant.userCode.compare(userCode, Qt::CaseInsensitive) == 0)
            return &grant;
    }
    return nullptr;
}

void Grants::revokeAll(const QString &homeId)
{
    for (RefreshGrant &grant : m_refresh) {
        if (grant.who.homeId == homeId)
            grant.revoked = true;
    }
    for (AccessGrant &grant : m_access) {
        // Without continuous access evaluation an access token lives to its end.
        if (grant.who.homeId == homeId && grant.claimsCapable)
            grant.refused = true;
    }
}

} // namespace graph::sandbox
