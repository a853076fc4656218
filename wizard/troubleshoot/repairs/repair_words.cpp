// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/repairs/repair.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class RepairWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::Repair)
};

} // namespace

QString repairName(Repair repair)
{
    switch (repair) {
    case Repair::RestoreUser:
        return RepairWords::tr("Restore the deleted user");
    case Repair::Unblock:
        return RepairWords::tr("Unblock the sign-in");
    case Repair::NewPassword:
        return RepairWords::tr("Give a new temporary password");
    case Repair::VerifyDomain:
        return RepairWords::tr("Verify the domain");
    case Repair::Consent:
        return RepairWords::tr("Agree to this program for everybody");
    case Repair::CreateUser:
        break;
    }
    return RepairWords::tr("Create the user");
}

QString repairPlan(Repair repair, const QString &target, const QString &tenant)
{
    switch (repair) {
    case Repair::RestoreUser:
        return RepairWords::tr("The deleted user %1 comes back to %2, with the groups and licences it had.")
            .arg(target, tenant);
    case Repair::Unblock:
        return RepairWords::tr("%1 may sign in to %2 again.").arg(target, tenant);
    case Repair::NewPassword:
        return RepairWords::tr("%1 gets a new temporary password in %2. The old one stops working at once, and the new "
                               "one has to be changed at the next sign-in. The next page hands it over.")
            .arg(target, tenant);
    case Repair::VerifyDomain:
        return RepairWords::tr("%1 is added to %2 if it is not there yet. You put a record into the DNS of the domain; "
                               "this program waits until it can be seen, and then has Microsoft verify the domain.")
            .arg(target, tenant);
    case Repair::Consent:
        return RepairWords::tr("The browser opens a page of Microsoft. An administrator of %1 agrees there that "
                               "everybody in the company may use this program. Nothing is agreed to before that.")
            .arg(tenant);
    case Repair::CreateUser:
        break;
    }
    return RepairWords::tr("The page for a new user in %2 opens, with the address %1 filled in. Nothing is made before "
                           "you review it there.")
        .arg(target, tenant);
}

QString repairDone(Repair repair, const QString &target, const QString &tenant)
{
    switch (repair) {
    case Repair::RestoreUser:
        return RepairWords::tr("%1 is back in %2.").arg(target, tenant);
    case Repair::Unblock:
        return RepairWords::tr("The sign-in of %1 to %2 is no longer blocked.").arg(target, tenant);
    case Repair::NewPassword:
        return RepairWords::tr("%1 has a new temporary password in %2. Hand it over on the next page.")
            .arg(target, tenant);
    case Repair::VerifyDomain:
        return RepairWords::tr("%1 is verified in %2.").arg(target, tenant);
    case Repair::Consent:
        return RepairWords::tr("The page for an administrator of %1 was opened.").arg(tenant);
    case Repair::CreateUser:
        break;
    }
    return RepairWords::tr("The page for the new user %1 was opened.").arg(target);
}

Outcome requestFor(Repair repair, const QString &target)
{
    Outcome request;
    request.owner = Owner::Administrator;
    const QString users = QStringLiteral("User Administrator");
    switch (repair) {
    case Repair::RestoreUser:
        request.title = RepairWords::tr("Restore the deleted user %1").arg(target);
        request.role = users;
        request.steps = {RepairWords::tr("In the Microsoft Entra admin center open Users, Deleted users."),
            RepairWords::tr("Choose the user and Restore. That is possible for 30 days.")};
        break;
    case Repair::Unblock:
        request.title = RepairWords::tr("Unblock the sign-in of %1").arg(target);
        request.role = users;
        request.steps = {RepairWords::tr("In the Microsoft Entra admin center open Users and choose the user."),
            RepairWords::tr("Under Properties, Settings, tick Account enabled and save.")};
        break;
    case Repair::NewPassword:
        request.title = RepairWords::tr("Give %1 a new temporary password").arg(target);
        request.role = QStringLiteral("Password Administrator");
        request.steps = {RepairWords::tr("In the Microsoft Entra admin center open Users and choose the user."),
            RepairWords::tr("Choose Reset password and hand the temporary password over in person or by phone.")};
        break;
    case Repair::VerifyDomain:
        request.title = RepairWords::tr("Verify the domain %1").arg(target);
        request.role = QStringLiteral("Domain Name Administrator");
        request.steps = {
            RepairWords::tr("In the Microsoft Entra admin center open Domain names and choose the domain."),
            RepairWords::tr("Put the TXT record shown there into the DNS of the domain, wait, and choose Verify.")};
        break;
    case Repair::Consent:
        request.title = RepairWords::tr("Agree to the program Work Account Wizard for everybody");
        request.role = QStringLiteral("Cloud Application Administrator");
        request.steps = {RepairWords::tr("Open the link below and sign in as an administrator."),
            RepairWords::tr("Read what the program may do, and accept.")};
        break;
    case Repair::CreateUser:
        request.title = RepairWords::tr("Create the user %1").arg(target);
        request.role = users;
        request.steps = {RepairWords::tr("In the Microsoft Entra admin center open Users and choose New user."),
            RepairWords::tr("Use an address of a verified domain and the role User."),
            RepairWords::tr("Hand the temporary password over in person or by phone.")};
        break;
    }
    return request;
}

} // namespace wizard
