// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace graph {

//! One entry of the sign-in log (https://learn.microsoft.com/graph/api/resources/signin). Where it came from (address,
//! place) is not read: nobody here needs it.
class SignInRecord {
public:
    enum class ConditionalAccess { NotApplied, Success, Failure, Unknown };
    class Policy {
    public:
        QString name;
        QString result; //!< success, failure, notApplied, notEnabled, ...
    };

    explicit SignInRecord(QString id)
        : id(std::move(id))
    {
    }
    QString id;
    QDateTime when; //!< UTC
    QString upn;
    QString application;
    QString resource;
    QString client; //!< "Browser", "Mobile Apps and Desktop clients", ...
    QString correlationId;
    int errorCode = 0; //!< the AADSTS number; 0 is a success
    QString failureReason; //!< for the details view only
    ConditionalAccess conditionalAccess = ConditionalAccess::Unknown;
    std::vector<Policy> policies; //!< those that were looked at; often only told to security roles
    QString operatingSystem;
    QString browser;
    std::optional<bool> compliant; //!< the device
    std::optional<bool> managed;
    QString riskState; //!< none, atRisk, confirmedCompromised, remediated, dismissed, ...

    bool succeeded() const { return errorCode == 0; }
    QStringList failedPolicies() const;
};

//! How a user is set up to prove who it is (`userRegistrationDetails`).
class Registration {
public:
    bool mfaRegistered = false;
    bool mfaCapable = false;
    bool ssprRegistered = false;
    bool ssprEnabled = false;
    bool ssprCapable = false;
    bool admin = false;
    QStringList methods; //!< "microsoftAuthenticatorPush", "mobilePhone", ...
};

//! What users of the tenant may do by themselves.
class AuthorizationPolicy {
public:
    bool ssprForAdmins = false; //!< allowedToUseSSPR
    bool emailVerifiedUsersMayJoin = false;
    bool emailSubscriptions = false; //!< allowedToSignUpEmailBasedSubscriptions
    std::optional<bool> usersMayCreateTenants;
    QStringList consentPolicies; //!< what users may consent to; empty: nothing
};

class ConditionalAccessPolicy {
public:
    QString id;
    QString name;
    QString state; //!< enabled, disabled, enabledForReportingButNotEnforced
};

//! An app as the tenant knows it.
class ServicePrincipal {
public:
    QString id;
    QString appId;
    QString name;
    std::optional<bool> enabled;
    bool assignmentRequired = false; //!< only users assigned to it get in
};

class UserRisk {
public:
    QString level; //!< none, low, medium, high, hidden
    QString state; //!< atRisk, confirmedCompromised, remediated, dismissed, ...
    QString detail;
};

//! How the company's network feeds its tenant.
class OnPremisesSync {
public:
    bool enabled = false;
    QDateTime last; //!< UTC; null where never
};

//! Where a federated domain signs in.
class Federation {
public:
    QString name;
    QString issuer;
    QString signInUri; //!< passiveSignInUri
    QByteArray certificate; //!< DER of the signing certificate; its dates tell whether it ran out
    QByteArray nextCertificate;
    QString mfaBehavior; //!< federatedIdpMfaBehavior
};

//! A tenant as anybody signed in anywhere may see it.
class TenantInformation {
public:
    QString tenantId;
    QString displayName;
    QString defaultDomain;
    QString brand;
};

} // namespace graph
