// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/session.h"
#include "wizard/many/address_survey.h"
#include "wizard/many/many_list.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace wizard {

//! The same people for another tenant: addresses on its own domain where they were on one of the first tenant's, kept
//! free of those in use there, and everything checked against it.
class TenantList : public QObject {
    Q_OBJECT
public:
    //! `list` as it is settled for the first tenant.
    TenantList(graph::Session session, ManyList list, QObject *parent = nullptr);
    ~TenantList() override;

    //! Asks the tenant; ends with ready(), once.
    void start();
    const graph::Session &session() const { return m_session; }
    const QString &tenantName() const { return m_tenantName; }
    const ManyList &list() const { return m_list; }
    const std::optional<graph::Error> &error() const { return m_error; }

signals:
    //! list() is this tenant's, or error() says why not.
    void ready();

private:
    void settle();
    void onSurvey();
    void end(std::optional<graph::Error> error);

    graph::Session m_session;
    ManyList m_list;
    ManyRules m_rules;
    QString m_tenantName;
    AddressSurvey m_survey;
    std::optional<graph::Error> m_error;
    bool m_settling = true;
    bool m_ended = false;
    std::stop_source m_stop;
};

} // namespace wizard
