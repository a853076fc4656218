// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/user.h"

#include <QString>

namespace wizard {

//! What the admin has typed about the person to be: a value without any secret. The role is User; nothing else is made
//! here.
class NewUserDraft {
public:
    QString displayName;
    QString givenName;
    QString surname;
    QString localPart; //!< before '@', as typed
    QString domain; //!< after '@', one of the verified domains; empty until they are known
    QString usageLocation; //!< ISO 3166 alpha-2; empty for none
    bool changeAtFirstSignIn = true;

    QString upn() const { return localPart + QLatin1Char('@') + domain; }
    //! The same as Graph wants it, names trimmed.
    graph::NewUser toUser() const
    {
        graph::NewUser user(displayName.simplified(), upn());
        user.setNames(givenName.simplified(), surname.simplified());
        user.setUsageLocation(usageLocation);
        user.setChangeAtFirstSignIn(changeAtFirstSignIn);
        return user;
    }

    friend bool operator==(const NewUserDraft &, const NewUserDraft &) = default;
};

//! What is wrong with a name.
enum class NameFault {
    None,
    Empty, //!< no display name, or blanks only
    NoLetters, //!< nothing in it that names a person
    TooLong, //!< display name over 256 characters, first or last name over 64 (Graph's user-post-users)
};

NameFault displayNameFault(const QString &name);
//! First or last name; both may be empty.
NameFault namePartFault(const QString &name);

} // namespace wizard
