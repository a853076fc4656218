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
    {"User.DeleteRestore.All", QT_TRANSLATE_NOOP("wizard::Permissions", "Restore deleted users, when you ask for it."),
        true},
    {"Domain.ReadWrite.All", QT_TRANSLATE_NOOP("wizard::Permissions", "Add and verify domains, when you ask for it."),
        true},
    {"Domain-InternalFederation.Read.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "See how federated domains sign in, and when their signing certificates end."),
        true},
    {"CrossTenantInformation.ReadBasic.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "Look up which company has a domain."), true},
    {"Organization.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See when users were last synchronised from the company network."),
        true},
    {"AuditLog.Read.All",
        QT_TRANSLATE_NOOP(
            "wizard::Permissions", "Read the sign-in log, and what users have set up to prove who they are."),
        true},
    {"Policy.Read.All", QT_TRANSLATE_NOOP("wizard::Permissions", "Read which policies stand in the way of a sign-in."),
        true},
    {"Application.Read.All", QT_TRANSLATE_NOOP("wizard::Permissions", "See whether the company lets this program in."),
        true},
    {"IdentityRiskyUser.Read.All",
        QT_TRANSLATE_NOOP("wizard::Permissions", "See whether a user is reported to be at risk."), true},
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

} // namespace wizard
