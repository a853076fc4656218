// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/redact.h"

#include "wizard/troubleshoot/plain_text.h"

#include <QRegularExpression>

#include <vector>

namespace wizard {

namespace {

class Rule {
public:
    QRegularExpression what;
    QString instead;
};

Rule rule(const char16_t *what, const char16_t *instead)
{
    return {QRegularExpression(QString::fromUtf16(what),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
        QString::fromUtf16(instead)};
}

//! In this order: what carries a token goes first, so that no other rule leaves half of one.
const std::vector<Rule> &rules()
{
    // Every repeat has an upper bound: a text made to be slow cannot be.
    static const std::vector<Rule> all{
        rule(u"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){0,5}", u"[token]"),
        rule(u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}", u"\\1 [token]"),
        rule(u"(?<![a-z_])(code|id_token|access_token|refresh_token|token|client_secret|client_assertion|assertion|"
             u"password|"
             u"passwd|pwd|secret|state|nonce|session_state|code_verifier|device_code|user_code|client_info|flow ?token|"
             u"set-cookie|cookie|authorization|sasl?)"
             u"(['\"]?\\s{0,3}[:=]\\s{0,3}['\"]?)(?!\\[)(?=[^\\s&'\",;<>]*[^\\d\\s&'\",;<>])[^\\s&'\",;<>]{1,8000}",
            u"\\1\\2[token]"),
        rule(u"(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]{0,60}\\d)(?=[A-Za-z0-9_-]{0,60}[A-Za-z])(?![0-9a-f]{8}-[0-9a-f]{4}-)"
             u"[A-Za-z0-9_-]{40,}={0,2}",
            u"[token]"),
        rule(u"(login_hint|username|upn|userPrincipalName|mail|email|displayName|givenName|surname|preferred_username|"
             u"unique_name|family_name|given_name|device ?name|user ?name|userDisplayName)"
             u"(['\"]?\\s{0,3}[:=]\\s{0,3})(?:\"[^\"\\n]{1,200}\"|'[^'\\n]{1,200}'|[^\\s&'\",;<>]{1,200})",
            u"\\1\\2[name]"),
        rule(u"[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}",
            u"[address]"),
        rule(u"((?:user|account|gebruiker|gebruikersaccount|benutzer|benutzerkonto|konto|utilisateur|compte|usuario|"
             u"cuenta|"
             u"utente|usu\\x{e1}rio|conta|u\\x{17c}ytkownik|anv\\x{e4}ndare|bruger|bruker|"
             u"\\x{43f}\\x{43e}\\x{43b}\\x{44c}\\x{437}\\x{43e}\\x{432}\\x{430}\\x{442}\\x{435}\\x{43b}\\w{0,3}|"
             u"\\x{30e6}\\x{30fc}\\x{30b6}\\x{30fc}|\\x{7528}\\x{6237}|\\x{4f7f}\\x{7528}\\x{8005}|\\x{c0ac}\\x{c6a9}"
             u"\\x{c790})"
             u"\\s{0,3}(?:account|name|konto)?\\s{0,3})(?:'[^'\\n]{1,200}'|\"[^\"\\n]{1,200}\")",
            u"\\1[name]"),
        rule(u"((?:^|\\n)[ \\t]{0,8}(?:user|username|display name|name|signed in (?:user|as)|logged in "
             u"as|gebruiker|naam|"
             u"aangemeld als|benutzer|angemeldet "
             u"als|utilisateur|nom|usuario|nombre|utente|nome|hello|hi|dear|beste|hallo|"
             u"bonjour|hola)\\s{0,3}[:=]?\\s{1,3})(?!account)[\\p{Lu}][^\\n,]{1,80}",
            u"\\1[name]"),
        rule(u"((?:signed in as|logged in as|aangemeld als|angemeldet als)\\s{0,3}:?\\s{1,3})(?!\\[)[^\\n,.;]{1,80}",
            u"\\1[name]"),
        rule(u"(device (?:identifier|id|name)\\s{0,3}[:=]\\s{0,3})[^\\s,;<>]{1,100}", u"\\1[device]"),
        rule(u"([A-Z]:[\\\\/]+Users[\\\\/]+|/home/|/Users/)[^\\\\/\\s:'\"]{1,64}", u"\\1[name]"),
        rule(u"(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.]*\\d)", u"[IP address]"),
        rule(u"(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){2,7}:?(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![0-9a-f:])(?<!\\d\\d:"
             u"\\d\\d:\\d\\d)"
             u"|(?<![0-9a-f:])[0-9a-f]{1,4}::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}(?![0-9a-f:])",
            u"[IP address]"),
        rule(u"(?<![\\d:.+-])\\+\\d{1,3}[ (.-]{1,2}\\d[\\d ().-]{5,16}\\d(?![\\d:])|(?<![\\d:.+-])\\+\\d{9,15}(?!\\d)",
            u"[phone]"),
    };
    return all;
}

} // namespace

QString withoutPersonalData(const QString &pasted)
{
    QString text = plainText(pasted);
    for (const Rule &r : rules())
        text.replace(r.what, r.instead);
    return text.trimmed();
}

} // namespace wizard
