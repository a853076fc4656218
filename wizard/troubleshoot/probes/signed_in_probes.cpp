// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/signed_in_probes.h"

#include "wizard/troubleshoot/probes/could_not_check.h"
#include "wizard/troubleshoot/probes/tiers.h"

namespace wizard {

using graph::Fault;
using Verdict = Finding::Verdict;

SignedInResult couldNotCheck(Probe probe, const graph::Error &error)
{
    const char *fact = "could.service";
    QStringList values;
    SignedInResult result;
    switch (error.fault()) {
    case Fault::Cancelled:
        return result;
    case Fault::ConsentNeeded:
        fact = "could.permission";
        result.missingPermission = permissionFor(probe);
        values = {result.missingPermission};
        break;
    case Fault::SignInNeeded:
        fact = "could.sign-in";
        result.signInNeeded = true;
        result.claims = error.claims();
        break;
    case Fault::Forbidden:
        fact = graph::needsPremium(error) ? "could.licence" : "could.role";
        break;
    case Fault::Throttled:
        fact = "could.throttled";
        break;
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::Tls:
    case Fault::Proxy:
        fact = "could.offline";
        break;
    default:
        break;
    }
    result.findings = {Finding(probe, QString::fromLatin1(fact), Verdict::CouldNotCheck, std::move(values))};
    return result;
}

namespace {

QCoro::Task<SignedInResult> nothing()
{
    SignedInResult none;
    co_return none;
}

} // namespace

QCoro::Task<SignedInResult> runSignedInProbe(Probe probe, ProbeCase about, std::stop_token stop)
{
    if ((aboutPerson(probe) && about.person.isEmpty()) || (aboutDomain(probe) && about.domain.isEmpty()))
        return nothing();
    switch (probe) {
    case Probe::Me:
        return checkMe(std::move(about), stop);
    case Probe::Company:
        return checkCompany(std::move(about), stop);
    case Probe::OwnRoles:
        return checkOwnRoles(std::move(about), stop);
    case Probe::UserLookup:
        return checkUserLookup(std::move(about), stop);
    case Probe::UserState:
        return checkUserState(std::move(about), stop);
    case Probe::DeletedUser:
        return checkDeletedUser(std::move(about), stop);
    case Probe::DomainState:
        return checkDomainState(std::move(about), stop);
    case Probe::DomainOwner:
        return checkDomainOwner(std::move(about), stop);
    case Probe::Administrators:
        return checkAdministrators(std::move(about), stop);
    case Probe::NetworkSync:
        return checkNetworkSync(std::move(about), stop);
    case Probe::SignInLog:
        return checkSignInLog(std::move(about), stop);
    case Probe::Registration:
        return checkRegistration(std::move(about), stop);
    case Probe::UserRisk:
        return checkUserRisk(std::move(about), stop);
    case Probe::SecurityDefaults:
        return checkSecurityDefaults(std::move(about), stop);
    case Probe::AccessRules:
        return checkAccessRules(std::move(about), stop);
    case Probe::UserRights:
        return checkUserRights(std::move(about), stop);
    case Probe::App:
        return checkApp(std::move(about), stop);
    case Probe::FederationSetup:
        return checkFederationSetup(std::move(about), stop);
    case Probe::Shape:
    case Probe::Connection:
    case Probe::Discovery:
    case Probe::Realm:
    case Probe::Dns:
    case Probe::FederationHost:
    case Probe::SignedIn:
        break;
    }
    return nothing();
}

} // namespace wizard
