// SPDX-License-Identifier: MIT
#include "wizard/many/tenant_list.h"

#include "wizard/many/in_background.h"

#include <QCoroTask>

namespace wizard {

namespace {

//! Addresses on one of `domains` lose it, and so get the list's own.
QList<PackedRow> withoutDomains(QList<PackedRow> rows, const std::vector<DomainChoice> &domains)
{
    for (PackedRow &packed : rows) {
        ManyRow row(packed);
        const QString address = row.text(ManyField::Address);
        const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
        if (at < 0 || !choiceNamed(domains, address.mid(at + 1)))
            continue;
        row.setText(ManyField::Address, address.left(at));
        packed = row.packed();
    }
    return rows;
}

} // namespace

TenantList::TenantList(graph::Session session, ManyList list, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_list(std::move(list))
{
    connect(&m_survey, &AddressSurvey::changed, this, &TenantList::onSurvey);
}

TenantList::~TenantList()
{
    m_stop.request_stop();
}

void TenantList::start()
{
    QCoro::connect(m_session.directory().organization(m_stop.get_token()), this,
        [this](const graph::Result<graph::Organization> &organization) {
            if (!organization)
                return end(organization.error());
            m_tenantName = organization.value().displayName();
            m_rules = m_list.rules();
            const std::vector<DomainChoice> before = m_rules.domains;
            m_rules.domains = domainChoices(organization.value());
            m_rules.domain = preferredDomain(m_rules.domains);
            m_rules.tenant.reset();
            m_survey.setDirectory(m_session.directory());
            inBackground(
                this, [rows = m_list.rows(), before] { return withoutDomains(rows, before); },
                [this](QList<PackedRow> rows) {
                    m_list.setRows(std::move(rows));
                    settle();
                });
        });
}

void TenantList::settle()
{
    m_settling = true;
    inBackground(
        this, [list = m_list, rules = m_rules] { return ManyList::settled(list, rules); },
        [this](ManyList list) {
            m_list = std::move(list);
            m_settling = false;
            m_survey.look(m_list);
            onSurvey();
        });
}

void TenantList::onSurvey()
{
    if (m_settling || m_ended || m_survey.busy())
        return;
    if (m_survey.error())
        return end(m_survey.error());
    // Somebody holds one of the addresses: others are proposed, which have to be looked up in turn.
    if (m_survey.tenant() != m_rules.tenant) {
        m_rules.tenant = m_survey.tenant();
        settle();
        return;
    }
    end(std::nullopt);
}

void TenantList::end(std::optional<graph::Error> error)
{
    m_ended = true;
    m_error = std::move(error);
    emit ready();
}

} // namespace wizard
