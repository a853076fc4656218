// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/user.h"

namespace graph {

//! What User.Read.All tells of a user beyond the name: why a sign-in may fail.
class UserDetails {
public:
    explicit UserDetails(User user)
        : user(std::move(user))
    {
    }
    User user;
    QString usageLocation;
    QString creationType; //!< "EmailVerified": a self-service account; "Invitation": a guest
    QString externalUserState; //!< of guests: "PendingAcceptance", "Accepted"
    bool synced = false; //!< mastered in the company network: to be changed there
    bool immutableId = false; //!< carries an onPremisesImmutableId
    QDateTime passwordChanged; //!< UTC; null where not told
};

//! The first users that match a search, and how many there are in all.
class UserPage {
public:
    std::vector<User> users;
    qint64 total = 0; //!< the index behind it lags by minutes
};

//! Who holds a directory role.
class RoleHolder {
public:
    enum class Kind { User, Group, Application, Unknown };

    RoleHolder(QString id, Kind kind)
        : id(std::move(id))
        , kind(kind)
    {
    }
    QString id;
    Kind kind; //!< Unknown where the permission does not let us see
    QString displayName;
    QString upn; //!< of users
    std::optional<bool> enabled;
};

} // namespace graph
