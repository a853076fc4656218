// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

namespace graph::sandbox {

//! Graph's /users and /me.
class UsersApi {
public:
    explicit UsersApi(Context &context)
        : m_context(context)
    {
    }

    //! `path` begins with "users" or "me".
    GraphAnswer handle(const GraphCall &call) const;

private:
    GraphAnswer list(const GraphCall &call) const;
    GraphAnswer read(const GraphCall &call, const Person &person) const;
    GraphAnswer create(const GraphCall &call) const;
    GraphAnswer change(const GraphCall &call, Person &person) const;
    GraphAnswer remove(const GraphCall &call, Person &person) const;
    GraphAnswer below(const GraphCall &call, Person &person, const QStringList &rest) const;
    GraphAnswer memberOf(const GraphCall &call, const Person &person, const QStringList &rest) const;
    GraphAnswer licenseDetails(const GraphCall &call, const Person &person) const;
    GraphAnswer assignLicense(const GraphCall &call, Person &person) const;
    GraphAnswer revokeSessions(const GraphCall &call, Person &person) const;
    GraphAnswer changePassword(const GraphCall &call, Person &person) const;

    //! False for an object made so recently that this caller does not see it yet.
    bool seen(const GraphCall &call, const Person &person) const;
    QString metadata(const GraphCall &call, const QString &fragment) const;

    Context &m_context;
};

} // namespace graph::sandbox
