// SPDX-License-Identifier: MIT
#include "wizard/handover/open_handovers.h"

#include "wizard/handover/secret_age.h"

#include <QLocale>

namespace wizard {

void OpenHandovers::setEntries(std::vector<LedgerEntry> entries, QDateTime now)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_now = std::move(now);
    endResetModel();
}

int OpenHandovers::rowOf(qint64 id) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int OpenHandovers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OpenHandovers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return entry.id;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const int days = daysWaiting(entry, m_now);
        const QString waited = days < 1 ? tr("since today") : tr("for %n day(s)", nullptr, days);
        const SecretAge age = ageOf(entry, m_now);
        if (entry.kind == LedgerEntry::Kind::AccessPass) {
            const QString ends = QLocale().toString(entry.ends.toLocalTime(), QLocale::ShortFormat);
            if (age == SecretAge::Ended)
                //: %1 is a name, %2 an address.
                return tr("%1, %2: access pass that has ended").arg(entry.displayName, entry.upn);
            if (age == SecretAge::EndsSoon)
                //: %1 is a name, %2 an address, %3 a time.
                return tr("%1, %2: access pass, ends soon (%3)").arg(entry.displayName, entry.upn, ends);
            //: %1 is a name, %2 an address, %3 a time.
            return tr("%1, %2: access pass, good until %3").arg(entry.displayName, entry.upn, ends);
        }
        if (entry.renewal())
            return tr("%1, %2: not known whether the new password was set").arg(entry.displayName, entry.upn);
        if (entry.state == LedgerEntry::State::Created && age == SecretAge::Old)
            //: %1 is a name, %2 an address, %3 "for 20 days".
            return tr("%1, %2: has waited %3, better give a new one").arg(entry.displayName, entry.upn, waited);
        const QString text = entry.state == LedgerEntry::State::Created
            //: %1 is a name, %2 an address, %3 "since today" or "for 3 days".
            ? tr("%1, %2: waits %3").arg(entry.displayName, entry.upn, waited)
            : tr("%1, %2: not known whether it was made").arg(entry.displayName, entry.upn);
        return text;
    }
    case Qt::ToolTipRole:
        return entry.tenantName;
    default:
        return {};
    }
}

} // namespace wizard
