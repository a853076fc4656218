// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace graph::sandbox {

//! Who signed in: the account at home and the tenant the tokens are for.
class SignedIn {
public:
    QString homeTenant;
    QString homeId; //!< object id at home
    QString tenant;
    QString id; //!< object id in `tenant`; differs from `homeId` for a guest
};

//! What one authorization code stands for.
class CodeGrant {
public:
    SignedIn who;
    QString tenantSegment; //!< as in the path it was asked at; it must be redeemed there
    QString clientId;
    QString redirectUri;
    QString scope;
    QString nonce;
    QByteArray challenge;
    bool plainChallenge = false;
    bool claimsCapable = false;
    QDateTime expires;
    bool used = false;
};

class AccessGrant {
public:
    SignedIn who;
    QString clientId;
    QStringList permissions; //!< bare names
    QString audience; //!< the Graph root it is for
    bool claimsCapable = false; //!< `xms_cc` cp1: may be sent a claims challenge
    QDateTime issued;
    QDateTime expires;
    bool refused = false; //!< expired early or challenged: never good again
};

class RefreshGrant {
public:
    SignedIn who;
    QString clientId;
    bool claimsCapable = false;
    QDateTime issued;
    QDateTime expires;
    bool revoked = false;
};

class DeviceGrant {
public:
    enum class State { Pending, Approved, Declined, Used };
    QString tenantSegment;
    QString userCode;
    QString clientId;
    QString scope;
    bool claimsCapable = false;
    QDateTime expires;
    State state = State::Pending;
    SignedIn who;
};

//! Everything handed out so far. Codes and tokens are kept as hashes only.
class Grants {
public:
    void add(const QByteArray &code, CodeGrant grant);
    CodeGrant *code(const QByteArray &code);
    void add(const QByteArray &token, AccessGrant grant);
    AccessGrant *access(const QByteArray &token);
    void add(const QByteArray &token, RefreshGrant grant);
    RefreshGrant *refresh(const QByteArray &token);
    void add(const QByteArray &deviceCode, DeviceGrant grant);
    DeviceGrant *device(const QByteArray &deviceCode);
    DeviceGrant *deviceByUserCode(const QString &userCode);
    //! Revokes the user's refresh tokens, and the access tokens of clients that understand a claims challenge.
    void revokeAll(const QString &homeId);

private:
    QHash<QByteArray, CodeGrant> m_codes;
    QHash<QByteArray, AccessGrant> m_access;
    QHash<QByteArray, RefreshGrant> m_refresh;
    QHash<QByteArray, DeviceGrant> m_devices;
};

} // namespace graph::sandbox
