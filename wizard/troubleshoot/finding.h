// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "wizard/troubleshoot/flow_run.h"

#include <QStringList>

#include <vector>

namespace wizard {

//! What can be looked at by itself.
enum class Probe {
    Shape, //!< the domain's form; nothing is asked
    Connection, //!< the way to Microsoft, and this computer's clock
    Discovery, //!< the public sign-in service, in every cloud
    Realm, //!< how the domain signs in (undocumented: a hint)
    Dns, //!< what the domain's public records say (a hint)
    FederationHost, //!< the company's own sign-in page
    SignedIn, //!< who is signed in here, against what was found
    // What follows is asked as the account signed in here; probes/tiers.h says with which permission.
    Me,
    Company, //!< the tenant signed in to, and whether the domain is one of its
    OwnRoles,
    UserLookup, //!< whether the address is anybody's
    DomainState,
    DomainOwner, //!< which tenant has the domain, seen from any tenant
    UserState, //!< blocked, synchronised, invited
    DeletedUser,
    Administrators,
    NetworkSync, //!< how the company network feeds the tenant
    SignInLog,
    SecurityDefaults,
    AccessRules, //!< Conditional Access policies
    Registration, //!< second factor and self-service reset
    UserRights, //!< what users may do by themselves
    App, //!< this program in the tenant
    UserRisk,
    FederationSetup,
};

//! One thing that was found out, by name and values; never a person's address, never a secret.
class Finding {
public:
    enum class Verdict { Good, Neutral, Bad, CouldNotCheck };

    Finding(Probe probe, QString fact, Verdict verdict, QStringList values = {});

    Probe probe() const { return m_probe; }
    //! A stable name: "tenant.found", "realm.federated", ...
    const QString &fact() const { return m_fact; }
    Verdict verdict() const { return m_verdict; }
    //! Domain, tenant id, host, ...: what the words are filled with.
    QString value(qsizetype at) const { return m_values.value(at); }

    friend bool operator==(const Finding &, const Finding &) = default;

private:
    Probe m_probe;
    QString m_fact;
    Verdict m_verdict;
    QStringList m_values;
};

using Findings = std::vector<Finding>;

//! The finding of that name, or null.
const Finding *find(const Findings &findings, const QString &fact);

//! The evidence in words, and where it came from.
QString findingText(const Finding &finding);
//! What a check is called, and what it will do before it does it.
QString probeName(Probe probe);
QString probeNotice(Probe probe, const QString &domain);

//! Which questions the findings answer. Documented sources answer; hints only preselect; where two sources disagree,
//! the question is asked (facts of the flow: P0 to P3, P5, P23).
std::vector<Suggestion> suggestionsFrom(const Findings &findings);

} // namespace wizard
