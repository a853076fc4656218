// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace graph::sandbox {

class Company;
class Person;

//! One line of a company's sign-in log.
class SignInEntry {
public:
    QString id;
    QDateTime when;
    QString userId;
    QString upn; //!< lower case, as the log keeps it
    QString displayName;
    QString application;
    int errorCode = 0;
    QString reason; //!< "Other." for a success
    QString conditionalAccess; //!< notApplied, success, failure
    QString policy; //!< the one that decided
    QString operatingSystem;
    bool compliant = false;
    QString riskState;
};

//! A past for the log of a company that has one: what people ran into these last days.
void inventSignIns(Company &company, const QDateTime &now);

} // namespace graph::sandbox
