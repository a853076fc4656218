// SPDX-License-Identifier: MIT
#include "wizard/many/many_list.h"

#include "wizard/many/many_checks.h"
#include "wizard/many/utf8.h"

#include <algorithm>

namespace wizard {

QString ManyList::text(int at, ManyField field) const
{
    return stringOf(RowView(m_rows.at(at)).text(field));
}

QString ManyList::extraText(int at, int column) const
{
    return stringOf(RowView(m_rows.at(at)).extra(column));
}

QString ManyList::upn(int at) const
{
    const QString address = text(at, ManyField::Address);
    if (address.isEmpty() || address.contains(QLatin1Char('@')))
        return address;
    return address + QLatin1Char('@') + m_rules.domain;
}

std::pair<const ManyFinding *, const ManyFinding *> ManyList::findingsOf(int at) const
{
    const auto row = static_cast<quint32>(at);
    const auto first = std::lower_bound(
        m_findings.begin(), m_findings.end(), row, [](const ManyFinding &f, quint32 wanted) { return f.row < wanted; });
    auto last = first;
    while (last != m_findings.end() && last->row == row)
        ++last;
    return {m_findings.data() + (first - m_findings.begin()), m_findings.data() + (last - m_findings.begin())};
}

std::vector<int> ManyList::readyRows() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(m_ready));
    for (int at = 0; at < size(); ++at) {
        if (ready(at))
            rows.push_back(at);
    }
    return rows;
}

void ManyList::setRows(QList<PackedRow> rows)
{
    m_rows = std::move(rows);
    m_findings.clear();
    m_severities.assign(static_cast<std::size_t>(m_rows.size()), ManySeverity::None);
    m_ready = size();
    m_warnings = 0;
}

ManyList ManyList::settled(ManyList list, ManyRules rules, std::stop_token stop)
{
    list.m_rules = std::move(rules);
    ManyChecks checks(list.m_rules);
    checks.settle(list.m_rows, stop);
    list.m_findings = checks.takeFindings();
    list.m_findings.shrink_to_fit();
    list.m_severities.assign(static_cast<std::size_t>(list.size()), ManySeverity::None);
    for (const ManyFinding &finding : list.m_findings) {
        ManySeverity &severity = list.m_severities[finding.row];
        severity = std::max(severity, severityOf(finding.fault));
    }
    list.m_used = checks.used();
    list.m_ready = 0;
    list.m_warnings = 0;
    for (ManySeverity severity : list.m_severities) {
        list.m_ready += severity != ManySeverity::Error;
        list.m_warnings += severity == ManySeverity::Warning;
    }
    return list;
}

} // namespace wizard
