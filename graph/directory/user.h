// SPDX-License-Identifier: MIT
#pragma once

#include "graph/ids.h"
#include "graph/result.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>

namespace graph {

//! A user as read back. Fields the permission does not cover are empty.
class User {
public:
    User(UserId id, QString upn, QString displayName);

    const UserId &id() const { return m_id; }
    const QString &upn() const { return m_upn; } //!< userPrincipalName: the sign-in address
    const QString &displayName() const { return m_displayName; }
    const QString &mail() const { return m_mail; }
    bool guest() const { return m_guest; }
    std::optional<bool> enabled() const { return m_enabled; }
    const QDateTime &created() const { return m_created; } //!< UTC; null where not told
    const QDateTime &deleted() const { return m_deleted; } //!< UTC; set for deleted users (restorable for 30 days)

    void setMail(QString mail) { m_mail = std::move(mail); }
    void setGuest(bool on) { m_guest = on; }
    void setEnabled(std::optional<bool> on) { m_enabled = on; }
    void setCreated(QDateTime when) { m_created = std::move(when); }
    void setDeleted(QDateTime when) { m_deleted = std::move(when); }

private:
    UserId m_id;
    QString m_upn;
    QString m_displayName;
    QString m_mail;
    bool m_guest = false;
    std::optional<bool> m_enabled;
    QDateTime m_created;
    QDateTime m_deleted;
};

//! A user to be made. The role stays "User": no directory role is assigned.
class NewUser {
public:
    NewUser(QString displayName, QString upn);

    const QString &displayName() const { return m_displayName; }
    const QString &upn() const { return m_upn; }
    QString mailNickname() const; //!< the local part, without what `mailNickname` does not allow
    const QString &givenName() const { return m_givenName; }
    const QString &surname() const { return m_surname; }
    const QString &usageLocation() const { return m_usageLocation; } //!< ISO 3166 alpha-2, may be empty
    bool changeAtFirstSignIn() const { return m_change; }

    bool enabled() const { return m_enabled; } //!< false makes an account that cannot sign in yet

    //! What else a list may say about a person.
    enum class Property {
        JobTitle,
        Department,
        Company,
        Office,
        BusinessPhone,
        MobilePhone,
        Fax,
        StreetAddress,
        City,
        State,
        PostalCode,
        Country,
    };
    //! Those that are set, none of them empty.
    const std::map<Property, QString> &properties() const { return m_properties; }
    void set(Property property, const QString &value);

    void setEnabled(bool on) { m_enabled = on; }
    void setNames(QString givenName, QString surname);
    void setUsageLocation(QString country) { m_usageLocation = std::move(country); }
    void setChangeAtFirstSignIn(bool on) { m_change = on; }

private:
    QString m_displayName;
    QString m_upn;
    QString m_givenName;
    QString m_surname;
    QString m_usageLocation;
    std::map<Property, QString> m_properties;
    bool m_change = true;
    bool m_enabled = true;
};

//! What became of a create: never a guess.
class CreateOutcome {
public:
    enum class Kind {
        Created, //!< user() is it
        NotCreated, //!< error() says why; nothing exists
        Unknown, //!< the reply was lost and the address could not be read back; error() says why
    };
    static CreateOutcome created(User user);
    static CreateOutcome notCreated(Error error);
    static CreateOutcome unknown(Error error);

    Kind kind() const { return m_kind; }
    const User &user() const { return *m_user; } //!< only for Created
    const Error &error() const { return *m_error; } //!< only for the others

private:
    explicit CreateOutcome(Kind kind)
        : m_kind(kind)
    {
    }
    Kind m_kind;
    std::optional<User> m_user;
    std::optional<Error> m_error;
};

} // namespace graph
