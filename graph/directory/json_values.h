// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

//! Members of Graph's objects, read leniently: null, missing and of another kind are the same.
namespace graph::json {

inline QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

inline bool flag(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toBool();
}

inline std::optional<bool> maybeFlag(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

inline std::optional<int> number(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

inline QJsonObject object(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

//! UTC; null where it is no time.
QDateTime when(const QJsonObject &object, const char *name);
//! The texts of an array; others are left out.
QStringList texts(const QJsonObject &object, const char *name);

} // namespace graph::json
