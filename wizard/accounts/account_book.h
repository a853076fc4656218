// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/session.h"

#include <QObject>

#include <map>
#include <vector>

namespace wizard {

//! The accounts signed in, several tenants side by side, and which one the pages work in now.
class AccountBook : public QObject {
    Q_OBJECT
public:
    explicit AccountBook(QObject *parent = nullptr);

    const std::vector<graph::Session> &sessions() const { return m_sessions; }
    //! The one the pages work in; nothing before the first sign-in.
    const graph::Session *current() const;
    //! The one of that account, or nullptr.
    const graph::Session *sessionOf(const QString &accountKey) const;
    //! Adds it, or replaces the one of the same account, and makes it current.
    void add(graph::Session session);
    void makeCurrent(const QString &accountKey);
    //! Takes it off the list; removing its tokens is the caller's part.
    void remove(const QString &accountKey);
    void clear();

    //! What is known of the current tenant; set by whoever reads it.
    const graph::Organization *organization() const { return organizationOf(m_currentKey); }
    void setOrganization(graph::Organization organization);
    //! The same for any account of the list, whoever read it; nothing where nobody did.
    const graph::Organization *organizationOf(const QString &accountKey) const;
    void setOrganizationOf(const QString &accountKey, graph::Organization organization);

    //! What the tenant was called that the last change was made in; empty before the first one.
    const QString &lastWrittenName() const { return m_lastWrittenName; }
    //! True where a change by this account would go into another tenant than the last one did: the reader is asked
    //! once.
    bool otherTenantThanLast(const graph::Session &session) const;
    //! A change goes to this account's tenant now.
    void noteWrite(const graph::Session &session);
    //! "Contoso, Ltd (contoso.com)", or as much of it as is known.
    QString nameOf(const graph::Session &session) const;

signals:
    void changed();

private:
    std::vector<graph::Session> m_sessions;
    QString m_currentKey;
    std::map<QString, graph::Organization> m_organizations;
    graph::TenantId m_lastWritten;
    QString m_lastWrittenName;
};

} // namespace wizard
