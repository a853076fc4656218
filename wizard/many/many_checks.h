// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_list.h"

#include <unordered_map>

namespace wizard {

//! Goes through a list once: proposes addresses, and says what is wrong with which cell. The rules for one address and
//! one name are those of the page of one user (upn.h, new_user_draft.h); what is plainly in order is let through
//! without asking them, which keeps 50,000 rows within a few times the reading of the file.
class ManyChecks {
public:
    explicit ManyChecks(const ManyRules &rules);

    //! Sets the proposed addresses in `rows`, and collects the findings.
    void settle(QList<PackedRow> &rows, const std::stop_token &stop);
    std::vector<ManyFinding> takeFindings() { return std::move(m_findings); }
    //! A bit for each field that some row has a value of.
    quint32 used() const { return m_used; }

private:
    enum class DomainStanding { Unknown, Ok, NotVerified, Federated };
    class Proposal {
    public:
        QByteArray localPart;
        bool partly = false;
    };

    void say(int row, ManyField field, ManyFault fault, int other = -1);
    void worstFirst(std::size_t from);
    //! `holder`: the first row with the same address, or -1.
    void checkRow(int row, const RowView &view, quint64 key, int holder);
    void checkName(int row, const RowView &view);
    void checkText(int row, ManyField field, std::string_view text);
    void checkAddress(int row, const RowView &view, quint64 key, int holder);
    DomainStanding standingOf(std::string_view domain);
    Proposal propose(const RowView &view) const;
    //! The first number behind it that neither the list nor the tenant has.
    QByteArray unique(const QByteArray &localPart, bool &numbered);

    const ManyRules &m_rules;
    QByteArray m_domain;
    DomainStanding m_ownStanding = DomainStanding::Unknown;
    std::vector<ManyFinding> m_findings;
    quint32 m_used = 0;
    std::unordered_map<quint64, int> m_holders; //!< address to the first row that has it
    std::unordered_map<quint64, int> m_names; //!< whole name to the first row that has it
    std::unordered_map<quint64, QString> m_numbers; //!< address to the number tried last behind it
    std::string m_lastDomain;
    DomainStanding m_lastStanding = DomainStanding::Unknown;
};

//! True for a part before '@' that upnProblems() has nothing against. False says nothing: then it must be asked.
bool plainLocalPart(std::string_view text);

} // namespace wizard
