// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/accounts_controller.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace wizard {

//! What a tenant means for Partner Center; several may hold.
enum class PartnerFit {
    Ready, //!< an own verified domain, users made at Microsoft, and a role to do so
    NoOwnDomain, //!< only the onmicrosoft name: addresses show nobody the company
    Federated, //!< every own domain signs in at the company's server: users are made there
    Synced, //!< users come from a company network
    NoRole, //!< whoever is signed in cannot create users
    RoleUnknown,
    Guest, //!< a guest in it: their own organisation is another one
    OtherCloud, //!< Partner Center of the worldwide cloud does not take it
};

//! A pure function of what was read.
std::vector<PartnerFit> partnerFit(const AccountRow &row);

//! Tenants side by side: a fact a row, a tenant a column. Knows no network.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row { Tenant, Cloud, Verified, Unverified, SignIn, Users, Who, Roles, Meaning, RowCount };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setTenants(std::vector<AccountRow> tenants);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    //! To be pasted into a spreadsheet: tabs between the columns, one line a fact.
    QString tabbed() const;
    //! To be printed.
    QString html() const;

private:
    QString textOf(const AccountRow &tenant, int row) const;
    static QString fitWords(PartnerFit fit);

    std::vector<AccountRow> m_tenants;
};

} // namespace wizard
