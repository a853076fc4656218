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
    m_currentKey = key;
    m_sessions.push_back(std::move(session));
    emit changed();
}

void AccountBook::makeCurrent(const QString &accountKey)
{
    if (accountKey == m_currentKey)
        return;
    m_currentKey = accountKey;
    emit changed();
}

void AccountBook::remove(const QString &accountKey)
{
    std::erase_if(m_sessions, [&accountKey](const graph::Session &s) { return s.account().key() == accountKey; });
    m_organizations.erase(accountKey);
    if (m_currentKey == accountKey)
        m_currentKey = m_sessions.empty() ? QString() : m_sessions.back().account().key();
    emit changed();
}

void AccountBook::clear()
{
    m_sessions.clear();
    m_currentKey.clear();
    m_organizations.clear();
    m_lastWritten = {};
    m_lastWrittenName.clear();
    emit changed();
}

void AccountBook::setOrganization(graph::Organization organization)
{
    setOrganizationOf(m_currentKey, std::move(organization));
}

const graph::Organization *AccountBook::organizationOf(const QString &accountKey) const
{
    const auto known = m_organizations.find(accountKey);
    return known == m_organizations.end() ? nullptr : &known->second;
}

void AccountBook::setOrganizationOf(const QString &accountKey, graph::Organization organization)
{
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
