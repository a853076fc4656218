// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/session.h"

#include <QObject>

#include <optional>
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
    //! Adds it, or replaces the one of the same account, and makes it current.
    void add(graph::Session session);
    void makeCurrent(const QString &accountKey);
    //! Takes it off the list; removing its tokens is the caller's part.
    void remove(const QString &accountKey);
    void clear();

    //! What is known of the current tenant; set by whoever reads it.
    const std::optional<graph::Organization> &organization() const { return m_organization; }
    void setOrganization(graph::Organization organization);

signals:
    void changed();

private:
    std::vector<graph::Session> m_sessions;
    QString m_currentKey;
    std::optional<graph::Organization> m_organization;
};

} // namespace wizard
