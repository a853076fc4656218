// SPDX-License-Identifier: MIT
#include "wizard/create/create_words.h"

namespace wizard {

namespace {

using graph::Fault;

} // namespace

QString CreateWords::nameFault(NameFault fault, int longest)
{
    switch (fault) {
    case NameFault::None:
        break;
    case NameFault::Empty:
        return tr("Enter the name as others will see it.");
    case NameFault::NoLetters:
        return tr("There is no letter in this name. Enter the person's name.");
    case NameFault::TooLong:
        return tr("The name is too long. Shorten it to %n character(s) at most.", nullptr, longest);
    }
    return {};
}

QString CreateWords::upnProblem(const UpnProblem &problem)
{
    switch (problem.fault) {
    case UpnFault::LocalEmpty:
        return tr("Enter the part of the address before the @.");
    case UpnFault::LocalTooLong:
        return tr("The part before the @ is too long. Shorten it to 64 characters at most.");
    case UpnFault::DomainMissing:
        return tr("Choose the domain of the address.");
    case UpnFault::DomainTooLong:
        return tr("The domain is longer than the 48 characters a sign-in address may have. Choose another one.");
    case UpnFault::TooLong:
        return tr("The address is too long. Shorten it to 113 characters at most.");
    case UpnFault::SecondAt:
        return tr("Leave out the @ and what follows it: the domain is chosen in the list. Only verified domains are in "
                  "it.");
    case UpnFault::Space:
        return tr("An address has no spaces. Use a dot or a hyphen.");
    case UpnFault::Accent:
        return tr("“%1” cannot be part of a sign-in address. Use the letters A to Z without accents.")
            .arg(problem.culprit);
    case UpnFault::Character:
        return tr("“%1” cannot be part of a sign-in address. Letters, digits and ' . - _ ! # ^ ~ can.")
            .arg(problem.culprit);
    case UpnFault::DotFirst:
        return tr("An address does not begin with a dot. Remove it.");
    case UpnFault::DotLast:
        return tr("There is a dot right before the @. Remove it.");
    case UpnFault::DotTwice:
        return tr("There are two dots in a row. Remove one.");
    }
    return {};
}

QString CreateWords::proposal(const AddressProposal &proposal)
{
    switch (proposal.outcome) {
    case AddressProposal::Outcome::Made:
    case AddressProposal::Outcome::NoName:
        break;
    case AddressProposal::Outcome::Partly:
        return tr("Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the "
                  "address.");
    case AddressProposal::Outcome::OtherScript:
        return tr("No address is proposed: this name's letters have no sure spelling in the Latin alphabet. Enter the "
                  "spelling the person uses.");
    }
    return {};
}

QString CreateWords::standing(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return tr("Waiting");
    case Standing::Ok:
        return tr("OK");
    case Standing::Warning:
        return tr("Warning");
    case Standing::Failed:
        return tr("Problem");
    case Standing::Unknown:
        return tr("Not known");
    }
    return {};
}

QString CreateWords::line(const CheckLine &line)
{
    const bool waiting = line.standing() == Standing::Waiting;
    const bool ok = line.standing() == Standing::Ok;
    switch (line.check()) {
    case Check::SignedIn:
        if (ok)
            return tr("Signed in as %1.").arg(line.subject());
        if (line.reason() == Reason::PersonalAccount)
            return tr("%1 is a private Microsoft account.").arg(line.subject());
        return tr("Nobody is signed in.");
    case Check::Permission:
        if (waiting)
            return tr("Asking whether you may create users…");
        if (ok)
            return tr("The permission to create users is granted.");
        if (line.reason() == Reason::PermissionMissing)
            return tr("The permission to create users is not granted yet.");
        if (line.reason() == Reason::NotSignedIn && line.error())
            return tr("Your sign-in has expired.");
        return tr("Whether the permission is granted could not be found out.");
    case Check::Role:
        if (waiting)
            return tr("Asking for your role…");
        if (ok)
            return tr("Your role may create users: %1.").arg(line.subject());
        if (line.standing() == Standing::Warning)
            return tr("Your role does not usually include creating users: %1.").arg(line.subject());
        return tr("Your role could not be read.");
    case Check::Domain:
        if (waiting)
            return tr("Reading the verified domains…");
        if (ok)
            return tr("%1 is verified and managed here.").arg(line.subject());
        switch (line.reason()) {
        case Reason::NoUsableDomain:
            return tr("None of the tenant's domains can be used here.");
        case Reason::NoDomain:
            return tr("No domain is chosen.");
        case Reason::DomainNotVerified:
            return tr("%1 is not a verified domain of this tenant.").arg(line.subject());
        case Reason::DomainFederated:
            return tr("%1 signs in elsewhere (federated).").arg(line.subject());
        default:
            return tr("The verified domains could not be read.");
        }
    case Check::Address:
        if (ok)
            return tr("The address is well formed.");
        return line.reason() == Reason::AddressMissing ? tr("There is no address yet.")
                                                       : tr("The address is not one that Microsoft accepts.");
    case Check::Free:
        if (waiting)
            return tr("Looking whether the address is free…");
        if (ok)
            return tr("Nobody has this address.");
        if (line.reason() == Reason::Taken)
            return tr("This address is in use by %1.").arg(line.subject());
        if (line.reason() == Reason::None)
            return tr("Whether the address is free is looked up once it is complete.");
        return tr("Whether the address is free could not be looked up.");
    case Check::NotDeleted:
        if (waiting)
            return tr("Looking among the deleted users…");
        if (ok)
            return tr("No deleted user had this address.");
        if (line.reason() == Reason::Deleted) {
            return line.days() == 0
                ? tr("%1 had this address and was deleted today.").arg(line.subject())
                : tr("%1 had this address and was deleted %n day(s) ago.", nullptr, line.days()).arg(line.subject());
        }
        return tr("The deleted users could not be searched.");
    }
    return {};
}

QString CreateWords::cure(const CheckLine &line)
{
    switch (line.reason()) {
    case Reason::None:
        return {};
    case Reason::NotSignedIn:
        return line.check() == Check::SignedIn || line.error() ? tr("Sign in with an account that may create users.")
                                                               : QString();
    case Reason::PersonalAccount:
        return tr("It belongs to no company's tenant. Sign in with a work account.");
    case Reason::PermissionMissing:
        if (line.check() == Check::Permission)
            return tr("Grant it by signing in once more. Your company may want an administrator to agree.");
        return tr("The same permission is needed for this.");
    case Reason::RoleNotTold:
        return tr("Microsoft does not tell it without a further permission. If it is not enough, Create says so.");
    case Reason::RoleTooSmall:
        return tr("The usual one is User Administrator. You can try: custom roles may allow it.");
    case Reason::NoDomain:
        return tr("Choose one in the list.");
    case Reason::NoUsableDomain:
        return tr("They sign in elsewhere, so users are made there: in your company's own directory.");
    case Reason::DomainFederated:
        return tr("Choose another domain, or make the user in the directory this domain signs in to.");
    case Reason::DomainNotVerified:
        return tr("Choose one in the list, or verify this domain first: in Microsoft Entra ID under Custom domain "
                  "names.");
    case Reason::AddressIllegal:
        return tr("What is wrong stands at the address.");
    case Reason::AddressMissing:
        return tr("It is proposed from the name, or enter one.");
    case Reason::Taken:
        return tr("Choose another address.");
    case Reason::Deleted:
        return tr("Restore that user in Microsoft Entra ID under Deleted users, or choose another address: a new user "
                  "may be refused, and the old one could not come back with it.");
    case Reason::CouldNotLook:
        return line.error() ? wordsFor(*line.error()).title : QString();
    }
    return {};
}

QString CreateWords::whySignIn()
{
    return tr("To look whether the address is free, and to create the user once you press Create.");
}

ErrorWords CreateWords::failure(const graph::Error &error, const QString &upn)
{
    ErrorWords words = wordsFor(error);
    const QString code = error.code();
    if (code.startsWith(QLatin1String("ledger."))) {
        words.title = tr("The password could not be kept safe, so nothing was created.");
        words.cure = tr("A file of this program could not be written. Check that the disk is not full and that the "
                        "folder is yours, then press Create again.");
        return words;
    }
    switch (error.fault()) {
    case Fault::Conflict:
        words.title = tr("The address %1 is in use already. Nothing was created.").arg(upn);
        words.cure = tr("Go back and choose another address; the next free one is offered there.");
        break;
    case Fault::ConsentNeeded:
        words.title = tr("The permission to create users is not granted yet. Nothing was created.");
        words.cure = tr("Grant it by signing in once more. Your company may want an administrator to agree. Then press "
                        "Create again.");
        break;
    case Fault::Forbidden:
        words.title = tr("Your account may not create users in this tenant. Nothing was created.");
        words.cure = tr("The permission is granted, but your role is not enough. Ask a Global Administrator for the "
                        "role User Administrator, or sign in with an account that has it. A role given just now can "
                        "take a quarter of an hour to work.");
        break;
    case Fault::SignInNeeded:
        words.title = tr("Your sign-in has expired. Nothing was created.");
        words.cure = tr("Sign in again, then press Create again. What you entered stays.");
        break;
    case Fault::Rejected:
        if (code == QLatin1String("password.not-made")) {
            words.title = tr("No password could be generated. Nothing was created.");
            words.cure = tr("Restart the program. If it happens again, this computer's random numbers do not work.");
        } else if (error.target().contains(QLatin1String("password"), Qt::CaseInsensitive)
            || error.detail().contains(QLatin1String("password"), Qt::CaseInsensitive)) {
            words.title = tr("The tenant refused two generated passwords. Nothing was created.");
            words.cure = tr("Your company may forbid more than usual. Press Create again for another password.");
        } else if (error.target().contains(QLatin1String("userPrincipalName"), Qt::CaseInsensitive)) {
            words.title = tr("The tenant refused the address %1. Nothing was created.").arg(upn);
            words.cure = tr("Its domain may have been removed or changed in the meantime. Go back and choose another "
                            "domain or address.");
        } else {
            words.title = tr("Microsoft refused what was entered. Nothing was created.");
            words.cure = tr("Go back and check the fields; the details name what was refused.");
        }
        break;
    case Fault::NotFound:
        words.title = tr("The user is not there, or not there yet.");
        words.cure = tr("Microsoft may need a few minutes to show a new user. Check again, or create again with the "
                        "same password: there will be one user at most.");
        break;
    case Fault::OutcomeUnknown:
        words.title = tr("It is not known yet whether the user was created.");
        words.cure = code == QLatin1String("create.not-waited-for")
            ? tr("The request has left and cannot be called back. The password is kept safe; check again to see what "
                 "became of it.")
            : tr("The answer was lost on the way. The password is kept safe; check again in a moment. Nothing is sent "
                 "twice.");
        break;
    case Fault::Keychain:
        words.title = tr("The password could not be kept safe, so nothing was created.");
        words.cure = code == QLatin1String("passphrase.needed")
            ? tr("The kept passwords are sealed with your passphrase. Enter it, then press Create again.")
            : tr("The keychain of this computer is missing or locked. Unlock it and press Create again, or choose "
                 "another way to keep passwords.");
        break;
    default:
        break;
    }
    return words;
}

} // namespace wizard
