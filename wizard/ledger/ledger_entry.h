// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace wizard {

//! A row of the ledger: an account to be, or one whose password waits to be handed over. No secret in it.
class LedgerEntry {
public:
    enum class State { Planned, Sent, Created, Failed, Unknown, HandedOver };

    qint64 id = 0;
    State state = State::Planned;
    QString accountKey; //!< graph::Account::key() of who made it: names cloud, tenant and maker
    QString tenantName; //!< for display
    QString upn;
    QString displayName;
    QString userId; //!< object id, once known
    QDateTime planned; //!< UTC
    QDateTime handedOver; //!< UTC
    QString handedTo; //!< whom, in the admin's words
    QString handedHow; //!< "phone", "paper", "in-person", "other"
    bool hasSecret = false; //!< the sealed password is still there
};

} // namespace wizard
