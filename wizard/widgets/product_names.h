// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wizard {

//! The names of Microsoft's products and places, in one table: they change, and people search for the old ones.
enum class Product {
    EntraId,
    EntraAdminCenter,
    CustomDomainNames,
    AppRegistrations,
    MicrosoftAdminCenter,
    PartnerCenter,
    CommercialMarketplace,
    PartnerProgram,
};

class ProductName {
public:
    QString now;
    QString before; //!< what it was called; empty where it always was
};

ProductName nameOf(Product product);

//! "Microsoft Entra ID (formerly Azure Active Directory)": for the first mention on a page.
QString fullNameOf(Product product);

} // namespace wizard
