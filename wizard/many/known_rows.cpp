// SPDX-License-Identifier: MIT
#include "wizard/many/known_rows.h"

#include <QMultiHash>

namespace wizard {

namespace {

QString domainOf(const QString &upn)
{
    return upn.section(QLatin1Char('@'), -1).toLower();
}

} // namespace

KnownRows KnownRows::of(const ManyList &list, const std::vector<LedgerEntry> &ledger, const QString &accountKey)
{
    QMultiHash<QString, const LedgerEntry *> byAddress;
    QMultiHash<QString, const LedgerEntry *> byName;
    const std::shared_ptr<const TenantAddresses> &tenant = list.rules().tenant;
    for (const LedgerEntry &entry : ledger) {
        if (entry.accountKey != accountKey || entry.kind != LedgerEntry::Kind::Password || entry.renewal()
            || entry.state == LedgerEntry::State::Failed)
            continue;
        if (entry.state == LedgerEntry::State::HandedOver) {
            // Long ago, perhaps, and gone since: it counts only where the tenant has it now.
            const TenantAddresses::Holder *holder =
                tenant ? tenant->holderOf(addressKey(entry.upn.toStdString())) : nullptr;
            if (!holder || holder->deleted)
                continue;
        }
        byAddress.insert(entry.upn.toLower(), &entry);
        byName.insert(entry.displayName, &entry);
    }
    // Addresses first, for the whole list: a name must not take what belongs to another row.
    std::vector<const LedgerEntry *> found(static_cast<std::size_t>(list.size()), nullptr);
    for (int at = 0; at < list.size() && !byAddress.isEmpty(); ++at) {
        const LedgerEntry *entry = byAddress.take(list.upn(at).toLower());
        if (!entry)
            continue;
        found[static_cast<std::size_t>(at)] = entry;
        byName.remove(entry->displayName, entry);
    }
    for (int at = 0; at < list.size() && !byName.isEmpty(); ++at) {
        if (found[static_cast<std::size_t>(at)] || !list.proposed(at))
            continue;
        const QString name = list.text(at, ManyField::DisplayName);
        const QList<const LedgerEntry *> same = byName.values(name);
        for (const LedgerEntry *entry : same) {
            if (domainOf(entry->upn) != domainOf(list.upn(at)))
                continue;
            found[static_cast<std::size_t>(at)] = entry;
            byName.remove(name, entry);
            break;
        }
    }

    KnownRows known;
    for (int at = 0; at < list.size(); ++at) {
        const LedgerEntry *entry = found[static_cast<std::size_t>(at)];
        if (!entry && !list.ready(at)) {
            ++known.leftOut;
            continue;
        }
        RunRow row;
        row.at = at;
        row.name = list.text(at, ManyField::DisplayName);
        row.upn = entry ? entry->upn : list.upn(at);
        if (entry) {
            row.entry = entry->id;
            if (entry->state == LedgerEntry::State::Created || entry->state == LedgerEntry::State::HandedOver) {
                row.state = RunRow::State::Created;
                row.earlier = true;
                row.userId = entry->userId;
            } else {
                known.begun.push_back(*entry);
            }
        }
        known.rows.push_back(std::move(row));
    }
    return known;
}

} // namespace wizard
