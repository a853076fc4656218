// SPDX-License-Identifier: MIT
#include "graph/sandbox/user_rules.h"

#include <QHash>
#include <QRegularExpression>

namespace graph::sandbox {

bool passwordComplies(std::string_view password, bool strong)
{
    static constexpr std::string_view symbols = " @#$%^&*-_!+=[]{}|\\:',.?/`~\"();<>";
    if (password.size() < 8 || password.size() > 256)
        return false;
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool symbol = false;
    for (const char c : password) {
        if (c >= 'a' && c <= 'z')
            lower = true;
        else if (c >= 'A' && c <= 'Z')
            upper = true;
        else if (c >= '0' && c <= '9')
            digit = true;
        else if (symbols.find(c) != std::string_view::npos)
            symbol = true;
        else
            return false;
    }
    return !strong || int(lower) + int(upper) + int(digit) + int(symbol) >= 3;
}

bool upnIsLegal(const QString &upn)
{
    const QStringList parts = upn.split(QLatin1Char('@'));
    if (parts.size() != 2 || upn.size() > 113)
        return false;
    const QString &alias = parts.at(0);
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9'.\\-_!#^~]{1,64}$"));
    return allowed.match(alias).hasMatch() && !alias.endsWith(QLatin1Char('.')) && !alias.startsWith(QLatin1Char('.'))
        && parts.at(1).size() <= 48 && domainIsLegal(parts.at(1));
}

bool mailNicknameIsLegal(const QString &nickname)
{
    static const QRegularExpression allowed(QStringLiteral("^[!#-'*-+\\-./0-9=?A-Z\\^-~]{1,64}$"));
    return allowed.match(nickname).hasMatch();
}

bool domainIsLegal(const QString &domain)
{
    static const QRegularExpression name(
        QStringLiteral("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"),
        QRegularExpression::CaseInsensitiveOption);
    return domain.size() <= 253 && name.match(domain).hasMatch();
}

int longestText(const QString &property)
{
    static const QHash<QString, int> longest{{QStringLiteral("displayName"), 256}, {QStringLiteral("givenName"), 64},
        {QStringLiteral("surname"), 64}, {QStringLiteral("department"), 64}, {QStringLiteral("companyName"), 64},
        {QStringLiteral("mobilePhone"), 64}, {QStringLiteral("jobTitle"), 128}, {QStringLiteral("officeLocation"), 128},
        {QStringLiteral("streetAddress"), 1024}, {QStringLiteral("city"), 128}, {QStringLiteral("state"), 128},
        {QStringLiteral("country"), 128}, {QStringLiteral("postalCode"), 40}, {QStringLiteral("faxNumber"), 64},
        {QStringLiteral("employeeId"), 16}, {QStringLiteral("employeeType"), 64}, {QStringLiteral("ageGroup"), 64},
        {QStringLiteral("preferredLanguage"), 64}, {QStringLiteral("passwordPolicies"), 256},
        {QStringLiteral("onPremisesImmutableId"), 256}};
    return longest.value(property, 0);
}

} // namespace graph::sandbox
