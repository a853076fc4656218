// SPDX-License-Identifier: MIT
#include "graph/sandbox/company.h"

#include <sodium.h>

namespace graph::sandbox {

namespace {

QByteArray hashed(std::string_view password, const QByteArray &salt)
{
    // Fast on purpose: it hides made-up passwords from a memory image, it does not protect anybody.
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(password.data()), password.size(),
        reinterpret_cast<const unsigned char *>(salt.constData()), size_t(salt.size()));
    return hash;
}

} // namespace

void Person::setPassword(std::string_view password, const QByteArray &salt)
{
    m_salt = salt;
    m_hash = hashed(password, salt);
}

bool Person::passwordIs(std::string_view password) const
{
    return !m_hash.isEmpty() && hashed(password, m_salt) == m_hash;
}

Company::Company(QString tenantId_, QString displayName_, Cloud cloud_)
    : tenantId(std::move(tenantId_))
    , displayName(std::move(displayName_))
    , cloud(cloud_)
{
}

const DomainEntry *Company::domain(const QString &name) const
{
    for (const DomainEntry &entry : domains) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

DomainEntry *Company::domain(const QString &name)
{
    return const_cast<DomainEntry *>(std::as_const(*this).domain(name));
}

QString Company::defaultDomain() const
{
    for (const DomainEntry &entry : domains) {
        if (entry.isDefault)
            return entry.name;
    }
    return initialDomain();
}

QString Company::initialDomain() const
{
    for (const DomainEntry &entry : domains) {
        if (entry.initial)
            return entry.name;
    }
    return domains.empty() ? QString() : domains.front().name;
}

Person &Company::add(Person person)
{
    person.serial = m_next++;
    auto owned = std::make_unique<Person>(std::move(person));
    Person &added = *owned;
    m_living.emplace(added.serial, std::move(owned));
    m_byId.insert(added.id, &added);
    m_byUpn.insert(added.upn.toLower(), &added);
    if (!added.homeUpn.isEmpty())
        m_guests.insert(added.homeUpn.toLower(), &added);
    return added;
}

Person *Company::byId(const QString &id) const
{
    return m_byId.value(id.toLower());
}

Person *Company::byUpn(const QString &upn) const
{
    return m_byUpn.value(upn.toLower());
}

Person *Company::guestOf(const QString &homeUpn) const
{
    return m_guests.value(homeUpn.toLower());
}

Person *Company::deletedById(const QString &id) const
{
    for (const auto &[serial, person] : m_deleted) {
        if (person->id.compare(id, Qt::CaseInsensitive) == 0)
            return person.get();
    }
    return nullptr;
}

Person *Company::deletedByUpn(const QString &upn) const
{
    for (const auto &[serial, person] : m_deleted) {
        if (person->upn.compare(upn, Qt::CaseInsensitive) == 0)
            return person.get();
    }
    return nullptr;
}

void Company::rename(Person &person, const QString &upn)
{
    m_byUpn.remove(person.upn.toLower());
    person.upn = upn;
    m_byUpn.insert(upn.toLower(), &person);
}

void Company::remove(Person &person, const QDateTime &when)
{
    m_byId.remove(person.id);
    m_byUpn.remove(person.upn.toLower());
    m_guests.remove(person.homeUpn.toLower());
    person.deleted = when;
    auto node = m_living.extract(person.serial);
    m_deleted.insert(std::move(node));
}

void Company::restore(Person &person, const QString &upn)
{
    auto node = m_deleted.extract(person.serial);
    person.deleted = QDateTime();
    person.upn = upn;
    m_living.insert(std::move(node));
    m_byId.insert(person.id, &person);
    m_byUpn.insert(upn.toLower(), &person);
    if (!person.homeUpn.isEmpty())
        m_guests.insert(person.homeUpn.toLower(), &person);
}

void Company::erase(Person &deleted)
{
    m_deleted.erase(deleted.serial);
}

QString domainPart(const QString &upn)
{
    return upn.mid(upn.lastIndexOf(QLatin1Char('@')) + 1).toLower();
}

} // namespace graph::sandbox
