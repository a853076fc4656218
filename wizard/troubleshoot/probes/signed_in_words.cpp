// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/signed_in_words.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class SignedInWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::SignedIn)
};

//! A fact by its name, its words and how many values they take.
class Row {
public:
    const char *fact;
    const char *words;
    int values;
};

const Row rows[] = {
    {"could.permission",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Could not be checked: the permission %1 has not been granted."), 1},
    {"could.sign-in",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Could not be checked: the company wants you to sign in once more."), 0},
    {"could.role", QT_TRANSLATE_NOOP("wizard::SignedIn", "Could not be checked: your role does not allow it."), 0},
    {"could.licence",
        QT_TRANSLATE_NOOP("wizard::SignedIn",
            "Could not be checked: the company has no licence for it (Microsoft Entra ID P1 or P2)."),
        0},
    {"could.throttled", QT_TRANSLATE_NOOP("wizard::SignedIn", "Could not be checked: Microsoft asks to wait a while."),
        0},
    {"could.offline", QT_TRANSLATE_NOOP("wizard::SignedIn", "Could not be checked: Microsoft could not be reached."),
        0},
    {"could.service", QT_TRANSLATE_NOOP("wizard::SignedIn", "Could not be checked: Microsoft gave no usable answer."),
        0},
    {"me.member",
        QT_TRANSLATE_NOOP(
            "wizard::SignedIn", "You are a member of the company you signed in to, with an address at %1."),
        1},
    {"me.guest", QT_TRANSLATE_NOOP("wizard::SignedIn", "You are only a guest in the company you signed in to."), 0},
    {"company.name", QT_TRANSLATE_NOOP("wizard::SignedIn", "You are signed in to %1."), 1},
    {"company.has-domain", QT_TRANSLATE_NOOP("wizard::SignedIn", "%2 belongs to %1, the company you signed in to."), 2},
    {"company.lacks-domain",
        QT_TRANSLATE_NOOP(
            "wizard::SignedIn", "%2 is not among the verified domains of %1, the company you signed in to."),
        2},
    {"roles.create-users", QT_TRANSLATE_NOOP("wizard::SignedIn", "Your roles let you create users: %1."), 1},
    {"roles.other", QT_TRANSLATE_NOOP("wizard::SignedIn", "Your roles: %1."), 1},
    {"roles.untold",
        QT_TRANSLATE_NOOP(
            "wizard::SignedIn", "Which roles you hold was not told: you may have none, or a permission is missing."),
        0},
    {"user.there", QT_TRANSLATE_NOOP("wizard::SignedIn", "There is a user with this sign-in name."), 0},
    {"user.none", QT_TRANSLATE_NOOP("wizard::SignedIn", "Nobody has this address in the company you signed in to."), 0},
    {"user.other-name",
        QT_TRANSLATE_NOOP("wizard::SignedIn",
            "The address is somebody's mail address, but this person signs in with another name, at %1."),
        1},
    {"user.enabled", QT_TRANSLATE_NOOP("wizard::SignedIn", "The user may sign in."), 0},
    {"user.blocked", QT_TRANSLATE_NOOP("wizard::SignedIn", "The sign-in of this user is blocked."), 0},
    {"user.synced",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "The user comes from the company network: changes are made there."), 0},
    {"user.invited",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "The user is a guest who has not accepted the invitation yet."), 0},
    {"user.guest", QT_TRANSLATE_NOOP("wizard::SignedIn", "The user is a guest."), 0},
    {"user.self-made", QT_TRANSLATE_NOOP("wizard::SignedIn", "The user signed up without an administrator."), 0},
    {"user.password-age", QT_TRANSLATE_NOOP("wizard::SignedIn", "The password was last changed on %1."), 1},
    {"deleted.none",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Nobody with this address was deleted within the last 30 days."), 0},
    {"deleted.there",
        QT_TRANSLATE_NOOP(
            "wizard::SignedIn", "A user with this address was deleted on %1 and can be restored until %2."),
        2},
    {"domain.missing", QT_TRANSLATE_NOOP("wizard::SignedIn", "%1 has not been added to the company you signed in to."),
        1},
    {"domain.unverified",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "%1 was added, but its ownership has not been proved yet."), 1},
    {"domain.federated",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "%1 is verified and signs in at the company's own page."), 1},
    {"domain.verified", QT_TRANSLATE_NOOP("wizard::SignedIn", "%1 is verified, and Microsoft checks its passwords."),
        1},
    {"owner.nobody", QT_TRANSLATE_NOOP("wizard::SignedIn", "No company has verified %1."), 1},
    {"owner.here", QT_TRANSLATE_NOOP("wizard::SignedIn", "%3 belongs to %1 (%2), the company you signed in to."), 3},
    {"owner.other",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "%3 belongs to %1 (%2), which is not the company you signed in to."), 3},
    {"admins.none",
        QT_TRANSLATE_NOOP("wizard::SignedIn",
            "The company has no active Global Administrator: it is unmanaged, or its administrators activate the role "
            "when they need it."),
        0},
    {"admins.there", QT_TRANSLATE_NOOP("wizard::SignedIn", "Active Global Administrators who can help: %1."), 1},
    {"sync.off", QT_TRANSLATE_NOOP("wizard::SignedIn", "Users are not synchronised from a company network."), 0},
    {"sync.on", QT_TRANSLATE_NOOP("wizard::SignedIn", "Users are synchronised from the company network, last on %1."),
        1},
    {"sync.late",
        QT_TRANSLATE_NOOP("wizard::SignedIn",
            "Users are synchronised from the company network, but not since %1: something stopped."),
        1},
    {"defaults.on", QT_TRANSLATE_NOOP("wizard::SignedIn", "Security defaults are on: everybody needs a second factor."),
        0},
    {"defaults.off", QT_TRANSLATE_NOOP("wizard::SignedIn", "Security defaults are off."), 0},
    {"rules.none", QT_TRANSLATE_NOOP("wizard::SignedIn", "No Conditional Access policy is in force."), 0},
    {"rules.there", QT_TRANSLATE_NOOP("wizard::SignedIn", "Conditional Access policies in force: %1."), 1},
    {"rights.consent", QT_TRANSLATE_NOOP("wizard::SignedIn", "Users may agree to some apps by themselves."), 0},
    {"rights.no-consent",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Users may not agree to apps: an administrator has to."), 0},
    {"rights.no-sign-up",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "The company does not let people sign up by themselves."), 0},
    {"rights.no-admin-reset", QT_TRANSLATE_NOOP("wizard::SignedIn", "Administrators cannot reset their own passwords."),
        0},
    {"app.missing",
        QT_TRANSLATE_NOOP(
            "wizard::SignedIn", "The company does not know this program yet: somebody has to agree to it first."),
        0},
    {"app.off", QT_TRANSLATE_NOOP("wizard::SignedIn", "The company has switched this program off."), 0},
    {"app.assignment",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Only people who are assigned to this program may use it."), 0},
    {"app.fine", QT_TRANSLATE_NOOP("wizard::SignedIn", "The company knows this program and lets it in."), 0},
    {"setup.managed", QT_TRANSLATE_NOOP("wizard::SignedIn", "%1 has no sign-in page of its own."), 1},
    {"setup.unreadable", QT_TRANSLATE_NOOP("wizard::SignedIn", "The signing certificate of %1 could not be read."), 1},
    {"setup.key-expired",
        QT_TRANSLATE_NOOP(
            "wizard::SignedIn", "The signing certificate of %1 ended on %2: Microsoft refuses what it signs."),
        2},
    {"setup.key-valid", QT_TRANSLATE_NOOP("wizard::SignedIn", "The signing certificate of %1 is valid until %2."), 2},
    {"log.empty", QT_TRANSLATE_NOOP("wizard::SignedIn", "The log holds no sign-in of this user."), 0},
    {"log.success", QT_TRANSLATE_NOOP("wizard::SignedIn", "The last sign-in succeeded, on %1."), 1},
    {"log.failure", QT_TRANSLATE_NOOP("wizard::SignedIn", "The last sign-in failed with %1 on %2 (correlation ID %3)."),
        3},
    {"log.locked",
        QT_TRANSLATE_NOOP("wizard::SignedIn",
            "It was refused because the account was locked, or because the address it came from is known for attacks."),
        0},
    {"log.disabled", QT_TRANSLATE_NOOP("wizard::SignedIn", "It was refused because the account is blocked."), 0},
    {"log.password", QT_TRANSLATE_NOOP("wizard::SignedIn", "It was refused because of the password."), 0},
    {"log.device", QT_TRANSLATE_NOOP("wizard::SignedIn", "It was refused because of the device."), 0},
    {"log.risk", QT_TRANSLATE_NOOP("wizard::SignedIn", "It was refused because it looked risky."), 0},
    {"log.second-factor", QT_TRANSLATE_NOOP("wizard::SignedIn", "It stopped at the second factor."), 0},
    {"log.policy", QT_TRANSLATE_NOOP("wizard::SignedIn", "A policy refused it: %1."), 1},
    {"log.some-policy",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "A policy refused it; which one is only told to security roles."), 0},
    {"registration.untold",
        QT_TRANSLATE_NOOP("wizard::SignedIn", "The report does not know this user yet; it lags by hours."), 0},
    {"registration.mfa", QT_TRANSLATE_NOOP("wizard::SignedIn", "A second factor is set up."), 0},
    {"registration.no-mfa", QT_TRANSLATE_NOOP("wizard::SignedIn", "No second factor is set up."), 0},
    {"reset.ready", QT_TRANSLATE_NOOP("wizard::SignedIn", "The user can reset the password without help."), 0},
    {"reset.not-ready", QT_TRANSLATE_NOOP("wizard::SignedIn", "The user cannot reset the password without help."), 0},
    {"risk.none", QT_TRANSLATE_NOOP("wizard::SignedIn", "No risk is reported for this user."), 0},
    {"risk.there", QT_TRANSLATE_NOOP("wizard::SignedIn", "The user is reported to be at risk (%1)."), 1},
};

class Name {
public:
    Probe probe;
    const char *name;
    const char *notice;
};

const Name names[] = {
    {Probe::Me, QT_TRANSLATE_NOOP("wizard::SignedIn", "My account"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads your name and whether you are a guest.")},
    {Probe::Company, QT_TRANSLATE_NOOP("wizard::SignedIn", "My company"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads the company's name and its verified domains.")},
    {Probe::OwnRoles, QT_TRANSLATE_NOOP("wizard::SignedIn", "My roles"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads which directory roles you hold.")},
    {Probe::UserLookup, QT_TRANSLATE_NOOP("wizard::SignedIn", "User"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Looks whether anybody has the address, by name only.")},
    {Probe::DomainState, QT_TRANSLATE_NOOP("wizard::SignedIn", "Domain in the company"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads whether the domain is added, verified and where it signs in.")},
    {Probe::DomainOwner, QT_TRANSLATE_NOOP("wizard::SignedIn", "Owner of the domain"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Asks which company has the domain, wherever that is.")},
    {Probe::UserState, QT_TRANSLATE_NOOP("wizard::SignedIn", "State of the user"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads whether the user is blocked, invited or synchronised.")},
    {Probe::DeletedUser, QT_TRANSLATE_NOOP("wizard::SignedIn", "Deleted users"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Looks for the address among the users deleted within 30 days.")},
    {Probe::Administrators, QT_TRANSLATE_NOOP("wizard::SignedIn", "Administrators"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Counts who holds the role Global Administrator now.")},
    {Probe::NetworkSync, QT_TRANSLATE_NOOP("wizard::SignedIn", "Company network"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads when users were last synchronised.")},
    {Probe::SignInLog, QT_TRANSLATE_NOOP("wizard::SignedIn", "Sign-in log"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads the last sign-ins of this user.")},
    {Probe::SecurityDefaults, QT_TRANSLATE_NOOP("wizard::SignedIn", "Security defaults"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads whether they are on.")},
    {Probe::AccessRules, QT_TRANSLATE_NOOP("wizard::SignedIn", "Conditional Access"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Counts the policies in force.")},
    {Probe::Registration, QT_TRANSLATE_NOOP("wizard::SignedIn", "Second factor"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads what this user has set up.")},
    {Probe::UserRights, QT_TRANSLATE_NOOP("wizard::SignedIn", "Rights of users"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads what users may do by themselves.")},
    {Probe::App, QT_TRANSLATE_NOOP("wizard::SignedIn", "This program"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads whether the company lets this program in.")},
    {Probe::UserRisk, QT_TRANSLATE_NOOP("wizard::SignedIn", "Risk"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads whether this user is reported to be at risk.")},
    {Probe::FederationSetup, QT_TRANSLATE_NOOP("wizard::SignedIn", "Set-up of the company page"),
        QT_TRANSLATE_NOOP("wizard::SignedIn", "Reads the signing certificate and when it ends.")},
};

const Name *rowOf(Probe probe)
{
    for (const Name &name : names) {
        if (name.probe == probe)
            return &name;
    }
    return nullptr;
}

} // namespace

QString signedInFindingText(const Finding &finding)
{
    for (const Row &row : rows) {
        if (finding.fact() != QLatin1String(row.fact))
            continue;
        const QString words = SignedInWords::tr(row.words);
        switch (row.values) {
        case 0:
            return words;
        case 1:
            return words.arg(finding.value(0));
        case 2:
            return words.arg(finding.value(0), finding.value(1));
        default:
            return words.arg(finding.value(0), finding.value(1), finding.value(2));
        }
    }
    return {};
}

QString signedInProbeName(Probe probe)
{
    const Name *row = rowOf(probe);
    return row ? SignedInWords::tr(row->name) : QString();
}

QString signedInProbeNotice(Probe probe)
{
    const Name *row = rowOf(probe);
    return row ? SignedInWords::tr(row->notice) : QString();
}

} // namespace wizard
