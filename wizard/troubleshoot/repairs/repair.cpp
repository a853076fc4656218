// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/repairs/repair.h"

#include <algorithm>

namespace wizard {

namespace {

namespace permission = graph::permission;

class Fit {
public:
    const char *outcome;
    Repair repair;
};

// Which outcomes of the flow a repair carries out.
const Fit fits[] = {
    {"o.create-user", Repair::CreateUser},
    {"o.create-user", Repair::RestoreUser},
    {"o.ask-admin", Repair::CreateUser},
    {"o.ask-admin", Repair::NewPassword},
    {"o.ask-admin", Repair::Unblock},
    {"o.disabled", Repair::Unblock},
    {"o.admin-reset", Repair::NewPassword},
    {"o.locked", Repair::NewPassword},
    {"o.consent", Repair::Consent},
    {"o.takeover-external", Repair::VerifyDomain},
    {"o.signin-name", Repair::VerifyDomain},
};

class Sign {
public:
    const char *fact;
    Repair repair;
};

// Which findings call for a repair, wherever the reader stands in the flow.
const Sign signs[] = {
    {"deleted.there", Repair::RestoreUser},
    {"user.blocked", Repair::Unblock},
    {"domain.unverified", Repair::VerifyDomain},
    {"app.missing", Repair::Consent},
    {"log.password", Repair::NewPassword},
};

QStringList namesOf(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *name : list)
        all.append(QString::fromLatin1(name));
    return all;
}

} // namespace

std::vector<Repair> repairsFor(const std::optional<NodeId> &outcome, const Findings &findings)
{
    std::vector<Repair> fitting;
    const auto add = [&fitting](Repair repair) {
        if (std::find(fitting.begin(), fitting.end(), repair) == fitting.end())
            fitting.push_back(repair);
    };
    for (const Sign &sign : signs) {
        if (find(findings, QString::fromLatin1(sign.fact)))
            add(sign.repair);
    }
    for (const Fit &fit : fits) {
        if (outcome && outcome->toString() == QLatin1String(fit.outcome))
            add(fit.repair);
    }
    // Nothing to restore: then nobody is asked about it.
    if (find(findings, QStringLiteral("deleted.none")))
        std::erase(fitting, Repair::RestoreUser);
    return fitting;
}

bool repairsPerson(Repair repair)
{
    return repair != Repair::VerifyDomain && repair != Repair::Consent;
}

QStringList permissionsFor(Repair repair)
{
    switch (repair) {
    case Repair::RestoreUser:
        return namesOf({permission::userReadAll, permission::deleteRestore});
    case Repair::Unblock:
        return namesOf({permission::userReadBasicAll, permission::enableDisable});
    case Repair::NewPassword:
        return namesOf({permission::userReadBasicAll, permission::passwordProfile});
    case Repair::VerifyDomain:
        return namesOf({permission::domainReadWriteAll});
    case Repair::CreateUser:
    case Repair::Consent:
        break;
    }
    return {};
}

graph::RoleAct actOf(Repair repair)
{
    switch (repair) {
    case Repair::RestoreUser:
    case Repair::Unblock:
        return graph::RoleAct::DeleteUsers;
    case Repair::NewPassword:
        return graph::RoleAct::ResetPasswords;
    case Repair::VerifyDomain:
        return graph::RoleAct::ManageDomains;
    case Repair::Consent:
        return graph::RoleAct::ConsentForAll;
    case Repair::CreateUser:
        break;
    }
    return graph::RoleAct::CreateUsers;
}

std::vector<Probe> checksOf(Repair repair)
{
    switch (repair) {
    case Repair::RestoreUser:
        return {Probe::DeletedUser, Probe::UserLookup, Probe::UserState};
    case Repair::Unblock:
        return {Probe::UserState};
    case Repair::NewPassword:
        return {Probe::UserState};
    case Repair::VerifyDomain:
        return {Probe::DomainState, Probe::Company, Probe::DomainOwner};
    case Repair::Consent:
        return {Probe::App};
    case Repair::CreateUser:
        break;
    }
    return {Probe::UserLookup};
}

QString repairCode(Repair repair)
{
    switch (repair) {
    case Repair::RestoreUser:
        return QStringLiteral("restore");
    case Repair::Unblock:
        return QStringLiteral("unblock");
    case Repair::NewPassword:
        return QStringLiteral("password");
    case Repair::VerifyDomain:
        return QStringLiteral("verify");
    case Repair::Consent:
        return QStringLiteral("consent");
    case Repair::CreateUser:
        break;
    }
    return QStringLiteral("create");
}

} // namespace wizard
