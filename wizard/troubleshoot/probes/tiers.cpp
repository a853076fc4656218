// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/tiers.h"

#include "graph/directory/directory.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

namespace permission = graph::permission;

class TierWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::Tier)
};

bool isOneOf(Probe probe, const std::vector<Probe> &list)
{
    return std::find(list.begin(), list.end(), probe) != list.end();
}

} // namespace

const std::vector<Tier> &signedInTiers()
{
    static const std::vector<Tier> tiers{Tier::OwnAccount, Tier::Names, Tier::Directory, Tier::Diagnosis};
    return tiers;
}

const std::vector<Probe> &probesOf(Tier tier)
{
    static const std::vector<Probe> open{Probe::Shape, Probe::Connection, Probe::Discovery, Probe::Realm, Probe::Dns,
        Probe::FederationHost, Probe::SignedIn};
    static const std::vector<Probe> own{Probe::Me, Probe::Company, Probe::OwnRoles};
    static const std::vector<Probe> names{Probe::UserLookup};
    static const std::vector<Probe> directory{Probe::UserState, Probe::DeletedUser, Probe::DomainState,
        Probe::DomainOwner, Probe::Administrators, Probe::NetworkSync};
    static const std::vector<Probe> diagnosis{Probe::SignInLog, Probe::Registration, Probe::UserRisk,
        Probe::SecurityDefaults, Probe::AccessRules, Probe::UserRights, Probe::App, Probe::FederationSetup};
    switch (tier) {
    case Tier::OwnAccount:
        return own;
    case Tier::Names:
        return names;
    case Tier::Directory:
        return directory;
    case Tier::Diagnosis:
        return diagnosis;
    case Tier::Public:
        break;
    }
    return open;
}

Tier tierOf(Probe probe)
{
    for (Tier tier : signedInTiers()) {
        if (isOneOf(probe, probesOf(tier)))
            return tier;
    }
    return Tier::Public;
}

QString permissionFor(Probe probe)
{
    const char *name = "";
    switch (probe) {
    case Probe::Me:
    case Probe::Company:
    case Probe::OwnRoles:
        name = permission::userRead;
        break;
    case Probe::UserLookup:
        name = permission::userReadBasicAll;
        break;
    case Probe::UserState:
    case Probe::DeletedUser:
        name = permission::userReadAll;
        break;
    case Probe::DomainState:
        name = permission::domainReadAll;
        break;
    case Probe::DomainOwner:
        name = permission::crossTenantRead;
        break;
    case Probe::Administrators:
        name = permission::roleManagementReadDirectory;
        break;
    case Probe::NetworkSync:
        name = permission::organizationReadAll;
        break;
    case Probe::SignInLog:
    case Probe::Registration:
        name = permission::auditLogReadAll;
        break;
    case Probe::SecurityDefaults:
    case Probe::AccessRules:
    case Probe::UserRights:
        name = permission::policyReadAll;
        break;
    case Probe::App:
        name = permission::applicationReadAll;
        break;
    case Probe::UserRisk:
        name = permission::identityRiskyUserReadAll;
        break;
    case Probe::FederationSetup:
        name = permission::federationRead;
        break;
    case Probe::Shape:
    case Probe::Connection:
    case Probe::Discovery:
    case Probe::Realm:
    case Probe::Dns:
    case Probe::FederationHost:
    case Probe::SignedIn:
        break;
    }
    return QString::fromLatin1(name);
}

bool aboutPerson(Probe probe)
{
    return isOneOf(probe,
        {Probe::UserLookup, Probe::UserState, Probe::DeletedUser, Probe::SignInLog, Probe::Registration,
            Probe::UserRisk});
}

bool aboutDomain(Probe probe)
{
    return isOneOf(probe, {Probe::DomainState, Probe::DomainOwner, Probe::FederationSetup});
}

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::OwnAccount:
        return TierWords::tr("My own account and company");
    case Tier::Names:
        return TierWords::tr("Is there such a user?");
    case Tier::Directory:
        return TierWords::tr("Directory");
    case Tier::Diagnosis:
        return TierWords::tr("Logs and policies");
    case Tier::Public:
        break;
    }
    return TierWords::tr("What is public");
}

QString tierNotice(Tier tier)
{
    switch (tier) {
    case Tier::OwnAccount:
        return TierWords::tr("Needs only that you sign in.");
    case Tier::Names:
        return TierWords::tr("Any member of the company may look up names.");
    case Tier::Directory:
        return TierWords::tr("An administrator has to agree to each permission once.");
    case Tier::Diagnosis:
        return TierWords::tr("For administrators who read reports; some need a licence for Entra ID P1 or P2.");
    case Tier::Public:
        break;
    }
    return TierWords::tr("Asked without signing in.");
}

} // namespace wizard
