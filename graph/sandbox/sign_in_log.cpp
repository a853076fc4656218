// SPDX-License-Identifier: MIT
#include "graph/sandbox/sign_in_log.h"

#include "graph/sandbox/world.h"

#include <algorithm>

namespace graph::sandbox {

namespace {

class Happening {
public:
    int error;
    const char *reason;
    const char *access;
    const char *policy;
};

// What is written in the log for the everyday failures.
const Happening happenings[] = {
    {0, "Other.", "notApplied", ""},
    {50126, "Error validating credentials due to invalid username or password.", "notApplied", ""},
    {50053, "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
        "notApplied", ""},
    {53003, "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
        "failure", "Block from outside the office"},
    {50074, "Strong Authentication is required.", "failure", "Require multifactor authentication"},
    {50055, "The password is expired.", "notApplied", ""},
};

SignInEntry entryOf(const Person &person, const Happening &what, const QDateTime &when)
{
    SignInEntry entry;
    entry.id = fixedGuid(person.id + when.toString(Qt::ISODate));
    entry.when = when;
    entry.userId = person.id;
    entry.upn = person.upn.toLower();
    entry.displayName = person.displayName;
    entry.application = QStringLiteral("Partner Center Web App");
    entry.errorCode = what.error;
    entry.reason = QString::fromLatin1(what.reason);
    entry.conditionalAccess = QString::fromLatin1(what.access);
    entry.policy = QString::fromLatin1(what.policy);
    entry.operatingSystem = QStringLiteral("Windows 10");
    entry.riskState = QStringLiteral("none");
    return entry;
}

} // namespace

void inventSignIns(Company &company, const QDateTime &now)
{
    std::size_t turn = 0;
    for (const auto &[serial, person] : company.people()) {
        if (turn >= 60)
            break; // enough for every kind; nobody pages through it
        static const Happening blocked{50057,
            "User account is disabled. The account has been disabled by an "
            "administrator.",
            "notApplied", ""};
        const Happening &what = person->enabled ? happenings[turn % std::size(happenings)] : blocked;
        company.signIns.push_back(entryOf(*person, what, now.addSecs(-3600 * qint64(turn + 1))));
        company.signIns.push_back(entryOf(*person, happenings[0], now.addDays(-2).addSecs(-60 * qint64(turn))));
        ++turn;
    }
    std::sort(company.signIns.begin(), company.signIns.end(),
        [](const SignInEntry &a, const SignInEntry &b) { return a.when > b.when; });
}

} // namespace graph::sandbox
