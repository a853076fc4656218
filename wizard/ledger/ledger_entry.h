// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace wizard {

//! A row of the ledger: an account to be, or one whose password waits to be handed over. No secret in it.
class LedgerEntry {
public:
    enum class State { Planned, Sent, Created, Failed, Unknown, HandedOver };
    //! What the secret is.
    enum class Kind {
        Password,
        AccessPass, //!< a Temporary Access Pass: made by the service, and of use until `ends` only
    };

    qint64 id = 0;
    State state = State::Planned;
    Kind kind = Kind::Password;
    QString accountKey; //!< graph::Account::key() of who made it: names cloud, tenant and maker
    QString tenantName; //!< for display
    QString upn;
    QString displayName;
    QString userId; //!< object id, once known; from the beginning where the user was there before (a new password)
    QDateTime planned; //!< UTC
    QDateTime ends; //!< UTC; null where the secret has no end of its own
    QDateTime handedOver; //!< UTC
    QString handedTo; //!< whom, in the admin's words
    QString handedHow; //!< "phone", "paper", "in-person", "other"
    bool hasSecret = false; //!< the sealed password is still there

    //! A new secret for a user who was there before the row, which is not settled yet: whether the user exists says
    //! nothing about it.
    bool renewal() const
    {
        return !userId.isEmpty() && (state == State::Planned || state == State::Sent || state == State::Unknown);
    }
};

} // namespace wizard
