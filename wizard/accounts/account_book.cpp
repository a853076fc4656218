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
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [this](const graph::Session &s) { return s.account().key() == m_currentKey; });
    return found == m_sessions.end() ? nullptr : &*found;
}

void AccountBook::add(graph::Session session)
{
    const QString key = session.account().key();
    std::erase_if(m_sessions, [&key](const graph::Session &s) { return s.account().key() == key; });
    if (key != m_currentKey)
        m_organization.reset();
    m_currentKey = key;
    m_sessions.push_back(std::move(session));
    emit changed();
}

void AccountBook::makeCurrent(const QString &accountKey)
{
    if (accountKey == m_currentKey)
        return;
    m_currentKey = accountKey;
    m_organization.reset();
    emit changed();
}

void AccountBook::remove(const QString &accountKey)
{
    std::erase_if(m_sessions, [&accountKey](const graph::Session &s) { return s.account().key() == accountKey; });
    if (m_currentKey == accountKey) {
        m_currentKey = m_sessions.empty() ? QString() : m_sessions.back().account().key();
        m_organization.reset();
    }
    emit changed();
}

void AccountBook::clear()
{
    m_sessions.clear();
    m_currentKey.clear();
    m_organization.reset();
    emit changed();
}

void AccountBook::setOrganization(graph::Organization organization)
{
    m_organization = std::move(organization);
    emit changed();
}

} // namespace wizard
