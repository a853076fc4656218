// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace graph {

//! A product the tenant bought: an entry of /subscribedSkus.
class License {
public:
    License(QString skuId, QString partNumber)
        : skuId(std::move(skuId))
        , partNumber(std::move(partNumber))
    {
    }
    QString skuId;
    QString partNumber; //!< "O365_BUSINESS_ESSENTIALS"
    QString status; //!< Enabled, Warning, Suspended, Deleted, LockedOut
    bool forUsers = true; //!< false where it belongs to the company as a whole
    int enabled = 0; //!< seats paid for
    int consumed = 0;
    QStringList plans; //!< names of the service plans in it

    int free() const { return enabled > consumed ? enabled - consumed : 0; }
    bool usable() const { return status == QLatin1String("Enabled") || status == QLatin1String("Warning"); }
};

//! A product a user holds: an entry of /users/{id}/licenseDetails.
class UserLicense {
public:
    UserLicense(QString skuId, QString partNumber)
        : skuId(std::move(skuId))
        , partNumber(std::move(partNumber))
    {
    }
    QString skuId;
    QString partNumber;
    QStringList plans;
};

} // namespace graph
