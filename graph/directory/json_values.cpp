// SPDX-License-Identifier: MIT
#include "graph/directory/json_values.h"

#include "graph/utc.h"

#include <QJsonArray>

namespace graph::json {

QDateTime when(const QJsonObject &object, const char *name)
{
    QDateTime time = QDateTime::fromString(text(object, name), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time = readAsUtc(time); // Graph tells UTC, at times without saying so
    return time.toUTC();
}

QStringList texts(const QJsonObject &object, const char *name)
{
    QStringList found;
    const QJsonArray array = object.value(QLatin1String(name)).toArray();
    for (const auto &value : array) {
        if (value.isString())
            found.append(value.toString());
    }
    return found;
}

} // namespace graph::json
