// SPDX-License-Identifier: MIT
#include "wizard/widgets/connection_words.h"

#include "graph/http/net_code.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class Words {
public:
    const char *code;
    const char *title;
    const char *cure;
};

constexpr Words all[] = {
    {graph::net_code::tlsExpired,
        QT_TRANSLATE_NOOP(
            "wizard::ErrorWords", "The server's certificate is out of date, or this computer's clock is."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords",
            "Set this computer's date and time. If they are right, tell your network administrator: something on the "
            "way shows an old certificate. Nothing was sent.")},
    {graph::net_code::tlsWrongHost,
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "The server that answered is not the one that was asked for."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords",
            "Its certificate is another server's. A hotel or guest network may lead you to its own page: sign in to "
            "that network in a browser first, or use another network. Nothing was sent.")},
    {graph::net_code::tlsUntrusted,
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "This computer does not trust the server's certificate."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords",
            "Your company's network may inspect connections with a certificate of its own. Ask your network "
            "administrator to install it on this computer. Nothing was sent.")},
    {graph::net_code::tlsRevoked,
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "The server's certificate was withdrawn by its issuer."),
        QT_TRANSLATE_NOOP(
            "wizard::ErrorWords", "Use another network, and tell your network administrator. Nothing was sent.")},
    {graph::net_code::proxyAuthentication,
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "The proxy server asks for a user name and password."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords",
            "Enter the ones for the proxy in Settings. They are not those of your work account.")},
    {graph::net_code::proxyNotFound,
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "The proxy server's address was not found."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords",
            "Check the proxy's name in Settings. Away from the company's network there may be none: choose to go "
            "without one.")},
    {graph::net_code::proxyRefused, QT_TRANSLATE_NOOP("wizard::ErrorWords", "Nothing answers at the proxy's address."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "Check the proxy's address and port in Settings.")},
    {graph::net_code::proxyTimeout, QT_TRANSLATE_NOOP("wizard::ErrorWords", "The proxy server does not answer."),
        QT_TRANSLATE_NOOP("wizard::ErrorWords", "Check the proxy's address and port in Settings.")},
};

} // namespace

std::optional<std::pair<QString, QString>> connectionWords(const graph::Error &error)
{
    for (const Words &words : all) {
        if (error.code() == QLatin1String(words.code)) {
            return std::pair(QCoreApplication::translate("wizard::ErrorWords", words.title),
                QCoreApplication::translate("wizard::ErrorWords", words.cure));
        }
    }
    return std::nullopt;
}

} // namespace wizard
