// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/address_proposal.h"
#include "wizard/create/domain_choices.h"
#include "wizard/many/many_finding.h"
#include "wizard/many/many_row.h"
#include "wizard/many/tenant_addresses.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <memory>
#include <stop_token>
#include <vector>

namespace wizard {

//! What the rows of a list are held against. A value; copies share what is large.
class ManyRules {
public:
    QString domain; //!< of addresses without one; empty until the tenant's are known
    std::vector<DomainChoice> domains; //!< the tenant's verified ones; empty until they are known
    AddressPattern pattern = AddressPattern::FirstDotLast;
    Spelling spelling = Spelling::Plain; //!< where a row has no usage location to go by
    std::shared_ptr<const TenantAddresses> tenant; //!< may be nothing
};

//! The people to be made: rows, the addresses proposed for them, and what stands in their way. A value; copying one of
//! 50,000 rows copies a pointer a row.
class ManyList {
public:
    ManyList() = default;

    int size() const { return static_cast<int>(m_rows.size()); }
    const QList<PackedRow> &rows() const { return m_rows; }
    ManyRow row(int at) const { return ManyRow(m_rows.at(at)); }
    QString text(int at, ManyField field) const;
    QString extraText(int at, int column) const;
    int lineOf(int at) const { return RowView(m_rows.at(at)).line(); }
    bool proposed(int at) const { return RowView(m_rows.at(at)).proposed(); }
    //! The whole address: as given, or with the list's domain behind it; empty where the row has none.
    QString upn(int at) const;
    //! Headings of the columns without a use.
    const QStringList &extras() const { return m_extras; }
    const ManyRules &rules() const { return m_rules; }

    //! Sorted by row; within a row the errors come first.
    const std::vector<ManyFinding> &findings() const { return m_findings; }
    //! Those of one row: a part of findings().
    std::pair<const ManyFinding *, const ManyFinding *> findingsOf(int at) const;
    ManySeverity severity(int at) const
    {
        return static_cast<ManySeverity>(m_severities.at(static_cast<std::size_t>(at)));
    }
    //! Nothing known stands in the way of making it.
    bool ready(int at) const { return severity(at) != ManySeverity::Error; }
    int readyCount() const { return m_ready; }
    int problemCount() const { return size() - m_ready; }
    int warningCount() const { return m_warnings; } //!< rows that are ready, and have a warning
    //! The rows to be made, in the list's order.
    std::vector<int> readyRows() const;
    //! The user of that row, as Graph wants it.
    graph::NewUser user(int at) const { return row(at).toUser(upn(at)); }

    //! Another list of rows; findings are out of date until settled() has looked.
    void setRows(QList<PackedRow> rows) { m_rows = std::move(rows); }
    void setRow(int at, PackedRow row) { m_rows[at] = std::move(row); }
    void setExtras(QStringList extras) { m_extras = std::move(extras); }

    //! The same rows with addresses proposed where they follow the name, kept unique within the list and free of the
    //! tenant's, and everything checked. A pure function of rows and rules, for any thread; once `stop` is requested
    //! it ends early, and what it returns is of no use.
    static ManyList settled(ManyList list, ManyRules rules, std::stop_token stop = {});

private:
    QList<PackedRow> m_rows;
    QStringList m_extras;
    ManyRules m_rules;
    std::vector<ManyFinding> m_findings;
    std::vector<ManySeverity> m_severities;
    int m_ready = 0;
    int m_warnings = 0;
};

} // namespace wizard
