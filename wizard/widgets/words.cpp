// SPDX-License-Identifier: MIT
#include "wizard/widgets/words.h"

#include "wizard/widgets/connection_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace wizard {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("wizard::ErrorWords", text);
}

QString detailsOf(const graph::Error &error)
{
    // Names of fields stay English: they are read by support, and searched for.
    QStringList lines{QStringLiteral("fault: %1").arg(graph::faultName(error.fault()))};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QLatin1String(name) + QLatin1String(": ") + value);
    };
    add("code", error.code());
    if (error.status() != 0)
        add("status", QString::number(error.status()));
    for (int number : error.aadsts())
        add("aadsts", QStringLiteral("AADSTS%1").arg(number));
    add("target", error.target());
    add("request-id", error.requestId());
    add("correlation-id", error.correlationId());
    add("trace-id", error.traceId());
    add("message", error.detail());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ErrorWords wordsFor(const graph::Error &error)
{
    ErrorWords words;
    words.details = detailsOf(error);
    const auto say = [&words](const char *title, const char *cure) {
        words.title = tr(title);
        words.cure = tr(cure);
    };
    using graph::Fault;
    switch (error.fault()) {
    case Fault::Cancelled:
        break;
    case Fault::Timeout:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "Microsoft did not answer in time."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Check the connection and try again."));
        break;
    case Fault::Offline:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "There is no connection to Microsoft."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "Check that this computer is online. If your company uses a proxy, enter it in Settings."));
        break;
    case Fault::Tls:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "The secure connection could not be verified."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "Your company's network may inspect connections with a certificate this computer does not trust. Ask "
                "your network administrator to install it. Also check this computer's date and time."));
        break;
    case Fault::Proxy:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "The proxy server refused the connection."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Check the proxy's address, user name and password in Settings."));
        break;
    case Fault::Throttled:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "Microsoft asks to wait: too many requests were made."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Wait a few minutes, then try again. Nothing was lost."));
        break;
    case Fault::SignInNeeded:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "You need to sign in again."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Sign in and this page goes on where it was."));
        break;
    case Fault::ConsentNeeded:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "This needs a permission that was not granted yet."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "Grant the permission by signing in once more, or ask an administrator for consent."));
        break;
    case Fault::Forbidden:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "Your account is not allowed to do this."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "The permission is there, but your account's role is not enough. Ask for the role User Administrator, "
                "or sign in with an account that has it."));
        break;
    case Fault::NotFound:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "Microsoft does not know this entry."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "It may have been deleted, or it is so new that it has not spread yet. Try again in a minute."));
        break;
    case Fault::Conflict:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "This value is in use already."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Choose another one."));
        break;
    case Fault::Rejected:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "Microsoft refused what was entered."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Correct it and try again; the details name what was refused."));
        break;
    case Fault::ServerDown:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "Microsoft's service has a problem at the moment."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Try again in a few minutes."));
        break;
    case Fault::BadReply:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "The answer was not one that Microsoft's service gives."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "Something between this computer and Microsoft may have changed it, such as a proxy or a hotel "
                "network. "
                "Try again on another network."));
        break;
    case Fault::OutcomeUnknown:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "It is not known whether the change was made."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "The connection broke before the answer came. Check again in a minute; nothing is sent twice."));
        break;
    case Fault::Keychain:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "The keychain of this computer cannot be used."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords",
                "It may be missing or locked. Unlock it and try again, or go on without: sign-ins then last until this "
                "program ends."));
        break;
    case Fault::Storage:
        say(QT_TRANSLATE_NOOP("wizard::ErrorWords", "A file of this program could not be read or written."),
            QT_TRANSLATE_NOOP("wizard::ErrorWords", "Check that the disk is not full and that the folder is yours."));
        break;
    }
    if (const auto closer = connectionWords(error)) {
        words.title = closer->first;
        words.cure = closer->second;
    }
    return words;
}

} // namespace wizard
