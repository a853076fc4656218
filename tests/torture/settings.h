// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/account.h"

#include <QString>

//! What the torturer and its victim agree on.
namespace torture {

//! Every ninth is an address that was in use before: nobody may take that account for one of ours.
inline bool takenBefore(int number)
{
    return number % 9 == 5;
}

inline QString upn(int number)
{
    return QStringLiteral("t%1@contoso.com").arg(number, 5, 10, QLatin1Char('0'));
}

inline int numberOf(const QString &upn)
{
    return upn.mid(1, 5).toInt();
}

inline QString displayName(int number)
{
    return QStringLiteral("Torture %1").arg(number);
}

inline graph::Account maker()
{
    return graph::Account(graph::Cloud::Global, graph::TenantId(QStringLiteral("contoso.com")),
        graph::UserId(QStringLiteral("admin")), QStringLiteral("admin@contoso.com"), QStringLiteral("Admin"));
}

} // namespace torture
