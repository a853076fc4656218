// SPDX-License-Identifier: MIT
#include "wizard/signin/permission_words.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class Row {
public:
    const char *permission;
    const char *words;
    bool administrator;
};

const Row rows[] = {
    {"User.Read",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See who you are, and your organisation's name and verified domains."),
        false},
    {"User.ReadBasic.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Count the users and see their names and addresses."), false},
    {"User.Read.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "See all users, to find out whether an address is free, also among deleted users."),
        true},
    {"User.ReadWrite.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Create users, and change or delete them, when you ask for it."),
        true},
    {"Domain.Read.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "See all domains: those not verified yet too, and which of them sign in elsewhere."),
        true},
    {"RoleManagement.Read.Directory",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See who holds which administrator role."), true},
    {"User.EnableDisableAccount.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Block and unblock a user's sign-in, when you ask for it."), true},
    {"User-PasswordProfile.ReadWrite.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Give a user a new password, when you ask for it."), true},
    {"User.DeleteRestore.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Delete users, and bring deleted ones back, when you ask for it."),
        true},
    {"User.RevokeSessions.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Sign a user out everywhere, when you ask for it."), true},
    {"Domain.ReadWrite.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "Add a domain to your organisation and have it verified, when you ask for it."),
        true},
    {"Domain-InternalFederation.Read.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "See where a federated domain signs in, and whether its certificate is still good."),
        true},
    {"Organization.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions",
            "See whether users are synchronised from the company network, and when that last worked."),
        true},
    {"LicenseAssignment.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See the licences of your organisation and who has one."), false},
    {"CrossTenantInformation.ReadBasic.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See the name of the organisation that owns a domain."), true},
    {"AuditLog.Read.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "See why a user's sign-in failed, and how the user can prove who it is."),
        true},
    {"Policy.Read.All", QT_TRANSLATE_NOOP("wizard::Permissions", "See the policies that sign-ins have to meet."), true},
    {"Policy.Read.AuthenticationMethod",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "See which ways to sign in are allowed, such as a Temporary Access Pass."),
        true},
    {"Application.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See whether an app is known to your organisation and switched on."),
        true},
    {"IdentityRiskyUser.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See whether a user's sign-in is blocked because of a risk."), true},
    {"UserAuthenticationMethod.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See whether a user has a Temporary Access Pass."), true},
    {"UserAuthenticationMethod.ReadWrite.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "Give a user a Temporary Access Pass, or take it away, when you ask for it."),
        true},
};

const Row *rowOf(const QString &permission)
{
    for (const Row &row : rows) {
        if (permission.compare(QLatin1String(row.permission), Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

} // namespace

QString wordsForPermission(const QString &permission)
{
    const Row *row = rowOf(permission);
    return row ? QCoreApplication::translate("wizard::Permissions", row->words) : permission;
}

bool needsAdministrator(const QString &permission)
{
    const Row *row = rowOf(permission);
    return row && row->administrator;
}

QStringList allPermissions()
{
    QStringList all;
    for (const Row &row : rows)
        all.append(QLatin1String(row.permission));
    return all;
}

} // namespace wizard
