// SPDX-License-Identifier: MIT
#include "wizard/accounts/comparison.h"

#include "wizard/check/check_words.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace wizard {

namespace {

QString comparedName(const graph::Domain &domain)
{
    return QUrl::fromAce(domain.name().toLatin1());
}

//! A cell of a spreadsheet: one line, and nothing a spreadsheet would take for a formula.
QString pastedCell(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return text;
}

} // namespace

std::vector<PartnerFit> partnerFit(const AccountRow &row)
{
    std::vector<PartnerFit> fits;
    const TenantFacts facts = row.facts.value_or(TenantFacts());
    if (row.account.cloud() != graph::Cloud::Global)
        fits.push_back(PartnerFit::OtherCloud);
    if (row.account.username().contains(QLatin1String("#EXT#"), Qt::CaseInsensitive))
        fits.push_back(PartnerFit::Guest);
    std::vector<graph::Domain> own;
    for (const graph::Domain &domain : facts.known()) {
        if (domain.verified() && !domain.initial())
            own.push_back(domain);
    }
    const auto federated = [](const graph::Domain &domain) { return domain.federated(); };
    if (own.empty())
        fits.push_back(PartnerFit::NoOwnDomain);
    else if (std::all_of(own.begin(), own.end(), federated))
        fits.push_back(PartnerFit::Federated);
    if (facts.organization && facts.organization->synced())
        fits.push_back(PartnerFit::Synced);
    if (!facts.roles || !facts.roles->complete)
        fits.push_back(PartnerFit::RoleUnknown);
    else if (std::none_of(facts.roles->roles.begin(), facts.roles->roles.end(),
                 [](const graph::DirectoryRole &role) { return role.createsUsers(); }))
        fits.push_back(PartnerFit::NoRole);
    if (fits.empty())
        fits.push_back(PartnerFit::Ready);
    return fits;
}

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setTenants(std::vector<AccountRow> tenants)
{
    beginResetModel();
    m_tenants = std::move(tenants);
    endResetModel();
}

void ComparisonModel::retranslate()
{
    emit headerDataChanged(Qt::Vertical, 0, RowCount - 1);
    if (!m_tenants.empty())
        emit dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RowCount);
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tenants.size());
}

QString ComparisonModel::fitWords(PartnerFit fit)
{
    switch (fit) {
    case PartnerFit::Ready:
        return tr("Ready: users can be created here and given tasks in Partner Center.");
    case PartnerFit::NoOwnDomain:
        return tr("Addresses end in onmicrosoft.com only: add a domain of your company's first.");
    case PartnerFit::Federated:
        return tr("People sign in at the company's own server: their accounts are made there.");
    case PartnerFit::Synced:
        return tr("Users come from the company's network: make them there.");
    case PartnerFit::NoRole:
        return tr("You cannot create users here: that needs the role User Administrator.");
    case PartnerFit::RoleUnknown:
        return tr("Whether you can create users here is not known.");
    case PartnerFit::Guest:
        return tr("You are a guest here: Partner Center wants a member.");
    case PartnerFit::OtherCloud:
        return tr("Partner Center of the worldwide cloud does not take this one.");
    }
    return {};
}

QString ComparisonModel::textOf(const AccountRow &tenant, int row) const
{
    const TenantFacts facts = tenant.facts.value_or(TenantFacts());
    const QString unknown = tr("Not told");
    const std::vector<graph::Domain> known = facts.known();
    const auto names = [&known](auto which) {
        QStringList found;
        for (const graph::Domain &domain : known) {
            if (which(domain))
                found.append(comparedName(domain));
        }
        return found;
    };
    switch (row) {
    case Tenant:
        return tenant.account.tenant().toString();
    case Cloud:
        return cloudWords(tenant.account.cloud());
    case Verified:
        return names([](const graph::Domain &domain) { return domain.verified(); }).join(QLatin1Char('\n'));
    case Unverified: {
        if (!facts.domains)
            return unknown;
        const QStringList open = names([](const graph::Domain &domain) { return !domain.verified(); });
        return open.isEmpty() ? tr("None") : open.join(QLatin1Char('\n'));
    }
    case SignIn: {
        const QStringList elsewhere = names([](const graph::Domain &domain) { return domain.federated(); });
        return elsewhere.isEmpty() ? tr("At Microsoft")
                                   : tr("Elsewhere (federated): %1").arg(QLocale().createSeparatedList(elsewhere));
    }
    case Users:
        return facts.users ? QLocale().toString(*facts.users) : unknown;
    case Who:
        return tenant.account.username();
    case Roles: {
        if (!facts.roles)
            return unknown;
        QStringList roles;
        for (const graph::DirectoryRole &role : facts.roles->roles)
            roles.append(role.displayName());
        if (roles.isEmpty())
            return facts.roles->complete ? tr("User") : unknown;
        return roles.join(QLatin1Char('\n'));
    }
    case Meaning: {
        QStringList meaning;
        for (PartnerFit fit : partnerFit(tenant))
            meaning.append(fitWords(fit));
        return meaning.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountRow &tenant = m_tenants[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(tenant, index.row());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(headerData(index.column(), Qt::Horizontal).toString(),
                headerData(index.row(), Qt::Vertical).toString(), textOf(tenant, index.row()));
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return int(Qt::AlignLeading | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount())
            return {};
        const AccountRow &tenant = m_tenants[static_cast<std::size_t>(section)];
        if (tenant.facts && tenant.facts->organization && !tenant.facts->organization->displayName().isEmpty())
            return tenant.facts->organization->displayName();
        return tenant.account.username().section(QLatin1Char('@'), -1);
    }
    switch (section) {
    case Tenant:
        return tr("Tenant ID");
    case Cloud:
        return tr("Cloud");
    case Verified:
        return tr("Verified domains");
    case Unverified:
        return tr("Not verified");
    case SignIn:
        return tr("Sign-in");
    case Users:
        return tr("Users");
    case Who:
        return tr("You are");
    case Roles:
        return tr("Your roles");
    case Meaning:
        return tr("For Partner Center");
    default:
        return {};
    }
}

QString ComparisonModel::tabbed() const
{
    QStringList lines;
    QStringList heads{QString()};
    for (int column = 0; column < columnCount(); ++column)
        heads.append(pastedCell(headerData(column, Qt::Horizontal).toString()));
    lines.append(heads.join(QLatin1Char('\t')));
    for (int row = 0; row < RowCount; ++row) {
        QStringList cells{pastedCell(headerData(row, Qt::Vertical).toString())};
        for (const AccountRow &tenant : m_tenants)
            cells.append(pastedCell(textOf(tenant, row)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString ComparisonModel::html() const
{
    const auto escaped = [](const QString &text) {
        return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    };
    QString body = QStringLiteral("<h2>%1</h2><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th></th>")
                       .arg(tr("Organisations side by side").toHtmlEscaped());
    for (int column = 0; column < columnCount(); ++column)
        body +=
            QStringLiteral("<th align=\"left\">%1</th>").arg(escaped(headerData(column, Qt::Horizontal).toString()));
    body += QLatin1String("</tr>");
    for (int row = 0; row < RowCount; ++row) {
        body += QStringLiteral("<tr><th align=\"left\" valign=\"top\">%1</th>")
                    .arg(escaped(headerData(row, Qt::Vertical).toString()));
        for (const AccountRow &tenant : m_tenants)
            body += QStringLiteral("<td valign=\"top\">%1</td>").arg(escaped(textOf(tenant, row)));
        body += QLatin1String("</tr>");
    }
    return body + QLatin1String("</table>");
}

} // namespace wizard
