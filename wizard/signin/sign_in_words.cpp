// SPDX-License-Identifier: MIT
#include "wizard/signin/sign_in_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wizard {

namespace {

class Row {
public:
    const char *code;
    const char *title;
    const char *cure;
};

constexpr char context[] = "wizard::SignInWords";

const Row rows[] = {
    {"app.missing",
        QT_TRANSLATE_NOOP("wizard::SignInWords", "This program is not registered with your organisation yet."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "Register it once and enter its client ID in Settings; the guide there shows every step.")},
    {"app.malformed", QT_TRANSLATE_NOOP("wizard::SignInWords", "The client ID in Settings is not a valid one."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "A client ID has 32 letters and digits in five groups. Copy it from the app registration into Settings.")},
    {"app.unknown", QT_TRANSLATE_NOOP("wizard::SignInWords", "Microsoft does not know the client ID in Settings."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "Compare it with \"Application (client) ID\" of the app registration. Each cloud needs a registration of "
            "its "
            "own: check the cloud in Settings too.")},
    {"app.not-public",
        QT_TRANSLATE_NOOP("wizard::SignInWords", "The app registration does not allow desktop programs."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "In the app registration, under Authentication, set \"Allow public client flows\" to Yes.")},
    {"app.single-tenant",
        QT_TRANSLATE_NOOP(
            "wizard::SignInWords", "The app registration serves one organisation only, and not this one."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "Register the program for accounts in any organisational directory, or use the client ID of a registration "
            "in this organisation.")},
    {"app.redirect",
        QT_TRANSLATE_NOOP("wizard::SignInWords", "The app registration lacks the address to come back to."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "In the app registration, under Authentication, add the platform \"Mobile and desktop applications\" with "
            "the address http://localhost.")},
    {"app.disabled", QT_TRANSLATE_NOOP("wizard::SignInWords", "This program was switched off in your organisation."),
        QT_TRANSLATE_NOOP(
            "wizard::SignInWords", "An administrator can switch it on again under Enterprise applications.")},
    {"endpoint.insecure", QT_TRANSLATE_NOOP("wizard::SignInWords", "The sign-in address is not a secure one."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "Only https addresses are used for signing in. Check the address given at the start.")},
    {"tenant.unknown", QT_TRANSLATE_NOOP("wizard::SignInWords", "Microsoft does not know this organisation."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "Check the domain, and the cloud in Settings.")},
    {"access_denied", QT_TRANSLATE_NOOP("wizard::SignInWords", "The sign-in was cancelled or refused in the browser."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "Try again when you are ready. If the browser refused it, \"Trouble signing in?\" helps to find out why.")},
    {"sign-in.timeout", QT_TRANSLATE_NOOP("wizard::SignInWords", "Nothing came back from the browser in time."),
        QT_TRANSLATE_NOOP(
            "wizard::SignInWords", "Try again. If the browser shows an error, \"Trouble signing in?\" explains it.")},
    {"device.expired", QT_TRANSLATE_NOOP("wizard::SignInWords", "The code is no longer valid."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "Ask for a new one and enter it within 15 minutes.")},
    {"loopback.port",
        QT_TRANSLATE_NOOP("wizard::SignInWords", "This computer does not let the browser report back to this program."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "A security program may forbid it. Sign in with a code instead.")},
    {"id_token.expired", QT_TRANSLATE_NOOP("wizard::SignInWords", "This computer's clock is wrong."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "Set date, time and time zone right, then try again.")},
    {"id_token.early", QT_TRANSLATE_NOOP("wizard::SignInWords", "This computer's clock is wrong."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "Set date, time and time zone right, then try again.")},
    {"id_token.personal", QT_TRANSLATE_NOOP("wizard::SignInWords", "That was a personal account."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "Sign in with the account your company gave you. Where both have the same address, choose \"Work or school "
            "account\".")},
    {"id_token.tenant", QT_TRANSLATE_NOOP("wizard::SignInWords", "That account belongs to another organisation."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "Sign in with an account of the organisation you are working in.")},
    {"id_token.user", QT_TRANSLATE_NOOP("wizard::SignInWords", "The answer was for another account."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "It was not used. Sign in again; if it happens again, tell whoever looks after this computer.")},
    {"account.elsewhere", QT_TRANSLATE_NOOP("wizard::SignInWords", "That organisation does not know this account."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "An administrator there can invite it as a guest. Or sign in with an account of that organisation.")},
    {"id_token.nonce", QT_TRANSLATE_NOOP("wizard::SignInWords", "The answer does not belong to this sign-in."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "It was not used. Close the browser's sign-in windows and try again; if it happens again, tell whoever "
            "looks "
            "after this computer.")},
    {"id_token.audience", QT_TRANSLATE_NOOP("wizard::SignInWords", "The answer does not belong to this sign-in."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "It was not used. Close the browser's sign-in windows and try again; if it happens again, tell whoever "
            "looks "
            "after this computer.")},
    {"id_token.issuer", QT_TRANSLATE_NOOP("wizard::SignInWords", "The answer does not belong to this sign-in."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "It was not used. Close the browser's sign-in windows and try again; if it happens again, tell whoever "
            "looks "
            "after this computer.")},
    {"keychain.no-entry", QT_TRANSLATE_NOOP("wizard::SignInWords", "The saved sign-in was not found."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "The keychain may be locked. Sign in again; nothing is lost.")},
    {"keychain.missing", QT_TRANSLATE_NOOP("wizard::SignInWords", "This computer has no keychain that answers."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "You stay signed in until you close the wizard. To be remembered, install a keychain such as GNOME Keyring "
            "or KWallet.")},
    {"keychain.locked", QT_TRANSLATE_NOOP("wizard::SignInWords", "The keychain is locked."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "You stay signed in until you close the wizard. To be remembered, unlock the keychain and sign in again.")},
    {"keychain.timeout", QT_TRANSLATE_NOOP("wizard::SignInWords", "The keychain does not answer."),
        QT_TRANSLATE_NOOP("wizard::SignInWords",
            "It may be waiting for its password in another window. You stay signed in until you close the wizard.")},
    {"keychain.refused", QT_TRANSLATE_NOOP("wizard::SignInWords", "The keychain refused to keep the sign-in."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "You stay signed in until you close the wizard.")},
    {"keychain.too-large", QT_TRANSLATE_NOOP("wizard::SignInWords", "The sign-in is too large for this keychain."),
        QT_TRANSLATE_NOOP("wizard::SignInWords", "You stay signed in until you close the wizard.")},
};

const Row *rowOf(const QString &code)
{
    const auto found =
        std::find_if(std::begin(rows), std::end(rows), [&code](const Row &r) { return code == QLatin1String(r.code); });
    return found == std::end(rows) ? nullptr : found;
}

QString said(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

ErrorWords wordsForSignIn(const graph::Error &error)
{
    ErrorWords words = wordsFor(error);
    if (const Row *row = rowOf(error.code())) {
        // A refusal that is really a missing consent is said as that.
        if (error.fault() != graph::Fault::ConsentNeeded) {
            words.title = said(row->title);
            words.cure = said(row->cure);
            return words;
        }
    }
    if (error.code() == QLatin1String("sign-in.other-account")) {
        words.title = said(QT_TRANSLATE_NOOP("wizard::SignInWords", "%1 signed in, not the account this was for."))
                          .arg(error.target());
        words.cure = said(QT_TRANSLATE_NOOP(
            "wizard::SignInWords", "Nothing was changed. Try again and choose the account you are working with."));
    } else if (error.fault() == graph::Fault::ConsentNeeded) {
        const bool declined = error.aadsts().contains(65004);
        words.title = declined
            ? said(QT_TRANSLATE_NOOP("wizard::SignInWords", "The permission was declined."))
            : said(QT_TRANSLATE_NOOP("wizard::SignInWords", "An administrator has to agree to this first."));
        words.cure = declined
            ? said(QT_TRANSLATE_NOOP("wizard::SignInWords",
                  "Without it this step cannot be done. Try again and accept, or send the link below to an "
                  "administrator."))
            : said(QT_TRANSLATE_NOOP("wizard::SignInWords",
                  "Sign in as an administrator, or send the link below to one: opening it grants the permissions for "
                  "your organisation."));
    }
    return words;
}

bool curedInSettings(const graph::Error &error)
{
    return error.code() == QLatin1String("app.missing") || error.code() == QLatin1String("app.malformed")
        || error.code() == QLatin1String("app.unknown") || error.fault() == graph::Fault::Proxy;
}

} // namespace wizard
