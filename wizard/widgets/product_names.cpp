// SPDX-License-Identifier: MIT
#include "wizard/widgets/product_names.h"

#include <QCoreApplication>

namespace wizard {

namespace {

//! Free functions have no Words::tr() of their own.
class Words {
    Q_DECLARE_TR_FUNCTIONS(wizard::ProductNames)
};

} // namespace

ProductName nameOf(Product product)
{
    // Names of products are the same in every language; names of menus are not.
    switch (product) {
    case Product::EntraId:
        return {QStringLiteral("Microsoft Entra ID"), QStringLiteral("Azure Active Directory")};
    case Product::EntraAdminCenter:
        return {QStringLiteral("Microsoft Entra admin center"), QStringLiteral("Azure Active Directory admin center")};
    case Product::CustomDomainNames:
        return {Words::tr("Domain names"), Words::tr("Custom domain names")};
    case Product::AppRegistrations:
        return {Words::tr("App registrations"), {}};
    case Product::MicrosoftAdminCenter:
        return {QStringLiteral("Microsoft 365 admin center"), QStringLiteral("Office 365 admin center")};
    case Product::PartnerCenter:
        return {QStringLiteral("Partner Center"), {}};
    case Product::CommercialMarketplace:
        return {Words::tr("commercial marketplace"), QStringLiteral("Cloud Partner Portal")};
    case Product::PartnerProgram:
        return {QStringLiteral("Microsoft AI Cloud Partner Program"), QStringLiteral("Microsoft Partner Network")};
    }
    return {};
}

QString fullNameOf(Product product)
{
    const ProductName name = nameOf(product);
    return name.before.isEmpty() ? name.now : Words::tr("%1 (formerly %2)").arg(name.now, name.before);
}

} // namespace wizard
