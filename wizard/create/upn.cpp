// SPDX-License-Identifier: MIT
#include "wizard/create/upn.h"

#include <QList>

#include <algorithm>

namespace wizard {

namespace {

constexpr int longestLocalPart = 64;
constexpr int longestDomain = 48;
constexpr int longestAddress = 113;

bool allowed(char32_t c)
{
    if (c >= 128)
        return false;
    const char ascii = static_cast<char>(c);
    return (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z') || (ascii >= '0' && ascii <= '9')
        || QLatin1String("'.-_!#^~").contains(QLatin1Char(ascii));
}

UpnFault faultOf(char32_t c)
{
    if (c == U'@')
        return UpnFault::SecondAt;
    const QChar::Category category = QChar::category(c);
    // Pasted text often carries a no-break space or a zero-width one.
    if (QChar::isSpace(c) || category == QChar::Other_Format || category == QChar::Other_Control)
        return UpnFault::Space;
    if (c >= 128 && (QChar::isLetterOrNumber(c) || QChar::isMark(c)))
        return UpnFault::Accent;
    return UpnFault::Character;
}

} // namespace

std::vector<UpnProblem> upnProblems(const QString &localPart, const QString &domain)
{
    std::vector<UpnProblem> problems;
    const auto add = [&problems](UpnFault fault, const QString &culprit = {}) {
        UpnProblem problem{fault, culprit};
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(std::move(problem));
    };
    if (localPart.isEmpty())
        add(UpnFault::LocalEmpty);
    for (char32_t c : localPart.toUcs4()) {
        if (!allowed(c))
            add(faultOf(c), QString::fromUcs4(&c, 1));
    }
    if (localPart.startsWith(QLatin1Char('.')))
        add(UpnFault::DotFirst);
    if (localPart.size() > 1 && localPart.endsWith(QLatin1Char('.')))
        add(UpnFault::DotLast);
    if (localPart.contains(QLatin1String("..")))
        add(UpnFault::DotTwice);
    if (localPart.size() > longestLocalPart)
        add(UpnFault::LocalTooLong);
    if (domain.isEmpty())
        add(UpnFault::DomainMissing);
    else if (domain.size() > longestDomain)
        add(UpnFault::DomainTooLong);
    if (localPart.size() + 1 + domain.size() > longestAddress)
        add(UpnFault::TooLong);
    return problems;
}

QString upnFaultName(UpnFault fault)
{
    switch (fault) {
    case UpnFault::LocalEmpty:
        return QStringLiteral("upn.local-empty");
    case UpnFault::LocalTooLong:
        return QStringLiteral("upn.local-too-long");
    case UpnFault::DomainMissing:
        return QStringLiteral("upn.domain-missing");
    case UpnFault::DomainTooLong:
        return QStringLiteral("upn.domain-too-long");
    case UpnFault::TooLong:
        return QStringLiteral("upn.too-long");
    case UpnFault::SecondAt:
        return QStringLiteral("upn.second-at");
    case UpnFault::Space:
        return QStringLiteral("upn.space");
    case UpnFault::Accent:
        return QStringLiteral("upn.accent");
    case UpnFault::Character:
        return QStringLiteral("upn.character");
    case UpnFault::DotFirst:
        return QStringLiteral("upn.dot-first");
    case UpnFault::DotLast:
        return QStringLiteral("upn.dot-last");
    case UpnFault::DotTwice:
        return QStringLiteral("upn.dot-twice");
    }
    return {};
}

} // namespace wizard
