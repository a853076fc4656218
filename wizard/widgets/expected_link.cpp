// SPDX-License-Identifier: MIT
#include "wizard/widgets/expected_link.h"

#include <algorithm>
#include <array>

namespace wizard {

namespace {

// Whole names: a suffix would let anybody's tenant page in.
constexpr std::array hosts{
    "learn.microsoft.com",
    "support.microsoft.com",
    "partner.microsoft.com",
    "signup.microsoft.com",
    "entra.microsoft.com",
    "entra.microsoft.us",
    "portal.azure.com",
    "portal.azure.us",
    "portal.azure.cn",
    "admin.microsoft.com",
    "portal.office365.us",
    "portal.apps.mil",
    "portal.partner.microsoftonline.cn",
    "partner.partnercenter.microsoftonline.cn",
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login.partner.microsoftonline.cn",
    "account.microsoft.com",
    "account.live.com",
    "myaccount.microsoft.com",
    "mysignins.microsoft.com",
    "myapps.microsoft.com",
    "passwordreset.microsoftonline.com",
    "aka.ms",
};

} // namespace

bool isExpectedLink(const QUrl &url)
{
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    const QString host = url.host();
    if (url.scheme() == QLatin1String("http"))
        return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost");
    if (url.scheme() != QLatin1String("https") || (url.port() != -1 && url.port() != 443))
        return false;
    return std::any_of(hosts.begin(), hosts.end(), [&host](const char *known) { return host == QLatin1String(known); });
}

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace wizard
