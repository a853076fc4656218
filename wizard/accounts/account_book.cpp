// SPDX-License-Identifier: MIT
#include "wizard/accounts/account_book.h"

#include <algorithm>

namespace wizard {

AccountBook::AccountBook(QObject *parent)
    : QObject(parent)
{
}

const graph::Session *AccountBook::current() const
{
    return sessionOf(m_currentKey);
}

const graph::Session *AccountBook::sessionOf(const QString &accountKey) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [&accountKey](const graph::Session &s) { return s.account().key() == accountKey; });
    return found == m_sessions.end() ? nullptr : &*found;
}

void AccountBook::add(graph::Session session)
{
    const QString key = session.account().key();
    std::erase_if(m_sessions, [&key](const graph::Session &s) { return s.account().key() == key; });
    if (key != m_currentKey)
        setCurrentKey(key);
    m_sessions.push_back(std::move(session));
    emit changed();
}

void AccountBook::makeCurrent(const QString &accountKey)
{
    if (accountKey == m_currentKey)
        return;
    setCurrentKey(accountKey);
    emit changed();
}

void AccountBook::setCurrentKey(const QString &key)
{
    m_currentKey = key;
    const auto known = m_organizations.find(key);
    m_organization = known == m_organizations.end() ? std::nullopt : std::optional(known->second);
}

void AccountBook::remove(const QString &accountKey)
{
    std::erase_if(m_sessions, [&accountKey](const graph::Session &s) { return s.account().key() == accountKey; });
    m_organizations.erase(accountKey);
    if (m_currentKey == accountKey)
        setCurrentKey(m_sessions.empty() ? QString() : m_sessions.back().account().key());
    emit changed();
}

void AccountBook::clear()
{
    m_sessions.clear();
    m_currentKey.clear();
    m_organization.reset();
    m_organizations.clear();
    m_lastWritten = {};
    m_lastWrittenName.clear();
    emit changed();
}

void AccountBook::setOrganization(graph::Organization organization)
{
    m_organizations.insert_or_assign(m_currentKey, organization);
    m_organization = std::move(organization);
    emit changed();
}

const graph::Organization *AccountBook::organizationOf(const QString &accountKey) const
{
    const auto known = m_organizations.find(accountKey);
    return known == m_organizations.end() ? nullptr : &known->second;
}

void AccountBook::setOrganizationOf(const QString &accountKey, graph::Organization organization)
{
    if (accountKey == m_currentKey) {
        setOrganization(std::move(organization));
        return;
    }
    m_organizations.insert_or_assign(accountKey, std::move(organization));
    emit changed();
}

bool AccountBook::otherTenantThanLast(const graph::Session &session) const
{
    return !m_lastWritten.isEmpty() && !(session.account().tenant() == m_lastWritten);
}

void AccountBook::noteWrite(const graph::Session &session)
{
    m_lastWritten = session.account().tenant();
    m_lastWrittenName = nameOf(session);
}

QString AccountBook::nameOf(const graph::Session &session) const
{
    const graph::Organization *known = organizationOf(session.account().key());
    const QString domain = known ? known->defaultDomain() : session.account().username().section(QLatin1Char('@'), -1);
    if (known && !known->displayName().isEmpty())
        return tr("%1 (%2)").arg(known->displayName(), domain);
    return domain;
}

} // namespace wizard
