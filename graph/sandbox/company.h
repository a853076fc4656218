// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/sandbox/sign_in_log.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace graph::sandbox {

//! A domain of a company. Only verified ones carry addresses and are found by discovery.
class DomainEntry {
public:
    QString name; //!< lower case
    bool verified = true;
    bool isDefault = false;
    bool initial = false;
    bool federated = false;
    bool root = true;
    QString verificationText; //!< the TXT value asked for, `MS=ms########`
    bool recordPublished = false; //!< as if the TXT record stood at the registrar
};

//! A Temporary Access Pass; its code is told once and not kept.
class AccessPassEntry {
public:
    QString id;
    QDateTime created;
    int minutes = 60;
    bool once = false;
};

//! A user object: living or deleted.
class Person {
public:
    QString id;
    QString upn;
    QString displayName;
    QString givenName;
    QString surname;
    QString mail;
    QString mailNickname;
    QString usageLocation;
    QString immutableId;
    QString passwordPolicies;
    QJsonObject more; //!< jobTitle, department and the like
    QStringList roles; //!< template ids
    QStringList licenses; //!< SKU ids
    QStringList phones;
    bool enabled = true;
    bool guest = false;
    bool mustChangePassword = false;
    bool mustChangeWithMfa = false;
    QDateTime created;
    QDateTime deleted; //!< null while living
    QDateTime sessionsValidFrom; //!< refresh tokens issued before are revoked
    QDateTime visibleFrom; //!< others than the maker see the object from then on
    QString madeBy; //!< object id of the session that made it
    QDateTime passwordChanged; //!< null: when it was made
    QStringList authenticationMethods; //!< registered second factors
    std::optional<AccessPassEntry> accessPass;
    QString riskLevel; //!< empty for a user without risk
    QString homeTenant; //!< of a guest
    QString homeUpn; //!< of a guest: what the person signs in with
    quint64 serial = 0; //!< the order of making, for paging

    //! Keeps a salted hash: the process must not hold a password that was handed over.
    void setPassword(std::string_view password, const QByteArray &salt);
    bool passwordIs(std::string_view password) const;
    bool hasRole(const char *templateId) const { return roles.contains(QLatin1String(templateId)); }

private:
    QByteArray m_salt;
    QByteArray m_hash;
};

//! A licence the company bought.
class Sku {
public:
    QString id;
    QString partNumber;
    int enabled = 0;
    int consumed = 0;
    std::vector<std::pair<QString, QString>> plans; //!< id, name
};

//! One tenant with its people.
class Company {
public:
    Company(QString tenantId, QString displayName, Cloud cloud);

    QString tenantId;
    QString displayName;
    Cloud cloud;
    QString region = QStringLiteral("EU"); //!< `tenant_region_scope`
    QString country = QStringLiteral("NL");
    bool viral = false; //!< unmanaged: nobody administers it
    bool synced = false;
    bool premium = false; //!< Entra ID P1: has a sign-in log and reports
    bool securityDefaults = true;
    bool accessPasses = false; //!< the policy allows Temporary Access Passes
    std::vector<SignInEntry> signIns; //!< newest first
    QDateTime created;
    std::vector<DomainEntry> domains;
    std::vector<Sku> skus;
    QHash<QString, QSet<QString>> userConsents; //!< "{object id} {client id}" -> permissions
    QHash<QString, QSet<QString>> tenantConsents; //!< client id -> permissions

    DomainEntry *domain(const QString &name);
    const DomainEntry *domain(const QString &name) const;
    QString defaultDomain() const;
    QString initialDomain() const;

    using People = std::map<quint64, std::unique_ptr<Person>>;
    const People &people() const { return m_living; }
    const People &deletedPeople() const { return m_deleted; }
    //! Adds a living user; the address must be free.
    Person &add(Person person);
    Person *byId(const QString &id) const;
    Person *byUpn(const QString &upn) const;
    //! The guest object of somebody who signs in elsewhere under that name.
    Person *guestOf(const QString &homeUpn) const;
    Person *deletedById(const QString &id) const;
    //! The deleted user that still holds the address.
    Person *deletedByUpn(const QString &upn) const;
    void rename(Person &person, const QString &upn);
    void remove(Person &person, const QDateTime &when);
    void restore(Person &person, const QString &upn);
    void erase(Person &deleted);

private:
    People m_living;
    People m_deleted;
    QHash<QString, Person *> m_byId;
    QHash<QString, Person *> m_byUpn; //!< lower case
    QHash<QString, Person *> m_guests; //!< by lower-case home address
    quint64 m_next = 1;
};

//! What stands after the '@', lower case.
QString domainPart(const QString &upn);

} // namespace graph::sandbox
