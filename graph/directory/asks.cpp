// SPDX-License-Identifier: MIT
#include "graph/directory/asks.h"

namespace graph {

QString odataText(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + QString::fromLatin1(QUrl::toPercentEncoding(text)) + QLatin1Char('\'');
}

QString odataEquals(const char *property, const QString &text)
{
    return QLatin1String(property) + QLatin1String("%20eq%20") + odataText(text);
}

bool lacksPermission(const Error &error)
{
    return error.fault() == Fault::Forbidden
        && error.code().compare(QLatin1String("Authentication_MSGraphPermissionMissing"), Qt::CaseInsensitive) == 0;
}

Error explained(Error error, const QStringList &permission)
{
    if (!lacksPermission(error))
        return error;
    error = std::move(error).as(Fault::ConsentNeeded);
    return std::move(error).withTarget(permission.join(QLatin1Char(' ')));
}

} // namespace graph
